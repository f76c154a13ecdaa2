import type { World } from './ask.ts';
import type { Instant } from './calendar.ts';
import { type CaseState, waitMark } from './case.ts';
import type { ClockEvent, DeadlineName } from './events.ts';
import { type CaseLog, present } from './opened.ts';
import { after } from './possible.ts';
import { type Settings, settingsOf } from './settings.ts';
import { type Wait, waits } from './waits.ts';

/** A wait with the moments that matter: since when, and when silence has its consequence. */
export type RunningWait = Wait & {
  readonly since: Instant;
  readonly until: Instant;
  readonly isLate: boolean;
};

/** What the clock does next in a case, and when. */
export type Due = { readonly at: Instant; readonly event: ClockEvent };

/** The waits that run, with their moments. A wait for an appointment starts when the appointment does. Worked out once for each log. */
export function runningWaits(log: CaseLog, world: World): readonly RunningWait[] {
  const state = present(log);
  const settings = settingsOf(state.employer, world);
  const found = running.get(log);
  if (found?.settings === settings) return found.waits;
  const starts = startsOf(log);
  const now = waits(state).map((wait) => {
    const begun = wait.name === 'appointment' ? state.appointment?.startsAt : undefined;
    const since = begun ?? starts.get(startKey(wait)) ?? state.lastActAt;
    const until = after(world.calendar, since, settings.deadlines[wait.name].consequence);
    return { ...wait, since, until, isLate: state.passed.includes(waitMark(wait.name, wait.key)) };
  });
  running.set(log, { settings, waits: now });
  return now;
}

const running = new WeakMap<
  CaseLog,
  { readonly settings: Settings; readonly waits: readonly RunningWait[] }
>();

/** Every reminder and consequence still to come, earliest first; a reminder before a consequence of the same moment. */
export function comingDue(log: CaseLog, world: World): readonly Due[] {
  return inOrder([...soonDue(log, world), ...ofExpiry(present(log), world)]);
}

/** All that comes before a case that nobody touches expires. */
function soonDue(log: CaseLog, world: World): readonly Due[] {
  const state = present(log);
  const ofWaits = runningWaits(log, world).flatMap((wait) => ofWait(state, wait, world));
  return inOrder([...ofWaits, ...ofAppointment(state, world), ...ofExport(state, world)]);
}

function inOrder(due: Due[]): readonly Due[] {
  return due.sort((a, b) => (a.at === b.at ? order(a) - order(b) : a.at < b.at ? -1 : 1));
}

/** The next thing the clock does; undefined when it has nothing to do. Worked out once for each log. */
export function nextDue(log: CaseLog, world: World): Due | undefined {
  const settings = settingsOf(present(log).employer, world);
  const known = next.get(log);
  if (known !== undefined && known.settings === settings) return known.due;
  const [soon] = soonDue(log, world);
  const due =
    soon !== undefined && isBeforeExpiry(soon.at, present(log), world) ? soon : comingDue(log, world)[0];
  next.set(log, { settings, due });
  return due;
}

const DAY = 86_400_000;

/** Surely before the first warning of expiry, told without a calendar: a month has at least 28 days. */
function isBeforeExpiry(at: Instant, state: CaseState, world: World): boolean {
  const { expiry, expiryWarnings } = settingsOf(state.employer, world);
  const least = (expiry.months * 28 - Math.max(0, ...expiryWarnings) * 7) * DAY;
  return Date.parse(at) < Date.parse(state.lastActAt) + least;
}

const next = new WeakMap<CaseLog, { readonly settings: Settings; readonly due: Due | undefined }>();

function ofWait(state: CaseState, wait: RunningWait, world: World): readonly Due[] {
  const setting = settingsOf(state.employer, world).deadlines[wait.name];
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
  const { expiry, expiryWarnings } = settingsOf(state.employer, world);
  const end = world.calendar.addMonths(state.lastActAt, expiry.months);
  const key = `employee ${state.employee} ${state.lastActAt}`;
  const warnings = expiryWarnings.map((weeks, index) =>
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
  const settledAt = state.given['invoice.settle']?.at(-1)?.at ?? state.closedAt;
  const closedAt = [settledAt, state.closedAt].sort().at(-1) ?? state.closedAt;
  const key = `physician ${state.physician?.id ?? ''} ${closedAt}`;
  const { exportReminders, retentionMonths } = settingsOf(state.employer, world);
  const reminders = exportReminders.map((months, index) =>
    reminder('export', key, index + 1, world.calendar.addMonths(closedAt, months)),
  );
  const end = passed('export', key, world.calendar.addMonths(closedAt, retentionMonths));
  return [
    ...reminders.filter((due) => !isDone(state, due)),
    ...(state.passed.includes(waitMark('export', key)) ? [] : [end]),
  ];
}

/** When each wait of the present state began: the event since which it has been the same wait. */
function startsOf(log: CaseLog): ReadonlyMap<string, Instant> {
  let i = log.states.length - 1;
  while (i > 1 && !starts.has(stateAt(log, i))) i -= 1;
  let known = starts.get(stateAt(log, i)) ?? began(new Map(), stateAt(log, i), log.events[i - 1]?.at);
  for (i += 1; i < log.states.length; i += 1) known = began(known, stateAt(log, i), log.events[i - 1]?.at);
  return known;
}

/** Kept by state, because all logs that grow from one state share it. */
const starts = new WeakMap<CaseState, ReadonlyMap<string, Instant>>();

function began(
  before: ReadonlyMap<string, Instant>,
  state: CaseState,
  at: Instant = '',
): ReadonlyMap<string, Instant> {
  const now = new Map(waits(state).map((wait) => [startKey(wait), before.get(startKey(wait)) ?? at]));
  starts.set(state, now);
  return now;
}

function startKey(wait: Wait): string {
  return waitMark(wait.name, wait.key);
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
