import { expect } from '@jest/globals';
import { partOf } from '../../domain/access.ts';
import { type Attempt, actingPart, commandOf, type Tried, tryAction } from '../../domain/attempt.ts';
import type { Instant } from '../../domain/calendar.ts';
import { noCase } from '../../domain/case.ts';
import { nextDue } from '../../domain/deadlines.ts';
import { decide } from '../../domain/decide.ts';
import { type CaseEvent, verbOf } from '../../domain/events.ts';
import { type Input, type InputValue, type InputValues, parseInputs } from '../../domain/inputs.ts';
import { type CaseLog, extend, openedAt, present, visibleVersion } from '../../domain/opened.ts';
import { isPossible, type Part } from '../../domain/possible.ts';
import { type CaseVerb, inputsOf } from '../../domain/procedure.ts';
import type { Refusal } from '../../domain/refusals.ts';
import { type CaseView, viewOf } from '../../domain/view.ts';
import { askAt, calendar, directory, monday, personOf, uploadsNamed, worldAt } from './world.ts';

/** A case at a moment: its log and the clock, moved by hand. */
export type Scene = { readonly log: CaseLog; readonly now: Instant };

export type Step = (scene: Scene) => Scene;

/** Before anything has happened. */
export const nothingYet: Scene = { log: { events: [], states: [noCase('case-1')] }, now: monday };

/** Somebody does something, with good inputs where none are named; throws with the refusal when refused. */
export function by(person: string, verb: CaseVerb, inputs: Readonly<Record<string, unknown>> = {}): Step {
  return (scene) => play(scene, person, verb, inputs);
}

/** Time goes by (`P8D`), and what falls due happens at its own moment. */
export function later(duration: string): Step {
  return (scene) => {
    const now = calendar.add(scene.now, duration);
    if (now === undefined) throw new Error(`${duration} is no duration.`);
    return until(scene, now);
  };
}

/** The clock stands at this moment, and what fell due before has happened. */
export function until(scene: Scene, now: Instant): Scene {
  let log = scene.log;
  for (
    let due = nextDue(log, worldAt(now));
    due !== undefined && due.at <= now;
    due = nextDue(log, worldAt(now))
  ) {
    log = extend(log, [due.event]);
  }
  return { log, now };
}

/** The scene after some steps. */
export function played(...steps: readonly Step[]): Scene {
  return steps.reduce((scene, step) => step(scene), nothingYet);
}

/** One accepted action, a minute later than what came before. */
export function play(
  scene: Scene,
  person: string,
  verb: CaseVerb,
  inputs: Readonly<Record<string, unknown>> = {},
): Scene {
  const tried = attempt(scene, person, verb, { ...goodInputs(verb, scene.now), ...inputs });
  if ('repeated' in tried) throw new Error(`${verb} of ${person} is a repeat.`);
  if (!tried.accepted) {
    const fields = tried.fields.map((field) => `${field.id} ${field.problem}`).join(', ');
    throw new Error(`${verb} of ${person} is refused: ${tried.refusal} ${fields}`);
  }
  const log = extend(scene.log, tried.events);
  return until({ log, now: scene.now }, new Date(Date.parse(scene.now) + 60_000).toISOString());
}

/** What becomes of an attempt; the click carries the right version unless another is named. */
export function attempt(
  scene: Scene,
  person: string,
  verb: CaseVerb,
  inputs: Readonly<Record<string, unknown>>,
  opened: unknown = openedFor(scene, person, verb),
): Tried {
  const ask = askAt(scene.now, person, { uploads: uploadsNamed(inputs.documents) });
  const tried: Attempt = { verb, opened, inputs };
  if (verb !== 'request.submit' || scene.log.events.length > 0) return tryAction(scene.log, tried, ask);
  const parsed = parseInputs(inputsOf(verb), inputs, calendar.date(scene.now));
  if (!parsed.ok) return { accepted: false, refusal: 'invalid', fields: parsed.fields };
  return decide(present(scene.log), commandOf(verb, 0, parsed.values), { role: 'employee', person }, ask);
}

/** The version a click of this person carries now. */
export function openedFor(scene: Scene, person: string, verb: CaseVerb): number {
  const ask = askAt(scene.now, person);
  const part = actingPart(present(scene.log), verb, ask);
  if (part === undefined) return 0;
  if (isPossible(present(scene.log), verb, part, ask))
    return openedAt(scene.log, verb, part, ask.person, ask);
  return visibleVersion(scene.log, part, scene.log.events.length);
}

/** The part of somebody in the case, undefined for who has none. */
export function partIn(scene: Scene, person: string): Part | undefined {
  return partOf(present(scene.log), personOf(person), directory);
}

/** What somebody sees; undefined for who does not see the case. */
export function seenBy(scene: Scene, person: string): CaseView | undefined {
  const part = partIn(scene, person);
  return part && viewOf(scene.log, part, personOf(person), worldAt(scene.now));
}

/** What somebody who has a part in the case sees. */
export function viewFor(scene: Scene, person: string): CaseView {
  const view = seenBy(scene, person);
  if (view === undefined) throw new Error(`${person} does not see the case.`);
  return view;
}

/** Good values for the required inputs of a verb; every text names its verb and input. */
export function goodInputs(verb: CaseVerb, now: Instant): InputValues {
  const required = Object.entries(inputsOf(verb)).filter(([, input]) => input.required);
  return Object.fromEntries(required.map(([id, input]) => [id, goodValue(verb, id, input, now)]));
}

const numbers: Readonly<Record<string, number>> = { amount: 950.5, durationMinutes: 60, score: 4 };

function goodValue(verb: CaseVerb, id: string, input: Input, now: Instant): InputValue {
  switch (input.type) {
    case 'text':
    case 'multiline':
      return textOf(verb, id);
    case 'date':
      return calendar.date(calendar.addDays(now, input.when === 'notPast' ? 3 : -10));
    case 'time':
      return '10:30';
    case 'number':
      return numbers[id] ?? input.most;
    case 'boolean':
      return input.mustBeTrue;
    case 'choices':
      return input.values;
    case 'choice':
      if ('from' in input) return input.from === 'secondPhysicians' ? 'second-1' : 'physician-2';
      return input.numeric ? Number(input.values.at(-1)) : (input.values[0] ?? '');
    case 'documents':
      return ['brief.examination'];
    default:
      return input satisfies never;
  }
}

/** The text that `goodInputs` types into an input. */
export function textOf(verb: CaseVerb, id: string): string {
  return `Eigen woorden van deze zaak voor ${verb} ${id}.`;
}

/** Given what happened, when somebody does something, then this follows. */
export function given(...steps: readonly Step[]) {
  const scene = played(...steps);
  return {
    scene,
    when(person: string, verb: CaseVerb, inputs: Readonly<Record<string, unknown>> = {}, opened?: unknown) {
      const tried = attempt(scene, person, verb, { ...goodInputs(verb, scene.now), ...inputs }, opened);
      return { tried, ...outcomes(scene, tried) };
    },
  };
}

function outcomes(scene: Scene, tried: Tried) {
  return {
    /** It is accepted and leaves behind exactly these facts. */
    leaves(...types: readonly CaseEvent['type'][]): Scene {
      expect(tried).toMatchObject({ accepted: true, events: types.map((type) => ({ type })) });
      const events = 'events' in tried ? tried.events : [];
      expect(events.map(verbOf)).not.toContain(undefined);
      return { log: extend(scene.log, events), now: scene.now };
    },
    /** It is refused for this reason, with these problems of inputs (`id problem`). */
    isRefused(refusal: Refusal, ...fields: readonly string[]): void {
      expect(tried).toMatchObject({ accepted: false, refusal });
      const problems = 'fields' in tried ? tried.fields.map((field) => `${field.id} ${field.problem}`) : [];
      expect(problems.sort()).toEqual([...fields].sort());
    },
    /** It is an exact repeat of something accepted. */
    isRepeated(): void {
      expect(tried).toEqual({ repeated: true });
    },
  };
}
