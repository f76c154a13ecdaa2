import { describe, expect, it } from '@jest/globals';
import { aidEn } from '../../cards/texts/aid.en.ts';
import { aidNl } from '../../cards/texts/aid.nl.ts';
import { figures } from '../../cards/texts/figures.ts';
import { glossaryEn, glossaryNl } from '../../cards/texts/glossary.ts';
import { aidQuestions, factsOf } from '../../domain/aid.ts';
import { type AidOutcome, outcomeOf } from '../../domain/recommend.ts';
import { aidPaths } from '../support/aidPaths.ts';
import { fleschDouma, sentenceLength, sentencesOf, wordsOf } from '../support/readability.ts';
import { unexplained } from '../support/referenceTexts.ts';

const languages = [
  { language: 'nl', texts: aidNl, glossary: glossaryNl },
  { language: 'en', texts: aidEn, glossary: glossaryEn },
] as const;

/** Every different outcome that the dialog can reach. */
const outcomes = new Map(
  aidPaths().map((path) => {
    const facts = factsOf(path);
    if (!facts) throw new Error(`no facts after ${path.join(' ')}`);
    const outcome = outcomeOf(facts);
    return [JSON.stringify(outcome), outcome] as const;
  }),
);

/** The page of an outcome as it is read from top to bottom. */
function pageOf(texts: typeof aidNl, outcome: AidOutcome): readonly string[] {
  const { name, what, who, cost, duration, binding, blocking } = texts.instruments[outcome.instrument];
  const { why, next } = texts.reasons[outcome.reason];
  const also = outcome.alternatives.map((instrument) => texts.alternatives[instrument]);
  const notices = outcome.notices.map((notice) => texts.notices[notice]);
  return [`${name}.`, what, why, who, cost, duration, binding, blocking, next, ...also, ...notices];
}

/** All texts of a language with their place, the functions filled in. */
function textsIn(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String(value(3))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

describe.each(languages)('The texts of the decision aid in $language', ({ texts, glossary }) => {
  it('say something in every place of every reachable outcome', () => {
    const silent = [...outcomes.values()].filter((outcome) =>
      pageOf(texts, outcome).some((text) => text.trim().length < 4),
    );
    expect(outcomes.size).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });

  it('explain every hard word where it first stands on the page of an outcome', () => {
    const hard = [...outcomes.values()].flatMap((outcome) =>
      unexplained(pageOf(texts, outcome), glossary).map((word) => `${outcome.reason}: ${word}`),
    );
    expect([...new Set(hard)]).toEqual([]);
  });

  it('explain every hard word of a question on its card or in the introduction', () => {
    const hard = aidQuestions.flatMap(({ id }) => {
      const { title, hint, answers } = texts.questions[id];
      const card = [texts.intro, title, hint, ...Object.values(answers)].map((text) =>
        /[.?!]$/.test(text) ? text : `${text}.`,
      );
      return unexplained(card, glossary).map((word) => `${id}: ${word}`);
    });
    expect(hard).toEqual([]);
  });

  it('are short: no label over 100 characters, no sentence over 25 words', () => {
    const labels = Object.values(texts.questions).flatMap(({ answers }) => Object.values(answers));
    expect(labels.filter((label) => label.length > 100)).toEqual([]);
    const long = textsIn(texts)
      .flatMap(([, text]) => sentencesOf([text]))
      .filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  });

  it('give each answer to a question its own label', () => {
    for (const { answers } of Object.values(texts.questions)) {
      const labels = Object.values(answers);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('tell prices and terms of others from the one table (R27)', () => {
    const { cost, duration } = texts.instruments.deskundigenoordeel_own_work;
    expect(cost).toContain(String(figures.uwv.employeeEuro));
    expect(cost).toContain(String(figures.uwv.employerEuro));
    expect(duration).toContain(String(figures.uwv.weeksFrom));
    expect(duration).toContain(String(figures.uwv.weeksTo));
    expect(texts.notices.uwvApplicantPays).toContain(String(figures.uwv.employerEuro));
  });
});

describe('Both languages', () => {
  it('have a text in the same places, the same text only for the name that both use', () => {
    const dutch = textsIn(aidNl);
    const english = new Map(textsIn(aidEn));
    expect([...english.keys()]).toEqual(dutch.map(([place]) => place));
    const same = dutch.filter(([place, text]) => english.get(place) === text);
    expect(same.map(([, text]) => text)).toEqual(['Second opinion']);
  });

  it('say the same numbers', () => {
    const numbers = (text: string | undefined) => text?.match(/\d+/g) ?? [];
    const english = new Map(textsIn(aidEn));
    const different = textsIn(aidNl).filter(
      ([place, text]) => numbers(text).join() !== numbers(english.get(place)).join(),
    );
    expect(different).toEqual([]);
  });
});

describe('The Dutch of the decision aid', () => {
  it('reads easily on every page: Flesch-Douma at least 60, sentences of at most 12 words on average', () => {
    const pages = [...outcomes.values()].map((outcome) => pageOf(aidNl, outcome));
    const questions = Object.values(aidNl.questions).map(({ title, hint, answers }) =>
      [title, hint, ...Object.values(answers)].map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)),
    );
    const hard = [...pages, questions.flat()].map((page) => ({
      ease: fleschDouma(page),
      words: sentenceLength(page),
      page,
    }));
    expect(hard.filter(({ ease, words }) => ease < 60 || words > 12)).toEqual([]);
  });

  it('speaks to the reader with "u", never with "je"', () => {
    expect(textsIn(aidNl).filter(([, text]) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
  });
});
