import { textsIn } from '../../cards/texts/index.ts';
import type { Language } from '../../domain/people.ts';
import type { TeamsMessage } from './waitingLists.ts';

/** That something is waiting, and nothing else; it belongs to no case. */
export function neutral(language: Language, id = 'neutral'): TeamsMessage {
  const words = textsIn(language).talk.neutral;
  return { outgoing: { id, caseId: undefined, text: words, card: undefined, summary: words }, isFace: false };
}
