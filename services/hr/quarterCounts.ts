import type { World } from '../../domain/ask.ts';
import type { Employer } from '../../domain/people.ts';
import { settingsOf } from '../../domain/settings.ts';

/** When a case was opened and closed, all that counts for a quarter. */
export type CaseSpan = { readonly openedAt: string | undefined; readonly closedAt: string | undefined };

/** What HR is told of a quarter; undefined reads "too few to report". */
export type QuarterCounts = { readonly opened: number | undefined; readonly closed: number | undefined };

/** The least threshold a setting may choose (R55). */
const FLOOR = 5;

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
  return { opened: told(opened, employer, world), closed: told(closed, employer, world) };
}

function told(count: number, employer: Employer, world: World): number | undefined {
  const { staffMinimum, hrThreshold } = settingsOf(employer.id, world);
  if (employer.staff < staffMinimum || count < Math.max(FLOOR, hrThreshold)) return undefined;
  const rounded = Math.floor(count / 10) * 10;
  return rounded === 0 ? undefined : rounded;
}
