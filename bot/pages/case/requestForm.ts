import type { ActionOffer } from '../../../cards/actionForm.ts';
import { type Html, html } from '../html.ts';
import { exampleFor } from '../rehearsal/examples.ts';
import { actionForm } from './actionForm.ts';
import type { MemberVisit } from './memberVisit.ts';
import type { Refused } from './typedForm.ts';

/** The form of `request.submit` with what goes before it (R3, R5, R29); what is new is asked from the second request on. */
export function requestForm(
  visit: MemberVisit,
  requests: number,
  view: { readonly refused: Refused | undefined; readonly isOpen: boolean },
): Html {
  const { aid, pages } = visit.texts;
  const offer: ActionOffer = { verb: 'request.submit', opened: requests, people: {} };
  return html`<section id="request" aria-labelledby="request-title">
<h2 id="request-title">${pages.cases.start}</h2>
<p>${aid.instruments.second_opinion.what}</p>
<p>${aid.notices.noSuspensiveEffect} ${aid.notices.employerNotTold}</p>
<p>${pages.open.whichWay} <a href="${visit.link('/aid')}">${pages.common.nav.aid}</a></p>
${actionForm(visit, offer, {
  start: visit.practice?.isWalk === true ? exampleFor(visit, offer) : {},
  ...view,
  without: requests === 0 ? ['whatIsNew'] : [],
})}</section>
`;
}
