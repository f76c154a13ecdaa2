import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bothWorlds, type Place, passesTen } from './cannotTell.ts';
import { openHere } from './inOneProcess.ts';
import { type Plant, planted, plants } from './planted.ts';
import { daysOf, type Pair, pairs } from './worlds.ts';

const SEED = 20_261_128;

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
function isLast({ others, hidden }: Pair): boolean {
  const last = (cases: Pair['others']): number => daysOf(cases).at(-1)?.day ?? 0;
  return last([hidden]) > last(others);
}

it.each(plants)('HR could tell by %s, and it would be noticed', async (plant) => {
  const [pair] = fc.sample(
    pairs.filter((each) => !passesTen(each) && isLast(each)),
    { numRuns: 1, seed: SEED },
  ) as [Pair];
  const worlds = await bothWorlds(pair, openWith(plant), 'quick');
  expect(worlds.with).not.toEqual(worlds.without);
  const differing = worlds.with.filter(({ answer }, index) => answer !== worlds.without[index]?.answer);
  expect(differing.map(({ asked }) => asked.split(' ').slice(0, 2).join(' '))).toContain(
    {
      'a message for each case': 'GET /demo/outbox?person=hr-1',
      'a header': 'GET /guide',
      'a field that depends on the moment of an event': 'GET /readyz',
    }[plant],
  );
});
