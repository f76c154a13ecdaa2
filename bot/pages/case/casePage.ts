import type { ActionOffer } from '../../../cards/actionForm.ts';
import type { SeenPerson } from '../../../cards/seen.ts';
import { offersOf, turnsOf } from '../../../dialogs/caseCards.ts';
import { partOf } from '../../../domain/access.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { steps } from '../../../domain/procedure.ts';
import { type CaseView, viewOf } from '../../../domain/view.ts';
import { guideAddress, guideRoles } from '../guideAddress.ts';
import { type Html, html } from '../html.ts';
import { actionForm, problemBox } from './actionForm.ts';
import { consentList } from './consentList.ts';
import { consentsOf } from './consents.ts';
import { givenTexts } from './givenTexts.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';
import { factHtml, passageHtml } from './passageHtml.ts';
import { progressLine } from './progressLine.ts';
import { rightsHtml } from './rightsHtml.ts';
import { caseTitle, roleNames, seenOn } from './seenOn.ts';
import { timelineHtml } from './timelineHtml.ts';
import type { Refused, Typed } from './typedForm.ts';

/** `GET /cases/{id}`: everything this reader may see and do in a case; undefined for who has no part in it. */
export function casePage(visit: MemberVisit, log: CaseLog, refused?: Refused): Html | undefined {
  const part = partOf(present(log), visit.person, visit.world.directory);
  if (part === undefined) return undefined;
  const view = viewOf(log, part, visit.person, visit.world);
  const offers = offersFor(visit, log);
  const title = caseTitle(log, visit);
  const isOffered = offers.some((offer) => offer.verb === refused?.verb);
  return memberFrame(visit, {
    title: refused === undefined ? title : `${visit.texts.pages.open.problem}: ${title}`,
    at: `/cases/${view.id}`,
    main: html`<p class="above"><a href="/cases">${visit.texts.pages.case.back}</a></p>
${problemBox(visit, refused, isOffered)}<h1>${title}</h1>
${progressLine(visit, view)}
<div class="two wide"><div class="aligned">
${turnHtml(visit, view)}${askedHtml(visit, log, view, offers, refused)}${givenTexts(visit, view)}${consentsHtml(visit, log)}${timelineHtml(visit, view)}</div>
<div>${rightsHtml(visit, log, view)}${helpHtml(visit, log, view)}</div></div>`,
  });
}

/** Every verb open to this reader, with the people to choose from by name. */
export function offersFor({ person, language, world }: MemberVisit, log: CaseLog): readonly ActionOffer[] {
  return offersOf(log, { person, language, channel: 'webChat', page: (id) => `/cases/${id}` }, world);
}

/** Whose turn it is and until when; for a closed case how it ended. */
function turnHtml(visit: MemberVisit, view: CaseView): Html {
  const { texts, world, language } = visit;
  const words = texts.pages.case;
  const isAtSecond = view.role === 'physician' && view.step === 5;
  const due = view.due === undefined ? words.noDue : world.calendar.words(view.due, language);
  return html`<section class="turn" aria-labelledby="turn">
<h2 id="turn" class="only-read">${words.turn}</h2>
<dl class="facts">${view.outcome !== undefined && factHtml(words.outcome, texts.actions.outcomes[view.outcome])}${
    view.waitingFor.length > 0 &&
    html`${factHtml(words.turn, roleNames(visit, view.waitingFor))}${!isAtSecond && factHtml(words.until, due)}`
  }</dl>
${
  view.isLate &&
  html`<p class="late">${words.late}</p>
`
}${
  isAtSecond &&
  html`<p>${words.atSecondPhysician}</p>
`
}</section>
`;
}

function askedHtml(
  visit: MemberVisit,
  log: CaseLog,
  view: CaseView,
  offers: readonly ActionOffer[],
  refused: Refused | undefined,
): Html {
  const words = visit.texts.pages.case;
  const turns = turnsOf(log, visit.person, visit.world);
  const main = turns.flatMap(({ step }) => step.verbs);
  const more = offers.filter(({ verb }) => !main.some((each) => each === verb));
  const form = (offer: ActionOffer, isOpen: boolean): Html =>
    actionForm(visit, offer, { refused, isOpen, start: startOf(offer, view) });
  const asked = turns.map(({ step, wait }) => {
    const passage = visit.texts.steps[wait.name](seenOn(log, visit, wait));
    const own = step.verbs.flatMap((verb) => offers.filter((offer) => offer.verb === verb));
    return html`<article class="asked">
<h3>${passage.title}</h3>
${passageHtml(passage)}
<div class="actions">${own.map((offer) => form(offer, own.length === 1 && !isFinal(visit, offer)))}</div>
</article>
`;
  });
  return html`<section aria-labelledby="asked">
<h2 id="asked">${words.asked}</h2>
${
  asked.length > 0
    ? asked
    : html`<p>${hasNoRole(view) ? words.noRole : words.nothingAsked}</p>
`
}</section>
${
  more.length > 0 &&
  html`<section aria-labelledby="more"><h2 id="more">${words.more}</h2>
<div class="actions">${more.map((offer) => form(offer, false))}</div></section>
`
}`;
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

function consentsHtml(visit: MemberVisit, log: CaseLog): Html | undefined {
  const consents = consentsOf(log, visit.person, visit.world);
  return consents.length === 0
    ? undefined
    : html`<section aria-labelledby="consents">
<h2 id="consents">${visit.texts.pages.case.consents}</h2>
${consentList(visit, consents)}</section>
`;
}

/** Somebody to phone, the explanation of this step, and the chat. */
function helpHtml(visit: MemberVisit, log: CaseLog, { step, role }: CaseView): Html {
  const words = visit.texts.pages.case;
  const { contact } = seenOn(log, visit);
  const others = othersOf(visit, log);
  const guideRole = guideRoles.find((each) => each === role);
  const guide =
    step === undefined || guideRole === undefined ? '/guide' : guideAddress({ role: guideRole, step });
  return html`<section class="help" aria-labelledby="help">
<h2 id="help">${words.phone}</h2>
${
  others.length > 0 &&
  html`<dl class="facts">${others.map(({ name, phone }) => factHtml(name, phone))}</dl>
`
}${
  contact.phone !== '' &&
  html`<dl class="facts">${factHtml(contact.name, contact.phone)}${factHtml(words.hours, contact.hours)}</dl>
`
}<ul>
<li><a href="${visit.link(guide)}">${words.aboutStep}</a></li>
<li><a href="/">${words.toChat}</a></li>
</ul>
</section>
`;
}

/** The others in the case who can be phoned, as far as this reader may know them. */
function othersOf(visit: MemberVisit, log: CaseLog): readonly SeenPerson[] {
  const { employee, physician, second } = seenOn(log, visit);
  const { role } = visit.person;
  const doctors = role === 'employee' || role === 'backOffice' ? [physician, second] : [];
  return [...(role === 'employee' ? [] : [employee]), ...doctors].filter(({ phone }) => phone !== '');
}
