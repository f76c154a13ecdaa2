import type { ActionOffer } from '../../../cards/actionForm.ts';
import type { SeenPerson } from '../../../cards/seen.ts';
import { offersOf } from '../../../dialogs/offersOf.ts';
import { turnsOf } from '../../../dialogs/turnsOf.ts';
import { partOf } from '../../../domain/access.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { type CaseView, viewOf } from '../../../domain/view.ts';
import { guideAddress, guideRoles } from '../guideAddress.ts';
import { type Html, html } from '../html.ts';
import { problemBox } from './actionForm.ts';
import { type Asking, askedHtml, moreHtml } from './askedHtml.ts';
import { calendarSection } from './calendarSection.ts';
import { consentList } from './consentList.ts';
import { consentsOf } from './consents.ts';
import { documentsSection } from './documentsSection.ts';
import { givenTexts } from './givenTexts.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';
import { papersSection } from './papersSection.ts';
import { factHtml } from './passageHtml.ts';
import { progressLine } from './progressLine.ts';
import { rightsHtml } from './rightsHtml.ts';
import { caseTitle, roleNames, seenOn } from './seenOn.ts';
import { timelineHtml } from './timelineHtml.ts';
import type { Refused } from './typedForm.ts';
import { unreachedHtml } from './unreachedHtml.ts';

/** `GET /cases/{id}`: everything this reader may see and do in a case; undefined for who has no part in it. */
export function casePage(visit: MemberVisit, log: CaseLog, refused?: Refused): Html | undefined {
  const part = partOf(present(log), visit.person, visit.world.directory);
  if (part === undefined) return undefined;
  const view = ownTurnFirst(viewOf(log, part, visit.person, visit.world), visit, log);
  const offers = offersFor(visit, log);
  const title = caseTitle(log, visit);
  const asking: Asking = { visit, log, view, offers, refused };
  const isOffered = offers.some((offer) => offer.verb === refused?.verb);
  return memberFrame(visit, {
    title: refused === undefined ? title : `${visit.texts.pages.open.problem}: ${title}`,
    at: `/cases/${view.id}`,
    live: `/cases/${view.id}`,
    log,
    after: afterwards(visit, view),
    main: html`<p class="above"><a href="/cases">${visit.texts.pages.case.back}</a></p>
${problemBox(visit, refused, isOffered)}<h1>${title}</h1>
${progressLine(visit, view)}
<div class="two wide"><div class="aligned">
${turnHtml(visit, view)}${unreachedHtml(visit, log)}${askedHtml(asking)}${calendarSection(visit, log)}${papersSection(visit, log, view)}${documentsSection(visit, view)}${givenTexts(visit, view)}${consentsHtml(visit, log)}${moreHtml(asking)}${timelineHtml(visit, view)}</div>
<div>${rightsHtml(visit, log, view)}${helpHtml(visit, log, view)}</div></div>`,
  });
}

/** What comes next, in one sentence: which step, whose turn, and until when. */
function afterwards({ texts, world, language, person }: MemberVisit, view: CaseView): string | undefined {
  if (view.step === undefined) return undefined;
  const words = texts.actions.roleWords[person.role === 'employee' ? 'toEmployee' : 'toOthers'];
  const waitingFor = view.waitingFor.flatMap((role) => (role === 'backOffice' ? [] : [words[role]]));
  const due = view.due === undefined ? '' : world.calendar.words(view.due, language);
  return `${texts.pages.form.next}: ${texts.talk.status.line(view.step, texts.actions.steps[view.step], waitingFor, due)}`;
}

/** Where several are waited for, a reader whose turn it is reads until when they have themselves. */
function ownTurnFirst(view: CaseView, { person, world }: MemberVisit, log: CaseLog): CaseView {
  const [turn] = turnsOf(log, person, world);
  if (turn === undefined) return view;
  const { role, until, isLate } = turn.wait;
  const waitingFor = view.waitingFor.includes(role) ? view.waitingFor : [role];
  return { ...view, waitingFor, due: until, isLate };
}

/** Every verb open to this reader, with the people to choose from by name. */
export function offersFor({ person, language, world }: MemberVisit, log: CaseLog): readonly ActionOffer[] {
  return offersOf(log, { person, language, channel: 'webChat', page: (id) => `/cases/${id}` }, world);
}

/** Whose turn it is and until when; for a closed case how it ended. */
function turnHtml(visit: MemberVisit, view: CaseView): Html {
  const { texts, world, language } = visit;
  const words = texts.pages.case;
  const isAtSecond = view.role === 'physician' && view.step === 5 && !view.waitingFor.includes('physician');
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

function consentsHtml(visit: MemberVisit, log: CaseLog): Html | undefined {
  // What takes a consent back stands among the forms of this page already.
  const consents = consentsOf(log, visit.person, visit.world).map(({ withdraw: _form, ...given }) => given);
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
  html`<dl class="facts">${others.map(({ name, phone, role }) => factHtml(`${name}, ${roleNames(visit, [role])}`, phone))}</dl>
`
}${
  contact.phone !== '' &&
  html`<dl class="facts">${factHtml(`${contact.name}, ${visit.texts.actions.roleWords.contact}`, contact.phone)}${factHtml(words.hours, contact.hours)}</dl>
`
}<ul>
<li><a href="${visit.link(guide)}">${words.aboutStep}</a></li>
<li><a href="/">${words.toChat}</a></li>
</ul>
</section>
`;
}

/** The others in the case who can be phoned, as far as this reader may know them. */
function othersOf(visit: MemberVisit, log: CaseLog): readonly (SeenPerson & { readonly role: string })[] {
  const { employee, physician, second: secondPhysician } = seenOn(log, visit);
  const { role } = visit.person;
  const doctors = role === 'employee' || role === 'backOffice' ? { physician, secondPhysician } : {};
  return Object.entries({ ...(role === 'employee' ? {} : { employee }), ...doctors })
    .map(([as, person]) => ({ ...person, role: as }))
    .filter(({ phone }) => phone !== '');
}
