import { isEmergency } from './emergency.ts';
import { examples } from './examples.ts';
import { createModel, type Model, type Scored } from './model.ts';
import type { TextLanguage } from './words.ts';

let taught: Model | undefined;

/** Teaching takes part of a second, so it is done once and not before it is needed. */
function model(): Model {
  taught ??= createModel(examples);
  return taught;
}

/**
 * The intents of a text, best first, with scores from 0 to 1 that add up to one. `language` only decides where the
 * text itself does not show whether it is Dutch or English. For a text of despair or danger `emergency` comes first
 * with score 1 and the rest counts nothing.
 */
export function understand(text: string, language: TextLanguage): { readonly intents: readonly Scored[] } {
  const intents = model()(text, language);
  if (!isEmergency(text)) return { intents };
  return {
    intents: [{ intent: 'emergency', score: 1 }, ...intents.map(({ intent }) => ({ intent, score: 0 }))],
  };
}
