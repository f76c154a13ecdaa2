import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aidSubjects } from '../../domain/aidFacts.ts';
import { parseFacts, recommend } from '../../domain/recommend.ts';

const least = { asker: 'employee', subject: 'absenceAdvice' };

const factsIn = (value: unknown) => {
  const parsed = parseFacts(value);
  return parsed.ok ? parsed.facts : undefined;
};
const fieldsIn = (value: unknown) => {
  const parsed = parseFacts(value);
  return parsed.ok ? [] : parsed.fields;
};

describe('Absent facts', () => {
  it('get their defaults', () => {
    expect(factsIn(least)).toEqual({
      ...least,
      adviceFrom: 'physician',
      doubtsAdvice: true,
      agreesWithAdvice: false,
      onSickLeave: true,
      sickWeeks: 0,
      disputeWithEmployer: false,
      misunderstanding: false,
      legal: 'none',
      earlierSameQuestion: 0,
      earlierOtherQuestion: 0,
      newFacts: false,
      questionExplained: true,
      obstructing: false,
      conductComplaint: false,
      pressureByEmployer: false,
      initiative: 'employee',
      refusedBefore: 'none',
      afterSecondOpinion: false,
      daysSinceResult: 0,
      wantsSameOrganisation: false,
    });
  });

  it.each(aidSubjects)('have a doubt and a sick leave only where %s brings them along', (subject) => {
    const doubted = ['absenceAdvice', 'occupationalDisease', 'healthCheck', 'consultation'];
    expect(factsIn({ asker: 'employee', subject })).toMatchObject({
      doubtsAdvice: doubted.includes(subject),
      onSickLeave: subject === 'absenceAdvice',
    });
  });

  it('never replace a fact that is stated', () => {
    const stated = { ...least, doubtsAdvice: false, onSickLeave: false, questionExplained: false };
    expect(factsIn(stated)).toMatchObject(stated);
  });
});

describe('Facts that are not taken', () => {
  it.each([
    ['a missing asker', { subject: 'conduct' }, [{ id: 'asker', problem: 'missing' }]],
    ['a missing subject', { asker: 'employer' }, [{ id: 'subject', problem: 'missing' }]],
    ['an unknown fact', { ...least, mood: 'bad' }, [{ id: 'mood', problem: 'unknown' }]],
    ['an unknown subject', { ...least, subject: 'weather' }, [{ id: 'subject', problem: 'outsideList' }]],
    ['a word for a boolean', { ...least, newFacts: 'true' }, [{ id: 'newFacts', problem: 'outsideList' }]],
    ['a negative count', { ...least, sickWeeks: -1 }, [{ id: 'sickWeeks', problem: 'outsideList' }]],
    ['null for a choice', { ...least, legal: null }, [{ id: 'legal', problem: 'outsideList' }]],
    [
      'a name of the language',
      JSON.parse('{"asker":"employee","subject":"conduct","__proto__":1}'),
      [{ id: '__proto__', problem: 'unknown' }],
    ],
  ])('are named: %s', (_, value, fields) => expect(fieldsIn(value)).toEqual(fields));

  it.each([[null], [undefined], ['facts'], [7], [[]], [{}]])(
    'leave asker and subject missing in %j',
    (value) => {
      expect(fieldsIn(value)).toEqual([
        { id: 'asker', problem: 'missing' },
        { id: 'subject', problem: 'missing' },
      ]);
    },
  );

  it('are all named at once', () => {
    expect(
      fieldsIn({ subject: 'x', a: 1, b: 2 })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'asker', 'b', 'subject']);
  });

  it('never make parsing throw, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseFacts(value);
        return parsed.ok ? recommend(parsed.facts).instrument.length > 0 : parsed.fields.length > 0;
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });
});
