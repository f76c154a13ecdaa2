import { describe, expect, it } from '@jest/globals';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();

describe('A duration', () => {
  it.each([
    ['P8D', '2026-11-22T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
    ['P1W', '2026-11-22T10:00:00.000Z', '2026-11-29T10:00:00.000Z'],
    ['P1M', '2026-01-31T10:00:00.000Z', '2026-02-28T10:00:00.000Z'],
    ['P18M', '2026-11-22T10:00:00.000Z', '2028-05-22T09:00:00.000Z'],
    ['PT2H', '2026-11-22T10:00:00.000Z', '2026-11-22T12:00:00.000Z'],
    ['PT1.5H', '2026-11-22T10:00:00.000Z', '2026-11-22T11:30:00.000Z'],
    ['PT0.001S', '2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.001Z'],
    ['P1Y2M3W4DT5H6M7S', '2026-01-01T11:00:00.000Z', '2027-03-26T16:06:07.000Z'],
    ['P0D', '2026-10-25T01:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['PT0S', '2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
    ['P1D', '2026-03-28T09:00:00.000Z', '2026-03-29T08:00:00.000Z'],
    ['PT24H', '2026-03-28T09:00:00.000Z', '2026-03-29T09:00:00.000Z'],
    ['P1DT1H', '2026-10-24T08:00:00.000Z', '2026-10-25T10:00:00.000Z'],
    ['PT1H', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['P20Y', '2026-11-22T10:00:00.000Z', '2046-11-22T10:00:00.000Z'],
    ['P240M', '2026-11-22T10:00:00.000Z', '2046-11-22T10:00:00.000Z'],
  ])('of %s from %s ends at %s', (duration, at, expected) => {
    expect(calendar.add(at, duration)).toBe(expected);
  });

  it.each([
    [
      'is malformed',
      [
        '',
        'P',
        'PT',
        'P1DT',
        '8D',
        'P8',
        'p8d',
        'P8D ',
        ' P8D',
        'P8D\n',
        'P1H',
        'PT1D',
        'P1D1D',
        'P1M1Y',
        'eight days',
      ],
    ],
    ['has a sign', ['-P1D', 'P-1D', 'PT-1S', '+P1D', 'P1DT-1H', '-P0D']],
    ['has a fraction in its date part', ['P1.5D', 'P0.5M', 'P1.5Y', 'P0.5W']],
    [
      'is longer than twenty years',
      [
        'P20Y1D',
        'P20YT0.001S',
        'P241M',
        'P21Y',
        'P9000Y',
        'PT999999H',
        `P${'9'.repeat(20)}Y`,
        `PT${'9'.repeat(20)}S`,
        `P${'9'.repeat(400)}D`,
      ],
    ],
  ])('that %s is undefined', (_why, durations) => {
    const answers = durations.map((duration) => calendar.add('2026-11-22T10:00:00.000Z', duration));
    expect(answers).toEqual(durations.map(() => undefined));
  });
});
