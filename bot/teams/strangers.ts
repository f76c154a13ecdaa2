import { createHash } from 'node:crypto';
import { openUrl } from '../../cards/card.ts';
import { fact, lines, type Passage } from '../../cards/seen.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { type Reply, reply } from '../../dialogs/desk.ts';
import { handleTurn } from '../../dialogs/handleTurn.ts';
import { menuFor, passageMessage, plain } from '../../dialogs/presentCards.ts';
import type { Said, Turn } from '../../dialogs/turn.ts';
import { commandOf } from '../../dialogs/understand/commandOf.ts';
import type { Intent } from '../../dialogs/understand/intents.ts';
import { interpret } from '../../dialogs/understand/interpret.ts';
import type { Person, TeamsIdentity } from '../../domain/people.ts';
import { isFreeVerb } from '../../domain/procedure.ts';
import type { Product } from '../product.ts';
import type { TeamsActivity } from './incoming.ts';

/** Somebody the directory does not know, for the part that is open to anyone. The role has no case and no request. */
export function stranger(taken: TeamsActivity): Person {
  const who = JSON.stringify([taken.tenantId, taken.objectId ?? taken.userId]);
  const id = `stranger:${createHash('sha256').update(who).digest('base64url')}`;
  return { id, role: 'hr', name: '', phone: '', language: 'nl' };
}

/** Why somebody is a stranger: a guest of this tenant, or an account that the directory does not know. */
export type Strangeness = { readonly isGuest: boolean; readonly identity: TeamsIdentity | undefined };

/** How the account of an activity is strange. */
export function strangeness({ isGuest, objectId, tenantId }: TeamsActivity): Strangeness {
  return { isGuest, identity: objectId === undefined ? undefined : { tenant: tenantId, objectId } };
}

/** Answers what is public (guide, decision aid, questions), and says to anything else why there is no case here, and where to go. */
export async function answerStranger(turn: Turn, why: Strangeness, product: Product): Promise<Reply> {
  const { said } = turn;
  const unknown = (): Promise<Reply> => notKnown(turn, why, product);
  switch (said.kind) {
    case 'click':
      return isFreeVerb(said.verb) && said.verb !== 'channel.choose'
        ? handleTurn(turn, product.desk)
        : unknown();
    case 'text':
      return answerWords(turn, said.text, unknown, product);
    case 'intent':
      return answerWish(turn, said.intent, unknown, product);
    case 'arrived':
      return unknown();
    case 'other':
      return handleTurn(turn, product.desk);
    default:
      return said satisfies never;
  }
}

async function answerWords(
  turn: Turn,
  text: string,
  unknown: () => Promise<Reply>,
  product: Product,
): Promise<Reply> {
  const command = commandOf(text);
  if (command?.kind === 'greeting' || command?.kind === 'whereAmI') return unknown();
  if (command !== undefined || text.trim() === '') return handleTurn(turn, product.desk);
  const meant = interpret(text, turn.language);
  if (meant.kind === 'clear') return answerWish(turn, meant.intent, unknown, product);
  const words = textsIn(turn.language).talk.notUnderstood.text;
  return reply([plain(product.desk.newId(), turn, words), await menuFor(turn, product.desk)]);
}

async function answerWish(
  turn: Turn,
  intent: Intent,
  unknown: () => Promise<Reply>,
  product: Product,
): Promise<Reply> {
  const isOwn = ['status_where_am_i', 'action_start_request', 'action_withdraw'].includes(intent);
  const said: Said = { kind: 'intent', intent };
  return isOwn ? unknown() : handleTurn({ ...turn, said }, product.desk);
}

async function notKnown(turn: Turn, why: Strangeness, product: Product): Promise<Reply> {
  const { talk } = textsIn(turn.language);
  const message = passageMessage(turn, passageFor(why, turn), product.desk);
  const webChat = openUrl(talk.linking.openWebChat, new URL('/', product.desk.worklist).href);
  const card = message.card === undefined ? undefined : { ...message.card, actions: [webChat] };
  return reply([{ ...message, card }, await menuFor(turn, product.desk)]);
}

/** A guest is sent to the web chat; somebody unknown also gets the codes by which the arbodienst can link them. */
function passageFor({ isGuest, identity }: Strangeness, { language }: Turn): Passage {
  const { guest, unknownUser, linking } = textsIn(language).talk;
  if (isGuest) return guest;
  const codes =
    identity === undefined || identity.tenant === ''
      ? []
      : [linking.how, fact(linking.tenant, identity.tenant), fact(linking.account, identity.objectId)];
  return { ...unknownUser, lines: [...unknownUser.lines, ...lines(...codes, linking.webChat)] };
}
