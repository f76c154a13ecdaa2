import { type CaseLog, present } from '../../../domain/opened.ts';
import { type Person, serviceOf } from '../../../domain/people.ts';
import { inputsOf } from '../../../domain/procedure.ts';
import type { AccessChain } from '../../aboutMe/accessOf.ts';
import type { KeptThing } from '../../aboutMe/eraseMe.ts';
import type { FetchableInvoice } from '../../retention/keptInvoices.ts';
import { type Html, html } from '../html.ts';
import { accessHtml } from './accessHtml.ts';
import { problemBox, problemOf } from './actionForm.ts';
import { consentList } from './consentList.ts';
import type { GivenConsent } from './consents.ts';
import { eraseHtml } from './eraseHtml.ts';
import { fieldHtml } from './fieldHtml.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';
import { factHtml } from './passageHtml.ts';
import { caseTitle } from './seenOn.ts';
import { formId, type Refused } from './typedForm.ts';

/** What the product knows of a person: the entry of the directory, the cases, and the consents given in them. */
export type Me = {
  readonly person: Person;
  readonly logs: readonly CaseLog[];
  readonly consents: readonly GivenConsent[];
  readonly channel: 'teams' | 'webChat' | undefined;
  /** The access log of this person's cases, and of what they did without one. */
  readonly access: readonly AccessChain[];
  readonly invoices: readonly FetchableInvoice[];
  /** What a request to erase leaves, and why. */
  readonly kept: readonly KeptThing[];
};

/** `GET /me`: the same as `GET /api/me`, to be read. */
export function mePage(visit: MemberVisit, me: Me, refused?: Refused): Html {
  const { me: words, case: about } = visit.texts.pages;
  return memberFrame(visit, {
    title: words.title,
    at: '/me',
    main: html`${problemBox(visit, refused, true)}<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<section class="aligned" aria-labelledby="who"><h2 id="who">${words.who}</h2>
<dl class="facts">${entryOf(visit, me.person)}</dl>
<p class="quiet">${words.source}</p></section>
<section aria-labelledby="settings"><h2 id="settings">${words.settings}</h2>
${settingForm(visit, 'language.set', 'language', visit.language, refused)}${settingForm(visit, 'channel.choose', 'channel', me.channel, refused)}</section>
<section aria-labelledby="cases"><h2 id="cases">${visit.texts.pages.cases.title}</h2>
${me.logs.length === 0 ? html`<p>${words.noCases}</p>` : html`<ul>${me.logs.map((log) => caseLink(visit, log))}</ul>`}</section>
${
  me.person.role === 'employee' &&
  html`<section aria-labelledby="consents"><h2 id="consents">${words.consents}</h2>
${me.consents.length === 0 ? html`<p>${words.noConsents}</p>` : consentList(visit, me.consents)}
${me.consents.length > 0 && html`<p class="quiet">${about.more}: <a href="/cases">${visit.texts.pages.cases.title}</a></p>`}</section>
`
}${invoicesHtml(visit, me)}${accessHtml(visit, me)}${eraseHtml(visit, me)}<p><a class="quiet-button" href="/api/me" download="me.json">${words.download}</a></p>
${signOutEverywhere(visit)}`,
  });
}

/** The invoices that outlived their case, each as a file; nothing for who has none. */
function invoicesHtml({ texts, world, language }: MemberVisit, { invoices }: Me): Html | undefined {
  if (invoices.length === 0) return undefined;
  const { title, kept, of } = texts.papers.keptInvoices;
  return html`<section aria-labelledby="invoices"><h2 id="invoices">${title}</h2>
<p>${kept}</p>
<ul class="files">${invoices.map(
    ({
      at,
      href,
    }) => html`<li><a href="${href}" download>${of(world.calendar.dateWords(world.calendar.date(at), language))}</a></li>
`,
  )}</ul></section>
`;
}

/** For a lost phone, or a computer where somebody forgot to sign out. */
function signOutEverywhere({ texts }: MemberVisit): Html {
  const { everywhere } = texts.signIn;
  return html`<section aria-labelledby="everywhere"><h2 id="everywhere">${everywhere.title}</h2>
<p>${everywhere.text}</p>
<form method="post" action="/me/sign-out-everywhere" data-forget><button class="quiet-button" type="submit">${everywhere.button}</button></form></section>
`;
}

function entryOf(visit: MemberVisit, person: Person): readonly Html[] {
  const { texts, world } = visit;
  const { me: words } = texts.pages;
  const entries: readonly (readonly [string, string | undefined])[] = [
    [words.name, person.name],
    [words.role, texts.actions.roles[person.role]],
    [words.phone, person.phone],
    [words.email, person.email],
    [
      words.employer,
      person.employer === undefined ? undefined : world.directory.employer(person.employer)?.name,
    ],
    [
      words.ownPhysician,
      person.ownPhysician === undefined ? undefined : world.directory.person(person.ownPhysician)?.name,
    ],
    [words.service, serviceOf(world.directory, person)?.name],
  ];
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [factHtml(label, value)]));
}

function caseLink(visit: MemberVisit, log: CaseLog): Html {
  return html`<li><a href="/cases/${present(log).id}">${caseTitle(log, visit)}</a></li>
`;
}

/** A choice of a person about the conversation, with the one that stands. */
function settingForm(
  visit: MemberVisit,
  verb: 'language.set' | 'channel.choose',
  id: string,
  value: string | undefined,
  refused: Refused | undefined,
): Html {
  const input = inputsOf(verb)[id];
  const own = refused?.verb === verb ? refused : undefined;
  return html`<form class="setting" id="${formId(verb)}" method="post" action="/me/actions/${verb}" novalidate>
<input type="hidden" name="back" value="/me">
${
  input !== undefined &&
  fieldHtml(visit, {
    offer: { verb, people: {} },
    id,
    input,
    typed: own?.typed ?? (value === undefined ? {} : { [id]: value }),
    problem: problemOf(visit, own, id),
  })
}<p class="buttons"><button type="submit" class="quiet-button">${visit.texts.pages.me.save}<span class="only-read">: ${visit.texts.actions.verbs[verb].label}</span></button></p>
</form>
`;
}
