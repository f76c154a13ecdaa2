import { z } from 'zod';
import { Fault } from './fault.ts';
import { type KeyRing, mark } from './sealing/keyRing.ts';
import { openText, sealText } from './sealing/sealedEvents.ts';
import type { Store } from './store/store.ts';

/** An activity as Direct Line clients read it; `id` unique in its conversation. */
export type Activity = { readonly id: string; readonly type: string; readonly [field: string]: unknown };

/** An activity to keep: sealed with the key of its case, or of the person when it belongs to none. */
export type Kept = { readonly activity: Activity; readonly caseId: string | undefined };

/** A page of a conversation; pass the watermark on to get what comes after. */
export type Page = { readonly activities: readonly Activity[]; readonly watermark: number };

/** Every person's one web chat conversation: what was sent to them is in it, whether or not they ever opened the chat. */
export type Conversations = {
  /** The opaque id of a person's conversation; the same for ever. */
  readonly idOf: (personId: string) => Promise<string>;
  /** Keeps activities in order; one with a known id replaces it and gets a new watermark. `at` in milliseconds on the product's clock. */
  readonly keep: (personId: string, kept: readonly Kept[], at: number) => Promise<void>;
  /** Activities above a watermark, at most `limit`; what belongs to an erased case is left out. */
  readonly read: (personId: string, watermark: number, limit: number) => Promise<Page>;
  /** Brings activities to the open sockets and the next poll of this person in every process, once, and keeps them nowhere. */
  readonly whisper: (personId: string, activities: readonly Activity[]) => Promise<void>;
  /** Called when something was kept (in any process), with nothing, or whispered, with what. Answers how to stop. */
  readonly watch: (
    personId: string,
    listener: (whispered: readonly Activity[] | undefined) => void,
  ) => Promise<() => void>;
};

const body = z.strictObject({ o: z.string(), t: z.string() });
const whispered = z.array(z.looseObject({ id: z.string(), type: z.string() }));

/** Conversations over a store, sealed with the key ring. */
export function conversations(store: Store, keys: KeyRing): Conversations {
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
    return { id: kept.activity.id, body: JSON.stringify({ o: owner, t: text }), at };
  };

  const open = async (conversationId: string, id: string, stored: string): Promise<Activity | undefined> => {
    const { o, t } = body.parse(JSON.parse(stored));
    const key = await keys.existingKey(o);
    return key === undefined
      ? undefined
      : whispered.element.parse(JSON.parse(openText(t, key, purpose(conversationId, id))));
  };

  return {
    idOf,
    keep: async (personId, kept, at) => {
      if (kept.length === 0) return;
      const id = await idOf(personId);
      await store.putHistory(id, await Promise.all(kept.map((each) => seal(personId, id, each, at))));
    },
    read: async (personId, watermark, limit) => {
      const id = await idOf(personId);
      const entries = await store.history(id, watermark, limit);
      const opened = await Promise.all(entries.map((entry) => open(id, entry.id, entry.body)));
      return {
        activities: opened.filter((activity) => activity !== undefined),
        watermark: entries.at(-1)?.seq ?? watermark,
      };
    },
    whisper: async (personId, activities) =>
      store.publish(`whisper:${await idOf(personId)}`, JSON.stringify(activities)),
    watch: async (personId, listener) => {
      const id = await idOf(personId);
      const stops = await Promise.all([
        store.subscribe(`history:${id}`, () => listener(undefined)),
        store.subscribe(`whisper:${id}`, (message) => listener(readWhisper(message))),
      ]);
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
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
