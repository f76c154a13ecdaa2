import { describe, expect, it } from '@jest/globals';
import { reasonsProblem } from '../../domain/reasons.ts';

const phrase = 'Ik ga verder niets met het verslag doen';

describe('The reasons of an adoption decision (R46)', () => {
  it('take at least 40 characters, white space around them not counted', () => {
    const reasons = 'De belastbaarheid is hoger dan ik dacht.';
    expect(reasons).toHaveLength(40);
    expect(reasonsProblem(reasons)).toBeUndefined();
    expect(reasonsProblem(reasons.slice(1))).toBe('tooShort');
    expect(reasonsProblem(`${' '.repeat(40)}Te kort${' '.repeat(40)}`)).toBe('tooShort');
  });

  it.each([
    `${phrase}.`,
    `${phrase.toUpperCase()}!!!`,
    `  ik  ga   verder niets met het verslag, doen…   `,
    `${phrase}. ${phrase}.`,
    `Ik gá verder níéts met het verslag doen. 12345`,
    'I will do nothing further with the report.',
    `${phrase}. Niet van toepassing.`,
  ])('are no empty phrase: %s', (reasons) => {
    expect(reasonsProblem(reasons)).toBe('emptyPhrase');
  });

  it.each([
    'a'.repeat(60),
    'geen '.repeat(12),
    'geen reden, geen reden, geen reden, geen reden, ge',
    '.'.repeat(50),
    '1234567890'.repeat(5),
  ])('are no repetition: %s', (reasons) => {
    expect(reasonsProblem(reasons)).toBe('emptyPhrase');
  });

  it.each([
    `${phrase}, want de klachten zijn inmiddels over.`,
    'Het advies over de werktijden neem ik over, het advies over de taken niet.',
    'I adopt the advice on working hours, because the sleep study supports it.',
  ])('are taken when they say something: %s', (reasons) => {
    expect(reasonsProblem(reasons)).toBeUndefined();
  });
});
