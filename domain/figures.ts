import type { CaseLog } from './opened.ts';
import { present } from './opened.ts';
import { type Outcome, type Phase, phaseOf, type Step, steps } from './procedure.ts';
import { stepOf } from './view.ts';

/** What is left of cases that were erased, as far as it counts. */
type Remains = { readonly outcome: Outcome };

/** The scores 1 to 5, how often each was given. */
type Scores = readonly number[];

/** Figures over many cases; undefined reads "too few to show". Numbers are rounded down to tens. */
export type Figures = {
  readonly open: Readonly<Record<Phase, number | undefined>>;
  readonly outcomes: Readonly<Record<Outcome, number | undefined>>;
  /** The middle of the days that each step took, over the cases that left it. */
  readonly days: Readonly<Record<Step, number | undefined>>;
  readonly adoption: Readonly<Record<'full' | 'partial' | 'none', number | undefined>>;
  /** The mean of the evaluations, to one decimal, from ten scores on. */
  readonly mean: number | undefined;
};

/** The least threshold a setting may choose (R55). */
const FLOOR = 5;
const outcomes: readonly Outcome[] = [
  'completed',
  'blocked',
  'alternative',
  'refused',
  'withdrawn',
  'infeasible',
];
const FEWEST_SCORES = 10;
const DAY = 86_400_000;

/**
 * The figures of a back office: cases that run, how they ended, how long steps take, what was done with the advice, and
 * the mean score. A number below the threshold is not told, and the others only in tens, as for HR (R54, R55).
 */
export function figuresOf(
  logs: readonly CaseLog[],
  erased: readonly Remains[],
  scores: Scores,
  threshold: number,
): Figures {
  const least = Math.max(FLOOR, threshold);
  const states = logs.map(present);
  const told = (count: number): number | undefined => {
    const rounded = Math.floor(count / 10) * 10;
    return count < least || rounded === 0 ? undefined : rounded;
  };
  const phases = states.flatMap((state) => {
    const step = stepOf(state);
    return step === undefined ? [] : [phaseOf(step)];
  });
  const ended = [...states.flatMap(({ closed }) => closed ?? []), ...erased.map(({ outcome }) => outcome)];
  const decided = states.flatMap(({ given }) => given['adoption.decide']?.at(-1)?.inputs.outcome ?? []);
  const lengths = logs.map(daysOf);
  const count = (values: readonly unknown[], value: unknown): number | undefined =>
    told(values.filter((each) => each === value).length);
  return {
    open: {
      request: count(phases, 'request'),
      execution: count(phases, 'execution'),
      completion: count(phases, 'completion'),
    },
    outcomes: record(outcomes, (outcome) => count(ended, outcome)),
    days: record(
      steps.map(({ step }) => step),
      (step) => {
        const own = lengths.flatMap((days) => days.get(step) ?? []);
        return own.length < least ? undefined : middle(own);
      },
    ),
    adoption: {
      full: count(decided, 'full'),
      partial: count(decided, 'partial'),
      none: count(decided, 'none'),
    },
    mean: meanOf(scores),
  };
}

function record<K extends string | number, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/** The days a case spent in each step that it left; a step it came back to counts in all. */
function daysOf({ events, states }: CaseLog): ReadonlyMap<Step, number> {
  const days = new Map<Step, number>();
  const left = new Set<Step>();
  for (const [index, event] of events.entries()) {
    const next = events[index + 1];
    const state = states[index + 1];
    const after = states[index + 2];
    const step = state === undefined ? undefined : stepOf(state);
    if (next === undefined || step === undefined) continue;
    days.set(step, (days.get(step) ?? 0) + (Date.parse(next.at) - Date.parse(event.at)) / DAY);
    if (after === undefined || stepOf(after) !== step) left.add(step);
  }
  return new Map([...days].filter(([step]) => left.has(step)));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return Math.round(((low + high) / 2) * 10) / 10;
}

function meanOf(scores: Scores): number | undefined {
  const total = scores.reduce((sum, each) => sum + each, 0);
  if (total < FEWEST_SCORES) return undefined;
  const sum = scores.reduce((before, each, at) => before + each * (at + 1), 0);
  return Math.round((sum / total) * 10) / 10;
}
