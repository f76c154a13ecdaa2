import { describe, expect, it } from '@jest/globals';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();

describe('A date and a clock time in Amsterdam', () => {
  it.each([
    ['in winter', '2026-11-22', '11:00', '2026-11-22T10:00:00.000Z'],
    ['in summer', '2026-07-01', '11:00', '2026-07-01T09:00:00.000Z'],
    ['at midnight', '2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
    ['on a leap day', '2028-02-29', '23:59', '2028-02-29T22:59:00.000Z'],
    ['just before the gap', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['at the start of the gap', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['in the gap', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['at the end of the gap', '2026-03-29', '02:59', '2026-03-29T01:00:00.000Z'],
    ['just after the gap', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['past the gap', '2026-03-29', '03:01', '2026-03-29T01:01:00.000Z'],
    ['just before the overlap', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['at the start of the overlap', '2026-10-25', '02:00', '2026-10-25T00:00:00.000Z'],
    ['in the overlap', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['at the end of the overlap', '2026-10-25', '02:59', '2026-10-25T00:59:00.000Z'],
    ['just after the overlap', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['in the gap of 2031', '2031-03-30', '02:15', '2031-03-30T01:00:00.000Z'],
    ['in the overlap of 2031', '2031-10-26', '02:15', '2031-10-26T00:15:00.000Z'],
  ])('are one instant (%s)', (_name, date, time, expected) => {
    expect(calendar.instantOf(date, time)).toBe(expected);
  });

  it.each([
    ['2026-02-29', '10:00'],
    ['2026-04-31', '10:00'],
    ['2026-00-10', '10:00'],
    ['2026-4-1', '10:00'],
    ['22-11-2026', '10:00'],
    ['', '10:00'],
    ['2026-11-22', '24:00'],
    ['2026-11-22', '10:60'],
    ['2026-11-22', '9:00'],
    ['2026-11-22', '10:00:00'],
    ['2026-11-22', ''],
  ])('are nothing for %p %p', (date, time) => {
    expect(calendar.instantOf(date, time)).toBeUndefined();
  });
});

describe('Days, weeks and months later', () => {
  it.each([
    ['in winter', '2026-11-22T10:00:00.000Z', 8, '2026-11-30T10:00:00.000Z'],
    ['into summer time', '2026-03-28T09:00:00.000Z', 1, '2026-03-29T08:00:00.000Z'],
    ['out of summer time', '2026-10-24T08:00:00.000Z', 1, '2026-10-25T09:00:00.000Z'],
    ['back over summer time', '2026-03-29T08:00:00.000Z', -1, '2026-03-28T09:00:00.000Z'],
    ['into the gap', '2026-03-28T01:30:00.000Z', 1, '2026-03-29T01:00:00.000Z'],
    ['over the gap', '2026-03-28T01:30:00.000Z', 2, '2026-03-30T00:30:00.000Z'],
    ['into the overlap', '2026-10-24T00:30:00.000Z', 1, '2026-10-25T00:30:00.000Z'],
    ['none, in the second of two equal hours', '2026-10-25T01:30:00.000Z', 0, '2026-10-25T01:30:00.000Z'],
    ['with milliseconds', '2026-12-31T22:59:59.999Z', 1, '2027-01-01T22:59:59.999Z'],
  ])('%s: the same clock time', (_name, at, days, expected) => {
    expect(calendar.addDays(at, days)).toBe(expected);
  });

  it('count a week as seven days on the clock', () => {
    expect(calendar.addWeeks('2026-03-25T09:00:00.000Z', 1)).toBe('2026-04-01T08:00:00.000Z');
    expect(calendar.addWeeks('2026-11-22T10:00:00.000Z', -4)).toBe('2026-10-25T10:00:00.000Z');
  });

  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-11-22T10:00:00.000Z', 18, '2028-05-22T09:00:00.000Z'],
    ['2026-11-22T10:00:00.000Z', 3, '2027-02-22T10:00:00.000Z'],
    ['2026-03-31T08:00:00.000Z', -1, '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T23:30:00.000Z', 1, '2026-03-31T22:30:00.000Z'],
  ])('%s and %i months is %s', (at, months, expected) => {
    expect(calendar.addMonths(at, months)).toBe(expected);
  });

  it('refuse a fraction', () => {
    const at = '2026-11-22T10:00:00.000Z';
    expect(() => calendar.addDays(at, 0.5)).toThrow(RangeError);
    expect(() => calendar.addWeeks(at, 0.5)).toThrow(RangeError);
    expect(() => calendar.addMonths(at, 0.5)).toThrow(RangeError);
  });

  it.each([
    '2026-11-22',
    '2026-11-22T10:00:00Z',
    '2026-11-22T11:00:00.000+01:00',
    '2026-02-30T10:00:00.000Z',
    '2026-11-22T24:00:00.000Z',
    '+012026-11-22T10:00:00.000Z',
    'tomorrow',
    '',
  ])('refuse %p, which is no instant', (at) => {
    expect(() => calendar.addDays(at, 1)).toThrow(RangeError);
    expect(() => calendar.date(at)).toThrow(RangeError);
  });
});

describe('The day before', () => {
  it.each([
    ['an appointment in the morning', '2026-11-24T08:30:00.000Z', '09:00', '2026-11-23T08:00:00.000Z'],
    ['an appointment just after midnight', '2026-11-24T23:15:00.000Z', '09:00', '2026-11-24T08:00:00.000Z'],
    ['the first day of winter time', '2026-10-25T10:00:00.000Z', '09:00', '2026-10-24T07:00:00.000Z'],
    ['the first of January', '2027-01-01T10:00:00.000Z', '16:45', '2026-12-31T15:45:00.000Z'],
  ])('of %s', (_name, at, time, expected) => {
    expect(calendar.dayBefore(at, time)).toBe(expected);
  });

  it('refuses what is no clock time', () => {
    expect(() => calendar.dayBefore('2026-11-24T08:30:00.000Z', '9 uur')).toThrow(RangeError);
  });
});
