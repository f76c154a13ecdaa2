import { createHash } from 'node:crypto';
import { textsIn } from '../../cards/texts/index.ts';
import { type Reply, reply } from '../../dialogs/desk.ts';
import { handleTurn } from '../../dialogs/handleTurn.ts';
import { menuFor, passageMessage, plain } from '../../dialogs/presentCards.ts';
import type { Said, Turn } from '../../dialogs/turn.ts';
import { commandOf } from '../../dialogs/understand/commandOf.ts';
import type { Intent } from '../../dialogs/understand/intents.ts';
import { interpret } from '../../dialogs/understand/interpret.ts';
import type { Person } from '../../domain/people.ts';
import { isFreeVerb } from '../../domain/procedure.ts';
import type { Product } from '../product.ts';
import type { TeamsActivity } from './incoming.ts';

/** Somebody the directory does not know, for the part that is open to anyone. The role has no case and no request. */
export function stranger(taken: TeamsActivity): Person {
  const who = JSON.stringify([taken.tenantId, taken.objectId ?? taken.userId]);
  const id = `stranger:${createHash('sha256').update(who).digest('base64url')}`;
  return { id, role: 'hr', name: '', phone: '', language: 'nl' };
}

/** Answers what is public (guide, decision aid, questions), and says to anything else that this person is not known yet. */
export async function answerStranger(turn: Turn, product: Product): Promise<Reply> {
  const { said } = turn;
  switch (said.kind) {
    case 'click':
      return isFreeVerb(said.verb) && said.verb !== 'channel.choose'
        ? handleTurn(turn, product.desk)
        : unknown(turn, product);
    case 'text':
      return answerWords(turn, said.text, product);
    case 'intent':
      return answerWish(turn, said.intent, product);
    case 'arrived':
      return unknown(turn, product);
    case 'other':
      return handleTurn(turn, product.desk);
    default:
      return said satisfies never;
  }
}

async function answerWords(turn: Turn, text: string, product: Product): Promise<Reply> {
  const command = commandOf(text);
  if (command?.kind === 'greeting' || command?.kind === 'whereAmI') return unknown(turn, product);
  if (command !== undefined || text.trim() === '') return handleTurn(turn, product.desk);
  const meant = interpret(text, turn.language);
  if (meant.kind === 'clear') return answerWish(turn, meant.intent, product);
  const words = textsIn(turn.language).talk.notUnderstood.text;
  return reply([plain(product.desk.newId(), turn, words), await menuFor(turn, product.desk)]);
}

async function answerWish(turn: Turn, intent: Intent, product: Product): Promise<Reply> {
  const isOwn = ['status_where_am_i', 'action_start_request', 'action_withdraw'].includes(intent);
  const said: Said = { kind: 'intent', intent };
  return isOwn ? unknown(turn, product) : handleTurn({ ...turn, said }, product.desk);
}

async function unknown(turn: Turn, product: Product): Promise<Reply> {
  const { talk } = textsIn(turn.language);
  return reply([passageMessage(turn, talk.unknownUser, product.desk), await menuFor(turn, product.desk)]);
}
