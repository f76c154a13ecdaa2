import { describe, expect, it } from '@jest/globals';
import type { Passage, Seen } from '../../../cards/seen.ts';
import { glossaryEn, glossaryNl, type HardWord } from '../../../cards/texts/glossary.ts';
import type { StepTexts } from '../../../cards/texts/shape.ts';
import { stepsEn } from '../../../cards/texts/steps.en.ts';
import { stepsNl } from '../../../cards/texts/steps.nl.ts';
import { type WaitName, waitNames } from '../../../domain/events.ts';
import { advisedInstruments } from '../../../domain/procedure.ts';
import { fleschDouma, sentencesOf, wordsOf } from '../../support/readability.ts';
import { unexplained } from '../../support/referenceTexts.ts';
import { bare, flawsOf, full, ownWords, sentencesIn, situations } from '../../support/seen.ts';

const languages: readonly (readonly [string, StepTexts, readonly HardWord[]])[] = [
  ['Dutch', stepsNl, glossaryNl],
  ['English', stepsEn, glossaryEn],
];

const kinds = (passage: Passage) => passage.lines.map(({ kind }) => kind);
const quotes = (passage: Passage) =>
  passage.lines.flatMap((line) => (line.kind === 'quote' ? [line.text] : []));
const cardsOf = (texts: StepTexts, seen: Seen) => waitNames.map((wait) => [wait, texts[wait](seen)] as const);

describe.each(situations)('With %s', (_name, seen) => {
  it.each(waitNames)('the card of %s has the same lines in both languages', (wait) => {
    expect(kinds(stepsEn[wait](seen))).toEqual(kinds(stepsNl[wait](seen)));
    expect(quotes(stepsEn[wait](seen))).toEqual(quotes(stepsNl[wait](seen)));
  });

  it.each(languages)(
    'every card reads without holes in %s, typed words apart from ours',
    (_language, texts) => {
      expect(cardsOf(texts, seen).flatMap(([, card]) => flawsOf(card))).toEqual([]);
    },
  );

  it.each(languages)('every card ends with whom to phone in %s', (_language, texts) => {
    const last = cardsOf(texts, seen).map(([, card]) => card.lines.at(-1));
    expect(last.filter((line) => line?.kind !== 'fact' || !line.text.includes(seen.contact.phone))).toEqual(
      [],
    );
  });

  it.each(languages)(
    'every card explains each hard word where it first stands in %s',
    (_language, texts, glossary) => {
      const missing = cardsOf(texts, seen).map(([wait, card]) => [
        wait,
        unexplained(sentencesIn(card), glossary),
      ]);
      expect(missing.filter(([, words]) => words?.length !== 0)).toEqual([]);
    },
  );
});

describe('A step card', () => {
  it.each(advisedInstruments)('explains what is advised instead: %s', (instrument) => {
    const seen = { ...bare, given: { 'suitability.advise': { instrument } } };
    expect(unexplained(sentencesIn(stepsNl.alternative(seen)), glossaryNl)).toEqual([]);
    expect(unexplained(sentencesIn(stepsEn.alternative(seen)), glossaryEn)).toEqual([]);
  });

  it.each(languages)('keeps its sentences short in %s', (_language, texts) => {
    const all = cardsOf(texts, bare).flatMap(([, card]) => sentencesOf(sentencesIn(card)));
    expect(all.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  it('is at level B1 by Flesch-Douma in Dutch', () => {
    const hard = cardsOf(stepsNl, bare).filter(([, card]) => fleschDouma(sentencesIn(card)) < 60);
    expect(hard.map(([wait]) => wait)).toEqual([]);
    expect(
      fleschDouma(cardsOf(stepsNl, bare).flatMap(([, card]) => sentencesIn(card))),
    ).toBeGreaterThanOrEqual(70);
  });

  it.each(languages)('says in %s until when, and that late is not too late', (_language, texts) => {
    const withDue = waitNames.filter((wait) => !ownWords(texts[wait](full)).includes(full.due));
    const late = waitNames.filter(
      (wait) => !/nog steeds|still do it/.test(ownWords(texts[wait]({ ...full, isLate: true }))),
    );
    expect([withDue, late]).toEqual([[], []]);
  });
});

describe.each(languages)('In %s', (_language, texts) => {
  const words = (wait: WaitName, seen: Seen) => ownWords(texts[wait](seen));
  const all = (wait: WaitName, seen: Seen) => sentencesIn(texts[wait](seen)).join('\n');

  it('the enquiry for availability holds no identity and nothing medical', () => {
    const card = all('availability', full);
    expect(card).not.toContain(full.employee.name);
    expect(card).not.toContain(full.employee.phone);
    expect(card).not.toContain('⟨');
  });

  it('steps 2 and 3 say that there is no suspensive effect', () => {
    for (const wait of ['suitability', 'alternative', 'selection'] as const) {
      expect(words(wait, bare)).toMatch(/opschortende werking|suspensive effect/);
    }
  });

  it('the question whether a second advice fits gives the phone number first and lets an insisting employee through', () => {
    expect(words('suitability', full)).toContain(full.employee.phone);
    const first = { ...full, given: { ...full.given, 'request.insist': undefined } };
    expect(texts.suitability(first).title).not.toBe(texts.suitability(full).title);
    expect(texts.suitability(first).lines).toHaveLength(texts.suitability(full).lines.length);
    expect(quotes(texts.suitability(first))).not.toContain(full.given['request.insist']?.reason);
  });

  it('the choice of a second physician lists everybody with who pays, and a price only outside the contract', () => {
    const listed = texts
      .selection(full)
      .lines.filter((line) => line.kind === 'fact')
      .slice(0, 2);
    expect(listed).toMatchObject([{ label: 'dr. B. de Wit' }, { label: 'dr. C. Mol' }]);
    expect(listed[0]?.text).not.toContain('950');
    expect(listed[0]?.text).toMatch(/Nederlands en Engels|Dutch and (British )?English/);
    expect(listed[1]?.text).toMatch(/1[.,]200[.,]50 euro/);
  });

  it('a price that is not for this channel leaves no number behind', () => {
    const hidden = full.candidates.map((candidate) => ({ ...candidate, price: 0 }));
    const outside = texts
      .selection({ ...full, candidates: hidden })
      .lines.find((line) => 'label' in line && line.label === 'dr. C. Mol');
    expect(outside?.text).not.toMatch(/\d/);
  });

  it('the referral carries medical data only with an authorisation', () => {
    expect(words('referral', bare)).not.toBe(words('referral', { ...bare, isAuthorised: true }));
    const refused = words('acceptance', { ...full, isAuthorised: false });
    expect(refused).toMatch(/gaf geen machtiging|gave no authorisation/);
  });

  it('a question to the employer comes with a warning, and so does one whose receiver does not show', () => {
    const from = (source: 'physician' | 'practitioner' | 'employer' | 'other') =>
      words('informationConsent', { ...full, given: { 'information.request': { source } } });
    const warning = /Let op bij een vraag aan uw werkgever|Take care with a question to your employer/;
    expect(from('employer')).toMatch(warning);
    expect(words('informationConsent', bare)).toMatch(warning);
    for (const source of ['physician', 'practitioner', 'other'] as const)
      expect(from(source)).not.toMatch(warning);
  });

  it('the final advice comes with four choices and who pays in any case', () => {
    for (const number of [1, 2, 3, 4])
      expect(words('sharing', bare)).toMatch(new RegExp(`^(Keuze|Choice) ${number}: `, 'm'));
    expect(words('sharing', { ...bare, payer: 'employee' })).not.toBe(words('sharing', bare));
    expect(words('sharing', full)).toContain(full.second.phone);
  });

  it('the copy of the advice stands on the card of the physician only while it may be read', () => {
    expect(quotes(texts.adoption(full))).toEqual(['⟨final⟩', '⟨final grounds⟩']);
    expect(quotes(texts.adoption(bare))).toEqual([]);
  });

  it('a bill for the arbodienst shows no identity', () => {
    const card =
      all('settlement', { ...full, payer: 'service' }) + all('invoice', { ...full, payer: 'service' });
    expect(card).not.toContain(full.employee.name);
  });
});
