import type { Directory, Person } from '../../domain/people.ts';
import type { PersonState } from '../../services/personStates.ts';

/**
 * What may stand in somebody's Teams: `open` the case as far as Teams ever holds it, `waiting` only that something
 * is waiting, `away` nothing (not installed, or told elsewhere by their own choice).
 */
export type Standing = 'open' | 'waiting' | 'away';

/** Whether an employer's administrators can read what somebody has in a tenant: it is named as theirs, or an employee's own account is in it. */
export function canBeRead(person: Person, tenantId: string, directory: Directory): boolean {
  const isOwn = person.role === 'employee' && person.teams?.tenant.toLowerCase() === tenantId.toLowerCase();
  return isOwn || directory.employerOfTenant(tenantId) !== undefined;
}

/** What may be sent to a person's Teams of its own accord. */
export function standingOf(person: Person, state: PersonState, directory: Directory): Standing {
  const { teams, channel } = state;
  if (teams?.installed !== true || channel === 'webChat') return 'away';
  return mustChoose(person, state, directory) ? 'waiting' : 'open';
}

/** What may stand in the answer to somebody who writes from Teams: never nothing. */
export function answerStanding(person: Person, state: PersonState, directory: Directory): 'open' | 'waiting' {
  return mustChoose(person, state, directory) ? 'waiting' : 'open';
}

/** In an employer's tenant nothing of a case is shown before its reader has chosen Teams. HR has no case. */
function mustChoose(person: Person, { teams, channel }: PersonState, directory: Directory): boolean {
  if (person.role === 'hr' || teams === undefined) return false;
  return canBeRead(person, teams.tenantId, directory) && channel !== 'teams';
}
