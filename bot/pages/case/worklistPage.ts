import type { ActionOffer } from '../../../cards/actionForm.ts';
import { turnsOf } from '../../../dialogs/turnsOf.ts';
import { partOf } from '../../../domain/access.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import { type CaseView, viewOf } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import { actionForm, problemBox } from './actionForm.ts';
import { offersFor } from './casePage.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';
import { replaceHtml } from './replaceHtml.ts';
import { requestForm } from './requestForm.ts';
import { caseTitle, roleNames } from './seenOn.ts';
import type { Refused } from './typedForm.ts';
import type { Undelivered } from './undelivered.ts';
import { undeliveredHtml } from './undeliveredHtml.ts';

/** What the list is made of: the reader's cases, those they left with a bill still to send, and for an employee how many requests they made. */
export type Worklist = {
  readonly logs: readonly CaseLog[];
  readonly left: readonly CaseLog[];
  readonly requests: number | undefined;
  /** For a back office: what did not reach somebody in its cases. */
  readonly undelivered: readonly Undelivered[];
};

type Row = {
  readonly id: string;
  readonly title: string;
  readonly view: CaseView;
  readonly isMine: boolean;
  readonly due: string | undefined;
};

/** `GET /cases`: the own cases, what is up to the reader first, earliest due first, and for an employee the request. */
export function worklistPage(visit: MemberVisit, list: Worklist, refused?: Refused): Html {
  const { texts, person } = visit;
  const title = ['employee', 'hr'].includes(person.role)
    ? texts.pages.cases.title
    : texts.pages.worklist.title;
  const isOffered = refused !== undefined && isOnPage(visit, list, refused);
  return memberFrame(visit, {
    title: refused === undefined ? title : `${texts.pages.open.problem}: ${title}`,
    ...(person.role === 'hr' ? {} : { live: '/cases' }),
    main: html`${problemBox(visit, refused, isOffered)}<h1>${title}</h1>
${person.role === 'hr' ? forHr(visit) : casesHtml(visit, list)}
${list.left.map((log) => leftHtml(visit, log, refused))}
${list.requests !== undefined && requestForm(visit, list.requests, { refused, isOpen: list.logs.every(isClosed) })}`,
  });
}

function casesHtml(visit: MemberVisit, { logs, undelivered }: Worklist): Html {
  const { cases, worklist } = visit.texts.pages;
  const rows = logs.flatMap((log) => rowOf(visit, log)).sort(byUrgency);
  const open = rows.filter(({ view, isMine }) => view.outcome === undefined || isMine);
  const isOffice = visit.person.role === 'backOffice';
  const first = open.filter((row) => (isOffice ? row.view.isLate : row.isMine));
  const others = open.filter((row) => !first.includes(row));
  const closed = rows.filter((row) => !open.includes(row));
  return html`${rows.length > 1 && visit.person.role !== 'employee' && filterForm(visit)}${
    isOffice &&
    html`<p class="lead">${worklist.backOffice.noTexts}</p>
<p class="no-print"><a href="/figures">${worklist.backOffice.figures}</a></p>
`
  }${
    rows.length === 0 &&
    visit.person.role === 'employee' &&
    html`<p>${cases.none}</p>
`
  }${(rows.length > 0 || visit.person.role !== 'employee') && group(visit, isOffice ? worklist.backOffice.title : worklist.mine, first, 'first')}${isOffice && html`${undeliveredHtml(visit, undelivered)}${replaceHtml(visit, logs)}`}${
    others.length > 0 && group(visit, isOffice ? cases.open : worklist.others, others, 'others')
  }${closed.length > 0 && group(visit, cases.closed, closed, 'closed')}`;
}

/** Searching in the list, with the script that does it; without, there is nothing to see. */
function filterForm({ texts }: MemberVisit): Html {
  const { worklist, chat } = texts.pages;
  const choices = { all: worklist.all, mine: chat.caseBox.yourTurn, late: worklist.late };
  return html`<form class="filter wide no-print" role="search" data-filter hidden>
<div class="field"><label for="filter">${worklist.filter}</label>
<p class="hint" id="filter-hint">${worklist.keys}</p>
<input id="filter" type="search" autocomplete="off" aria-describedby="filter-hint"></div>
<fieldset class="segments"><legend class="only-read">${worklist.filter}</legend>
${Object.entries(choices).map(
  ([value, label]) =>
    html`<input type="radio" name="only" id="only-${value}" value="${value}"${value === 'all' && html` checked`}><label class="segment" for="only-${value}">${label}</label>
`,
)}</fieldset>
<p class="found" data-found role="status" data-one="${worklist.count(1)}" data-many="${worklist.count(0)}"></p>
</form>
`;
}

function group(visit: MemberVisit, title: string, rows: readonly Row[], id: string): Html {
  const { worklist } = visit.texts.pages;
  const late = rows.filter(({ view }) => view.isLate).length;
  const count = `${worklist.count(rows.length)}${late > 0 ? ` · ${worklist.late}: ${late}` : ''}`;
  return html`<section class="wide" aria-labelledby="${id}" data-group>
<h2 id="${id}">${title}${rows.length > 0 && html` <span class="count">${count}</span>`}</h2>
${
  rows.length === 0
    ? html`<p>${worklist.none}</p>
`
    : html`<ul class="worklist">
${rows.map((row) => rowHtml(visit, row))}</ul>
`
}</section>
`;
}

function rowHtml(visit: MemberVisit, { id, title, view, isMine, due }: Row): Html {
  const { texts, world, language } = visit;
  const { worklist, chat } = texts.pages;
  const place =
    view.step === undefined
      ? texts.actions.outcomes[view.outcome ?? 'completed']
      : view.role === 'physician' && view.step === 5
        ? texts.pages.case.atSecondShort
        : chat.caseBox.step(view.step, texts.actions.steps[view.step]);
  const turn = isMine
    ? chat.caseBox.yourTurn
    : `${worklist.columns.turn}: ${roleNames(visit, view.waitingFor)}`;
  return html`<li class="${isMine ? 'mine' : 'other'}"${isMine && html` data-mine`}${view.isLate && html` data-late`}><a href="/cases/${id}"><strong>${title}</strong></a>
<span>${place}</span>
<span>${(isMine || view.waitingFor.length > 0) && turn}</span>
<span>${due !== undefined && html`${worklist.columns.due} <time datetime="${world.calendar.withOffset(due)}">${world.calendar.words(due, language)}</time>`}${view.isLate && html` <strong class="late">${worklist.late}</strong>`}</span></li>
`;
}

function rowOf(visit: MemberVisit, log: CaseLog): readonly Row[] {
  const { person, world } = visit;
  const part = partOf(present(log), person, world.directory);
  if (part === undefined) return [];
  const view = viewOf(log, part, person, world);
  const [turn] = turnsOf(log, person, world);
  const own = turn?.wait;
  return [
    {
      id: view.id,
      title: caseTitle(log, visit),
      view: own === undefined ? view : { ...view, isLate: own.isLate },
      isMine: own !== undefined,
      due: own?.until ?? view.due,
    },
  ];
}

/** Earliest due first; without a day at the end. */
function byUrgency(a: Row, b: Row): number {
  const [left, right] = [a.due ?? '9', b.due ?? '9'];
  return left === right ? 0 : left < right ? -1 : 1;
}

function isClosed(log: CaseLog): boolean {
  return present(log).closed !== undefined;
}

/** Who left a case after the work had begun sees nothing of it and may still send the bill. */
function leftHtml(visit: MemberVisit, log: CaseLog, refused: Refused | undefined): Html {
  const offers = offersFor(visit, log);
  return html`<section class="left-case">
<p>${visit.texts.pages.worklist.former}</p>
${ownInvoice(visit, log)}<div class="actions">${offers.map((offer) => actionForm(visit, offer, { refused }))}</div></section>
`;
}

/** The bill that they sent already, as a file. */
function ownInvoice({ texts, person }: MemberVisit, log: CaseLog): Html | undefined {
  const { id, given } = present(log);
  const isSent = (given['invoice.issue'] ?? []).some((each) => each.person === person.id);
  const { invoice, list } = texts.papers;
  return isSent
    ? html`<p><a href="/api/cases/${id}/invoice.pdf" download>${invoice.title} (${list.pdf})</a></p>
`
    : undefined;
}

function isOnPage(visit: MemberVisit, { left, requests }: Worklist, { verb }: Refused): boolean {
  const offers: readonly ActionOffer[] = left.flatMap((log) => offersFor(visit, log));
  return verb === 'request.submit' ? requests !== undefined : offers.some((offer) => offer.verb === verb);
}

/** HR has no cases: the page says what HR gets and what it never gets, always the same. */
function forHr(visit: MemberVisit): Html {
  const { cases, common } = visit.texts.pages;
  return html`${cases.hr.map(
    (line) => html`<p>${line}</p>
`,
  )}<p><a href="${visit.link('/guide/employer')}">${common.nav.employer}</a></p>
`;
}
