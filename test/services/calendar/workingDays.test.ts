import { describe, expect, it } from '@jest/globals';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();

/** Every Monday to Friday that is a day off, by hand from the lists of the years. */
const weekdaysOff: Readonly<Record<string, readonly string[]>> = {
  '2025': ['01-01', '04-21', '05-05', '05-29', '06-09', '12-25', '12-26'],
  '2026': ['01-01', '04-06', '04-27', '05-14', '05-25', '12-25'],
  '2027': ['01-01', '03-29', '04-27', '05-06', '05-17'],
  '2028': ['04-17', '04-27', '05-25', '06-05', '12-25', '12-26'],
  '2029': ['01-01', '04-02', '04-27', '05-10', '05-21', '12-25', '12-26'],
  '2030': ['01-01', '04-22', '05-30', '06-10', '12-25', '12-26'],
  '2031': ['01-01', '04-14', '05-22', '06-02', '12-25', '12-26'],
};

function datesOf(year: string): readonly string[] {
  const dates: string[] = [];
  const start = Date.parse(`${year}-01-01`);
  for (let n = 0; n < 366; n += 1) {
    const date = new Date(start + n * 86_400_000).toISOString().slice(0, 10);
    if (date.startsWith(year)) dates.push(date);
  }
  return dates;
}

const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());

describe('The working days of a year', () => {
  it.each(Object.entries(weekdaysOff))('leave out exactly the holidays of %s', (year, off) => {
    const weekdays = datesOf(year).filter((date) => !isWeekend(date));
    const found = weekdays.filter((date) => !calendar.isWorkingDay(date));
    expect(found).toEqual(off.map((date) => `${year}-${date}`));
  });

  it.each(Object.keys(weekdaysOff))('leave out every Saturday and Sunday of %s', (year) => {
    const weekend = datesOf(year).filter(isWeekend);
    expect(weekend.length).toBeGreaterThanOrEqual(104);
    expect(weekend.filter((date) => calendar.isWorkingDay(date))).toEqual([]);
  });

  it.each([
    ['Good Friday', '2026-04-03', true],
    ['Liberation Day outside a lustrum year', '2026-05-05', true],
    ['Liberation Day in the lustrum year 2025', '2025-05-05', false],
    ['Liberation Day in the lustrum year 2045', '2045-05-05', false],
    ['the Monday after a King’s Day moved to Saturday', '2025-04-28', true],
    ['the Monday after a King’s Day moved to Saturday, 2031', '2031-04-28', true],
    ['the Monday before a King’s Day on Tuesday', '2027-04-26', true],
    ['24 December', '2026-12-24', true],
    ['31 December', '2026-12-31', true],
  ])('treat %s (%s) as a working day: %s', (_name, date, expected) => {
    expect(calendar.isWorkingDay(date)).toBe(expected);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-11-22T10:00:00.000Z', ''])(
    'refuse %p, which is no date',
    (date) => {
      expect(() => calendar.isWorkingDay(date)).toThrow(RangeError);
    },
  );
});

describe('Working days later', () => {
  it.each([
    ['Tuesday to Thursday', '2026-11-24T10:00:00.000Z', 2, '2026-11-26T10:00:00.000Z'],
    ['over a weekend', '2026-11-20T10:00:00.000Z', 1, '2026-11-23T10:00:00.000Z'],
    ['ten days, two weekends', '2026-11-24T10:00:00.000Z', 10, '2026-12-08T10:00:00.000Z'],
    ['none, on a working day', '2026-11-24T21:15:30.250Z', 0, '2026-11-24T21:15:30.250Z'],
    ['late in the evening', '2026-11-24T22:30:00.000Z', 1, '2026-11-25T22:30:00.000Z'],
    ['from Good Friday over Easter', '2026-04-03T14:00:00.000Z', 1, '2026-04-07T14:00:00.000Z'],
    ['over Christmas', '2026-12-24T22:30:00.000Z', 1, '2026-12-28T22:30:00.000Z'],
    ['over New Year', '2026-12-30T12:00:00.000Z', 3, '2027-01-05T12:00:00.000Z'],
    ['with King’s Day on Saturday', '2025-04-25T08:00:00.000Z', 1, '2025-04-28T08:00:00.000Z'],
    ['over lustrum Liberation Day', '2025-04-25T08:00:00.000Z', 6, '2025-05-06T08:00:00.000Z'],
    ['over Ascension Day', '2026-05-13T08:00:00.000Z', 1, '2026-05-15T08:00:00.000Z'],
    ['over Whit Monday', '2026-05-22T08:00:00.000Z', 1, '2026-05-26T08:00:00.000Z'],
    ['into summer time', '2026-03-27T09:00:00.000Z', 1, '2026-03-30T08:00:00.000Z'],
    ['out of summer time', '2026-10-23T08:00:00.000Z', 1, '2026-10-26T09:00:00.000Z'],
  ])('keep the clock time (%s)', (_name, at, days, expected) => {
    expect(calendar.addWorkingDays(at, days)).toBe(expected);
  });

  it.each([
    ['Saturday afternoon', '2026-11-21T13:00:00.000Z', 3, '2026-11-26T08:00:00.000Z'],
    ['Sunday, no days', '2026-11-22T10:00:00.000Z', 0, '2026-11-23T08:00:00.000Z'],
    ['Saturday in Amsterdam, Friday in UTC', '2026-11-20T23:30:00.000Z', 1, '2026-11-24T08:00:00.000Z'],
    ['Easter Monday', '2026-04-06T08:00:00.000Z', 1, '2026-04-08T07:00:00.000Z'],
    ['Christmas Day', '2026-12-25T07:00:00.000Z', 1, '2026-12-29T08:00:00.000Z'],
    ['King’s Day', '2026-04-27T20:00:00.000Z', 7, '2026-05-07T07:00:00.000Z'],
    ['the Sunday clocks go forward', '2026-03-29T00:30:00.000Z', 1, '2026-03-31T07:00:00.000Z'],
  ])('count from the next working day, 09:00, on a day off (%s)', (_name, at, days, expected) => {
    expect(calendar.addWorkingDays(at, days)).toBe(expected);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuse %p days', (days) => {
    expect(() => calendar.addWorkingDays('2026-11-24T10:00:00.000Z', days)).toThrow(RangeError);
  });
});

describe('The next working day', () => {
  it.each([
    ['Monday before nine', '2026-11-23T06:00:00.000Z', '2026-11-24T08:00:00.000Z'],
    ['Monday evening', '2026-11-23T20:00:00.000Z', '2026-11-24T08:00:00.000Z'],
    ['Friday', '2026-11-20T10:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['Sunday', '2026-11-22T10:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['Christmas Eve', '2026-12-24T10:00:00.000Z', '2026-12-28T08:00:00.000Z'],
    ['just after midnight in Amsterdam', '2026-11-23T23:30:00.000Z', '2026-11-25T08:00:00.000Z'],
    ['before summer time', '2026-03-27T10:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  ])('opens at 09:00 (%s)', (_name, at, expected) => {
    expect(calendar.nextWorkingDay(at)).toBe(expected);
  });
});
