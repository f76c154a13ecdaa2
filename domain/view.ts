import { documentsFor, isVisible, visibleInputs } from './access.ts';
import type { World } from './ask.ts';
import type { Instant } from './calendar.ts';
import {
  type AddedDocument,
  type CaseState,
  isAdoptionSettled,
  isAdviceSettled,
  openInformation,
} from './case.ts';
import { type RunningWait, runningWaits } from './deadlines.ts';
import { candidates } from './decide.ts';
import { type ClockEvent, verbOf } from './events.ts';
import type { InputValues } from './inputs.ts';
import { type CaseLog, openedAt, present, visibleVersion } from './opened.ts';
import type { Actor, CaseRole, Person } from './people.ts';
import { isPossible, type Part, replaceable } from './possible.ts';
import {
  type CaseVerb,
  caseVerbNames,
  caseVerbs,
  type Outcome,
  type Phase,
  phaseOf,
  type Step,
} from './procedure.ts';

/** An action open to a reader. `people` are the values of the choices that come from the directory, by input id. */
export type OpenAction = {
  readonly verb: CaseVerb;
  readonly opened: number;
  readonly people: Readonly<Record<string, readonly string[]>>;
};

export type TimelineEntry = { readonly at: Instant; readonly by: Actor; readonly what: string };

/** What one reader may see of a case, and nothing else. */
export type CaseView = {
  readonly id: string;
  readonly step: Step | undefined;
  readonly phase: Phase | undefined;
  readonly outcome: Outcome | undefined;
  readonly version: number;
  readonly role: CaseRole;
  readonly waitingFor: readonly CaseRole[];
  readonly due: Instant | undefined;
  readonly isLate: boolean;
  readonly actions: readonly OpenAction[];
  readonly data: Readonly<Partial<Record<CaseVerb, InputValues>>>;
  readonly documents: readonly AddedDocument[];
  readonly timeline: readonly TimelineEntry[];
};

/** The case as one reader may see it, at `world.now`. */
export function viewOf(log: CaseLog, part: Part, person: Person, world: World): CaseView {
  const state = present(log);
  const progress = progressOf(log, part, world);
  return {
    id: state.id,
    ...progress,
    outcome: state.closed,
    version: visibleVersion(log, part, log.events.length),
    role: part.role,
    actions: actionsOf(log, part, person, world),
    data: dataOf(state, part),
    documents: documentsFor(state, part),
    timeline: timelineOf(log, part),
  };
}

/** Step, phase, whose turn and until when; steps 5 to 7 are for the physician only "at the second physician". */
export function progressOf(
  log: CaseLog,
  part: Part,
  world: World,
): Pick<CaseView, 'step' | 'phase' | 'waitingFor' | 'due' | 'isLate'> {
  const state = present(log);
  const step = stepOf(state);
  const phase = step === undefined ? undefined : phaseOf(step);
  if (part.role === 'physician' && step !== undefined && step >= 5 && step <= 7) {
    return { step: 5, phase, waitingFor: ['secondPhysician'], due: undefined, isLate: false };
  }
  const active = activeWaits(log, world);
  const due = active.map((wait) => wait.until).sort()[0];
  return {
    step,
    phase,
    waitingFor: [...new Set(active.map((wait) => wait.role))],
    due,
    isLate: due !== undefined && due <= world.now,
  };
}

/** The step a case is in; undefined when closed. */
export function stepOf(state: CaseState): Step | undefined {
  if (state.closed !== undefined) return undefined;
  switch (state.stage) {
    case 'new':
      return 1;
    case 'suitability':
    case 'alternative':
    case 'insisted':
      return 2;
    case 'selection':
    case 'asked':
      return 3;
    case 'referral':
      return 4;
    case 'examination':
      return openInformation(state) === undefined ? 5 : 6;
    case 'draft':
      return 7;
    case 'final':
      if (!isAdviceSettled(state)) return 8;
      return isAdoptionSettled(state) ? 10 : 9;
    default:
      return state.stage satisfies never;
  }
}

/** The waits that count now: an invitation is answered before the appointment begins, and from then on no longer waited for. */
export function activeWaits(log: CaseLog, world: World): readonly RunningWait[] {
  const { appointment } = present(log);
  const startsAt = appointment?.startsAt;
  const hasBegun = startsAt !== undefined && world.now >= startsAt;
  const isProposed = appointment?.status === 'proposed';
  return runningWaits(log, world)
    .filter((wait) => {
      if (wait.name === 'appointmentAnswer') return !hasBegun;
      return wait.name !== 'appointment' || hasBegun || !isProposed;
    })
    .map((wait) =>
      wait.name === 'appointmentAnswer' && startsAt !== undefined && startsAt < wait.until
        ? { ...wait, until: startsAt }
        : wait,
    );
}

/** Every verb this reader may use now, with the version its click carries. */
export function actionsOf(log: CaseLog, part: Part, person: Person, world: World): readonly OpenAction[] {
  const state = present(log);
  const mine = caseVerbNames.filter((verb) => (caseVerbs[verb].by as readonly string[]).includes(part.role));
  return mine
    .filter((verb) => isPossible(state, verb, part, world))
    .map((verb) => ({
      verb,
      opened: openedAt(log, verb, part, person, world),
      people: peopleFor(state, verb, part, world),
    }));
}

function peopleFor(state: CaseState, verb: CaseVerb, part: Part, world: World): OpenAction['people'] {
  if (verb !== 'selection.choose' && verb !== 'selection.recommend' && verb !== 'participant.replace')
    return {};
  const chosen = candidates(state, world).map((person) => person.id);
  if (verb === 'selection.choose') return { first: chosen, second: chosen };
  if (verb === 'selection.recommend') return { secondPhysicianId: chosen };
  const roles = replaceable(state, part, world);
  const service = world.directory.person(part.person)?.service;
  const physicians = world.directory
    .people()
    .filter(
      (person) =>
        person.role === 'physician' && person.service === service && person.id !== state.physician?.id,
    );
  const seconds = candidates(state, world).filter((person) => person.id !== state.second?.id);
  return {
    role: roles,
    personId: [
      ...(roles.includes('physician') ? physicians : []),
      ...(roles.includes('secondPhysician') ? seconds : []),
    ].map((person) => person.id),
  };
}

/** The last accepted inputs of each verb that a reader may see. Worked out once for each state and reader. */
export function dataOf(state: CaseState, part: Part): CaseView['data'] {
  const key = `${part.role} ${part.person}`;
  const kept = seen.get(state) ?? new Map<string, CaseView['data']>();
  const known = kept.get(key);
  if (known !== undefined) return known;
  const entries = caseVerbNames.flatMap((verb) => {
    const all = state.given[verb] ?? [];
    for (let i = all.length - 1; i >= 0; i -= 1) {
      const given = all[i];
      const last = given === undefined ? undefined : visibleInputs(state, part, verb, given);
      if (last !== undefined) return [[verb, last] as const];
    }
    return [];
  });
  const data = Object.fromEntries(entries);
  seen.set(state, kept.set(key, data));
  return data;
}

const seen = new WeakMap<CaseState, Map<string, CaseView['data']>>();

function timelineOf(log: CaseLog, part: Part): readonly TimelineEntry[] {
  const state = present(log);
  return log.events
    .filter((event, index) => isVisible(state, part, event, index + 1))
    .map((event) => ({
      at: event.at,
      by: event.by,
      what: event.by === 'clock' ? deadlineWord(event) : (verbOf(event) ?? event.type),
    }));
}

/** How a deadline is called in a time line: `availability.reminder`, `availability.passed`. */
export function deadlineWord(event: ClockEvent): string {
  return `${event.deadline}.${event.type === 'ReminderDue' ? 'reminder' : 'passed'}`;
}
