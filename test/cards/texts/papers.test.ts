import { describe, expect, it } from '@jest/globals';
import { documentsEn } from '../../../cards/texts/documents.en.ts';
import { documentsNl } from '../../../cards/texts/documents.nl.ts';
import { papersEn } from '../../../cards/texts/papers.en.ts';
import { papersNl } from '../../../cards/texts/papers.nl.ts';
import { fleschDouma, sentencesOf, wordsOf } from '../../support/readability.ts';

/** The words of a part of the texts, as they are read from top to bottom; what they are about is a short word. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [/[.?!:,]$/.test(value) ? value : `${value}.`];
  if (typeof value === 'function') return wordsIn(Reflect.apply(value, undefined, ['7', '8']));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function pathsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsIn(part, `${path}/${name}`));
}

const parts = (texts: object): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(texts).flatMap(([name, part]) =>
    typeof part === 'object' ? [[name, wordsIn(part)] as const] : [],
  );

const dutch = [...parts(papersNl), ...parts(documentsNl)];
const english = [...parts(papersEn), ...parts(documentsEn)];
/** Parts that are sentences, not labels alone. */
const toRead = dutch.filter(([, texts]) => texts.flatMap(wordsOf).length > 40);

describe('The Dutch of papers and files', () => {
  it.each(toRead)('is at level B1 by Flesch-Douma in the part %s', (_name, texts) => {
    expect(fleschDouma(texts)).toBeGreaterThanOrEqual(60);
  });

  it('is easy on the whole', () => {
    expect(fleschDouma(dutch.flatMap(([, texts]) => texts))).toBeGreaterThanOrEqual(68);
  });

  it('explains what a second opinion is in each letter that may be the first to name it', () => {
    for (const letter of [papersNl.referral, papersNl.refusal, papersNl.cost, papersNl.withdrawn])
      expect(wordsIn(letter).join(' ')).toMatch(/oordeel van een tweede bedrijfsarts/);
  });
});

describe.each([
  ['Dutch', dutch],
  ['English', english],
])('In %s', (_language, all) => {
  it.each(all)('sentences of the part %s are short', (_name, texts) => {
    expect(sentencesOf(texts).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  it('no text is empty', () => {
    expect(all.flatMap(([, texts]) => texts).filter((text) => text.trim().length < 2)).toEqual([]);
  });
});

it('Papers and files have the same parts in both languages, and as many options in each list', () => {
  expect(pathsIn(papersEn)).toEqual(pathsIn(papersNl));
  expect(pathsIn(documentsEn)).toEqual(pathsIn(documentsNl));
});

it('What says that no copy will come names neither the employee, nor a reason, nor a refusal (R45)', () => {
  for (const { title, text, further } of [papersNl.noCopy, papersEn.noCopy])
    expect(`${title} ${text} ${further}`).not.toMatch(
      /blok|block|weiger|refus|niet wil|does not want|reden|reason/i,
    );
});

it('Names of files tell nothing of a case or a person', () => {
  for (const { referral, draft, advice, refusal, noCopy, cost, withdrawn, invoice, export: whole } of [
    papersNl,
    papersEn,
  ])
    for (const { file } of [referral, draft, advice, refusal, noCopy, cost, withdrawn, invoice, whole])
      expect(file).toMatch(/^[a-z-]+$/);
});
