import type { Store } from '../store/store.ts';
import { type MasterKey, masterIdOf, unwrap, wrap } from './keyRing.ts';

/** How many data keys each master key wraps, by its id. */
export type KeyCount = ReadonlyMap<string, number>;

/** Counts the data keys of a store by the master key that wraps them. */
export async function countKeys(store: Store): Promise<KeyCount> {
  const counts = new Map<string, number>();
  for await (const owners of pages(store)) {
    const wrapped = await Promise.all(owners.map((owner) => store.loadKey(owner)));
    for (const each of wrapped)
      if (each !== undefined) counts.set(masterIdOf(each), (counts.get(masterIdOf(each)) ?? 0) + 1);
  }
  return counts;
}

/**
 * Wraps every data key anew with the newest master key. Nothing that is sealed changes, and a product that runs goes on
 * reading and writing. Stopped halfway it goes on where it was: what is done is skipped. `progress` gets the number done
 * and the number to do. Answers how many were wrapped anew.
 */
export async function rotateKeys(
  store: Store,
  masters: readonly MasterKey[],
  progress: (done: number, all: number) => void,
): Promise<number> {
  const [newest] = masters;
  if (newest === undefined) return 0;
  let total = 0;
  // A process that does not know the newest key yet may have made a key meanwhile: until a whole round finds none.
  for (;;) {
    const counts = await countKeys(store);
    const all = [...counts].reduce((sum, [id, count]) => sum + (id === newest.id ? 0 : count), 0);
    if (all === 0) return total;
    let done = 0;
    for await (const owners of pages(store)) {
      for (const isNew of await Promise.all(owners.map((owner) => rewrap(store, masters, newest, owner))))
        if (isNew) done += 1;
      progress(Math.min(done, all), all);
    }
    total += done;
  }
}

async function rewrap(
  store: Store,
  masters: readonly MasterKey[],
  newest: MasterKey,
  owner: string,
): Promise<boolean> {
  const wrapped = await store.loadKey(owner);
  // Erased meanwhile, or done before.
  if (wrapped === undefined || masterIdOf(wrapped) === newest.id) return false;
  // Compared and set: an erasure that comes between is not undone.
  return store.replaceKey(owner, wrapped, wrap(newest, owner, unwrap(masters, owner, wrapped)));
}

async function* pages(store: Store): AsyncGenerator<readonly string[]> {
  let cursor: string | undefined;
  do {
    const page = await store.keyOwners(cursor);
    yield page.owners;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
