import { describe, expect, it } from '@jest/globals';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();

describe('A message in the quiet hours', () => {
  it.each([
    ['Monday 20:00', '2026-11-23T19:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['Tuesday 00:00', '2026-11-23T23:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['Tuesday 06:59:59.999', '2026-11-24T05:59:59.999Z', '2026-11-24T06:00:00.000Z'],
    ['Friday evening', '2026-11-20T19:30:00.000Z', '2026-11-21T06:00:00.000Z'],
    ['Saturday evening', '2026-11-21T19:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['Sunday before seven', '2026-11-22T05:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['Sunday noon', '2026-11-22T11:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['Sunday evening', '2026-11-22T21:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['Monday before seven', '2026-11-23T04:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['the night clocks go forward', '2026-03-28T19:00:00.000Z', '2026-03-30T05:00:00.000Z'],
    ['the night clocks go back', '2026-10-24T18:00:00.000Z', '2026-10-26T06:00:00.000Z'],
  ])('waits until seven (%s)', (_name, at, expected) => {
    expect(calendar.afterQuietHours(at)).toBe(expected);
  });

  it.each([
    ['Tuesday 07:00', '2026-11-24T06:00:00.000Z'],
    ['Tuesday 19:59:59.999', '2026-11-24T18:59:59.999Z'],
    ['Saturday noon', '2026-11-21T11:00:00.000Z'],
    ['Christmas Day, a Friday', '2026-12-25T11:00:00.000Z'],
  ])('does not wait outside them (%s)', (_name, at) => {
    expect(calendar.afterQuietHours(at)).toBe(at);
  });
});

describe('The quiet hours of a setting', () => {
  it('let everything go at once without any', () => {
    const never = amsterdamCalendar('none');
    expect(never.afterQuietHours('2026-11-22T02:00:00.000Z')).toBe('2026-11-22T02:00:00.000Z');
  });

  it('let Sundays go when only the nights are quiet', () => {
    const nights = amsterdamCalendar({ from: '22:00', until: '06:30', sundays: false });
    expect(nights.afterQuietHours('2026-11-22T11:00:00.000Z')).toBe('2026-11-22T11:00:00.000Z');
    expect(nights.afterQuietHours('2026-11-21T21:00:00.000Z')).toBe('2026-11-22T05:30:00.000Z');
  });

  it('may lie within one day', () => {
    const lunch = amsterdamCalendar({ from: '12:00', until: '13:00', sundays: true });
    expect(lunch.afterQuietHours('2026-11-24T11:00:00.000Z')).toBe('2026-11-24T12:00:00.000Z');
    expect(lunch.afterQuietHours('2026-11-24T11:30:00.000Z')).toBe('2026-11-24T12:00:00.000Z');
    expect(lunch.afterQuietHours('2026-11-24T12:00:00.000Z')).toBe('2026-11-24T12:00:00.000Z');
    expect(lunch.afterQuietHours('2026-11-22T11:30:00.000Z')).toBe('2026-11-22T23:00:00.000Z');
  });

  it('are none when they start and end at the same time', () => {
    const empty = amsterdamCalendar({ from: '07:00', until: '07:00', sundays: false });
    expect(empty.afterQuietHours('2026-11-24T06:00:00.000Z')).toBe('2026-11-24T06:00:00.000Z');
    expect(empty.afterQuietHours('2026-11-24T01:00:00.000Z')).toBe('2026-11-24T01:00:00.000Z');
  });

  it('are refused when they are no clock times', () => {
    expect(() => amsterdamCalendar({ from: '8 pm', until: '07:00', sundays: true })).toThrow(RangeError);
  });
});
