import { partOf } from './access.ts';
import { verbOf } from './events.ts';
import { type CaseLog, present } from './opened.ts';
import type { Directory, Person } from './people.ts';
import type { CaseVerb } from './procedure.ts';

/** By which withdrawal what each of these shared or allowed is taken back (R48, R51). */
const takenBackBy: Readonly<Partial<Record<CaseVerb, CaseVerb>>> = {
  'authorisation.sign': 'authorisation.withdraw',
  'information.consent': 'information.withdraw',
  'information.provide': 'information.withdraw',
  'information.record': 'information.withdraw',
  'sharing.consent': 'sharing.withdraw',
};

/** By which acts somebody other than the employee leaves a case. */
const leaving: readonly CaseVerb[] = ['availability.decline', 'engagement.end', 'participant.replace'];

/**
 * Whether nobody should be told any more of what stands at this place of the log: the employee took it back since, or
 * the one to be told has left the case since. The employee is told of everything that is theirs.
 */
export function isTakenBack(log: CaseLog, version: number, to: Person, directory: Directory): boolean {
  const event = log.events[version - 1];
  const verb = event && verbOf(event);
  if (event === undefined || to.role === 'employee') return false;
  const since = log.events.slice(version).map(verbOf);
  const withdrawal = verb === undefined ? undefined : takenBackBy[verb];
  if (withdrawal !== undefined && since.includes(withdrawal)) return true;
  const hasLeft = partOf(present(log), to, directory) === undefined;
  return hasLeft && since.some((each) => each !== undefined && leaving.some((verb) => verb === each));
}

/** The place in the log of what a notice is about, from its id; undefined for any other message. */
export function placeOfNotice(messageId: string, caseId: string): number | undefined {
  const place = messageId.startsWith(`${caseId}-`) ? messageId.slice(caseId.length + 1) : '';
  return /^\d{1,9}$/.test(place) ? Number(place) : undefined;
}
