import { type CaseLog, present } from '../../../domain/opened.ts';
import type { Person } from '../../../domain/people.ts';
import { activeWaits } from '../../../domain/view.ts';
import type { MemberVisit } from '../case/memberVisit.ts';
import { type Html, html } from '../html.ts';

/** Where a rehearsal stands: somebody's turn, a day to wait for, the end, or still before the request. */
type Standing =
  | { readonly kind: 'turn'; readonly person: Person }
  | { readonly kind: 'wait'; readonly until: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'none' };

/** The bar above each page of demo mode: that this is practice, and in a rehearsal whose turn it is, the people and the clock. */
export function practiceBar(visit: MemberVisit, at: string, log: CaseLog | undefined): Html {
  const { texts, practice } = visit;
  const words = texts.rehearsal;
  if (practice === undefined) return html``;
  if (!practice.isWalk)
    return html`<aside id="practice" class="practice no-print" aria-label="${words.label}"><p>${words.banner} <a href="/rehearsal">${words.walk}</a></p></aside>
`;
  const standing = standingOf(visit, log);
  return html`<aside id="practice" class="practice no-print" aria-label="${words.label}" data-region>
<p class="strong">${words.banner}</p>
<div class="practice-now"><p>${sentence(visit, standing)}</p>
${standing.kind === 'turn' && standing.person.id !== visit.person.id && switchForm(visit, standing.person, at, true)}
${standing.kind === 'wait' && clockForm(visit, 'P7D', words.weekLater, at, true)}
${standing.kind === 'done' && html`<a class="main-button" href="/rehearsal">${words.again}</a>`}</div>
<details><summary>${words.others}</summary>
<p class="quiet">${words.clock(visit.world.calendar.words(visit.world.now, visit.language))}</p>
<div class="practice-all">${peopleOf(visit, log)
    .filter(({ id }) => id !== visit.person.id)
    .map((person) => switchForm(visit, person, at, false))}
${clockForm(visit, 'P1D', words.dayLater, at, false)}${clockForm(visit, 'P7D', words.weekLater, at, false)}
<form method="post" action="/rehearsal/stop"><button class="quiet-button" type="submit">${words.stop}</button></form></div>
</details></aside>
`;
}

function sentence({ texts, world, person, language }: MemberVisit, standing: Standing): string {
  const words = texts.rehearsal;
  if (standing.kind === 'done') return words.done;
  if (standing.kind === 'wait') return words.wait(world.calendar.words(standing.until, language));
  if (standing.kind === 'none') return person.role === 'employee' ? words.begin(person.name) : '';
  return standing.person.id === person.id ? words.yourTurn(person.name) : words.turn(standing.person.name);
}

function standingOf({ world }: MemberVisit, log: CaseLog | undefined): Standing {
  if (log === undefined) return { kind: 'none' };
  const { appointment } = present(log);
  const begins = appointment?.startsAt ?? '';
  const waits = activeWaits(log, world);
  const now = waits.find((wait) => wait.name !== 'appointment' || begins <= world.now);
  if (now !== undefined) {
    const person = world.directory.person(now.person);
    return person === undefined ? { kind: 'none' } : { kind: 'turn', person };
  }
  return waits.length > 0 ? { kind: 'wait', until: begins } : { kind: 'done' };
}

/** Who takes part in the case and the back office; before there is a case, the three who begin one. */
function peopleOf({ world, person }: MemberVisit, log: CaseLog | undefined): readonly Person[] {
  const { directory } = world;
  const state = log && present(log);
  const employee = directory.person(
    state?.employee ?? (person.role === 'employee' ? person.id : 'employee-1'),
  );
  const physician = directory.person(state?.physician?.id ?? employee?.ownPhysician ?? '');
  const second = directory.person(state?.second?.id ?? '');
  const office = directory
    .people()
    .find(({ role, service }) => role === 'backOffice' && service === physician?.service);
  return [employee, physician, second, office].filter((each) => each !== undefined);
}

function switchForm({ texts }: MemberVisit, { id, name }: Person, at: string, isMain: boolean): Html {
  return html`<form method="post" action="/rehearsal/switch"><input type="hidden" name="back" value="${at}"><button${isMain ? html`` : html` class="quiet-button"`} type="submit" name="person" value="${id}">${texts.rehearsal.switchTo(name)}</button></form>
`;
}

function clockForm(_visit: MemberVisit, advance: string, label: string, at: string, isMain: boolean): Html {
  return html`<form method="post" action="/rehearsal/clock"><input type="hidden" name="back" value="${at}"><button${isMain ? html`` : html` class="quiet-button"`} type="submit" name="advance" value="${advance}">${label}</button></form>
`;
}
