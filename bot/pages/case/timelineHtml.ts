import type { CaseView } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { roleNames } from './seenOn.ts';

/** What happened, in plain words, in order; only what this reader may know. */
export function timelineHtml(visit: MemberVisit, { timeline }: CaseView): Html {
  const { texts, world, language } = visit;
  return html`<section aria-labelledby="timeline">
<h2 id="timeline">${texts.pages.case.timeline}</h2>
<ol class="timeline">
${timeline.map(
  ({
    at,
    by,
    what,
  }) => html`<li><span class="quiet"><time datetime="${world.calendar.withOffset(at)}">${world.calendar.words(at, language)}</time> · ${by === 'clock' ? texts.actions.roles.clock : roleNames(visit, [by])}</span>
${texts.actions.timeline[what] ?? what}</li>
`,
)}</ol>
</section>
`;
}
