import { openUrl, procedureCard } from '../cards/card.ts';
import { renderCard } from '../cards/renderCard.ts';
import type { Passage } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { CaseLog } from '../domain/opened.ts';
import { type CaseCard, presentCard, standingCard, standingLine } from './caseCards.ts';
import type { Desk } from './desk.ts';
import { menuCard } from './menu.ts';
import type { Outgoing } from './outgoing.ts';
import type { Turn } from './turn.ts';
import { turnsOf } from './turnsOf.ts';

/** The most cards of cases in one answer. */
const MOST = 5;

/** The present card of each case in which it is this person's turn, earliest due first, then how many others there are; the menu when there is none. */
export async function presentCards(turn: Turn, desk: Desk): Promise<readonly Outgoing[]> {
  // A back office is never waited for: what it can do, it does in any case of its service.
  if (turn.person.role === 'backOffice') return allCards(turn, desk);
  const world = desk.world();
  const logs = await desk.cases.all(turn.person);
  const mine = logs.flatMap((log) => {
    const until = turnsOf(log, turn.person, world)[0]?.wait.until;
    return until === undefined ? [] : [{ log, until }];
  });
  mine.sort((a, b) => (a.until < b.until ? -1 : 1));
  if (mine.length === 0) return [await menuFor(turn, desk, whereItStands(turn, logs, desk))];
  const shown = await Promise.all(mine.slice(0, MOST).map(({ log }) => present(log, turn, desk)));
  const others = mine.length - MOST;
  return [...shown.flat(), ...(others > 0 ? [othersCard(others, turn, desk)] : [])];
}

/** A card of each case of this person, with where it stands and all that can be done; the newest act first. The menu when there is none. */
export async function allCards(turn: Turn, desk: Desk): Promise<readonly Outgoing[]> {
  const logs = [...(await desk.cases.all(turn.person))].sort((a, b) => (lastAct(a) < lastAct(b) ? 1 : -1));
  if (logs.length === 0) return [await menuFor(turn, desk)];
  const shown = await Promise.all(
    logs.slice(0, MOST).map(async (log) => {
      const own = await present(log, turn, desk);
      return own.length > 0 ? own : standing(log, turn, desk);
    }),
  );
  const others = logs.length - MOST;
  return [...shown.flat(), ...(others > 0 ? [othersCard(others, turn, desk)] : [])];
}

async function standing(log: CaseLog, turn: Turn, desk: Desk): Promise<readonly Outgoing[]> {
  const card = standingCard(log, desk.audience(turn), desk.world(), desk.newId());
  if (card.outgoing.caseId !== undefined) await desk.remember(turn.person, card.outgoing.caseId, [card]);
  return [card.outgoing];
}

function lastAct(log: CaseLog): string {
  return log.events.at(-1)?.at ?? '';
}

/** What the menu says above its buttons where it is nobody's turn: how each case stands, or that there is none. */
function whereItStands(turn: Turn, logs: readonly CaseLog[], desk: Desk): string | undefined {
  const { status } = textsIn(turn.language).talk;
  const lines = logs
    .flatMap((log) => standingLine(log, desk.audience(turn), desk.world()) ?? [])
    .slice(-MOST);
  if (lines.length > 0) return [...lines, status.none].join('\n\n');
  return turn.person.role === 'employee' && logs.length === 0 ? status.noCase : undefined;
}

/** The menu with what is open to this person, and above it `text` instead of its own words. */
export async function menuFor(turn: Turn, desk: Desk, text?: string): Promise<Outgoing> {
  await desk.states.change(turn.person.id, (state) => ({ ...state, last: { kind: 'menu' } }));
  return plain(desk.newId(), turn, undefined, menuCard(turn, text));
}

async function present(log: CaseLog, turn: Turn, desk: Desk): Promise<readonly Outgoing[]> {
  const card: CaseCard | undefined = presentCard(log, desk.audience(turn), desk.world(), desk.newId());
  const caseId = card?.outgoing.caseId;
  if (card === undefined || caseId === undefined) return [];
  await desk.remember(turn.person, caseId, [card]);
  await desk.states.change(turn.person.id, (state) => ({ ...state, last: { kind: 'case', caseId } }));
  return [card.outgoing];
}

function othersCard(count: number, turn: Turn, desk: Desk): Outgoing {
  const { talk } = textsIn(turn.language);
  const card = renderCard('menu', {
    title: talk.others.count(count),
    text: '',
    rows: [],
    actions: [openUrl(talk.others.link, desk.worklist)],
  });
  return plain(desk.newId(), turn, undefined, card);
}

/** A message of words, a card, or both. */
export function plain(
  id: string,
  turn: Pick<Turn, 'language'>,
  text: string | undefined,
  card: Outgoing['card'] = undefined,
  caseId: string | undefined = undefined,
): Outgoing {
  return { id, caseId, text, card, summary: textsIn(turn.language).talk.neutral };
}

/** A passage as a card of its own, without buttons. */
export function passageMessage(
  turn: Pick<Turn, 'language' | 'channel'>,
  passage: Passage,
  desk: Desk,
): Outgoing {
  const card = procedureCard(
    { lead: '', passage, due: '', actions: [], more: [], url: undefined },
    turn.language,
    turn.channel,
  );
  return plain(desk.newId(), turn, undefined, card);
}
