import { type Classifier, type Lesson, teach } from './classifier.ts';
import { conceptWords } from './conceptsOf.ts';
import type { Examples } from './examples.ts';
import { type Features, featuresOf } from './features.ts';
import { type Intent, intents } from './intents.ts';
import { createSpelling } from './spelling.ts';
import { type TextLanguage, wordsOf } from './words.ts';

/** An intent with how likely it is, from 0 to 1. */
export type Scored = { readonly intent: Intent; readonly score: number };

/** Gives the intents of a text, best first; the scores add up to one. */
export type Model = (text: string, hint: TextLanguage) => readonly Scored[];

/** What a long text is about shows in its first words. */
const mostWords = 400;

/** A model taught from example sentences. */
export function createModel(examples: Examples): Model {
  const labels = intents.filter((intent) => examples[intent]);
  const sentences = labels.flatMap((intent, label) =>
    (['nl', 'en'] as const).flatMap((hint) =>
      (examples[intent]?.[hint] ?? []).map((text) => ({ label, ...wordsOf(text, hint) })),
    ),
  );
  const spelling = createSpelling(knownWords(sentences.map(({ words }) => words)));
  const lessons: Lesson[] = sentences.map(({ label, words, language }) => ({
    label,
    features: featuresOf(words, language),
  }));
  const classify: Classifier = teach(lessons, labels.length);
  const read = (text: string, hint: TextLanguage): Features => {
    const { words, language } = wordsOf(text, hint);
    return featuresOf(words.slice(0, mostWords).map(spelling), language);
  };
  return (text, hint) => {
    const scores = classify(read(text, hint));
    return labels
      .map((intent, label) => ({ intent, score: scores[label] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  };
}

function knownWords(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const word of conceptWords) known.set(word, 1);
  for (const words of sentences) for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  return known;
}
