import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { liveAll, type Place } from './cannotTell.ts';
import { openHere } from './inOneProcess.ts';
import { type Plant, planted, plants } from './planted.ts';
import { type Case, daysOf, type Worlds, worlds } from './worlds.ts';

const SEED = 20_261_128;
const NOBODY: Worlds = { others: [], hidden: [] };

const openWith = (plant: Plant) => async (): Promise<Place> => {
  const place = await openHere();
  const before = await planted(place.address, plant);
  return {
    ...place,
    address: before.address,
    stop: async () => {
      await before.stop();
      await place.stop();
    },
  };
};

/** Whether the last thing that happens in the year happens in the hidden case. */
function isLast(others: readonly Case[], hidden: Case): boolean {
  const last = (cases: readonly Case[]): number => daysOf(cases).at(-1)?.day ?? 0;
  return last([hidden]) > last(others);
}

/** Worlds with one hidden case, in which the last thing of the year happens. */
const lastHidden = worlds
  .map(({ others, hidden }) => ({
    others,
    hidden: hidden.filter((each) => isLast(others, each)).slice(0, 1),
  }))
  .filter(({ hidden }) => hidden.length > 0);

it.each(plants)('HR could tell by %s, and it would be noticed', async (plant) => {
  const [sample = NOBODY] = fc.sample(lastHidden, { numRuns: 1, seed: SEED });
  const { without, withOne } = await liveAll(sample, openWith(plant), 'quick');
  const [got = []] = withOne;
  expect(got).not.toEqual(without);
  const differing = got.filter(({ answer }, index) => answer !== without[index]?.answer);
  expect(differing.map(({ asked }) => asked.split(' ').slice(0, 2).join(' '))).toContain(
    {
      'a message for each case': 'GET /demo/outbox?person=hr-1',
      'a header': 'GET /guide',
      'a field that depends on the moment of an event': 'GET /readyz',
    }[plant],
  );
});
