import { randomUUID } from 'node:crypto';
import { textsIn } from '../../cards/texts/index.ts';
import { emergencyWords } from '../../dialogs/answerText.ts';
import type { Reply } from '../../dialogs/desk.ts';
import { handleTurn } from '../../dialogs/handleTurn.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { menuFor, passageMessage, plain } from '../../dialogs/presentCards.ts';
import type { Said, Turn } from '../../dialogs/turn.ts';
import { isEmergency } from '../../dialogs/understand/emergency.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { PersonState } from '../../services/personStates.ts';
import type { Product } from '../product.ts';
import { readTurn } from '../readTurn.ts';
import { activityOf } from '../sendReply.ts';
import { choiceCard, linkCard } from './choice.ts';
import { type Contact, contact } from './contact.ts';
import type { TeamsActivity } from './incoming.ts';
import { cardAnswer, dialogAnswer, freshFace, type InvokeAnswer, readCardInvoke } from './invokes.ts';
import type { OneTimeLinks } from './oneTimeLinks.ts';
import { neutral, type TeamsMessage } from './outbox.ts';
import { plainFace, replacing } from './replacing.ts';
import { answerStanding, isEmployers } from './standing.ts';
import { answerStranger, stranger } from './strangers.ts';
import { teamsCard } from './teamsCard.ts';
import { teamsDesk } from './teamsDesk.ts';

/** What came of an activity: messages to its conversation, and for an invoke its answer. */
export type Taken = {
  readonly person: Person;
  readonly language: Language;
  readonly messages: readonly TeamsMessage[];
  readonly invoke: InvokeAnswer | undefined;
  /** The card that stands in the place of the clicked one from now on. */
  readonly standing: string | undefined;
  /** Kept nowhere: sent to that conversation once. */
  readonly isWhisper: boolean;
};

type Door = { readonly product: Product; readonly links: OneTimeLinks };
type Speaker = { readonly person: Person; readonly isKnown: boolean; readonly language: Language };

const nothing = { messages: [], invoke: undefined, standing: undefined, isWhisper: false } as const;

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
  if (!taken.isPersonal) return elsewhere(speaker, said, isInvoke, product);
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
  const welcome = met.isNew ? await welcomed(product, taken, speaker) : [];
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

async function takeInvoke(
  door: Door,
  taken: TeamsActivity,
  speaker: Speaker,
  met: Contact,
  wish: ReturnType<typeof readCardInvoke> | undefined,
  isFirst: boolean,
): Promise<Taken> {
  const { product } = door;
  const { talk } = textsIn(speaker.language);
  const { name, value } = taken.activity;
  if (name === 'task/fetch')
    return {
      ...speaker,
      ...nothing,
      invoke: dialogAnswer(value, speaker.language, product.desk.worklist),
    };
  if (wish === undefined) return { ...speaker, ...nothing, invoke: { status: 501, body: undefined } };
  if (wish.kind === 'malformed') {
    const face = plainFace(speaker, `${talk.refused} ${talk.resolved.changed}`, product);
    return { ...speaker, ...nothing, ...faceOf(taken, face) };
  }
  if (wish.kind === 'refresh') {
    const turn = turnOf(speaker, { kind: 'arrived' });
    const isOpen = answerStanding(speaker.person, met.state, product.directory) === 'open';
    const face =
      isOpen && speaker.isKnown
        ? await freshFace(turn, wish, product)
        : plainFace(speaker, talk.neutral, product);
    return { ...speaker, ...nothing, ...faceOf(taken, face) };
  }
  const turn = turnOf(speaker, wish.said);
  const teams = teamsDesk(product, turn);
  const reply = await answered(product, speaker, turn, teams.desk);
  const { face, rest } = await replacing(turn, reply, teams, product);
  if (isFirst) await keep(product, taken, speaker, [...reply.outgoings.map(teams.inChat)], undefined);
  await reply.settle();
  const welcome = met.isNew ? await welcomed(product, taken, speaker) : [];
  const isOpen = isAllowed(product, speaker, met.state, reply);
  const shown = isOpen ? rest.map((outgoing) => ({ outgoing, isFace: teams.isFace(outgoing) })) : [];
  const messages = [...welcome.map(fresh), ...shown, ...(await linkFor(door, speaker, wish.said))];
  return {
    ...speaker,
    ...nothing,
    ...faceOf(taken, isOpen ? face : plainFace(speaker, talk.neutral, product)),
    messages: isFirst ? messages : [],
  };
}

/** The answer with the face, and under which id that card stands from now on. */
function faceOf(taken: TeamsActivity, face: Outgoing): Pick<Taken, 'invoke' | 'standing'> {
  const reader =
    face.caseId === undefined ? undefined : { userId: taken.userId, caseId: face.caseId, cardId: face.id };
  return { invoke: cardAnswer(teamsCard(face.card ?? {}, reader)), standing: face.id };
}

async function speakerOf(product: Product, taken: TeamsActivity): Promise<Speaker> {
  const known = taken.objectId === undefined ? undefined : product.directory.person(taken.objectId);
  const person = known ?? stranger(taken);
  // In danger somebody gets an answer in some language even when the store does not answer.
  const language = await product.languageOf(person).catch(() => person.language);
  return { person, isKnown: known !== undefined, language };
}

function turnOf({ person, language }: Speaker, said: Said): Turn {
  return { person, language, channel: 'teams', said };
}

/** In a personal chat every arrival is somebody's: Teams names the bot itself among the new members. */
function saidBy({ activity, isRemoval }: TeamsActivity): Said | undefined {
  if (isRemoval) return undefined;
  const isArrival = activity.type === 'conversationUpdate' && (activity.membersAdded ?? []).length > 0;
  return isArrival ? { kind: 'arrived' } : readTurn(activity);
}

function answered(product: Product, { isKnown }: Speaker, turn: Turn, desk: Product['desk']): Promise<Reply> {
  return isKnown ? handleTurn(turn, desk) : answerStranger(turn, product);
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
function elsewhere(speaker: Speaker, said: Said | undefined, isInvoke: boolean, product: Product): Taken {
  const words = textsIn(speaker.language).talk.personalOnly;
  if (isInvoke) {
    const face = plainFace(speaker, words, product);
    return { ...speaker, ...nothing, isWhisper: true, invoke: cardAnswer(face.card ?? {}) };
  }
  if (said === undefined || said.kind === 'arrived') return { ...speaker, ...nothing };
  return { ...speaker, ...nothing, isWhisper: true, messages: [fresh(plain(randomUUID(), speaker, words))] };
}

async function welcomed(
  product: Product,
  taken: TeamsActivity,
  speaker: Speaker,
): Promise<readonly Outgoing[]> {
  const { person, language, isKnown } = speaker;
  const { talk } = textsIn(language);
  const turn = turnOf(speaker, { kind: 'arrived' });
  if (!isKnown) return (await answerStranger(turn, product)).outgoings;
  const greeting = passageMessage(turn, talk.welcome[person.role], product.desk);
  const isAsked = person.role !== 'hr' && isEmployers(taken.tenantId, product.directory);
  const next = isAsked ? choice(product, speaker).outgoing : await menuFor(turn, product.desk);
  return [greeting, next];
}

function choice(product: Product, { language }: Speaker): TeamsMessage {
  return fresh(plain(product.desk.newId(), { language }, undefined, choiceCard(language)));
}

/** Whoever goes on in the web chat gets a link to it that works once; it is kept nowhere. */
async function linkFor(
  { product, links }: Door,
  { person, isKnown, language }: Speaker,
  said: Said,
): Promise<readonly TeamsMessage[]> {
  const isChosen =
    said.kind === 'click' && said.verb === 'channel.choose' && said.inputs.channel === 'webChat';
  if (!isChosen || !isKnown) return [];
  const address = new URL('/', product.desk.worklist);
  address.searchParams.set('ticket', await links.make(person.id));
  return [fresh(plain(product.desk.newId(), { language }, undefined, linkCard(address.href, language)))];
}

/** Whether a reply may stand in this Teams: anything but a case may, before the choice. */
function isAllowed(product: Product, { person }: Speaker, state: PersonState, reply: Reply): boolean {
  const isOfCase =
    reply.acted !== undefined || reply.outgoings.some((outgoing) => outgoing.caseId !== undefined);
  return !isOfCase || answerStanding(person, state, product.directory) === 'open';
}

/** The web chat holds everything: what was typed here, and each answer as the web chat shows it. */
async function keep(
  product: Product,
  taken: TeamsActivity,
  { person, isKnown, language }: Speaker,
  outgoings: readonly Outgoing[],
  said: Said | undefined,
): Promise<void> {
  if (!isKnown) return;
  const conversationId = await product.conversations.idOf(person.id);
  const at = product.world().now;
  const typed =
    said?.kind !== 'text'
      ? []
      : [
          {
            caseId: undefined,
            activity: {
              type: 'message',
              id: product.desk.newId(),
              timestamp: at,
              channelId: 'directline',
              from: { id: person.id, name: person.name, role: 'user' },
              conversation: { id: conversationId },
              text: taken.activity.text ?? said.text,
            },
          },
        ];
  const answers = outgoings.map((outgoing) => ({
    caseId: outgoing.caseId,
    activity: activityOf(outgoing, conversationId, at, language),
  }));
  await product.conversations.keep(person.id, [...typed, ...answers], product.clock.now());
}

function fresh(outgoing: Outgoing): TeamsMessage {
  return { outgoing, isFace: false };
}
