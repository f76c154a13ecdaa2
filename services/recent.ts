import type { Store } from './store/store.ts';

/** What was read a moment ago, by key: many turns of one person in a row read their small documents once. */
export type Recent<T> = {
  /** The value of a key, read where it is not known, or has been believed for a second. */
  readonly get: (key: string, read: () => Promise<T>) => Promise<T>;
  /** After a change: every process reads the value anew. */
  readonly changed: (key: string) => Promise<void>;
};

/** News of a change takes a millisecond between processes; should it be lost, nothing is believed for longer than this. */
const BELIEVED = 1_000;
const MOST = 5_000;

/** Recent values over the messages of a store. */
export async function recent<T>(store: Store, name: string): Promise<Recent<T>> {
  const known = new Map<string, { readonly value: T; readonly until: number }>();
  let changes = 0;
  const forget = (key: string): void => {
    changes += 1;
    // An empty message says that some may have been missed.
    if (key === '') known.clear();
    else known.delete(key);
  };
  await store.subscribe(`changed:${name}`, forget);

  return {
    get: async (key, read) => {
      const found = known.get(key);
      if (found !== undefined && performance.now() < found.until) return found.value;
      const before = changes;
      const value = await read();
      // What was changed while it was read may be older than the change.
      if (before !== changes) return value;
      if (known.size >= MOST) known.clear();
      known.set(key, { value, until: performance.now() + BELIEVED });
      return value;
    },
    changed: async (key) => {
      forget(key);
      await store.publish(`changed:${name}`, key);
    },
  };
}
