import { describe, expect, it } from '@jest/globals';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();

describe('A quarter', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', '2026-Q4'],
    ['2026-01-01T00:00:00.000Z', '2026-Q1'],
    ['2026-03-31T21:59:59.999Z', '2026-Q1'],
    ['2026-03-31T22:00:00.000Z', '2026-Q2'],
    ['2026-06-30T22:00:00.000Z', '2026-Q3'],
    ['2026-12-31T22:59:59.999Z', '2026-Q4'],
    ['2026-12-31T23:00:00.000Z', '2027-Q1'],
  ])('holds %s: %s', (at, expected) => {
    expect(calendar.quarterOf(at)).toBe(expected);
  });

  it.each([
    ['2026-Q1', '2025-Q4'],
    ['2026-Q2', '2026-Q1'],
    ['2026-Q3', '2026-Q2'],
    ['2026-Q4', '2026-Q3'],
  ])('%s follows %s', (quarter, expected) => {
    expect(calendar.previousQuarter(quarter)).toBe(expected);
  });

  it.each(['2026-Q0', '2026-Q5', '2026-4', '26-Q1', '2026-Q1 ', ''])('is not %p', (quarter) => {
    expect(() => calendar.previousQuarter(quarter)).toThrow(RangeError);
  });
});

describe('The start of the next quarter', () => {
  it.each([
    ['a Wednesday', '2026-03-10T10:00:00.000Z', '2026-04-01T07:00:00.000Z'],
    ['New Year on a Friday', '2026-11-22T10:00:00.000Z', '2027-01-04T08:00:00.000Z'],
    ['New Year on a Saturday', '2027-12-01T10:00:00.000Z', '2028-01-03T08:00:00.000Z'],
    ['Easter on 1 April', '2029-02-01T10:00:00.000Z', '2029-04-03T07:00:00.000Z'],
    ['still ahead on New Year itself', '2026-01-01T10:00:00.000Z', '2026-01-02T08:00:00.000Z'],
    ['one moment ahead', '2026-01-02T07:59:59.999Z', '2026-01-02T08:00:00.000Z'],
    ['reached at this moment', '2026-01-02T08:00:00.000Z', '2026-04-01T07:00:00.000Z'],
    ['already in the new quarter in Amsterdam', '2026-06-30T22:30:00.000Z', '2026-07-01T07:00:00.000Z'],
  ])('is 09:00 on its first working day (%s)', (_name, at, expected) => {
    expect(calendar.nextQuarterStart(at)).toBe(expected);
  });

  it('comes once a quarter when one follows the other', () => {
    const starts = ['2026-01-15T10:00:00.000Z'];
    for (const at of starts) if (starts.length < 6) starts.push(calendar.nextQuarterStart(at));
    expect(starts.slice(1).map(calendar.quarterOf)).toEqual([
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ]);
  });
});
