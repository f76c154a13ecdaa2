import type { WaitName } from '../../../domain/events.ts';
import type { About } from '../../../domain/notices.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { activeWaits, type CaseView } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { factHtml, passageHtml, withAddresses } from './passageHtml.ts';
import { seenOn } from './seenOn.ts';

/** The waits after which an employee is shown the rights: phone, and complain. */
const withComplaint: readonly WaitName[] = ['suitability', 'adoption', 'employerInformed', 'transfer'];

/** What somebody who waits can do: once the day has passed, and before it which right opens on that day (R36). */
export function rightsHtml(visit: MemberVisit, log: CaseLog, view: CaseView): Html | undefined {
  const { texts, world, language } = visit;
  const { role } = view;
  const seen = seenOn(log, visit);
  const parts = activeWaits(log, world).flatMap((wait): readonly Html[] => {
    // Whose turn it is, and for what, is not for every reader.
    if (wait.role === role || !view.waitingFor.includes(wait.role) || view.due === undefined) return [];
    if (wait.isLate) {
      const about: About = `${wait.name}.passed`;
      const told = texts.notices[about][role]?.(seenOn(log, visit, wait));
      return told === undefined
        ? []
        : [
            html`<h3>${told.title}</h3>
${passageHtml(told)}`,
          ];
    }
    if (role !== 'employee' || !withComplaint.includes(wait.name)) return [];
    return [
      html`<dl class="facts">${factHtml(texts.pages.case.complaint, withAddresses(`${texts.pages.case.rightOpens(world.calendar.words(wait.until, language))}: ${seen.complaints}`))}</dl>
`,
    ];
  });
  if (present(log).closed !== undefined && parts.length === 0) return undefined;
  return parts.length === 0
    ? undefined
    : html`<section aria-labelledby="rights">
<h2 id="rights">${texts.pages.case.rights}</h2>
${parts}</section>
`;
}
