import { escapeMarkdown } from '../cards/renderCard.ts';
import { textsIn } from '../cards/texts/index.ts';
import { withAnswer, withoutLastAnswer } from '../domain/aid.ts';
import { openedProblem, readOpened } from '../domain/attempt.ts';
import { type FieldProblem, type InputValues, parseInputs } from '../domain/inputs.ts';
import { serviceOf } from '../domain/people.ts';
import { type FreeVerb, freeVerbs } from '../domain/procedure.ts';
import type { PersonState } from '../services/personStates.ts';
import { aidCard } from './aid/aidCard.ts';
import { type Desk, type Reply, reply } from './desk.ts';
import { guideCard, guideStep } from './guide/guideCard.ts';
import { passageMessage, plain } from './presentCards.ts';
import type { Turn } from './turn.ts';

/** A click that belongs to no case. */
export type FreeClick = {
  readonly verb: FreeVerb;
  readonly opened: unknown;
  readonly inputs: Readonly<Record<string, unknown>>;
};

/** What came of a click without a case: an answer, or why it is not taken. */
export type FreeActed = {
  readonly reply: Reply;
  readonly refusal: 'outOfDate' | 'invalid' | undefined;
  readonly fields: readonly FieldProblem[];
};

/** Answers a click that belongs to no case. */
export async function freeAction(turn: Turn, click: FreeClick, desk: Desk): Promise<Reply> {
  return (await tryFreeAction(turn, click, desk)).reply;
}

/** The same with the reason of a refusal apart, for the JSON API. */
export async function tryFreeAction(turn: Turn, click: FreeClick, desk: Desk): Promise<FreeActed> {
  const parsed = parseInputs(freeVerbs[click.verb].inputs, click.inputs, undefined);
  const opened = freeVerbs[click.verb].opened ? readOpened(click.opened) : 0;
  const state = await desk.states.load(turn.person.id);
  if (freeVerbs[click.verb].opened && typeof opened === 'number' && opened !== state.aid.length)
    return outOfDate(turn, click, state, desk, parsed.ok ? parsed.values : {});
  const fields = [...openedProblem(opened), ...(parsed.ok ? [] : parsed.fields)];
  if (!parsed.ok || fields.length > 0) return refused(turn, state, 'invalid', fields, desk);
  switch (click.verb) {
    case 'aid.answer':
      return answer(turn, state, String(parsed.values.answer), desk);
    case 'aid.back':
      return done(await showAid(turn, withoutLastAnswer(state.aid), desk));
    case 'aid.restart':
      return done(await showAid(turn, [], desk, true));
    case 'guide.show':
      return guide(turn, parsed.values, state, desk);
    case 'language.set':
      return language(turn, parsed.values, desk);
    case 'human.ask':
      return done(human(turn, desk));
    case 'channel.choose':
      return channel(turn, parsed.values, desk);
    default:
      return click.verb satisfies never;
  }
}

/** The decision aid's one card: sent once, then replaced in place; `anew` puts it at the end of the conversation. */
export async function showAid(
  turn: Turn,
  answers: readonly string[],
  desk: Desk,
  anew = false,
): Promise<Reply> {
  const fresh = { id: desk.newId(), at: desk.world().now };
  const state = await desk.states.change(turn.person.id, (before) => ({
    ...before,
    aid: [...answers],
    aidCard: anew ? fresh : (before.aidCard ?? fresh),
    last: { kind: 'aid' },
  }));
  const requestCount =
    turn.person.role === 'employee' ? await desk.cases.requestCount(turn.person) : undefined;
  const card = aidCard({ answers, requestCount, page: desk.worklist }, turn.language, turn.channel);
  const { id, at } = state.aidCard ?? fresh;
  return reply([{ ...plain(id, turn, undefined, card), at }]);
}

/** Name, phone and hours of somebody at the arbodienst, and of the complaint route where there is one. */
export function human(turn: Turn, desk: Desk): Reply {
  const { directory } = desk.world();
  const { person } = turn;
  const physician = person.ownPhysician === undefined ? person : directory.person(person.ownPhysician);
  const service = serviceOf(directory, physician);
  const { talk } = textsIn(turn.language);
  const contact = service && { ...service.contact, name: escapeMarkdown(service.contact.name) };
  return reply([passageMessage(turn, contact === undefined ? talk.humanUnknown : talk.human(contact), desk)]);
}

async function answer(turn: Turn, state: PersonState, given: string, desk: Desk): Promise<FreeActed> {
  const answers = withAnswer(state.aid, given);
  if (answers === undefined)
    return refused(turn, state, 'invalid', [{ id: 'answer', problem: 'notChoice' }], desk);
  return done(await showAid(turn, answers, desk));
}

async function guide(turn: Turn, values: InputValues, state: PersonState, desk: Desk): Promise<FreeActed> {
  const step = guideStep(Number(values.step));
  const role = values.role;
  if (step === undefined)
    return refused(turn, state, 'invalid', [{ id: 'step', problem: 'outOfRange' }], desk);
  if (role !== 'employee' && role !== 'physician' && role !== 'secondPhysician')
    return refused(turn, state, 'invalid', [{ id: 'role', problem: 'notChoice' }], desk);
  return done(reply([plain(desk.newId(), turn, undefined, guideCard(step, role, turn.language))]));
}

async function language(turn: Turn, values: InputValues, desk: Desk): Promise<FreeActed> {
  const chosen = values.language === 'en' ? 'en' : 'nl';
  await desk.states.change(turn.person.id, (state) => ({ ...state, language: chosen }));
  const after = { ...turn, language: chosen } as const;
  return done(reply([plain(desk.newId(), after, textsIn(chosen).talk.language.changed)]));
}

async function channel(turn: Turn, values: InputValues, desk: Desk): Promise<FreeActed> {
  const chosen = values.channel === 'teams' ? 'teams' : 'webChat';
  await desk.states.change(turn.person.id, (state) => ({ ...state, channel: chosen }));
  return done(reply([plain(desk.newId(), turn, textsIn(turn.language).talk.channel[chosen])]));
}

/** A click on an earlier face of the aid: an exact repeat of the last answer has no effect; anything else is out of date. */
async function outOfDate(
  turn: Turn,
  click: FreeClick,
  state: PersonState,
  desk: Desk,
  values: InputValues,
): Promise<FreeActed> {
  const opened = readOpened(click.opened);
  const isRepeat =
    click.verb === 'aid.answer' &&
    typeof opened === 'number' &&
    state.aid[opened] === values.answer &&
    opened === state.aid.length - 1;
  if (isRepeat) return done(await showAid(turn, state.aid, desk));
  return refused(turn, state, 'outOfDate', [], desk);
}

async function refused(
  turn: Turn,
  state: PersonState,
  refusal: 'outOfDate' | 'invalid',
  fields: readonly FieldProblem[],
  desk: Desk,
): Promise<FreeActed> {
  const { actions } = textsIn(turn.language);
  const words = [actions.refusals[refusal], ...fields.map(({ problem }) => actions.problems[problem])].join(
    ' ',
  );
  const shown = state.last?.kind === 'aid' ? (await showAid(turn, state.aid, desk)).outgoings : [];
  return { reply: reply([plain(desk.newId(), turn, words), ...shown]), refusal, fields };
}

function done(answered: Reply): FreeActed {
  return { reply: answered, refusal: undefined, fields: [] };
}
