import { describe, expect, it } from '@jest/globals';
import type { Passage, Seen } from '../../../cards/seen.ts';
import { glossaryEn, glossaryNl, type HardWord } from '../../../cards/texts/glossary.ts';
import { noticesEn } from '../../../cards/texts/notices.en.ts';
import { noticesNl } from '../../../cards/texts/notices.nl.ts';
import type { NoticeTexts } from '../../../cards/texts/shape.ts';
import { noCase } from '../../../domain/case.ts';
import { type About, noticesOf } from '../../../domain/notices.ts';
import { extend } from '../../../domain/opened.ts';
import type { CaseRole } from '../../../domain/people.ts';
import { caseVerbNames, caseVerbs } from '../../../domain/procedure.ts';
import { confirmed, engaged, requested, scene, sceneNames } from '../../domain/scenes.ts';
import { attempt, by, goodInputs, later, played, type Scene, type Step } from '../../support/given.ts';
import { fleschDouma, sentencesOf, wordsOf } from '../../support/readability.ts';
import { unexplained } from '../../support/referenceTexts.ts';
import { bare, flawsOf, full, ownWords, sentencesIn, situations } from '../../support/seen.ts';
import { directory, everybody } from '../../support/world.ts';

const languages: readonly (readonly [string, NoticeTexts, readonly HardWord[]])[] = [
  ['Dutch', noticesNl, glossaryNl],
  ['English', noticesEn, glossaryEn],
];

type Told = readonly [name: string, passage: (seen: Seen) => Passage];

const allOf = (texts: NoticeTexts): readonly Told[] =>
  Object.entries(texts).flatMap(([about, byRole]) =>
    Object.entries(byRole).map(([role, passage]): Told => [`${about} to ${role}`, passage]),
  );
const kinds = (passage: Passage) => passage.lines.map((line) => line.kind);

/** Told what to whom, by name, in everything that happened in a scene. */
function toldIn({ log }: Scene): readonly string[] {
  return log.events.flatMap((event, index) => {
    const [before = noCase(''), now = before] = log.states.slice(index, index + 2);
    return noticesOf(event, before, now, directory).map(({ about, role }) => `${about} to ${role}`);
  });
}

/** A scene, the same scene after silences, and what any one accepted act makes of it. */
function onFrom(start: Scene): readonly Scene[] {
  const acts = caseVerbNames.flatMap((verb) => {
    const people = everybody.filter((person) => caseVerbs[verb].by.some((role) => role === person.role));
    return people.map((person) => attempt(start, person.id, verb, goodInputs(verb, start.now)));
  });
  const then = acts.flatMap((tried) =>
    'events' in tried ? [{ log: extend(start.log, tried.events), now: start.now }] : [],
  );
  return [start, ...silences.map((silence) => later(silence)(start)), ...then];
}

const silences = ['P2D', 'P20D', 'P19M'];

const declines = (person: string): readonly Step[] => [
  by('employee-1', 'selection.choose', { first: person, costsAccepted: true }),
  by(person, 'availability.decline'),
];

/** What the scenes leave out. */
const more: readonly Scene[] = [
  played(...confirmed, ...['second-1', 'second-2', 'second-3', 'second-4'].flatMap(declines)),
  played(...engaged, by('second-1', 'appointment.propose', { startDate: '2026-12-18' }), later('P8D')),
  played(...requested, by('employee-1', 'hrStatus.allow'), by('employee-1', 'hrStatus.stop')),
  played(
    ...engaged,
    by('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: 'second-3' }),
  ),
];

const toldSomewhere = new Set(
  [...sceneNames.flatMap((name) => onFrom(scene(name))), ...more].flatMap(toldIn),
);

describe('Whoever is told something', () => {
  it('finds words for it', () => {
    const written = new Set(allOf(noticesNl).map(([name]) => name));
    expect([...toldSomewhere].filter((name) => !written.has(name))).toEqual([]);
  });

  it('is told nothing that is never told', () => {
    const idle = allOf(noticesNl)
      .map(([name]) => name)
      .filter((name) => !toldSomewhere.has(name));
    expect(idle).toEqual([]);
  });

  it('is told the same in both languages', () => {
    expect(allOf(noticesEn).map(([name]) => name)).toEqual(allOf(noticesNl).map(([name]) => name));
  });
});

describe.each(situations)('With %s', (_name, seen) => {
  it('every notice has the same lines in both languages', () => {
    const shape = (texts: NoticeTexts) => allOf(texts).map(([name, passage]) => [name, kinds(passage(seen))]);
    expect(shape(noticesEn)).toEqual(shape(noticesNl));
  });

  it.each(languages)(
    'every notice reads without holes in %s, typed words apart from ours',
    (_language, texts) => {
      expect(allOf(texts).flatMap(([, passage]) => flawsOf(passage(seen)))).toEqual([]);
    },
  );

  it.each(languages)(
    'every notice explains each hard word where it first stands in %s',
    (_language, texts, glossary) => {
      const missing = allOf(texts).map(([name, passage]) => ({
        name,
        words: unexplained(sentencesIn(passage(seen)), glossary),
      }));
      expect(missing.filter(({ words }) => words.length > 0)).toEqual([]);
    },
  );
});

describe('A notice', () => {
  it.each(languages)('begins with a sentence of its own in %s', (_language, texts) => {
    const titles = allOf(texts).map(([, passage]) => passage(full).title);
    expect(titles.filter((title) => !/^[A-Z].*[.]$/.test(title))).toEqual([]);
  });

  it.each(languages)('keeps its sentences short in %s', (_language, texts) => {
    const all = allOf(texts).flatMap(([, passage]) => sentencesOf(sentencesIn(passage(bare))));
    expect(all.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  it('is at level B1 by Flesch-Douma in Dutch', () => {
    const all = allOf(noticesNl).flatMap(([, passage]) => sentencesIn(passage(bare)));
    expect(fleschDouma(all)).toBeGreaterThanOrEqual(70);
  });
});

describe.each(languages)('In %s', (_language, texts) => {
  const read = (about: About, role: CaseRole, seen: Seen) => {
    const passage = texts[about][role]?.(seen);
    if (passage === undefined) throw new Error(`${about} has no words for ${role}.`);
    return passage;
  };
  const words = (about: About, role: CaseRole, seen: Seen) => sentencesIn(read(about, role, seen)).join('\n');

  it('the physician learns of a block that no copy will come, and nothing else', () => {
    for (const [, seen] of situations) {
      const passage = read('sharing.block', 'physician', seen);
      expect(passage).toEqual({ title: expect.stringMatching(/geen kopie|No copy/), lines: [] });
      expect(passage).toEqual(read('sharing.block', 'physician', bare));
    }
  });

  it.each([
    'selection.choose',
    'availability.decline',
    'enquiry.lapsed',
    'engagement.ended',
    'replaced',
    'participant.replace',
    'request.withdraw',
    'request.close',
    'closing',
  ] as const)('a second physician who may not have accepted reads no identity at %s', (about) => {
    for (const [, seen] of situations) {
      const told = words(about, 'secondPhysician', seen);
      expect(told).not.toContain(full.employee.name);
      expect(told).not.toContain(full.employee.phone);
      expect(told).not.toContain('⟨');
    }
  });

  it('the request and the yes to it say that agreements go on meanwhile', () => {
    expect(words('request.submit', 'employee', bare)).toMatch(/opschortende werking|suspensive effect/);
    expect(read('suitability.confirm', 'employee', bare).title).toMatch(/lopen intussen|simply go on/);
  });

  it('a refusal comes with its reasons and the way to complain', () => {
    const told = words('request.refuse', 'employee', full);
    for (const part of ['⟨refusal⟩', full.complaints, full.contact.phone]) expect(told).toContain(part);
  });

  it.each(['suitability.passed', 'adoption.passed', 'transfer.passed', 'employerInformed.passed'] as const)(
    'a physician who is late gives the employee a number and a way to complain at %s',
    (about) => {
      const told = words(about, 'employee', full);
      for (const part of [full.complaints, full.contact.phone, full.physician.phone])
        expect(told).toContain(part);
    },
  );

  it('the decision about the advice comes with its reasons, the guidance and the transfer', () => {
    const told = words('adoption.decide', 'employee', full);
    expect(told).toContain('⟨reasons⟩');
    expect(told).toMatch(/blijft u gewoon begeleiden|goes on guiding you/);
    expect(told).toMatch(/andere bedrijfsarts|another company physician/);
  });

  it('the employee who does not pay reads no amount', () => {
    const { 'invoice.issue': _unseen, ...given } = full.given;
    const told = words('invoice.issue', 'employee', { ...full, given, payer: 'service' });
    expect(told).not.toContain('950');
    expect(words('invoice.issue', 'employee', full)).toContain('950');
  });

  it('every end of a case has its own words for the employee, with what can be collected', () => {
    const ends = situations.filter(([, seen]) => seen.outcome !== '' && seen.given === bare.given);
    const titles = ends.map(([, seen]) => read('closing', 'employee', seen).title);
    expect(new Set(titles).size).toBe(6);
    for (const [, seen] of ends)
      expect(words('closing', 'employee', seen)).toMatch(/nog ophalen|still collect/);
  });

  it.each([
    'sharing.block',
    'adoption.decide',
    'employer.informed',
    'invoice.settle',
    'expiry.passed',
  ] as const)(
    'an act that ends the case says at %s what can be collected, and otherwise does not',
    (about) => {
      const collect = /nog ophalen|still collect/;
      expect(words(about, 'employee', { ...bare, outcome: 'completed' })).toMatch(collect);
      expect(words(about, 'employee', bare)).not.toMatch(collect);
    },
  );

  it('no reader but the employee reads why an enquiry, a case or an appointment is what it is, unless it is theirs', () => {
    const told = allOf(texts).filter(([name]) => name.endsWith('secondPhysician'));
    const leaks = told.filter(([, passage]) =>
      /⟨(withdrawn|refusal|reasons|transfer|insists|note)⟩/.test(sentencesIn(passage(full)).join(' ')),
    );
    expect(leaks.map(([name]) => name)).toEqual([]);
  });

  it('a case that ends says that the employer is not told', () => {
    expect(ownWords(read('request.withdraw', 'employee', bare))).toMatch(
      /werkgever krijgt geen bericht|employer gets no message/,
    );
    expect(ownWords(read('closing', 'employee', bare))).toMatch(
      /vertellen uw werkgever niet|do not tell your employer/,
    );
  });
});
