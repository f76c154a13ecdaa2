import { describe, expect, it } from '@jest/globals';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();

describe('A moment for people', () => {
  it.each([
    ['2026-11-24T10:00:00.000Z', 'dinsdag 24 november 2026 om 11:00', 'Tuesday 24 November 2026 at 11:00'],
    ['2026-07-01T05:05:59.999Z', 'woensdag 1 juli 2026 om 07:05', 'Wednesday 1 July 2026 at 07:05'],
    ['2026-12-31T23:00:00.000Z', 'vrijdag 1 januari 2027 om 00:00', 'Friday 1 January 2027 at 00:00'],
    ['2026-10-25T00:30:00.000Z', 'zondag 25 oktober 2026 om 02:30', 'Sunday 25 October 2026 at 02:30'],
    ['2026-10-25T01:30:00.000Z', 'zondag 25 oktober 2026 om 02:30', 'Sunday 25 October 2026 at 02:30'],
  ])('reads in both languages: %s', (at, dutch, english) => {
    expect(calendar.words(at, 'nl')).toBe(dutch);
    expect(calendar.words(at, 'en')).toBe(english);
  });

  it('reads without a time when it is a date', () => {
    expect(calendar.dateWords('2028-02-29', 'nl')).toBe('dinsdag 29 februari 2028');
    expect(calendar.dateWords('2028-02-29', 'en')).toBe('Tuesday 29 February 2028');
    expect(() => calendar.dateWords('2027-02-29', 'nl')).toThrow(RangeError);
  });
});

describe('A moment for machines', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000+01:00', '2026-11-22'],
    ['2026-07-01T22:30:00.123Z', '2026-07-02T00:30:00.123+02:00', '2026-07-02'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59.999+01:00', '2026-03-29'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00.000+02:00', '2026-03-29'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000+02:00', '2026-10-25'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000+01:00', '2026-10-25'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01T00:00:00.000+01:00', '2027-01-01'],
  ])('carries the offset and the date of Amsterdam: %s', (at, withOffset, date) => {
    expect(calendar.withOffset(at)).toBe(withOffset);
    expect(calendar.date(at)).toBe(date);
  });
});
