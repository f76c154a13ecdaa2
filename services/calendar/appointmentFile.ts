import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarEntry } from '../../domain/appointments.ts';

const ZONE = 'Europe/Amsterdam';

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** What an appointment is called in a calendar: nothing that says what it is about. */
export type CalendarWords = {
  readonly summary: string;
  /** Stands in place of notes or a place that name somebody or something. */
  readonly onPage: string;
};

/**
 * An appointment as an iCalendar file (RFC 5545) in the time of Amsterdam. `uid` is the same for every change, and says
 * nothing; `secrets` are words that must not stand in anybody's calendar: a text in which one of them stands is left out.
 */
export function appointmentFile(
  entry: CalendarEntry,
  uid: string,
  words: CalendarWords,
  secrets: readonly string[],
): string {
  const start = DateTime.fromISO(entry.startsAt).setZone(ZONE);
  const isOff = entry.status === 'cancelled';
  const calendar = ical({
    prodId: { company: 'appointment', product: 'calendar' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: ZONE, generator: vtimezone },
  });
  const safe = (text: string): string => (isTelling(text, secrets) ? words.onPage : text);
  calendar.createEvent({
    id: uid,
    sequence: entry.sequence,
    status: statuses[entry.status],
    timezone: ZONE,
    start,
    end: start.plus({ minutes: entry.durationMinutes }),
    summary: words.summary,
    location: safe(entry.place),
    description: entry.notes === undefined ? null : safe(entry.notes),
  });
  // The moment of a change stands in UTC, whatever the zone of the event (RFC 5545, 3.8.7.2).
  return calendar.toString().replace(/^DTSTAMP:[^\r\n]*/m, `DTSTAMP:${utcWords(entry.changedAt)}`);
}

function vtimezone(zone: string): string {
  const block = tzlib_get_ical_block(zone);
  const text = Array.isArray(block) ? (block[0] ?? '') : block;
  // The list of zones has Amsterdam as another name of Brussels; an event is found only under the name it gives.
  return text.replaceAll('Europe/Brussels', zone);
}

function utcWords(at: string): string {
  return DateTime.fromISO(at).toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
}

/** Words of the subject, whoever is meant. */
const subject = /second\s+opinion|bedrijfsarts|company physician|medisch|medical/i;

function isTelling(text: string, secrets: readonly string[]): boolean {
  const plain = text.toLocaleLowerCase('nl');
  return (
    subject.test(text) ||
    secrets.some((secret) => secret !== '' && plain.includes(secret.toLocaleLowerCase('nl')))
  );
}
