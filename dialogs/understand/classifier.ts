import type { Features } from './features.ts';

/** A sentence as features with the number of its class. */
export type Lesson = { readonly features: Features; readonly label: number };

/** How the classifier is taught: passes over the lessons, step size, and how strongly weights are kept small. */
export type Teaching = {
  readonly passes: number;
  readonly rate: number;
  readonly decay: number;
  readonly rarity: number;
};

export const teaching: Teaching = { passes: 8, rate: 1, decay: 1e-4, rarity: 0.5 };

/** Gives for features the probability of each class, in the order of the labels. */
export type Classifier = (features: Features) => Float32Array;

/** Teaches a linear classifier (softmax regression, AdaGrad) from lessons, the same each time. */
export function teach(lessons: readonly Lesson[], labels: number, how: Teaching = teaching): Classifier {
  const known = knownFeatures(lessons, how.rarity);
  const weights = new Float32Array(known.size * labels);
  const sums = new Float32Array(known.size * labels).fill(1e-3);
  const rows = lessons.map(({ features, label }) => ({ ...rowOf(features, known), label }));
  for (let pass = 0; pass < how.passes; pass += 1) {
    for (const at of order(rows.length, pass)) {
      const row = rows[at];
      if (row) learn(row, weights, sums, labels, how);
    }
  }
  return (features) => {
    const { ids, values } = rowOf(features, known);
    return probabilities(ids, values, weights, labels);
  };
}

type Row = { readonly ids: Int32Array; readonly values: Float32Array };

/** A class this well guessed teaches nothing more. */
const settled = 0.004;

function learn(
  row: Row & { readonly label: number },
  weights: Float32Array,
  sums: Float32Array,
  labels: number,
  { rate, decay }: Teaching,
): void {
  const guess = probabilities(row.ids, row.values, weights, labels);
  for (let k = 0; k < labels; k += 1) {
    const miss = (guess[k] ?? 0) - (k === row.label ? 1 : 0);
    if (Math.abs(miss) < settled) continue;
    for (let f = 0; f < row.ids.length; f += 1) {
      const at = (row.ids[f] ?? 0) * labels + k;
      const weight = weights[at] ?? 0;
      const slope = miss * (row.values[f] ?? 0) + decay * weight;
      const sum = (sums[at] ?? 0) + slope * slope;
      sums[at] = sum;
      weights[at] = weight - (rate * slope) / Math.sqrt(sum);
    }
  }
}

function probabilities(
  ids: Int32Array,
  values: Float32Array,
  weights: Float32Array,
  labels: number,
): Float32Array {
  const scores = new Float32Array(labels);
  for (let f = 0; f < ids.length; f += 1) {
    const base = (ids[f] ?? 0) * labels;
    const value = values[f] ?? 0;
    for (let k = 0; k < labels; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let total = 0;
  for (let k = 0; k < labels; k += 1) {
    const power = Math.exp((scores[k] ?? 0) - highest);
    scores[k] = power;
    total += power;
  }
  return scores.map((power) => power / total);
}

/** Each feature known from the lessons: its number, and how telling it is: the rarer the more. */
type Known = ReadonlyMap<string, { readonly id: number; readonly telling: number }>;

function knownFeatures(lessons: readonly Lesson[], power: number): Known {
  const counts = new Map<string, number>();
  for (const { features } of lessons) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const known = new Map<string, { id: number; telling: number }>();
  for (const [name, count] of counts) {
    if (count < 2 && !name.startsWith('w:')) continue;
    known.set(name, { id: known.size, telling: Math.log(1 + lessons.length / count) ** power });
  }
  return known;
}

const unseen = 2.5;

function rowOf(features: Features, known: Known): Row {
  const ids: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [name, weight] of features) {
    const feature = known.get(name);
    if (!feature) {
      // A word never seen makes the rest count less, so that gibberish scores low.
      if (name.startsWith('w:')) squares += (weight * unseen) ** 2;
      continue;
    }
    const value = weight * feature.telling;
    ids.push(feature.id);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { ids: Int32Array.from(ids), values: Float32Array.from(values, (value) => value / length) };
}

/** A fixed shuffle per pass: a step that shares no factor with the count visits every lesson once. */
function order(count: number, pass: number): number[] {
  const step = [7919, 104729, 1299709, 611953, 15485863][pass % 5] ?? 7919;
  return Array.from({ length: count }, (_, at) => ((at + 1) * step + pass * 31) % count);
}
