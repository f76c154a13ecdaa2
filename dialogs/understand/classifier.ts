import type { Features } from './features.ts';

/** A sentence as features with the number of its class. */
export type Lesson = { readonly features: Features; readonly label: number };

/** How the classifier is taught: passes over the lessons, step size, and how strongly weights are kept small. */
export type Teaching = { readonly passes: number; readonly rate: number; readonly decay: number };

export const teaching: Teaching = { passes: 14, rate: 0.5, decay: 1e-4 };

/** Gives for features the probability of each class, in the order of the labels. */
export type Classifier = (features: Features) => Float32Array;

/** Teaches a linear classifier (softmax regression, AdaGrad) from lessons, the same each time. */
export function teach(lessons: readonly Lesson[], labels: number, how: Teaching = teaching): Classifier {
  const numbers = numberFeatures(lessons);
  const weights = new Float32Array(numbers.size * labels);
  const sums = new Float32Array(numbers.size * labels).fill(1e-3);
  const rows = lessons.map(({ features, label }) => ({ ...rowOf(features, numbers), label }));
  for (let pass = 0; pass < how.passes; pass += 1) {
    for (const at of order(rows.length, pass)) {
      const row = rows[at];
      if (row) learn(row, weights, sums, labels, how);
    }
  }
  return (features) => {
    const { ids, values } = rowOf(features, numbers);
    return probabilities(ids, values, weights, labels);
  };
}

type Row = { readonly ids: Int32Array; readonly values: Float32Array };

function learn(
  row: Row & { readonly label: number },
  weights: Float32Array,
  sums: Float32Array,
  labels: number,
  { rate, decay }: Teaching,
): void {
  const guess = probabilities(row.ids, row.values, weights, labels);
  for (let k = 0; k < labels; k += 1) guess[k] = (guess[k] ?? 0) - (k === row.label ? 1 : 0);
  for (let f = 0; f < row.ids.length; f += 1) {
    const base = (row.ids[f] ?? 0) * labels;
    const value = row.values[f] ?? 0;
    for (let k = 0; k < labels; k += 1) {
      const at = base + k;
      const slope = (guess[k] ?? 0) * value + decay * (weights[at] ?? 0);
      const sum = (sums[at] ?? 0) + slope * slope;
      sums[at] = sum;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
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

function numberFeatures(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count > 1 || name.startsWith('w:')) numbers.set(name, numbers.size);
  return numbers;
}

function rowOf(features: Features, numbers: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, weight]) => {
    const id = numbers.get(name);
    return id === undefined ? [] : [{ id, weight }];
  });
  return {
    ids: Int32Array.from(known, ({ id }) => id),
    values: Float32Array.from(known, ({ weight }) => weight),
  };
}

/** A fixed shuffle per pass: a step that shares no factor with the count visits every lesson once. */
function order(count: number, pass: number): number[] {
  const step = [7919, 104729, 1299709, 611953, 15485863][pass % 5] ?? 7919;
  return Array.from({ length: count }, (_, at) => ((at + 1) * step + pass * 31) % count);
}
