import { randomUUID } from 'node:crypto';
import { textsIn } from '../../cards/texts/index.ts';
import { emergencyWords } from '../../dialogs/answerText.ts';
import { plain } from '../../dialogs/presentCards.ts';
import type { Said } from '../../dialogs/turn.ts';
import { isEmergency } from '../../dialogs/understand/emergency.ts';
import type { Product } from '../product.ts';
import { readTurn } from '../readTurn.ts';
import { type Contact, contact } from './contact.ts';
import { dialogWords, isDialogWish } from './dialogs.ts';
import type { TeamsActivity } from './incoming.ts';
import { cardAnswer, readCardInvoke } from './invokes.ts';
import { neutral } from './neutral.ts';
import { plainFace } from './replacing.ts';
import { takeInvoke } from './takeInvoke.ts';
import { type Door, nothing, type Speaker, speakerOf, type Taken, turnOf } from './taken.ts';
import { teamsDesk } from './teamsDesk.ts';
import { answered, choice, fresh, isAllowed, keep, linkFor, welcomed } from './teamsTurn.ts';

/** Answers an activity. `isFirst` is false for one that was delivered before: it is answered again without effect. */
export async function takeActivity(door: Door, taken: TeamsActivity, isFirst: boolean): Promise<Taken> {
  const { product } = door;
  const { activity } = taken;
  const speaker = await speakerOf(product, taken);
  const isInvoke = activity.type === 'invoke';
  const wish =
    isInvoke && activity.name === 'adaptiveCard/action' ? readCardInvoke(activity.value) : undefined;
  const said = isInvoke ? (wish?.kind === 'click' ? wish.said : undefined) : saidBy(taken);
  if (said?.kind === 'text' && isEmergency(said.text)) return emergency(speaker, isInvoke, product);
  if (!taken.isPersonal) return elsewhere(speaker, said, activity, product);
  if (!isInvoke && !isFirst) return { ...speaker, ...nothing };
  const met = await contact(product, speaker.person, taken);
  if (isInvoke) return takeInvoke(door, taken, speaker, met, wish, isFirst);
  return takeMessage(door, taken, speaker, met, said);
}

async function takeMessage(
  door: Door,
  taken: TeamsActivity,
  speaker: Speaker,
  met: Contact,
  said: Said | undefined,
): Promise<Taken> {
  const { product } = door;
  // What a stranger hears first is what answers any greeting: it is said once.
  const isGreeted = met.isNew && (speaker.isKnown || said?.kind === 'arrived');
  const welcome = isGreeted ? await welcomed(product, taken, speaker) : [];
  if (said === undefined || said.kind === 'arrived') {
    await keep(product, taken, speaker, welcome, undefined);
    return { ...speaker, ...nothing, messages: welcome.map(fresh) };
  }
  const turn = turnOf(speaker, said);
  const teams = teamsDesk(product, turn);
  const reply = await answered(product, speaker, turn, teams.desk);
  await keep(product, taken, speaker, [...welcome, ...reply.outgoings.map(teams.inChat)], said);
  await reply.settle();
  const shown = reply.outgoings.map((outgoing) => ({ outgoing, isFace: teams.isFace(outgoing) }));
  const allowed = isAllowed(product, speaker, met.state, reply)
    ? shown
    : [neutral(speaker.language), ...(met.isNew ? [] : [choice(product, speaker)])];
  const messages = [...welcome.map(fresh), ...allowed, ...(await linkFor(door, speaker, said))];
  return { ...speaker, ...nothing, messages };
}

/** In a personal chat every arrival is somebody's: Teams names the bot itself among the new members. */
function saidBy({ activity, isRemoval }: TeamsActivity): Said | undefined {
  if (isRemoval) return undefined;
  const isArrival = activity.type === 'conversationUpdate' && (activity.membersAdded ?? []).length > 0;
  // A client without dialogs sends their button as a message: the present cards hold the link to the page.
  if (isDialogWish(activity.value)) return { kind: 'intent', intent: 'status_where_am_i' };
  return isArrival ? { kind: 'arrived' } : readTurn(activity);
}

function emergency(speaker: Speaker, isInvoke: boolean, product: Product): Taken {
  const words = emergencyWords(speaker);
  if (isInvoke) {
    const face = plainFace(speaker, words, product);
    return { ...speaker, ...nothing, isWhisper: true, invoke: cardAnswer(face.card ?? {}) };
  }
  return { ...speaker, ...nothing, isWhisper: true, messages: [fresh(plain(randomUUID(), speaker, words))] };
}

/** In a group or a channel: one sentence, and nothing of anybody. */
function elsewhere(
  speaker: Speaker,
  said: Said | undefined,
  { type, name }: TeamsActivity['activity'],
  product: Product,
): Taken {
  const words = textsIn(speaker.language).talk.personalOnly;
  if (type === 'invoke' && name !== 'adaptiveCard/action') {
    const invoke = name?.startsWith('task/')
      ? dialogWords(words)
      : { status: 400, body: { error: 'malformed' } };
    return { ...speaker, ...nothing, isWhisper: true, invoke };
  }
  if (type === 'invoke') {
    const face = plainFace(speaker, words, product);
    return { ...speaker, ...nothing, isWhisper: true, invoke: cardAnswer(face.card ?? {}) };
  }
  if (said === undefined || said.kind === 'arrived') return { ...speaker, ...nothing };
  return { ...speaker, ...nothing, isWhisper: true, messages: [fresh(plain(randomUUID(), speaker, words))] };
}
