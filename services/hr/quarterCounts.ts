import type { World } from '../../domain/ask.ts';
import type { Employer } from '../../domain/people.ts';
import { settingsOf } from '../../domain/settings.ts';

/** When a case was opened and closed, all that counts for a quarter. */
export type CaseSpan = { readonly openedAt: string | undefined; readonly closedAt: string | undefined };

/** What HR is told of a quarter; undefined reads "too few to report". */
export type QuarterCounts = {
  readonly opened: number | undefined;
  readonly closed: number | undefined;
  /** From how many staff on, and from which number on, HR is told one at all. */
  readonly staffMinimum: number;
  readonly smallest: number;
};

/** The least threshold a setting may choose (R55). */
const FLOOR = 5;
/** Numbers are rounded down to a multiple of this. */
const ROUND = 10;

/**
 * Requests opened and cases closed in a quarter (`2026-Q3`), as HR may know them: only for an employer with enough
 * staff, only numbers from the threshold on, rounded down to tens (R54, R55).
 */
export function quarterCounts(
  spans: readonly CaseSpan[],
  employer: Employer,
  quarter: string,
  world: World,
): QuarterCounts {
  const isIn = (at: string | undefined): boolean =>
    at !== undefined && at !== '' && world.calendar.quarterOf(at) === quarter;
  const opened = spans.filter((span) => isIn(span.openedAt)).length;
  const closed = spans.filter((span) => isIn(span.closedAt)).length;
  const { staffMinimum, hrThreshold } = settingsOf(employer.id, world);
  const smallest = Math.max(FLOOR, hrThreshold, ROUND);
  const told = (count: number): number | undefined =>
    employer.staff < staffMinimum || count < smallest ? undefined : Math.floor(count / ROUND) * ROUND;
  return { opened: told(opened), closed: told(closed), staffMinimum, smallest };
}
