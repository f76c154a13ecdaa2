import { present } from '../../../domain/opened.ts';
import { instant } from '../../../services/clock.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { caseTitle } from './seenOn.ts';
import type { Undelivered } from './undelivered.ts';

/** For a back office: whom messages did not reach, by role, with channel, day and reason. Nothing of what they say. */
export function undeliveredHtml(visit: MemberVisit, found: readonly Undelivered[]): Html {
  const { texts, world, language } = visit;
  const words = texts.deliveries.undelivered;
  return html`<section class="wide" aria-labelledby="undelivered">
<h2 id="undelivered">${texts.pages.worklist.backOffice.undelivered}${found.length > 0 && html` <span class="count">${found.length}</span>`}</h2>
${
  found.length === 0
    ? html`<p>${words.none}</p>
`
    : html`<p>${words.how}</p>
<ul class="absent undelivered">
${found.map(({ log, role, since, failed }) => {
  const at = instant(since);
  return html`<li><strong>${texts.actions.roles[role]}</strong> <span class="count">${failed === undefined ? words.noChannel : words.channels[failed.channel]} · ${words.since} <time datetime="${world.calendar.withOffset(at)}">${world.calendar.words(at, language)}</time></span>
<p>${failed === undefined ? words.becauseNoChannel : words.because[failed.because]}</p>
<p><a href="/cases/${present(log).id}">${caseTitle(log, visit)}</a></p></li>
`;
})}</ul>
`
}</section>
`;
}
