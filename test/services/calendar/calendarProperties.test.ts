import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';

const calendar = amsterdamCalendar();
const runs = { seed: 20261122, numRuns: 300 };
const from = Date.parse('2025-01-01T00:00:00.000Z');
const until = Date.parse('2032-01-01T00:00:00.000Z');
const instants = fc.integer({ min: from, max: until }).map((time) => new Date(time).toISOString());
const counts = fc.integer({ min: 0, max: 40 });

/** The clock in Amsterdam as the platform prints it, an answer that does not come from the calendar itself. */
const platform = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const clockOf = (at: string) => platform.format(new Date(at));

function workingDaysBetween(first: string, last: string): number {
  let found = 0;
  for (let time = Date.parse(first) + 86_400_000; time <= Date.parse(last); time += 86_400_000) {
    if (calendar.isWorkingDay(new Date(time).toISOString().slice(0, 10))) found += 1;
  }
  return found;
}

describe('Working days from any moment', () => {
  it('end on a working day', () => {
    fc.assert(
      fc.property(instants, counts, (at, n) => {
        const end = calendar.addWorkingDays(at, n);
        expect(calendar.isWorkingDay(clockOf(end).slice(0, 10))).toBe(true);
      }),
      runs,
    );
  });

  it('are as many as asked, not counting the day they count from', () => {
    fc.assert(
      fc.property(instants, counts, (at, n) => {
        const start = clockOf(calendar.addWorkingDays(at, 0)).slice(0, 10);
        const end = clockOf(calendar.addWorkingDays(at, n)).slice(0, 10);
        expect(workingDaysBetween(start, end)).toBe(n);
      }),
      runs,
    );
  });

  it('grow with their number and never end before they start', () => {
    fc.assert(
      fc.property(instants, counts, (at, n) => {
        const end = calendar.addWorkingDays(at, n);
        expect(end >= at).toBe(true);
        expect(calendar.addWorkingDays(at, n + 1) > end).toBe(true);
      }),
      runs,
    );
  });

  it('end on no earlier date for a later moment', () => {
    fc.assert(
      fc.property(instants, instants, counts, (one, other, n) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const [first, last] = [calendar.addWorkingDays(early, n), calendar.addWorkingDays(late, n)];
        expect(calendar.date(first) <= calendar.date(last)).toBe(true);
      }),
      runs,
    );
  });

  it('keep the clock time on a working day and take 09:00 on a day off', () => {
    fc.assert(
      fc.property(instants, counts, (at, n) => {
        const [date, time] = clockOf(at).split(' ');
        const end = clockOf(calendar.addWorkingDays(at, n)).split(' ')[1];
        expect(end).toBe(calendar.isWorkingDay(date ?? '') ? time : '09:00:00');
      }),
      runs,
    );
  });
});

describe('Any moment', () => {
  it('keeps its clock time over days, unless summer time skips it', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -400, max: 400 }), (at, n) => {
        const moved = clockOf(calendar.addDays(at, n));
        const [date, time = ''] = clockOf(at).split(' ');
        const target = new Date(Date.parse(`${date}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
        const skipped = time.startsWith('02:') && moved === `${target} 03:00:00`;
        expect(skipped ? '' : moved).toBe(skipped ? '' : `${target} ${time}`);
      }),
      runs,
    );
  });

  it('is the same moment with an offset, and on the date the platform gives', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const text = calendar.withOffset(at);
        expect(new Date(text).toISOString()).toBe(at);
        expect(text.slice(0, 19).replace('T', ' ')).toBe(clockOf(at));
        expect(calendar.date(at)).toBe(clockOf(at).slice(0, 10));
      }),
      runs,
    );
  });

  it('leaves the quiet hours once, never backwards, into an hour that is not quiet', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const free = calendar.afterQuietHours(at);
        const [date = '', time = ''] = clockOf(free).split(' ');
        expect(free >= at).toBe(true);
        expect(calendar.afterQuietHours(free)).toBe(free);
        expect(time >= '07:00:00' && time < '20:00:00').toBe(true);
        expect(new Date(date).getUTCDay()).not.toBe(0);
      }),
      runs,
    );
  });

  it('answers the same when asked again, also after more questions than it remembers', () => {
    const moments = Array.from({ length: 2_500 }, (_, n) => new Date(from + n * 80_000_000).toISOString());
    const first = moments.map((at) => calendar.date(at));
    expect(moments.map((at) => calendar.date(at))).toEqual(first);
    const fresh = amsterdamCalendar();
    expect(moments.toReversed().map((at) => fresh.date(at))).toEqual(first.toReversed());
  });
});
