import type { World } from './ask.ts';
import type { Instant } from './calendar.ts';
import { type CaseState, waitMark } from './case.ts';
import type { ClockEvent, DeadlineName } from './events.ts';
import { type CaseLog, present } from './opened.ts';
import { after } from './possible.ts';
import { type Wait, waits } from './waits.ts';

/** A wait with the moments that matter: since when, and when silence has its consequence. */
export type RunningWait = Wait & {
  readonly since: Instant;
  readonly until: Instant;
  readonly isLate: boolean;
};

/** What the clock does next in a case, and when. */
export type Due = { readonly at: Instant; readonly event: ClockEvent };

/** The waits that run, with their moments. A wait for an appointment starts when the appointment does. */
export function runningWaits(log: CaseLog, world: World): readonly RunningWait[] {
  const state = present(log);
  return waits(state).map((wait) => {
    const since = startOf(log, wait);
    const until = after(world.calendar, since, world.settings.deadlines[wait.name].consequence);
    return { ...wait, since, until, isLate: state.passed.includes(waitMark(wait.name, wait.key)) };
  });
}

/** Every reminder and consequence still to come, earliest first; a reminder before a consequence of the same moment. */
export function comingDue(log: CaseLog, world: World): readonly Due[] {
  const state = present(log);
  const due = [
    ...runningWaits(log, world).flatMap((wait) => ofWait(state, wait, world)),
    ...ofAppointment(state, world),
    ...ofExpiry(state, world),
    ...ofExport(state, world),
  ];
  return due.sort((a, b) => (a.at === b.at ? order(a) - order(b) : a.at < b.at ? -1 : 1));
}

/** The next thing the clock does; undefined when it has nothing to do. Worked out once for each log. */
export function nextDue(log: CaseLog, world: World): Due | undefined {
  const known = next.get(log);
  if (known !== undefined && known.settings === world.settings) return known.due;
  const due = comingDue(log, world)[0];
  next.set(log, { settings: world.settings, due });
  return due;
}

const next = new WeakMap<CaseLog, { readonly settings: World['settings']; readonly due: Due | undefined }>();

function ofWait(state: CaseState, wait: RunningWait, world: World): readonly Due[] {
  const setting = world.settings.deadlines[wait.name];
  const reminders = setting.reminders.map((duration, index) =>
    reminder(wait.name, wait.key, index + 1, after(world.calendar, wait.since, duration)),
  );
  const consequence = passed(wait.name, wait.key, wait.until);
  const due = [...reminders.filter((each) => !isDone(state, each)), ...(wait.isLate ? [] : [consequence])];
  // Once the appointment has begun there is nothing left to answer.
  const start = state.appointment?.startsAt;
  return wait.name === 'appointmentAnswer' && start !== undefined
    ? due.filter((each) => each.at < start)
    : due;
}

/** The day before an appointment, 09:00: bring your identity document (R42). */
function ofAppointment(state: CaseState, world: World): readonly Due[] {
  const appointment = state.appointment;
  if (state.closed !== undefined || state.stage !== 'examination' || appointment === undefined) return [];
  if (appointment.status !== 'proposed' && appointment.status !== 'confirmed') return [];
  const proposal = state.given['appointment.propose']?.at(-1);
  const at = world.calendar.dayBefore(appointment.startsAt, '09:00');
  if (proposal === undefined || at <= proposal.at) return [];
  const due = reminder('identityDocument', `employee ${state.employee} ${proposal.version}`, 1, at);
  return isDone(state, due) ? [] : [due];
}

/** Nobody acts for 18 months: the case closes, told four weeks and one week before. */
function ofExpiry(state: CaseState, world: World): readonly Due[] {
  if (state.closed !== undefined || state.version === 0) return [];
  const end = world.calendar.addMonths(state.lastActAt, world.settings.expiry.months);
  const key = `employee ${state.employee} ${state.lastActAt}`;
  const warnings = world.settings.expiryWarnings.map((weeks, index) =>
    reminder('expiry', key, index + 1, world.calendar.addWeeks(end, -weeks)),
  );
  return [...warnings.filter((due) => !isDone(state, due)), passed('expiry', key, end)];
}

/** After closing, and not before the invoice is done, the physicians are reminded of their export; then the texts are erased. */
function ofExport(state: CaseState, world: World): readonly Due[] {
  if (
    state.closed === undefined ||
    state.closedAt === undefined ||
    state.invoices.some((invoice) => !invoice.settled)
  )
    return [];
  const settledAt = state.given['invoice.settle']?.at(-1)?.at ?? '';
  const closedAt = settledAt > state.closedAt ? settledAt : state.closedAt;
  const key = `physician ${state.physician?.id ?? ''} ${closedAt}`;
  const reminders = world.settings.exportReminders.map((months, index) =>
    reminder('export', key, index + 1, world.calendar.addMonths(closedAt, months)),
  );
  const end = passed('export', key, world.calendar.addMonths(closedAt, world.settings.retentionMonths));
  return [
    ...reminders.filter((due) => !isDone(state, due)),
    ...(state.passed.includes(waitMark('export', key)) ? [] : [end]),
  ];
}

function startOf(log: CaseLog, wait: Wait): Instant {
  const appointment = present(log).appointment;
  if (wait.name === 'appointment' && appointment !== undefined) return appointment.startsAt;
  let i = log.states.length - 1;
  while (
    i > 1 &&
    waits(stateAt(log, i - 1)).some((earlier) => earlier.name === wait.name && earlier.key === wait.key)
  )
    i -= 1;
  return log.events[i - 1]?.at ?? present(log).lastActAt;
}

function stateAt(log: CaseLog, index: number): CaseState {
  return log.states[index] ?? present(log);
}

function reminder(deadline: DeadlineName, wait: string, round: number, at: Instant): Due {
  return { at, event: { type: 'ReminderDue', v: 1, at, by: 'clock', deadline, wait, round } };
}

function passed(deadline: DeadlineName, wait: string, at: Instant): Due {
  return { at, event: { type: 'DeadlinePassed', v: 1, at, by: 'clock', deadline, wait, round: 0 } };
}

function isDone(state: CaseState, due: Due): boolean {
  return state.reminded.includes(`${waitMark(due.event.deadline, due.event.wait)}:${due.event.round}`);
}

function order(due: Due): number {
  return due.event.type === 'ReminderDue' ? 0 : 1;
}
