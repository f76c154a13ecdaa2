import type { Clock } from './clock.ts';
import type { Store } from './store/store.ts';

/** When people were last here, in the web chat or on a page: whether the web chat reaches them. */
export type Visits = {
  /** Notes that somebody is here now; at most once in ten minutes this is written. */
  readonly note: (personId: string) => void;
  /** When somebody was last here, in milliseconds on the product's clock, within a few minutes; undefined when never in the last three months. */
  readonly last: (personId: string) => Promise<number | undefined>;
};

const OFTEN = 10 * 60_000;
const MOST = 10_000;
const KEPT_SECONDS = 90 * 86_400;

/** Visits over a store: a moment for each person and nothing else. */
export function visits(store: Store, clock: Clock, report: (error: unknown) => void): Visits {
  const noted = new Map<string, number>();
  return {
    note: (personId) => {
      const now = clock.now();
      if (now - (noted.get(personId) ?? Number.NEGATIVE_INFINITY) < OFTEN) return;
      if (noted.size >= MOST) noted.clear();
      noted.set(personId, now);
      store.putTemporary(nameOf(personId), String(now), KEPT_SECONDS).catch((error: unknown) => {
        noted.delete(personId);
        report(error);
      });
    },
    last: async (personId) => {
      const at = await store.temporary(nameOf(personId));
      return at === undefined ? undefined : Number(at);
    },
  };
}

function nameOf(personId: string): string {
  return `visit:${personId}`;
}
