import { type Html, html } from '../html.ts';
import type { GivenConsent } from './consents.ts';
import type { MemberVisit } from './memberVisit.ts';

/** Consents with when they were given, to which words, and when they were taken back. */
export function consentList(visit: MemberVisit, consents: readonly GivenConsent[]): Html {
  const { texts, world, language } = visit;
  const words = texts.pages.case;
  return html`<ul class="consents">
${consents.map(
  ({
    verb,
    at,
    textVersion,
    withdrawnAt,
  }) => html`<li><strong>${texts.actions.timeline[verb] ?? verb}</strong>
<span>${words.consentGiven(world.calendar.words(at, language))}</span>
${
  withdrawnAt !== undefined &&
  html`<span>${words.consentWithdrawn(world.calendar.words(withdrawnAt, language))}</span>
`
}${
  textVersion !== undefined &&
  html`<span class="quiet">${words.consentText(textVersion)}</span>
`
}</li>
`,
)}</ul>
`;
}
