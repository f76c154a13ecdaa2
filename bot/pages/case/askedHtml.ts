import type { ActionOffer } from '../../../cards/actionForm.ts';
import { turnsOf } from '../../../dialogs/turnsOf.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { steps } from '../../../domain/procedure.ts';
import type { CaseView } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import { exampleFor } from '../rehearsal/examples.ts';
import { actionForm } from './actionForm.ts';
import type { MemberVisit } from './memberVisit.ts';
import { passageHtml } from './passageHtml.ts';
import { seenOn } from './seenOn.ts';
import type { Refused, Typed } from './typedForm.ts';

/** What a page asks of its reader: the case as they see it, what they may do, and a form that was not taken. */
export type Asking = {
  readonly visit: MemberVisit;
  readonly log: CaseLog;
  readonly view: CaseView;
  readonly offers: readonly ActionOffer[];
  readonly refused: Refused | undefined;
};

/** What is asked of the reader now, with its forms; or that it is nothing, or that this step has no role for them. */
export function askedHtml(asking: Asking): Html {
  const { visit, log, offers } = asking;
  const words = visit.texts.pages.case;
  const asked = turnsOf(log, visit.person, visit.world).map(({ step, wait }) => {
    const passage = visit.texts.steps[wait.name](seenOn(log, visit, wait));
    const own = step.verbs.flatMap((verb) => offers.filter((offer) => offer.verb === verb));
    return html`<article class="asked">
<h3>${passage.title}</h3>
${passageHtml(passage)}
<div class="actions">${own.map((offer, at) => formOf(asking, offer, visit.practice?.isWalk === true ? at === 0 : own.length === 1 && !isFinal(visit, offer)))}</div>
</article>
`;
  });
  return html`<section aria-labelledby="asked">
<h2 id="asked">${words.asked}</h2>
${
  asked.length > 0
    ? asked
    : html`<p>${nothingAsked(asking)}</p>
`
}</section>
`;
}

/** What stands there when nothing is asked by a form. */
function nothingAsked({ visit, log, view }: Asking): string {
  const words = visit.texts.pages.case;
  if (view.role === 'employee' && present(log).sharing === 'handOver') return words.giveYourself;
  return hasNoRole(view) ? words.noRole : words.nothingAsked;
}

/** Everything else that this reader may do now. */
export function moreHtml(asking: Asking): Html | undefined {
  const { visit, log, offers } = asking;
  const main = turnsOf(log, visit.person, visit.world).flatMap(({ step }) => step.verbs);
  const more = offers.filter(({ verb }) => !main.some((each) => each === verb));
  if (more.length === 0) return undefined;
  return html`<section aria-labelledby="more">
<h2 id="more">${visit.texts.pages.case.more}</h2>
<div class="actions">${more.map((offer) => formOf(asking, offer, false))}</div></section>
`;
}

function formOf({ visit, view, refused }: Asking, offer: ActionOffer, isOpen: boolean): Html {
  const example = visit.practice?.isWalk === true ? exampleFor(visit, offer) : {};
  return actionForm(visit, offer, { refused, isOpen, start: { ...example, ...startOf(offer, view) } });
}

function isFinal({ texts }: MemberVisit, { verb }: ActionOffer): boolean {
  return texts.actions.verbs[verb].caution !== '' || Object.hasOwn(texts.consents, verb);
}

/** The advice starts from the text that stands: the draft, or the advice as it was finished before. */
function startOf({ verb }: ActionOffer, { data }: CaseView): Typed {
  if (verb !== 'advice.finalise') return {};
  const from = { ...data['draft.submit'], ...data['advice.finalise'] };
  return Object.fromEntries(
    Object.entries(from).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])),
  );
}

function hasNoRole({ step, role }: CaseView): boolean {
  const pageOnly: readonly string[] = steps.find((each) => each.step === step)?.pageOnly ?? [];
  return pageOnly.includes(role);
}
