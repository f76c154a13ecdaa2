/** A moment as ISO 8601 in UTC with milliseconds, for example `2026-11-22T10:00:00.000Z`; compares as a string. */
export type Instant = string;

/**
 * The calendar of the procedure's deadlines in Europe/Amsterdam. Dates are `YYYY-MM-DD`, clock times `HH:mm`.
 * A clock time that summer time skips is the first instant after the gap; one that comes twice is the first of the two.
 * A function without `undefined` in its answer throws a RangeError on what is no instant, date, time, quarter or whole number.
 */
export type Calendar = {
  /** The same clock time n calendar days later; earlier when n is negative. */
  addDays(at: Instant, days: number): Instant;
  /** The same clock time on the n-th working day after (n from 0); what happens on a day off counts from the next working day, 09:00. */
  addWorkingDays(at: Instant, days: number): Instant;
  /** The same clock time n weeks later; earlier when n is negative. */
  addWeeks(at: Instant, weeks: number): Instant;
  /** The same clock time and day n months later, or the last day of a shorter month; earlier when n is negative. */
  addMonths(at: Instant, months: number): Instant;
  /** The end of an ISO 8601 duration (`P8D`, `PT2H`, `P1M`): its date part by the calendar, its time part exact; undefined when malformed, negative, over 20 years, or with a fraction in its date part. */
  add(at: Instant, duration: string): Instant | undefined;
  /** The date in Amsterdam. */
  date(at: Instant): string;
  /** The instant of a date and a clock time in Amsterdam; undefined when there is no such date or time. */
  instantOf(date: string, time: string): Instant | undefined;
  /** The given clock time on the day before this instant's day. */
  dayBefore(at: Instant, time: string): Instant;
  /** Whether the date is Monday to Friday and no holiday. */
  isWorkingDay(date: string): boolean;
  /** 09:00 on the first working day after this instant's day. */
  nextWorkingDay(at: Instant): Instant;
  /** The first 09:00 on a quarter's first working day that lies after this instant. */
  nextQuarterStart(at: Instant): Instant;
  /** The calendar quarter, for example `2026-Q4`. */
  quarterOf(at: Instant): string;
  /** The quarter before a quarter: `2025-Q4` for `2026-Q1`. */
  previousQuarter(quarter: string): string;
  /** The same moment as ISO 8601 with the offset of Amsterdam, for example `2026-11-22T11:00:00.000+01:00`. */
  withOffset(at: Instant): string;
  /** The moment in words: `dinsdag 24 november 2026 om 11:00`, `Tuesday 24 November 2026 at 11:00`. */
  words(at: Instant, language: 'nl' | 'en'): string;
  /** The date in words: `dinsdag 24 november 2026`, `Tuesday 24 November 2026`. */
  dateWords(date: string, language: 'nl' | 'en'): string;
  /** When a message that is ready now may go: this instant, or the end of the quiet hours it falls in. */
  afterQuietHours(at: Instant): Instant;
};
