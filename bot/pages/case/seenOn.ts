import type { Seen } from '../../../cards/seen.ts';
import { roleNames as namesOf } from '../../../cards/texts/roleNames.ts';
import { seenBy } from '../../../dialogs/seenBy.ts';
import { partOf } from '../../../domain/access.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { progressOf } from '../../../domain/view.ts';
import type { MemberVisit } from './memberVisit.ts';

/** What texts on a page may draw from; `wait` is the one they are about, else until when the case waits. */
export function seenOn(
  log: CaseLog,
  { person, language, world }: MemberVisit,
  wait?: { readonly until: string; readonly isLate: boolean },
): Seen {
  const part = partOf(present(log), person, world.directory);
  const progress = part === undefined ? undefined : progressOf(log, part, world);
  const due = { until: wait?.until ?? progress?.due, isLate: wait?.isLate ?? progress?.isLate ?? false };
  return seenBy(log, { person, part, language, channel: 'webChat', isPage: true }, world, due);
}

/** What a case is called by its reader: their own, or that of the employee, by name where they may know it. */
export function caseTitle(log: CaseLog, visit: MemberVisit): string {
  const { person, texts } = visit;
  return texts.talk.status.title(person.role === 'employee' ? '' : seenOn(log, visit).employee.name);
}

/** Roles as the visitor would say them. */
export function roleNames(visit: MemberVisit, roles: readonly string[]): string {
  const { person, texts, language } = visit;
  return namesOf(person.role, roles, { ...texts, language });
}
