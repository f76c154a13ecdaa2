import type { ActionOffer } from '../../../cards/actionForm.ts';
import type { Consent } from '../../../cards/texts/consents.nl.ts';
import { inputsOf, type Verb } from '../../../domain/procedure.ts';
import { signInAgainAt } from '../../signIn/ownPlace.ts';
import { type Html, html } from '../html.ts';
import { fieldHtml } from './fieldHtml.ts';
import type { MemberVisit } from './memberVisit.ts';
import { fieldId, formId, type Refused, type Typed } from './typedForm.ts';

/** How a form is shown: what stands in it at first, whether it is unfolded, and what was wrong when it was sent. */
export type FormView = {
  readonly start?: Typed;
  readonly isOpen?: boolean;
  readonly refused?: Refused | undefined;
  readonly without?: readonly string[];
};

/**
 * A verb as a form of its own. One click is enough only where nothing is asked and all can be undone; everything else
 * unfolds first, with the words of a consent and the sentence about what cannot be undone.
 */
export function actionForm(visit: MemberVisit, offer: ActionOffer, view: FormView = {}): Html {
  const { label, caution } = visit.texts.actions.verbs[offer.verb];
  const asked = Object.entries(inputsOf(offer.verb)).filter(([id]) => view.without?.includes(id) !== true);
  const consent = consentOf(visit, offer.verb);
  const abouts: Readonly<Record<string, string>> = visit.texts.pages.form.about;
  const about = abouts[offer.verb];
  if (asked.length === 0 && caution === '' && consent === undefined && about === undefined)
    return html`<form class="one-click" id="${formId(offer.verb)}" ${whereTo(offer)}>
${hidden(offer)}<button type="submit" class="quiet-button">${label}</button>
</form>
`;
  const refused = view.refused?.verb === offer.verb ? view.refused : undefined;
  const isOpen = refused !== undefined || view.isOpen === true;
  const fields = asked.map(([id, input]) =>
    fieldHtml(visit, {
      offer,
      id,
      input,
      typed: refused?.typed ?? view.start ?? {},
      problem: problemOf(visit, refused, id),
    }),
  );
  return html`<details class="action" id="${formId(offer.verb)}"${isOpen && html` open`}>
<summary>${label}</summary>
<form ${whereTo(offer)} novalidate data-draft="${offer.caseId ?? '-'} ${offer.verb}"${refused !== undefined && html` data-answered`}>
${hidden(offer)}${consent && consentHtml(consent)}${
  about !== undefined &&
  html`<p>${about}</p>
`
}${fields}${
  caution !== '' &&
  html`<div class="caution"><strong>${visit.texts.pages.form.lastCheck}</strong> <span data-sentence>${caution}</span></div>
`
}<p class="buttons"><button type="submit">${label}</button></p>
${
  asked.some(([, { type }]) => type === 'multiline') &&
  html`<p class="quiet" data-kept hidden>${visit.texts.pages.form.kept}</p>
<p class="quiet" data-restored hidden role="status">${visit.texts.pages.form.restored}</p>
`
}</form>
</details>
`;
}

/** What was wrong with one input, in words: how it is filled in well where it is empty. */
export function problemOf(visit: MemberVisit, refused: Refused | undefined, id: string): string | undefined {
  const { actions } = visit.texts;
  const found = refused?.fields.find((field) => field.id === id);
  if (found === undefined || refused === undefined) return undefined;
  const how = actions.inputs[refused.verb][id]?.error ?? '';
  return found.problem === 'missing' && how !== '' ? how : actions.problems[found.problem];
}

/** What stands above a page whose form was not taken, with a link to each field. */
export function problemBox(
  visit: MemberVisit,
  refused: Refused | undefined,
  isOffered: boolean,
): Html | undefined {
  if (refused === undefined) return undefined;
  const { form } = visit.texts.pages;
  const { verb, fields, refusal } = refused;
  const links = fields.map(({ id }) => {
    const label = visit.texts.actions.inputs[verb][id]?.label;
    const at = label === undefined ? formId(verb) : fieldId(verb, id);
    const words = problemOf(visit, refused, id) ?? '';
    return html`<li><a href="#${at}">${label === undefined ? words : `${label} ${words}`}</a></li>
`;
  });
  return html`<div class="problem" id="problem" role="alert" tabindex="-1" autofocus>
<h2>${refusal === 'invalid' ? form.errors(fields.length) : visit.texts.talk.refused}</h2>
${refusal === 'invalid' ? html`<ul>${links}</ul>` : html`<p>${whyNot(visit, refused)}</p>`}
${
  refusal === 'signInAgain' &&
  html`<p><a class="main-button" href="${signInAgainAt(`${casePath(visit)}#${formId(verb)}`)}">${visit.texts.signIn.tryAgain}</a></p>
`
}${!isOffered && typedTexts(visit, refused)}</div>
`;
}

/** What was typed in a form that is no longer on the page, to be read and copied. */
export function typedTexts(visit: MemberVisit, { verb, typed }: Pick<Refused, 'verb' | 'typed'>): Html {
  const inputs = inputsOf(verb);
  const texts = Object.entries(typed).flatMap(([id, value]) =>
    ['text', 'multiline'].includes(inputs[id]?.type ?? '') && typeof value === 'string' && value !== ''
      ? [{ label: visit.texts.actions.inputs[verb][id]?.label ?? id, value }]
      : [],
  );
  return html`${texts.map(
    ({ label, value }) =>
      html`<figure class="typed"><figcaption>${visit.texts.pages.form.typed}: ${label}</figcaption><p class="as-typed">${value}</p></figure>
`,
  )}`;
}

function whyNot({ texts }: MemberVisit, { refusal }: Refused): string {
  if (refusal === 'outOfDate') return texts.pages.form.stale;
  if (refusal === 'closed') return texts.talk.resolved.closed;
  return texts.actions.refusals[refusal];
}

/** The page that a form was sent from. */
function casePath({ path }: MemberVisit): string {
  return path.replace(/\/actions\/.*$/, '');
}

function whereTo({ caseId, verb }: ActionOffer): Html {
  const path = caseId === undefined ? '/cases' : `/cases/${caseId}`;
  return html`method="post" action="${path}/actions/${verb}"`;
}

function hidden({ opened }: ActionOffer): Html {
  return html`<input type="hidden" name="opened" value="${opened ?? 0}">
`;
}

function consentOf({ texts }: MemberVisit, verb: Verb): Consent | undefined {
  const consents: Readonly<Record<string, Consent>> = texts.consents;
  return Object.hasOwn(consents, verb) ? consents[verb] : undefined;
}

/** The exact words of a consent, before it is given (R48). */
function consentHtml({ title, parts, know, statement }: Consent): Html {
  return html`<div class="consent"><p class="strong">${title}</p>
<dl>${parts.map(
    ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>
`,
  )}</dl>
${know.map(
  (text) => html`<p>${text}</p>
`,
)}<p class="strong">${statement}</p></div>
`;
}
