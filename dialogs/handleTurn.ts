import { textsIn } from '../cards/texts/index.ts';
import { isCaseVerb, isFreeVerb } from '../domain/procedure.ts';
import { answerIntent, answerText } from './answerText.ts';
import { caseAction } from './caseAction.ts';
import { type Desk, type Reply, reply } from './desk.ts';
import { fileAnswer } from './fileAnswer.ts';
import { freeAction } from './freeAction.ts';
import { menuFor, passageMessage, plain, presentCards } from './presentCards.ts';
import type { Said, Turn } from './turn.ts';

/** One turn of a conversation: what was said in, what is said back out. The truth of a case is only in its log. */
export async function handleTurn(turn: Turn, desk: Desk): Promise<Reply> {
  const { said } = turn;
  switch (said.kind) {
    case 'click':
      return click(turn, said, desk);
    case 'text':
      return withFileAnswer(turn, said, desk);
    case 'intent':
      return answerIntent(turn, said.intent, desk, said.subject);
    case 'arrived':
      return welcome(turn, desk);
    case 'other':
      return odd(turn, said.what, desk);
    default:
      return said satisfies never;
  }
}

/** The words are answered, and what became of the file is said after. */
async function withFileAnswer(
  turn: Turn,
  { text, hasFile }: Extract<Said, { kind: 'text' }>,
  desk: Desk,
): Promise<Reply> {
  const answered = await answerText(turn, text, desk);
  if (hasFile !== true) return answered;
  const about = await odd(turn, 'file', desk);
  return { ...answered, outgoings: [...answered.outgoings, ...about.outgoings] };
}

async function odd(turn: Turn, what: Extract<Said, { kind: 'other' }>['what'], desk: Desk): Promise<Reply> {
  const isFile = what === 'file' || what === 'sticker';
  const words = plain(desk.newId(), turn, oddWords(turn, what));
  return reply([words, ...(isFile ? await fileAnswer(turn, desk) : [])]);
}

async function click(turn: Turn, said: Extract<Said, { kind: 'click' }>, desk: Desk): Promise<Reply> {
  if (isCaseVerb(said.verb)) return caseAction(turn, { ...said, verb: said.verb }, desk);
  if (isFreeVerb(said.verb)) return freeAction(turn, { ...said, verb: said.verb }, desk);
  const words = plain(desk.newId(), turn, oddWords(turn, 'unknownClick'));
  return reply([words, ...(await presentCards(turn, desk))]);
}

/** Once for each person: what this is, what it can and cannot do, how to begin. */
async function welcome(turn: Turn, desk: Desk): Promise<Reply> {
  let isFirst = false;
  await desk.states.change(turn.person.id, (state) => {
    isFirst = !state.welcomed;
    return isFirst ? { ...state, welcomed: true } : state;
  });
  if (!isFirst) return reply([]);
  const { talk } = textsIn(turn.language);
  return reply([passageMessage(turn, talk.welcome[turn.person.role], desk), await menuFor(turn, desk)]);
}

function oddWords(turn: Turn, what: Extract<Said, { kind: 'other' }>['what']): string {
  const { talk } = textsIn(turn.language);
  if (what === 'empty') return talk.notUnderstood.empty;
  if (what === 'unknownClick') return `${talk.refused} ${talk.resolved.changed}`;
  return talk.odd[what];
}
