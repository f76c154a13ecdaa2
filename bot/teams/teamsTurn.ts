import { textsIn } from '../../cards/texts/index.ts';
import type { Reply } from '../../dialogs/desk.ts';
import { handleTurn } from '../../dialogs/handleTurn.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { menuFor, passageMessage, plain } from '../../dialogs/presentCards.ts';
import type { Said, Turn } from '../../dialogs/turn.ts';
import type { PersonState } from '../../services/personStates.ts';
import type { Product } from '../product.ts';
import { activityOf } from '../sendReply.ts';
import { choiceCard, linkCard } from './choice.ts';
import type { TeamsActivity } from './incoming.ts';
import { answerStanding, canBeRead } from './standing.ts';
import { answerStranger } from './strangers.ts';
import { type Door, type Speaker, turnOf } from './taken.ts';
import type { TeamsMessage } from './waitingLists.ts';

/** The reply to a turn of somebody known, or of a stranger. */
export function answered(
  product: Product,
  { isKnown, why }: Speaker,
  turn: Turn,
  desk: Product['desk'],
): Promise<Reply> {
  return isKnown ? handleTurn(turn, desk) : answerStranger(turn, why, product);
}

/** What somebody reads first: what this is, and in an employer's Teams who can read along. */
export async function welcomed(
  product: Product,
  taken: TeamsActivity,
  speaker: Speaker,
): Promise<readonly Outgoing[]> {
  const { person, language, isKnown } = speaker;
  const { talk } = textsIn(language);
  const turn = turnOf(speaker, { kind: 'arrived' });
  if (!isKnown) return (await answerStranger(turn, speaker.why, product)).outgoings;
  const greeting = passageMessage(turn, talk.welcome[person.role], product.desk);
  const isAsked = person.role !== 'hr' && canBeRead(person, taken.tenantId, product.directory);
  const next = isAsked ? choice(product, speaker).outgoing : await menuFor(turn, product.desk);
  return [greeting, next];
}

/** The choice between Teams and web chat, as a message. */
export function choice(product: Product, { language }: Speaker): TeamsMessage {
  return fresh(plain(product.desk.newId(), { language }, undefined, choiceCard(language)));
}

/** Whoever goes on in the web chat gets a link to it that works once; it is kept nowhere. */
export async function linkFor(
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
export function isAllowed(product: Product, { person }: Speaker, state: PersonState, reply: Reply): boolean {
  const isOfCase =
    reply.acted !== undefined || reply.outgoings.some((outgoing) => outgoing.caseId !== undefined);
  return !isOfCase || answerStanding(person, state, product.directory) === 'open';
}

/** The web chat holds everything: what was typed here, and each answer as the web chat shows it. */
export async function keep(
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
    shows: outgoing.shows ?? [],
    activity: activityOf(outgoing, conversationId, at, language),
  }));
  await product.conversations.keep(person.id, [...typed, ...answers], product.clock.now());
}

/** A message that is new, and no new face of an earlier card. */
export function fresh(outgoing: Outgoing): TeamsMessage {
  return { outgoing, isFace: false };
}
