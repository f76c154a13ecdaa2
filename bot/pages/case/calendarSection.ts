import { partOf } from '../../../domain/access.ts';
import { calendarEntryFor } from '../../../domain/appointments.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';

/** The way to the calendar file of the appointment, with what it holds said first; nothing where there is none. */
export function calendarSection(visit: MemberVisit, log: CaseLog): Html | undefined {
  const part = partOf(present(log), visit.person, visit.world.directory);
  const entry = part && calendarEntryFor(log, part);
  if (entry === undefined || entry.startsAt <= visit.world.now) return undefined;
  const words = visit.texts.documents.calendar;
  return html`<section aria-labelledby="calendar">
<h2 id="calendar">${words.title}</h2>
<p>${words.warning}</p>
<p><a href="/api/cases/${present(log).id}/calendar.ics" download>${entry.status === 'cancelled' ? words.fetchCancelled : words.fetch}</a></p>
${
  entry.sequence > 0 &&
  html`<p class="quiet">${words.changed}</p>
`
}</section>
`;
}
