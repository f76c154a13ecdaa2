import type { Instant } from '../domain/calendar.ts';

/** The two clocks: the product's, which the demo can move on, and the machine's, for leases and sessions. */
export type Clock = {
  /** Milliseconds on the product's clock. */
  readonly now: () => number;
  readonly machine: () => number;
};

/** Milliseconds as an instant. */
export function instant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** An instant as milliseconds. */
export function milliseconds(at: Instant): number {
  return Date.parse(at);
}
