import type { Instant } from './calendar.ts';
import { verbOf } from './events.ts';
import { type CaseLog, present } from './opened.ts';
import type { Part } from './possible.ts';

/** The appointment as it belongs into a calendar. `sequence` counts its proposals and cancellations, from 0. */
export type CalendarEntry = {
  /** Which engagement it is of, as its place in the log: the same for every change of one appointment. */
  readonly engagement: number;
  readonly sequence: number;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly place: string;
  readonly notes: string | undefined;
  /** When it was last changed. */
  readonly changedAt: Instant;
};

const ends = ['appointment.cancel', 'appointment.decline', 'referral.return', 'engagement.end'];

/**
 * The last appointment of a case, for the employee and the second physician it is with; undefined where there never was
 * one, and for everybody else. An appointment that was called off stays, so that it can be taken out of a calendar.
 */
export function calendarEntryFor(log: CaseLog, part: Part): CalendarEntry | undefined {
  if (part.role !== 'employee' && part.role !== 'secondPhysician') return undefined;
  const { second, closed } = present(log);
  const since = part.role === 'secondPhysician' ? (second?.since ?? 0) : 0;
  let entry: CalendarEntry | undefined;
  for (const [index, event] of log.events.entries()) {
    const version = index + 1;
    if (version <= since) continue;
    if (event.type === 'AppointmentProposed') {
      const engagement = log.states[version]?.second?.since ?? 0;
      const { durationMinutes, place, notes } = event.inputs;
      entry = {
        engagement,
        sequence: entry?.engagement === engagement ? entry.sequence + 1 : 0,
        status: 'tentative',
        startsAt: event.facts.startsAt,
        durationMinutes,
        place,
        notes,
        changedAt: event.at,
      };
    } else if (entry !== undefined && entry.status !== 'cancelled') {
      const verb = event.by === 'clock' ? undefined : verbOf(event);
      const isReplaced = event.type === 'ParticipantReplaced' && event.inputs.role === 'secondPhysician';
      if (event.type === 'AppointmentConfirmed')
        entry = { ...entry, status: 'confirmed', changedAt: event.at };
      else if ((isReplaced || ends.includes(verb ?? '')) && event.at < entry.startsAt)
        entry = calledOff(entry, event.at);
    }
  }
  const last = log.events.at(-1);
  // A case that closes before the day takes its appointment along.
  const isOff =
    closed !== undefined && entry !== undefined && entry.status !== 'cancelled' && !present(log).held;
  return isOff && entry !== undefined && last !== undefined && last.at < entry.startsAt
    ? calledOff(entry, last.at)
    : entry;
}

function calledOff(entry: CalendarEntry, at: Instant): CalendarEntry {
  return { ...entry, status: 'cancelled', sequence: entry.sequence + 1, changedAt: at };
}
