import { isEmergency } from './emergency.ts';
import { examples } from './examples.ts';
import { createModel, type Scored } from './model.ts';
import type { TextLanguage } from './words.ts';

const model = createModel(examples);

/**
 * The intents of a text, best first, with scores from 0 to 1 that add up to one. `language` only decides where the
 * text itself does not show whether it is Dutch or English. For a text of despair or danger `emergency` comes first
 * with score 1 and the rest counts nothing.
 */
export function understand(text: string, language: TextLanguage): { readonly intents: readonly Scored[] } {
  const intents = model(text, language);
  if (!isEmergency(text)) return { intents };
  return {
    intents: [{ intent: 'emergency', score: 1 }, ...intents.map(({ intent }) => ({ intent, score: 0 }))],
  };
}
