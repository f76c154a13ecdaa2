import { z } from 'zod';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { Fault } from '../../services/fault.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import { openText, sealText } from '../../services/sealing/sealedEvents.ts';
import type { Store } from '../../services/store/store.ts';

/** A message for Teams; `isFace` is a new face of an earlier card: it is shown in place or not at all. */
export type TeamsMessage = { readonly outgoing: Outgoing; readonly isFace: boolean };

const waiting = z.strictObject({
  v: z.literal(1),
  /** Failures of the first message in the list so far. */
  attempt: z.number(),
  /** Nothing is sent before this moment of the product's clock. */
  notBefore: z.number(),
  list: z.array(
    z.strictObject({
      id: z.string(),
      owner: z.string(),
      sealed: z.string(),
      isFace: z.boolean(),
    }),
  ),
});

/** What waits for one person, in order. */
export type Waiting = z.infer<typeof waiting>;
/** One message that waits, sealed. */
export type Entry = Waiting['list'][number];

const content = z.object({
  caseId: z.string().optional(),
  text: z.string().optional(),
  card: z.record(z.string(), z.unknown()).optional(),
  summary: z.string(),
});

/** Nothing waits, and nothing failed. */
export const empty: Waiting = { v: 1, attempt: 0, notBefore: 0, list: [] };
const TRIES = 30;

/** The lists of messages that wait for Teams, one for each person. */
export type WaitingLists = {
  /** Applies a change to what waits, again when somebody else was first; the same list back means no write. */
  readonly change: (personId: string, by: (before: Waiting) => Waiting) => Promise<Waiting>;
  readonly seal: (personId: string, message: TeamsMessage) => Promise<Entry>;
  /** The message of an entry; undefined when its key was erased or another version wrote it. */
  readonly open: (personId: string, entry: Entry) => Promise<Outgoing | undefined>;
};

/** Waiting lists over a store, sealed with the key of the case or person of each message. */
export function waitingLists(store: Store, keys: KeyRing): WaitingLists {
  const change = async (personId: string, by: (before: Waiting) => Waiting): Promise<Waiting> => {
    for (let i = 0; i < TRIES; i += 1) {
      const document = await store.loadDocument(documentOf(personId));
      const before = document === undefined ? empty : waiting.parse(JSON.parse(document.body));
      const after = by(before);
      if (after === before) return before;
      const body = JSON.stringify(after);
      if ((await store.saveDocument(documentOf(personId), document?.version ?? 0, body)) === 'saved')
        return after;
    }
    throw new Fault('conflict', 'An outbox was changed too often at once.');
  };

  const seal = async (personId: string, { outgoing, isFace }: TeamsMessage): Promise<Entry> => {
    const { id, caseId, text, card, summary } = outgoing;
    const owner = caseId === undefined ? `person:${personId}` : `case:${caseId}`;
    const kept = JSON.stringify({ caseId, text, card, summary });
    const sealed = sealText(kept, await keys.keyFor(owner), purpose(personId, id));
    return { id, owner, sealed, isFace };
  };

  const open = async (personId: string, entry: Entry): Promise<Outgoing | undefined> => {
    const key = await keys.existingKey(entry.owner);
    if (key === undefined) return undefined;
    const read = content.safeParse(JSON.parse(openText(entry.sealed, key, purpose(personId, entry.id))));
    // What another version wrote and this one cannot read is in the web chat all the same.
    if (!read.success) return undefined;
    const { caseId, text, card, summary } = read.data;
    return { id: entry.id, caseId, text, card, summary };
  };

  return { change, seal, open };
}

function documentOf(personId: string): string {
  return `teams:${personId}`;
}

function purpose(personId: string, id: string): string {
  return `teams/${personId}/${id}`;
}
