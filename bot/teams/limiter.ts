import type { Clock } from '../../services/clock.ts';
import type { Store } from '../../services/store/store.ts';

/** How fast notifications may go, on the machine's clock; 0 is as fast as they come. */
export type Limits = {
  /** Notifications to one person in a minute. */
  readonly perMinute: number;
  /** Milliseconds between two notifications in one conversation. */
  readonly spacing: number;
  /** Notifications in one tenant in a second, by all processes together. */
  readonly tenantPerSecond: number;
};

/** Nothing is held back. */
export const unlimited: Limits = { perMinute: 0, spacing: 0, tenantPerSecond: 0 };

/** Keeps to the limits of a conversation, a person and a tenant. */
export type Limiter = {
  /** Milliseconds until a notification may go; 0 takes the tenant's token. `recent`: when the last ones to this person went. */
  readonly wait: (recent: readonly number[], tenantId: string) => Promise<number>;
  /** What to remember after one went; the same list back when there is no limit. */
  readonly after: (recent: number[]) => number[];
};

const MINUTE = 60_000;

/** A limiter over a store, in which processes share the buckets of tenants. */
export function limiter(store: Store, clock: Clock, limits: Limits): Limiter {
  const { perMinute, spacing, tenantPerSecond } = limits;
  return {
    wait: async (recent, tenantId) => {
      const now = clock.machine();
      const last = recent.filter((at) => at > now - MINUTE);
      const full = perMinute > 0 && last.length >= perMinute;
      const byMinute = full ? (last.at(-perMinute) ?? now) + MINUTE - now : 0;
      const bySpacing = spacing > 0 ? (last.at(-1) ?? Number.NEGATIVE_INFINITY) + spacing - now : 0;
      const own = Math.max(byMinute, bySpacing, 0);
      if (own > 0 || tenantPerSecond === 0) return own;
      return store.takeToken(`teams:rate:${tenantId}`, tenantPerSecond, tenantPerSecond);
    },
    after: (recent) => {
      if (perMinute === 0 && spacing === 0) return recent;
      const now = clock.machine();
      return [...recent.filter((at) => at > now - MINUTE), now].slice(-Math.max(perMinute, 1));
    },
  };
}
