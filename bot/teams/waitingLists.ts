import { z } from 'zod';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { unsentOf } from '../../services/deliveries/ledger.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import { openFor } from '../../services/sealing/openFor.ts';
import { sealText } from '../../services/sealing/sealedEvents.ts';
import type { Store } from '../../services/store/store.ts';

/** A message for Teams; `isFace` is a new face of an earlier card: it is shown in place or not at all. */
export type TeamsMessage = { readonly outgoing: Outgoing; readonly isFace: boolean };

/** How a message waits: `held` in quiet hours (an answer never is), `neutral` when it says only that something is waiting. */
export type Manner = { readonly isHeld: boolean; readonly isNeutral: boolean };

const kept = z.strictObject({
  v: z.literal(1),
  /** Case of the message, whose key seals it unless it is neutral. */
  caseId: z.string().optional(),
  owner: z.string(),
  sealed: z.string(),
  isFace: z.boolean(),
  isHeld: z.boolean(),
  isNeutral: z.boolean(),
  /** When it was put in, in milliseconds on the product's clock. */
  at: z.number(),
});

/** One message that waits, sealed; `seq` is its place. */
export type Entry = z.infer<typeof kept> & { readonly id: string; readonly seq: number };

/** A new face of an earlier card is no message of its own. */
export function isMessage({ isFace }: Entry): boolean {
  return !isFace;
}

const content = z.object({
  caseId: z.string().optional(),
  text: z.string().optional(),
  card: z.record(z.string(), z.unknown()).optional(),
  summary: z.string(),
});

/** The lists of messages that wait for Teams, one for each person, in order. */
export type WaitingLists = {
  /** Puts messages at the end; one with the id of one that waits takes its place there. */
  readonly add: (
    personId: string,
    messages: readonly TeamsMessage[],
    manner: Manner,
    at: number,
  ) => Promise<void>;
  /** The first of what waits. */
  readonly head: (personId: string, limit: number) => Promise<readonly Entry[]>;
  readonly remove: (personId: string, entries: readonly Entry[]) => Promise<void>;
  /** Takes messages out of the list and keeps them apart, still sealed, to be sent again when somebody asks for it. */
  readonly setAside: (personId: string, entries: readonly Entry[], at: number) => Promise<void>;
  /** Puts what was set aside back at the end of the list; all of it, or the message with this id. Answers their ids. */
  readonly bringBack: (
    personId: string,
    messageId: string | undefined,
    at: number,
  ) => Promise<readonly string[]>;
  /** The message of an entry; undefined when its key was erased or another version wrote it. */
  readonly open: (personId: string, entry: Entry) => Promise<Outgoing | undefined>;
};

const MOST = 10_000;

/** Waiting lists over a store, sealed with the key of the case or person of each message. */
export function waitingLists(store: Store, keys: KeyRing): WaitingLists {
  const seal = async (
    personId: string,
    { outgoing, isFace }: TeamsMessage,
    manner: Manner,
    at: number,
  ): Promise<{ id: string; body: string; at: number }> => {
    const { id, caseId, text, card, summary } = outgoing;
    const owner = caseId === undefined || manner.isNeutral ? `person:${personId}` : `case:${caseId}`;
    const words = JSON.stringify({ ...(manner.isNeutral ? {} : { caseId }), text, card, summary });
    const sealed = sealText(words, await keys.keyFor(owner), purpose(personId, id));
    return { id, body: JSON.stringify({ v: 1, caseId, owner, sealed, isFace, ...manner, at }), at };
  };

  const list = async (name: string, limit: number): Promise<readonly Entry[]> =>
    (await store.history(name, 0, limit)).map(({ id, seq, body }) => ({
      ...kept.parse(JSON.parse(body)),
      id,
      seq,
    }));

  const put = (name: string, entries: readonly Entry[], at: number): Promise<number> =>
    store.putHistory(
      name,
      entries.map(({ id, seq: _place, ...entry }) => ({ id, body: JSON.stringify({ ...entry, at }), at })),
    );

  const drop = async (name: string, entries: readonly Entry[]): Promise<void> => {
    if (entries.length > 0)
      await store.removeHistory(
        name,
        entries.map(({ id }) => id),
      );
  };

  return {
    add: async (personId, messages, manner, at) => {
      const sealed = await Promise.all(messages.map((message) => seal(personId, message, manner, at)));
      await store.putHistory(listOf(personId), sealed);
    },
    head: (personId, limit) => list(listOf(personId), limit),
    remove: (personId, entries) => drop(listOf(personId), entries),
    setAside: async (personId, entries, at) => {
      if (entries.length === 0) return;
      // What shows an earlier card anew is of no use later.
      const messages = entries.filter(({ isFace }) => !isFace);
      if (messages.length > 0) await put(unsentOf(personId), messages, at);
      await drop(listOf(personId), entries);
    },
    bringBack: async (personId, messageId, at) => {
      const entries = (await list(unsentOf(personId), MOST)).filter(
        ({ id }) => messageId === undefined || id === messageId,
      );
      if (entries.length === 0) return [];
      await put(listOf(personId), entries, at);
      await drop(unsentOf(personId), entries);
      return entries.map(({ id }) => id);
    },
    open: async (personId, entry) => {
      // Of who had themselves erased, nothing opens any more, also where they have a new key by now.
      const opened = await openFor(keys, entry.owner, entry.sealed, purpose(personId, entry.id));
      if (opened === undefined) return undefined;
      const read = content.safeParse(JSON.parse(opened));
      // What another version wrote and this one cannot read is in the web chat all the same.
      if (!read.success) return undefined;
      const { caseId, text, card, summary } = read.data;
      return { id: entry.id, caseId, text, card, summary };
    },
  };
}

function listOf(personId: string): string {
  return `teams:${personId}`;
}

function purpose(personId: string, id: string): string {
  return `teams/${personId}/${id}`;
}
