import type { Outgoing } from '../dialogs/outgoing.ts';
import type { Language } from '../domain/people.ts';
import type { Activity } from '../services/conversations.ts';

/** The id and name under which the bot speaks. */
export const bot = { id: 'second-opinion', name: 'Second opinion' } as const;

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** A message as a Bot Framework activity. `at` is an instant on the product's clock. */
export function activityOf(
  outgoing: Outgoing,
  conversationId: string,
  at: string,
  language: Language,
): Activity {
  return {
    type: 'message',
    id: outgoing.id,
    timestamp: outgoing.at ?? at,
    channelId: 'directline',
    from: { ...bot, role: 'bot' },
    conversation: { id: conversationId },
    locale: language === 'nl' ? 'nl-NL' : 'en-US',
    ...contentOf(outgoing),
  };
}

/** Words, card and neutral summary of a message, as every channel takes them. */
export function contentOf(outgoing: Outgoing): Readonly<Record<string, unknown>> {
  return {
    summary: outgoing.summary,
    inputHint: 'acceptingInput',
    ...(outgoing.text === undefined ? {} : { text: outgoing.text, textFormat: 'markdown' }),
    ...(outgoing.card === undefined
      ? {}
      : { attachments: [{ contentType: ADAPTIVE_CARD, content: outgoing.card }] }),
  };
}
