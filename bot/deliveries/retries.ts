/** Seconds before the next attempt, the last one for all that follow. */
const pauses = [5, 15, 30, 60, 120, 300, 900, 3_600, 4 * 3_600];

/** After so long without success the next channel is used; milliseconds on the product's clock. */
export const NEXT_CHANNEL = 5 * 60_000;
/** After so long a message is no longer tried by itself. */
export const GIVEN_UP = 24 * 3_600_000;

/**
 * When to try again: milliseconds on the product's clock after `now`. What the receiver asked for (`retryAfter`, seconds) is
 * the least; otherwise the pause grows with each failure. Both are stretched by chance, so that not all come back at once.
 */
export function nextAttempt(
  now: number,
  failures: number,
  retryAfter: number | undefined,
  chance: () => number = Math.random,
): number {
  if (retryAfter !== undefined) return now + Math.ceil(retryAfter * 1_000 * (1 + chance() / 20));
  const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 60;
  return now + Math.round(pause * 1_000 * (0.75 + chance() / 2));
}
