import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { type Depth, type Got, type Route, toldToHr, whatHrGets } from './whatHrGets.ts';
import { type Case, live, type Worlds, worlds } from './worlds.ts';

/** A product to live in: its address, its routes, and how to end it. */
export type Place = {
  readonly address: string;
  readonly routes: readonly Route[];
  readonly stop: () => Promise<void>;
};

/** So many products live at once. */
const AT_ONCE = 2;

/**
 * Lives the world of the others, and one more for each hidden case, each in a product of its own; answers what HR got
 * in each, one line for each thing asked.
 */
export async function liveAll(
  { others, hidden }: Worlds,
  open: () => Promise<Place>,
  depth: Depth,
): Promise<{ readonly without: readonly Got[]; readonly withOne: readonly (readonly Got[])[] }> {
  const got: (readonly Got[])[] = [];
  const all = [undefined, ...hidden];
  for (let n = 0; n < all.length; n += AT_ONCE)
    got.push(
      ...(await Promise.all(all.slice(n, n + AT_ONCE).map((each) => liveOne(others, each, open, depth)))),
    );
  const [without = [], ...withOne] = got;
  return { without, withOne };
}

async function liveOne(
  others: readonly Case[],
  hidden: Case | undefined,
  open: () => Promise<Place>,
  depth: Depth,
): Promise<readonly Got[]> {
  const place = await open();
  try {
    const told: Got[] = [];
    const cases = hidden === undefined ? others : [...others, hidden];
    const ids = await live(place.address, cases, async () => {
      told.push(...(await toldToHr(place.address)));
    });
    // Where there is no such case, HR asks for an id of the same shape that is nobody's.
    const hiddenId = ids.get(hidden?.employee ?? '') ?? randomBytes(12).toString('base64url');
    const other = others.slice(0, 1).map(({ employee }) => ids.get(employee) ?? '');
    const asked = [hiddenId, ...other, 'x'.repeat(16)];
    return [...told, ...(await whatHrGets(place.address, place.routes, asked, depth))];
  } finally {
    await place.stop();
  }
}

/** Lives so many random worlds of others, each once without and with each of its hidden cases, and expects that HR gets byte for byte the same in all. */
export async function expectAlike(
  runs: number,
  seed: number,
  open: (run: number) => Promise<Place>,
  depth: Depth,
): Promise<void> {
  let lived = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async (each) => {
      const { without, withOne } = await liveAll(each, () => open(lived), depth);
      expect(withOne).toHaveLength(each.hidden.length);
      for (const got of withOne) expect(got).toEqual(without);
      lived += 1;
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  expect(lived).toBe(runs);
}
