import { describe, expect, it } from '@jest/globals';
import { glossaryEn, glossaryNl } from '../../../cards/texts/glossary.ts';
import { guideEn } from '../../../cards/texts/guide.en.ts';
import { guideNl } from '../../../cards/texts/guide.nl.ts';
import { questionsEn } from '../../../cards/texts/questions.en.ts';
import { questionsNl } from '../../../cards/texts/questions.nl.ts';
import { sourcesEn, sourcesNl } from '../../../cards/texts/sources.ts';
import {
  dutchSyllables,
  fleschDouma,
  sentenceLength,
  sentencesOf,
  wordsOf,
} from '../../support/readability.ts';
import { languages, unexplained } from '../../support/referenceTexts.ts';

/** Flesch-Douma from 60 on is "normal", lower secondary school; the step above it, 65 and 75, leaves room for words no text about this subject can do without. */
const easyPage = 65;
const easyWhole = 75;

type Leaf = { readonly path: string; readonly value: unknown };

function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'function') return [{ path, value: String(value(7)) }];
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}/${key}`));
}

const numbersOf = (value: unknown) => (String(value).match(/\d+/g) ?? []).sort();

describe.each([
  ['the step guide', guideNl, guideEn],
  ['the answers', questionsNl, questionsEn],
  ['the sources', sourcesNl, sourcesEn],
])('In both languages %s', (_name, nl, en) => {
  it('have the same parts, as many lines each', () => {
    expect(leavesOf(en).map(({ path }) => path)).toEqual(leavesOf(nl).map(({ path }) => path));
  });

  it('leave no text empty', () => {
    const empty = [...leavesOf(nl), ...leavesOf(en)].filter(({ value }) => String(value).trim().length < 2);
    expect(empty).toEqual([]);
  });

  it('say the same numbers in every line and give the same roles', () => {
    const facts = (leaf: Leaf) => ({
      path: leaf.path,
      facts: typeof leaf.value === 'boolean' ? leaf.value : numbersOf(leaf.value),
    });
    expect(leavesOf(en).map(facts)).toEqual(leavesOf(nl).map(facts));
  });
});

describe('A Dutch text', () => {
  it.each(languages.nl.pages)('is at level B1 by Flesch-Douma on the page $name', ({ texts }) => {
    expect(fleschDouma(texts)).toBeGreaterThanOrEqual(easyPage);
  });

  it('is easy on the whole', () => {
    expect(fleschDouma(languages.nl.pages.flatMap(({ texts }) => texts))).toBeGreaterThanOrEqual(easyWhole);
  });
});

describe.each([
  ['Dutch', languages.nl],
  ['English', languages.en],
])('A page in %s', (_name, { pages, glossary }) => {
  it.each(pages)('keeps its sentences short: $name', ({ texts }) => {
    expect(sentenceLength(texts)).toBeLessThanOrEqual(15);
    expect(sentencesOf(texts).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  it.each(pages)('explains each hard word where it first stands: $name', ({ texts }) => {
    expect(unexplained(texts, glossary)).toEqual([]);
  });
});

describe('The glossary', () => {
  it('has as many words in English as in Dutch, each once', () => {
    expect(glossaryEn).toHaveLength(glossaryNl.length);
    for (const glossary of [glossaryNl, glossaryEn]) {
      expect(new Set(glossary.map(({ word }) => word)).size).toBe(glossary.length);
    }
  });

  it.each([
    ['Dutch', languages.nl],
    ['English', languages.en],
  ])('holds no word that stands on no page in %s', (_name, { pages, glossary }) => {
    const all = pages
      .flatMap(({ texts }) => texts)
      .join(' ')
      .toLowerCase();
    expect(glossary.filter(({ word }) => !all.includes(word.toLowerCase()))).toEqual([]);
  });

  it('is missed where a word stands without its explanation, or with it too late', () => {
    const late = ['U tekent een machtiging.', 'Dat mag.', 'Dat is toestemming met handtekening.'];
    expect(unexplained(['U tekent een machtiging.'], glossaryNl)).toEqual(['machtiging']);
    expect(unexplained(late, glossaryNl)).toEqual(['machtiging']);
    expect(unexplained(['U tekent een machtiging: toestemming met handtekening.'], glossaryNl)).toEqual([]);
  });

  it('does not take a part of a longer hard word for the shorter one', () => {
    expect(unexplained(['De second opinion-bedrijfsarts, de tweede arts, belt u.'], glossaryNl)).toEqual([]);
  });
});

describe('The measure of readability', () => {
  it.each([
    ['bedrijfsarts', 3],
    ['werknemer', 3],
    ['machtiging', 3],
    ['officieel', 4],
    ['drieën', 2],
    ['nieuwe', 2],
    ['geïnformeerd', 4],
    ['beantwoorden', 4],
    ['UWV', 3],
    ['ja', 1],
  ])('counts the syllables of %s as %i', (word, syllables) => {
    expect(dutchSyllables(word)).toBe(syllables);
  });

  it('gives the value of the formula for a sentence counted by hand', () => {
    expect(fleschDouma(['De arts belt u morgen op.'])).toBeCloseTo(206.835 - 0.93 * 6 - (77 * 7) / 6, 6);
  });

  it('finds official Dutch too hard', () => {
    const official =
      'Betrokkene dient ingevolge bovengenoemde verplichting onverwijld toestemming te verlenen voor gegevensverstrekking aan de behandelende bedrijfsgezondheidsdienst.';
    expect(fleschDouma([official])).toBeLessThan(easyPage);
  });
});
