import { complaintMeaning } from './complaintMeaning.ts';
import type { Intent } from './intents.ts';
import type { Scored } from './model.ts';
import { understand } from './understand.ts';
import type { TextLanguage } from './words.ts';

/** What to do with a free text: answer it, ask which of two or three it means, say it is not understood, or help at once. */
export type Interpretation =
  | { readonly kind: 'clear'; readonly intent: Intent }
  | { readonly kind: 'doubtful'; readonly intents: readonly Intent[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'emergency' };

/** From which score, or which lead over the next, an intent is taken as meant. */
export const clearFrom = { score: 0.5, lead: 0.25 } as const;

/** Below this score nothing is understood; suggestions reach down to `nextFrom`. */
export const doubtfulFrom = 0.16;

/** The least score of a second or third suggestion. */
export const nextFrom = 0.06;

/** What a free text means, ready to act on; `language` as in `understand`. */
export function interpret(text: string, language: TextLanguage): Interpretation {
  const { intents } = understand(text, language);
  const [first, second] = intents;
  if (!first) return { kind: 'none' };
  if (first.intent === 'emergency') return { kind: 'emergency' };
  if (complaintMeaning(text) === 'unknown') return { kind: 'doubtful', intents: withComplaint(intents) };
  if (first.score < doubtfulFrom) return { kind: 'none' };
  const lead = first.score - (second?.score ?? 0);
  if (first.score >= clearFrom.score || lead >= clearFrom.lead)
    return { kind: 'clear', intent: first.intent };
  return { kind: 'doubtful', intents: suggestions(intents) };
}

function suggestions(intents: readonly Scored[]): readonly Intent[] {
  return intents
    .filter(({ score }, place) => place < 2 || (place < 3 && score >= nextFrom))
    .map(({ intent }) => intent);
}

/** "Klachten" may be symptoms or a complaint: both are offered. */
function withComplaint(intents: readonly Scored[]): readonly Intent[] {
  const medical = intents.find(
    ({ intent }) => intent === 'second_opinion' || intent === 'talk_to_own_physician',
  );
  return ['klacht', medical?.intent ?? 'second_opinion'];
}
