import type { World } from '../../domain/ask.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Employer } from '../../domain/people.ts';

/** What HR is told of a quarter; undefined reads "too few to report". */
export type QuarterCounts = { readonly opened: number | undefined; readonly closed: number | undefined };

/** The least threshold a setting may choose (R55). */
const FLOOR = 5;

/**
 * Requests opened and cases closed in a quarter (`2026-Q3`), as HR may know them: only for an employer with enough
 * staff, only numbers from the threshold on, rounded down to tens (R54, R55).
 */
export function quarterCounts(
  logs: readonly CaseLog[],
  employer: Employer,
  quarter: string,
  world: World,
): QuarterCounts {
  const isIn = (at: string | undefined): boolean =>
    at !== undefined && at !== '' && world.calendar.quarterOf(at) === quarter;
  const opened = logs.filter((log) => isIn(log.events[0]?.at)).length;
  const closed = logs.filter((log) => isIn(present(log).closedAt)).length;
  return { opened: told(opened, employer, world), closed: told(closed, employer, world) };
}

function told(count: number, employer: Employer, world: World): number | undefined {
  const { staffMinimum, hrThreshold } = world.settings;
  if (employer.staff < staffMinimum || count < Math.max(FLOOR, hrThreshold)) return undefined;
  const rounded = Math.floor(count / 10) * 10;
  return rounded === 0 ? undefined : rounded;
}
