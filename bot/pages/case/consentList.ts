import { type Content, type Html, html } from '../html.ts';
import type { GivenConsent, Shared } from './consents.ts';
import type { MemberVisit } from './memberVisit.ts';

/** Consents with when they were given, to which words, and when they were taken back. */
export function consentList(visit: MemberVisit, consents: readonly GivenConsent[]): Html {
  const { texts, world, language } = visit;
  const words = texts.pages.case;
  return html`<ul class="consents">
${consents.map(
  ({
    caseId,
    verb,
    at,
    textVersion,
    withdrawnAt,
    receipt,
    withdraw,
    shared,
  }) => html`<li><strong>${texts.actions.timeline[verb] ?? verb}</strong>
<span>${words.consentGiven(world.calendar.words(at, language))}</span>
${
  withdrawnAt !== undefined &&
  html`<span>${words.consentWithdrawn(world.calendar.words(withdrawnAt, language))}</span>
`
}${
  textVersion !== undefined &&
  html`<span class="quiet">${words.consentText(shortVersion(textVersion, verb))}</span>
`
}${sharedHtml(visit, shared, verb)}${
  receipt !== undefined &&
  html`<span><a href="/api/cases/${caseId}/receipts/${receipt}" download>${texts.access.receipt}</a></span>
`
}${withdraw !== undefined && withdrawHtml(visit, caseId, withdraw)}</li>
`,
)}</ul>
`;
}

/** The verb stands above it already; what is left stays on one line. */
function shortVersion(textVersion: string, verb: string): string {
  return textVersion.replace(`${verb}-`, '').replaceAll('-', '\u2011');
}

/** What already went to whom, and whether they read it. */
function sharedHtml(
  { texts, world, language }: MemberVisit,
  shared: readonly Shared[],
  verb: string,
): Content {
  const words = texts.access;
  if (verb === 'hrStatus.allow') return undefined;
  if (shared.length === 0)
    return html`<span>${words.notShared}</span>
`;
  const when = (at: string): string => world.calendar.words(at, language);
  return shared.map(
    ({ name, at, readAt }) => html`<span>${words.sharedWith(name, when(at))} ${
      readAt === undefined ? words.notReadBy(name) : words.readBy(name, when(readAt))
    }</span>
`,
  );
}

/** Taking a consent back: what it does in words, and one button. */
function withdrawHtml(
  { texts }: MemberVisit,
  caseId: string,
  { verb, opened }: NonNullable<GivenConsent['withdraw']>,
): Html {
  const effects: Readonly<Record<string, string>> = texts.access.withdrawing;
  const { label } = texts.actions.verbs[verb];
  return html`<details class="withdraw"><summary>${texts.access.withdraw}<span class="only-read">: ${label}</span></summary>
<p><strong>${texts.pages.case.withdrawEffect}:</strong> ${effects[verb] ?? ''}</p>
<form method="post" action="/cases/${caseId}/actions/${verb}">
<input type="hidden" name="opened" value="${opened}">
<button type="submit" class="quiet-button">${label}</button>
</form></details>
`;
}
