import type { Store } from '../../services/store/store.ts';

/** Long enough for what is erased together to be taken together. Milliseconds on the machine's clock. */
const SOON = 2_000;
/** A large file takes a while to be written anew. */
const NOT_BEFORE = 10 * 60_000;

/** Has the store written anew a moment after an erasure, and then not again for ten minutes. */
export function compacting(store: Store, report: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (timer !== undefined) return;
    const wait = Math.max(SOON, last + NOT_BEFORE - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      last = performance.now();
      store.compact().catch(report);
    }, wait).unref();
  };
}
