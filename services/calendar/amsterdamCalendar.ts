import Holidays from 'date-holidays';
import { DateTime, Duration, type DurationLike, FixedOffsetZone, IANAZone } from 'luxon';
import type { Calendar, Instant } from '../../domain/calendar.ts';

/** Between which clock times (`HH:mm`, the second may lie on the next day; equal means never), and whether all Sunday, messages wait. */
export type QuietHours = { readonly from: string; readonly until: string; readonly sundays: boolean };

/** The quiet hours of the procedure: 20:00 to 07:00 and Sundays. */
export const usualQuietHours: QuietHours = { from: '20:00', until: '07:00', sundays: true };

/** What the clock on the wall in Amsterdam shows, in milliseconds as if it were UTC. */
type Wall = number;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
const zone = IANAZone.create('Europe/Amsterdam');
const dutchHolidays = new Holidays('NL', { types: ['public'] });

const offsetInHour = remember((hours: number) => zone.offset(hours * hour) * minute);
/** The offset of a whole week, undefined for the two weeks a year in which the clock changes. */
const offsetInWeek = remember((weeks: number) => {
  const [start, end] = [zone.offset(weeks * week), zone.offset((weeks + 1) * week)];
  return start === end ? start * minute : undefined;
});
const holidays = remember((year: number): ReadonlySet<string> => {
  const dates = dutchHolidays.getHolidays(year).map((holiday) => holiday.date.slice(0, 10));
  return new Set(year % 5 === 0 ? [...dates, `${year}-05-05`] : dates);
});

/** The calendar of Amsterdam with the Dutch working days (procedure, "Deadlines"); `'none'` for a product without quiet hours. Repeated questions are answered from a bounded memory. */
export function amsterdamCalendar(quiet: QuietHours | 'none' = usualQuietHours): Calendar {
  const quietUntil = quietEnds(quiet);
  return {
    addDays: remember((at, days) => move(at, { days: whole(days) })),
    addWorkingDays: remember((at, days) => addWorkingDays(at, whole(days))),
    addWeeks: remember((at, weeks) => move(at, { weeks: whole(weeks) })),
    addMonths: remember((at, months) => move(at, { months: whole(months) })),
    add: remember(add),
    date: remember((at) => dateOf(wallOf(at))),
    instantOf: remember((date, time) => {
      const [midnight, clock] = [parseDate(date), parseTime(time)];
      return midnight === undefined || clock === undefined ? undefined : instantOfWall(midnight + clock);
    }),
    dayBefore: remember((at, time) => instantOfWall(midnightOf(wallOf(at)) - day + timeOf(time))),
    isWorkingDay: remember((date) => isWorkingDay(wallOfDate(date))),
    nextWorkingDay: remember((at) => instantOfWall(opening(midnightOf(wallOf(at)) + day))),
    nextQuarterStart: remember(nextQuarterStart),
    quarterOf: remember((at) => DateTime.fromMillis(wallOf(at), { zone: 'utc' }).toFormat("yyyy-'Q'q")),
    previousQuarter,
    withOffset: remember(withOffset),
    words: remember((at, language) => {
      const wall = wallOf(at);
      return `${dayWords(wall, language)} ${language === 'nl' ? 'om' : 'at'} ${iso(wall).slice(11, 16)}`;
    }),
    dateWords: remember((date, language) => dayWords(wallOfDate(date), language)),
    afterQuietHours: remember((at) => afterQuietHours(at, quietUntil)),
  };
}

function addWorkingDays(at: Instant, days: number): Instant {
  if (days < 0) return notA('number of working days', days);
  const wall = wallOf(at);
  const start = isWorkingDay(wall) ? wall : opening(wall);
  let end = start;
  for (let left = days; left > 0; left -= 1) end = nextOpen(end + day);
  return instantOfWall(end);
}

function add(at: Instant, duration: string): Instant | undefined {
  const length = Duration.fromISO(duration);
  // Luxon takes `P`, `PT` and signs; the standard asks for at least one part after each letter, and time here only runs on.
  if (!length.isValid || !/^P[^-+]*[^PT]$/.test(duration) || length.as('years') > 21) return undefined;
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds } = length;
  if (![years, months, weeks, days].every(Number.isInteger)) return undefined;
  const exact = Duration.fromObject({ hours, minutes, seconds, milliseconds }).toMillis();
  const end = iso(millis(move(at, { years, months, weeks, days })) + exact);
  return end <= move(at, { years: 20 }) ? end : undefined;
}

function nextQuarterStart(at: Instant): Instant {
  const quarter = DateTime.fromMillis(wallOf(at), { zone: 'utc' }).startOf('quarter');
  const start = instantOfWall(opening(quarter.toMillis()));
  return start > at ? start : instantOfWall(opening(quarter.plus({ quarters: 1 }).toMillis()));
}

function withOffset(at: Instant): string {
  const wall = wallOf(at);
  const offset = FixedOffsetZone.instance((wall - millis(at)) / minute).formatOffset(0, 'short');
  return iso(wall).replace('Z', offset);
}

function previousQuarter(quarter: string): string {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? notA('quarter', quarter);
  return number === '1'
    ? `${String(Number(year) - 1).padStart(4, '0')}-Q4`
    : `${year}-Q${Number(number) - 1}`;
}

function afterQuietHours(at: Instant, quietUntil: (wall: Wall) => Wall | undefined): Instant {
  const wall = wallOf(at);
  let free = wall;
  for (let end = quietUntil(free); end !== undefined; end = quietUntil(free)) free = end;
  return free === wall ? at : instantOfWall(free);
}

/** The end of the quiet stretch a moment lies in, undefined when it lies in none. */
function quietEnds(quiet: QuietHours | 'none'): (wall: Wall) => Wall | undefined {
  if (quiet === 'none') return () => undefined;
  const [from, until] = [timeOf(quiet.from), timeOf(quiet.until)];
  return (wall) => {
    const midnight = midnightOf(wall);
    const clock = wall - midnight;
    if (quiet.sundays && weekday(wall) === 0) return midnight + day;
    if (from <= until) return clock >= from && clock < until ? midnight + until : undefined;
    if (clock < until) return midnight + until;
    return clock >= from ? midnight + day + until : undefined;
  };
}

/** 09:00 on the first working day from this day on. */
const opening = (wall: Wall): Wall => nextOpen(midnightOf(wall) + 9 * hour);

/** The same clock time on the first working day from this day on. */
function nextOpen(wall: Wall): Wall {
  let open = wall;
  while (!isWorkingDay(open)) open += day;
  return open;
}

function isWorkingDay(wall: Wall): boolean {
  const date = dateOf(wall);
  return weekday(wall) % 6 !== 0 && !holidays(Number(date.slice(0, 4))).has(date);
}

/** The instant whose clock time in Amsterdam lies this much of the calendar further. */
function move(at: Instant, by: DurationLike): Instant {
  const wall = wallOf(at);
  const moved = DateTime.fromMillis(wall, { zone: 'utc' }).plus(by).toMillis();
  // A step of nothing stays where it is, also in the second of two equal hours.
  return moved === wall ? at : instantOfWall(moved);
}

function wallOf(at: Instant): Wall {
  const time = millis(at);
  return time + offsetAt(time);
}

function instantOfWall(wall: Wall): Instant {
  const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
  const first = wall - before;
  if (offsetAt(first) === before) return iso(first);
  const second = wall - after;
  // In a gap neither offset fits; Amsterdam moves its clock on a whole hour of UTC, so the gap ends where this hour begins.
  return iso(offsetAt(second) === after ? second : Math.floor(first / hour) * hour);
}

const offsetAt = (time: number): number =>
  offsetInWeek(Math.floor(time / week)) ?? offsetInHour(Math.floor(time / hour));
const midnightOf = (wall: Wall): Wall => Math.floor(wall / day) * day;
/** 0 for Sunday to 6 for Saturday. */
const weekday = (wall: Wall): number => new Date(wall).getUTCDay();
const dateOf = (wall: Wall): string => iso(wall).slice(0, 10);
const wallOfDate = (date: string): Wall => parseDate(date) ?? notA('date', date);
const timeOf = (time: string): number => parseTime(time) ?? notA('clock time', time);
const whole = (count: number): number => (Number.isSafeInteger(count) ? count : notA('whole number', count));

function dayWords(wall: Wall, language: 'nl' | 'en'): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return DateTime.fromMillis(wall, { zone: 'utc', locale }).toFormat('cccc d LLLL yyyy');
}

function parseDate(date: string): Wall | undefined {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(midnight) || dateOf(midnight) !== date ? undefined : midnight;
}

function parseTime(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * hour + Number(minutes) * minute;
}

function millis(at: Instant): number {
  const time = Date.parse(at);
  return !Number.isNaN(time) && iso(time) === at ? time : notA('instant', at);
}

/** The one form of an instant; years of more than four digits would no longer compare as strings. */
function iso(time: number): Instant {
  const text = new Date(time).toISOString();
  return text.length === 24 ? text : notA('instant', text);
}

function notA(kind: string, value: string | number): never {
  throw new RangeError(`Not a valid ${kind}: ${String(value).slice(0, 40)}`);
}

/** The same function with a memory of its last 2,000 answers; long arguments, which only strangers send, are not kept. */
function remember<Args extends readonly (string | number)[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (...args) => {
    const key = args.join('|');
    const kept = known.get(key);
    if (kept !== undefined) return kept.result;
    const result = work(...args);
    const [oldest] = known.size >= 2_000 ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    if (key.length <= 64) known.set(key, { result });
    return result;
  };
}
