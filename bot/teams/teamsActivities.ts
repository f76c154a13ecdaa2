import { createHash } from 'node:crypto';
import type { CardJson } from '../../cards/renderCard.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import type { Language } from '../../domain/people.ts';
import type { TeamsReference } from '../../services/personStates.ts';
import { bot, contentOf } from '../sendReply.ts';
import { withDialogs } from './dialogs.ts';
import { type CardReader, teamsCard } from './teamsCard.ts';

/** Where an activity goes: as much of a reference as sending needs. */
export type Place = Pick<TeamsReference, 'serviceUrl' | 'conversationId' | 'userId' | 'botId'>;

/** A message as Teams takes it: words and card as activities of their own, because Teams gives no id for both in one. */
export function teamsActivities(outgoing: Outgoing, place: Place, language: Language): readonly object[] {
  const { text, card } = outgoing;
  const words = text === undefined ? [] : [{ ...outgoing, card: undefined }];
  const reader =
    outgoing.caseId === undefined
      ? undefined
      : { userId: place.userId, caseId: outgoing.caseId, cardId: outgoing.id };
  const shown =
    card === undefined ? [] : [{ ...outgoing, text: undefined, card: cardAt(place, card, language, reader) }];
  return [...words, ...shown].map((each, index) => ({
    type: 'message',
    channelId: 'msteams',
    // The same each time it is sent, and nothing can be read from it.
    channelData: { deliveryId: deliveryId(outgoing.id, index) },
    from: { id: place.botId, name: bot.name },
    recipient: { id: place.userId },
    conversation: { id: place.conversationId },
    locale: language === 'nl' ? 'nl-NL' : 'en-US',
    ...contentOf(each),
  }));
}

/** A card as it stands in a conversation; Microsoft's own channel is sure to open dialogs, one on this machine is not. */
export function cardAt(
  { serviceUrl }: Pick<Place, 'serviceUrl'>,
  card: CardJson,
  language: Language,
  reader?: CardReader,
): CardJson {
  return teamsCard(withDialogs(card, language, !serviceUrl.startsWith('https:')), reader);
}

function deliveryId(messageId: string, index: number): string {
  return createHash('sha256').update(`${messageId} ${index}`).digest('base64url').slice(0, 22);
}

/** The dots that say that an answer is being made. */
export function typing(place: Place): object {
  return {
    type: 'typing',
    channelId: 'msteams',
    from: { id: place.botId, name: bot.name },
    recipient: { id: place.userId },
    conversation: { id: place.conversationId },
  };
}
