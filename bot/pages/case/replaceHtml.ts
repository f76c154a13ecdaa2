import { partOf } from '../../../domain/access.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import type { CaseRole } from '../../../domain/people.ts';
import { actionsOf, activeWaits } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { caseTitle } from './seenOn.ts';

type Absent = { readonly person: string; readonly role: CaseRole; readonly log: CaseLog };

/** Physicians who let cases wait past their day and whom this back office can replace, each with those cases; no text of a case. */
export function replaceHtml(visit: MemberVisit, logs: readonly CaseLog[]): Html {
  const { texts, world } = visit;
  const words = texts.pages.worklist.backOffice;
  const absent = Object.entries(
    Object.groupBy(
      logs.flatMap((log) => absentIn(visit, log)),
      ({ person }) => person,
    ),
  );
  return html`<section class="wide" aria-labelledby="replace">
<h2 id="replace">${words.replace}</h2>
${
  absent.length === 0
    ? html`<p>${words.nobody}</p>
`
    : html`<p>${words.replaceHow}</p>
<ul class="absent">
${absent.map(([person, cases = []]) => {
  const found = world.directory.person(person);
  return html`<li><strong>${found?.name ?? person}</strong> <span class="count">${texts.actions.roles[cases[0]?.role ?? 'physician']} · ${texts.pages.worklist.count(cases.length)}</span>
<ul>${cases.map(
    ({
      log,
    }) => html`<li><a href="/cases/${present(log).id}#participant-replace">${caseTitle(log, visit)}</a></li>
`,
  )}</ul></li>
`;
})}</ul>
`
}</section>
`;
}

function absentIn(visit: MemberVisit, log: CaseLog): readonly Absent[] {
  const { person, world } = visit;
  const part = partOf(present(log), person, world.directory);
  if (part === undefined) return [];
  const replace = actionsOf(log, part, person, world).find(({ verb }) => verb === 'participant.replace');
  const roles = replace?.people.role ?? [];
  const late = activeWaits(log, world).filter((wait) => wait.isLate && roles.includes(wait.role));
  const people = new Map(late.map((wait) => [wait.person, wait.role]));
  return [...people].map(([id, role]) => ({ person: id, role, log }));
}
