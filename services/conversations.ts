import { z } from 'zod';
import { Fault } from './fault.ts';
import { type KeyRing, mark } from './sealing/keyRing.ts';
import { openFor } from './sealing/openFor.ts';
import { sealText } from './sealing/sealedEvents.ts';
import type { Store } from './store/store.ts';

/** An activity as Direct Line clients read it; `id` unique in its conversation. */
export type Activity = { readonly id: string; readonly type: string; readonly [field: string]: unknown };

/** An activity to keep: sealed with the key of its case, or of the person when it belongs to none. */
export type Kept = {
  readonly activity: Activity;
  readonly caseId: string | undefined;
  /** Verbs of the case whose inputs it shows, for the access log. */
  readonly shows?: readonly string[];
};

/** A page of a conversation; pass the watermark on to get what comes after. */
export type Page = {
  readonly activities: readonly Activity[];
  readonly watermark: number;
  /** The cases of which something stands in it, each with the verbs whose inputs are shown. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
};

/** Every person's one web chat conversation: what was sent to them is in it, whether or not they ever opened the chat. */
export type Conversations = {
  /** The opaque id of a person's conversation; the same for ever. */
  readonly idOf: (personId: string) => Promise<string>;
  /** Keeps activities in order; one with a known id replaces it and gets a new watermark. `at` in milliseconds on the product's clock. */
  readonly keep: (personId: string, kept: readonly Kept[], at: number) => Promise<void>;
  /** Activities above a watermark, at most `limit`; what belongs to an erased case is left out. */
  readonly read: (personId: string, watermark: number, limit: number) => Promise<Page>;
  /** Removes what belongs to no case from a conversation: what a person may have erased at any time. */
  readonly forget: (personId: string) => Promise<void>;
  /** Brings activities to the open sockets and the next poll of this person in every process, once, and keeps them nowhere. */
  readonly whisper: (personId: string, activities: readonly Activity[]) => Promise<void>;
  /** Lets the open sockets of this person in every process know that something they may see has changed, and nothing more. */
  readonly nudge: (personId: string) => Promise<void>;
  /** Called when something was kept, in any process. Answers how to stop. */
  readonly onKept: (personId: string, listener: () => void) => Promise<() => void>;
  /** Called with what was whispered, in any process; a nudge whispers nothing. Answers how to stop. */
  readonly onWhispered: (
    personId: string,
    listener: (activities: readonly Activity[]) => void,
  ) => Promise<() => void>;
};

const PAGE = 500;
const body = z.strictObject({ o: z.string(), t: z.string(), s: z.array(z.string()).optional() });
const whispered = z.array(z.looseObject({ id: z.string(), type: z.string() }));

/** Conversations over a store, sealed with the key ring. */
export function conversations(
  store: Store,
  keys: KeyRing,
  /** Called before something is kept for a person: what is kept has an end, and that is planned first. */
  plan: (personId: string) => Promise<void> = async () => undefined,
): Conversations {
  const ids = new Map<string, string>();

  const idOf = async (personId: string): Promise<string> => {
    const known = ids.get(personId);
    if (known !== undefined) return known;
    const id = mark(await keys.secret('conversation ids'), personId).slice(0, 22);
    ids.set(personId, id);
    return id;
  };

  const seal = async (personId: string, conversationId: string, kept: Kept, at: number) => {
    const owner = kept.caseId === undefined ? `person:${personId}` : `case:${kept.caseId}`;
    const text = sealText(
      JSON.stringify(kept.activity),
      await keys.keyFor(owner),
      purpose(conversationId, kept.activity.id),
    );
    const shows =
      kept.shows === undefined || kept.shows.length === 0 ? '' : `,"s":${JSON.stringify(kept.shows)}`;
    // What is sealed needs no escaping, and is too long to be looked through for it.
    return { id: kept.activity.id, body: `{"o":${JSON.stringify(owner)},"t":"${text}"${shows}}`, at };
  };

  const open = async (conversationId: string, id: string, stored: string): Promise<Opened | undefined> => {
    const { o, t, s } = body.parse(JSON.parse(stored));
    const text = await openFor(keys, o, t, purpose(conversationId, id));
    if (text === undefined) return undefined;
    const activity = whispered.element.parse(JSON.parse(text));
    return { activity, owner: o, shows: s ?? [] };
  };

  return {
    idOf,
    keep: async (personId, kept, at) => {
      if (kept.length === 0) return;
      await plan(personId);
      const id = await idOf(personId);
      await store.putHistory(id, await Promise.all(kept.map((each) => seal(personId, id, each, at))));
    },
    read: async (personId, watermark, limit) => {
      const id = await idOf(personId);
      const entries = await store.history(id, watermark, limit);
      const found = await Promise.all(entries.map((entry) => open(id, entry.id, entry.body)));
      const opened = found.filter((each) => each !== undefined);
      return {
        activities: opened.map(({ activity }) => activity),
        watermark: entries.at(-1)?.seq ?? watermark,
        shown: shownIn(opened),
      };
    },
    forget: async (personId) => {
      const id = await idOf(personId);
      for (let after = 0; ; ) {
        const entries = await store.history(id, after, PAGE);
        const own = entries.filter((entry) => ownerOf(entry.body) === `person:${personId}`);
        await store.removeHistory(
          id,
          own.map((entry) => entry.id),
        );
        if (entries.length < PAGE) return;
        after = entries.at(-1)?.seq ?? after;
      }
    },
    whisper: async (personId, activities) =>
      store.publish(`whisper:${await idOf(personId)}`, JSON.stringify(activities)),
    nudge: async (personId) => store.publish(`whisper:${await idOf(personId)}`, '[]'),
    onKept: async (personId, listener) => store.subscribe(`history:${await idOf(personId)}`, listener),
    onWhispered: async (personId, listener) =>
      store.subscribe(`whisper:${await idOf(personId)}`, (message) => listener(readWhisper(message))),
  };
}

type Opened = { readonly activity: Activity; readonly owner: string; readonly shows: readonly string[] };

function shownIn(opened: readonly Opened[]): Page['shown'] {
  const shown = new Map<string, readonly string[]>();
  for (const { owner, shows } of opened) {
    if (!owner.startsWith('case:')) continue;
    const caseId = owner.slice('case:'.length);
    shown.set(caseId, [...new Set([...(shown.get(caseId) ?? []), ...shows])].sort());
  }
  return shown;
}

function ownerOf(stored: string): string {
  return body.parse(JSON.parse(stored)).o;
}

function purpose(conversationId: string, activityId: string): string {
  return `history/${conversationId}/${activityId}`;
}

function readWhisper(message: string): readonly Activity[] {
  const parsed = whispered.safeParse(JSON.parse(message));
  if (!parsed.success)
    throw new Fault('sealBroken', 'A message between processes has another shape than this version knows.');
  return parsed.data;
}
