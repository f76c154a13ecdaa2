import { stemmer as dutchStem } from '@orama/stemmers/dutch';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { conceptsOf } from './conceptsOf.ts';
import type { TextLanguage } from './words.ts';

/** What a sentence is judged by, each with its weight; the squares of the weights add up to one. */
export type Features = ReadonlyMap<string, number>;

/** How much each kind of feature counts before scaling. */
export type FeatureWeights = {
  readonly word: number;
  readonly pair: number;
  readonly concept: number;
  readonly concepts: number;
  readonly order: number;
  readonly letters: number;
};

export const featureWeights: FeatureWeights = {
  word: 1,
  pair: 0.5,
  concept: 1.2,
  concepts: 0.7,
  order: 0.7,
  letters: 0.2,
};

/** The stem of a word in the language of its text. */
export function stemOf(word: string, language: TextLanguage): string {
  return language === 'nl' ? dutchStem(word) : englishStem(word);
}

/** The features of a sentence: stems, pairs of stems, concepts, pairs of concepts and pieces of four letters. */
export function featuresOf(
  words: readonly string[],
  language: TextLanguage,
  weights: FeatureWeights = featureWeights,
): Features {
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => features.set(name, Math.max(features.get(name) ?? 0, weight));
  const stems = words.map((word) => stemOf(word, language));
  stems.forEach((stem, at) => {
    add(`w:${stem}`, weights.word);
    add(`p:${stems[at - 1] ?? '^'} ${stem}`, weights.pair);
  });
  const placed = conceptsOf(words);
  for (const { concept, at } of placed) {
    for (const next of placed) {
      if (next.at > at && next.at <= at + 4) add(`o:${concept} ${next.concept}`, weights.order);
    }
  }
  const found = [...new Set(placed.map(({ concept }) => concept))];
  for (const concept of found) {
    add(`c:${concept}`, weights.concept);
    for (const other of found) if (concept < other) add(`cc:${concept} ${other}`, weights.concepts);
  }
  for (const word of words) {
    const padded = `_${word}_`;
    for (let at = 0; at + 4 <= padded.length; at += 1) add(`l:${padded.slice(at, at + 4)}`, weights.letters);
  }
  return scaled(features);
}

function scaled(features: ReadonlyMap<string, number>): Features {
  let squares = 0;
  for (const weight of features.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...features].map(([name, weight]) => [name, weight / length]));
}
