import { outcomeCard } from '../../cards/card.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { presentCard } from '../../dialogs/caseCards.ts';
import type { Reply } from '../../dialogs/desk.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { menuFor } from '../../dialogs/presentCards.ts';
import type { Said, Turn } from '../../dialogs/turn.ts';
import { isCaseVerb } from '../../domain/procedure.ts';
import type { Product } from '../product.ts';
import { wordsCard } from './choice.ts';
import { withSentence } from './teamsCard.ts';
import type { TeamsDesk } from './teamsDesk.ts';

/** The answer to a click on a card: what stands in its place, and what follows as messages of their own. */
export type Replacing = { readonly face: Outgoing; readonly rest: readonly Outgoing[] };

/** Divides the reply to a click into the face that replaces its card and the rest. */
export async function replacing(
  turn: Turn,
  reply: Reply,
  teams: TeamsDesk,
  product: Product,
): Promise<Replacing> {
  const { said } = turn;
  if (reply.acted === 'done' && said.kind === 'click') return afterAct(turn, said, reply, teams, product);
  if (reply.acted !== undefined) return afterRefusal(turn, reply);
  const cards = reply.outgoings.filter((outgoing) => outgoing.card !== undefined);
  const words = wordsOf(reply.outgoings);
  const [first, ...rest] = cards;
  if (first !== undefined) return { face: above(first, words), rest };
  if (said.kind === 'click' && said.verb === 'language.set') {
    const language = await product.languageOf(turn.person);
    return { face: above(await menuFor({ ...turn, language }, teams.desk), words), rest: [] };
  }
  return { face: plainFace(turn, words, product), rest: [] };
}

/** A face of words only. */
export function plainFace(turn: Pick<Turn, 'language'>, words: string, product: Product): Outgoing {
  const { talk } = textsIn(turn.language);
  return {
    id: product.desk.newId(),
    caseId: undefined,
    text: undefined,
    card: wordsCard(words, turn.language),
    summary: talk.neutral,
  };
}

/** The card shows its outcome; where the same step goes on, it shows what is still to do. */
async function afterAct(
  turn: Turn,
  said: Extract<Said, { kind: 'click' }>,
  reply: Reply,
  teams: TeamsDesk,
  product: Product,
): Promise<Replacing> {
  const { outgoings, caseId = '' } = reply;
  const earlier = outgoings.find((outgoing) => teams.isFace(outgoing));
  if (earlier !== undefined)
    return { face: earlier, rest: outgoings.filter((each) => each.card !== undefined) };
  const { actions, talk } = textsIn(turn.language);
  const verb = isCaseVerb(said.verb) ? actions.verbs[said.verb] : undefined;
  const told = outgoings.filter((outgoing) => outgoing.card !== undefined);
  if (told.length === 0) {
    const log = await product.logs.load(caseId);
    const id = product.desk.newId();
    const card = presentCard(log, product.desk.audience(turn), product.world(), id);
    if (card !== undefined) {
      await product.desk.remember(turn.person, caseId, [card]);
      return { face: above(card.outgoing, verb?.done ?? ''), rest: [] };
    }
  }
  const outcome = outcomeCard(talk.resolved.done(verb?.label ?? ''), verb?.done ?? '');
  return { face: { ...plainFace(turn, '', product), caseId, card: outcome }, rest: told };
}

/** One sentence that says why, above the present card of the case; a repeat sends nothing more. */
function afterRefusal(turn: Turn, reply: Reply): Replacing {
  const words = wordsOf(reply.outgoings);
  const cards = reply.outgoings.filter((outgoing) => outgoing.card !== undefined);
  const own = cards.find((card) => card.caseId !== undefined && card.caseId === reply.caseId) ?? cards[0];
  const [first] = reply.outgoings;
  const rest = reply.acted === 'repeated' ? [] : cards.filter((card) => card !== own);
  if (own !== undefined) return { face: above(own, words), rest };
  const card = wordsCard(words, turn.language);
  return { face: { ...(first ?? emptyFace(turn)), text: undefined, card }, rest };
}

function emptyFace(turn: Turn): Outgoing {
  const { neutral } = textsIn(turn.language).talk;
  return { id: '', caseId: undefined, text: undefined, card: undefined, summary: neutral };
}

function above(outgoing: Outgoing, words: string): Outgoing {
  return words === '' || outgoing.card === undefined
    ? outgoing
    : { ...outgoing, card: withSentence(outgoing.card, words) };
}

function wordsOf(outgoings: readonly Outgoing[]): string {
  return outgoings.flatMap((outgoing) => outgoing.text ?? []).join('\n\n');
}
