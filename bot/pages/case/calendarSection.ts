import { turnsOf } from '../../../dialogs/turnsOf.ts';
import { partOf } from '../../../domain/access.ts';
import { calendarEntryFor } from '../../../domain/appointments.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { passageHtml } from './passageHtml.ts';
import { seenOn } from './seenOn.ts';

/**
 * When and where the appointment is, unless the reader is asked about it above, and the way to its calendar file, with
 * what that holds said first; nothing where there is none.
 */
export function calendarSection(visit: MemberVisit, log: CaseLog): Html | undefined {
  const part = partOf(present(log), visit.person, visit.world.directory);
  const entry = part && calendarEntryFor(log, part);
  if (entry === undefined || entry.startsAt <= visit.world.now) return undefined;
  const words = visit.texts.documents.calendar;
  const isSaid = entry.status === 'cancelled' || turnsOf(log, visit.person, visit.world).length > 0;
  return html`<section aria-labelledby="calendar">
<h2 id="calendar">${words.title}</h2>
${isSaid ? undefined : passageHtml({ lines: visit.texts.parts.appointment(seenOn(log, visit)) })}<p>${words.warning}${visit.person.role === 'employee' && ` ${words.ownCalendar}`}</p>
<p><a href="/api/cases/${present(log).id}/calendar.ics" download>${entry.status === 'cancelled' ? words.fetchCancelled : words.fetch}</a></p>
${
  entry.sequence > 0 &&
  html`<p class="quiet">${words.changed}</p>
`
}</section>
`;
}
