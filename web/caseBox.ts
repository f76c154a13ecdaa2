import { roleNames } from '../cards/texts/roleNames.ts';
import type { CaseRole } from '../domain/people.ts';
import type { Outcome, Step } from '../domain/procedure.ts';
import { type Asked, ask } from './ask.ts';
import { caseTimeline } from './caseTimeline.ts';
import { element } from './element.ts';
import type { Texts } from './loadTexts.ts';
import { moment } from './moment.ts';

/** A case as `GET /api/cases` lists it. */
type Listed = {
  readonly id: string;
  readonly step: Step | null;
  readonly outcome: Outcome | null;
  readonly role: CaseRole;
  readonly waitingFor: readonly CaseRole[];
  readonly due: string | null;
};

/** The small view beside the chat. */
export type CaseBox = {
  readonly box: HTMLElement;
  /** Asks the server and shows what it says; says aloud when something changed. */
  readonly refresh: () => Promise<Asked>;
};

/** How far each case is, whose turn it is, and until when. */
export function caseBox(texts: Texts): CaseBox {
  const { chat, case: words } = texts.pages;
  const list = element('div', { class: 'cases' });
  const news = element('p', { 'aria-live': 'polite', class: 'only-read' });
  const head = element('span', { class: 'headline' });
  const summary = element('summary', {}, chat.caseBox.title, head);
  const details = element('details', { class: 'case-box', open: true }, summary, list, news);
  let shown = '';

  const show = (listed: readonly Listed[]): void => {
    const first = listed[0];
    head.textContent = first === undefined ? '' : `: ${headline(texts, first)}`;
    const items = listed.map((each) => caseView(texts, each));
    list.replaceChildren(...(items.length === 0 ? [element('p', {}, chat.caseBox.none)] : items));
  };

  return {
    box: details,
    refresh: async () => {
      const asked = await ask('GET', '/api/cases');
      if (typeof asked !== 'object') return asked;
      // From our own server, in the shape that it promises.
      const { cases } = asked.body as { readonly cases: readonly Listed[] };
      const next = JSON.stringify(cases);
      if (next === shown) return asked;
      if (shown !== '') news.textContent = words.updated;
      shown = next;
      show([...cases].sort((a, b) => urgency(a) - urgency(b)));
      return asked;
    },
  };
}

/** Own turn first, then open, then closed; the server's order within. */
function urgency({ step, role, waitingFor }: Listed): number {
  return step === null ? 2 : waitingFor.includes(role) ? 0 : 1;
}

function headline({ pages, actions }: Texts, { step, outcome }: Listed): string {
  if (step !== null) return pages.chat.caseBox.step(step, actions.steps[step]);
  return outcome === null ? pages.chat.caseBox.closed : actions.outcomes[outcome];
}

function caseView(texts: Texts, listed: Listed): HTMLElement {
  const { step, role, waitingFor, due } = listed;
  const mine = waitingFor.includes(role);
  return element(
    'article',
    { class: mine ? 'case mine' : 'case' },
    element('h3', {}, element('a', { href: `/cases/${listed.id}` }, headline(texts, listed))),
    step !== null && progress(texts, step),
    step !== null && waitingFor.length > 0 && turn(texts, listed, mine),
    step !== null && waitingFor.length > 0 && until(texts, due),
    caseTimeline(texts, listed.id),
  );
}

/** Ten pieces of a bar; what they say stands in the heading above. */
function progress(texts: Texts, step: number): HTMLElement {
  const pieces = Array.from({ length: 10 }, (_, index) => {
    const place = index + 1 < step ? 'done' : index + 1 === step ? 'now' : 'later';
    return element('span', { class: place });
  });
  const label = `${texts.pages.case.progress}: ${step}/10`;
  return element('div', { class: 'progress', role: 'img', 'aria-label': label }, ...pieces);
}

function turn(texts: Texts, { waitingFor, role }: Listed, mine: boolean): HTMLElement {
  const words = texts.pages.chat.caseBox;
  if (mine && waitingFor.length === 1) return element('p', { class: 'turn' }, words.yourTurn);
  const who = roleNames(role, waitingFor, texts);
  return element('p', { class: 'turn' }, `${words.turn}: ${who}`);
}

function until(texts: Texts, due: string | null): HTMLElement {
  const words = texts.pages.chat.caseBox;
  if (due === null) return element('p', {}, words.noDue);
  return element('p', {}, `${words.until} `, element('time', { datetime: due }, moment(texts.language, due)));
}
