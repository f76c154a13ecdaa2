import { z } from 'zod';
import { Fault } from './fault.ts';
import { recent } from './recent.ts';
import type { KeyRing } from './sealing/keyRing.ts';
import { openFor } from './sealing/openFor.ts';
import { sealText } from './sealing/sealedEvents.ts';
import type { Store } from './store/store.ts';

const last = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), caseId: z.string() }),
  z.strictObject({ kind: z.literal('aid') }),
  z.strictObject({ kind: z.literal('menu') }),
  z.strictObject({ kind: z.literal('choice'), intents: z.array(z.string()) }),
]);

/** How a person is reached on Teams; refreshed on each inbound activity. */
const teams = z.strictObject({
  serviceUrl: z.string(),
  conversationId: z.string(),
  tenantId: z.string(),
  userId: z.string(),
  botId: z.string(),
  installed: z.boolean(),
  /** The person took the bot away, as against Teams taking nothing for them. */
  removed: z.boolean().optional(),
});

/** A message that is replaced in place later. */
const sentCard = z.strictObject({ id: z.string(), at: z.string() });

const personState = z.strictObject({
  v: z.literal(1),
  language: z.enum(['nl', 'en']).optional(),
  channel: z.enum(['teams', 'webChat']).optional(),
  welcomed: z.boolean(),
  /** Answers of the decision aid so far, and the message that shows it. */
  aid: z.array(z.string()),
  aidCard: sentCard.optional(),
  /** The form of a new request that stands in the conversation. */
  requestCard: sentCard.optional(),
  /** What the last card asked, for "ja" and "2". */
  last: last.optional(),
  teams: teams.optional(),
});

/** The small state of a conversation: per person, versioned, sealed with the person's key. Nothing of a case is in it. */
export type PersonState = z.infer<typeof personState>;
export type TeamsReference = z.infer<typeof teams>;

export type PersonStates = {
  /** The state as it is, or was less than a second ago. */
  readonly load: (personId: string) => Promise<PersonState>;
  /** Applies a change to the newest state, again when somebody else was first; answers the state that stands. The same state back means no write. */
  readonly change: (personId: string, by: (state: PersonState) => PersonState) => Promise<PersonState>;
  /** Removes the state: the person starts anew. */
  readonly erase: (personId: string) => Promise<void>;
};

const fresh: PersonState = { v: 1, welcomed: false, aid: [] };
const TRIES = 30;

/** Person states over a store. */
export async function personStates(store: Store, keys: KeyRing): Promise<PersonStates> {
  const seen = await recent<PersonState>(store, 'persons');
  const read = async (personId: string): Promise<{ state: PersonState; version: number }> => {
    const document = await store.loadDocument(documentOf(personId));
    if (document === undefined) return { state: fresh, version: 0 };
    const text = await openFor(keys, `person:${personId}`, document.body, documentOf(personId));
    // An erased key leaves a text that nobody can read: the person starts anew.
    if (text === undefined) return { state: fresh, version: document.version };
    return { state: personState.parse(JSON.parse(text)), version: document.version };
  };
  return {
    erase: async (personId) => {
      await store.removeDocument(documentOf(personId));
      await seen.changed(personId);
    },
    load: (personId) => seen.get(personId, async () => (await read(personId)).state),
    change: async (personId, by) => {
      for (let i = 0; i < TRIES; i += 1) {
        const { state, version } = await read(personId);
        const next = by(state);
        if (next === state) return state;
        const sealed = sealText(
          JSON.stringify(next),
          await keys.keyFor(`person:${personId}`),
          documentOf(personId),
        );
        if ((await store.saveDocument(documentOf(personId), version, sealed)) === 'conflict') continue;
        await seen.changed(personId);
        return next;
      }
      throw new Fault('conflict', 'A conversation state was changed too often at once.');
    },
  };
}

function documentOf(personId: string): string {
  return `person:${personId}`;
}
