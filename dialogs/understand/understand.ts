import { isEmergency } from './emergency.ts';
import { examples } from './examples.ts';
import { learning, type Model, type Scored } from './model.ts';
import type { TextLanguage } from './words.ts';

/** How long it learns before others have their turn, how long they have it, and how long after the start; milliseconds. */
const pieces = { learn: 10, rest: 10, first: 3_000 } as const;

let taught: Model | undefined;
/** What has been learned so far; learning takes the better part of a second. */
let begun: ReturnType<typeof learning> | undefined;

function step(): void {
  begun ??= learning(examples);
  const { done, value } = begun.next();
  if (done === true) taught = value;
}

function model(): Model {
  for (;;) {
    if (taught !== undefined) return taught;
    step();
  }
}

/** Learns beside everything else, beginning a moment from now; who asks before it is done waits for the rest of it. Answers how to call it off. */
export function learnSoon(): () => void {
  let timer = setTimeout(piece, pieces.first).unref();
  function piece(): void {
    const end = performance.now() + pieces.learn;
    while (taught === undefined && performance.now() < end) step();
    if (taught === undefined) timer = setTimeout(piece, pieces.rest).unref();
  }
  return () => clearTimeout(timer);
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
