import { rm } from 'node:fs/promises';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { bothWorlds, type Place, passesTen } from './cannotTell.ts';
import { type Plant, planted, plants } from './planted.ts';
import { daysOf, type Pair, pairs } from './worlds.ts';

const RUNS = 30;
const SEED = 20_261_128;

// Sixty years of a product.
jest.setTimeout(1_200_000);

async function open(): Promise<Place> {
  const dir = await quickFolder('so-hr-');
  const { address, routes, stop } = await start(readConfig({ PORT: '0', DATA_DIR: dir }), () => undefined);
  return {
    address,
    routes,
    stop: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const openWith = (plant: Plant) => async (): Promise<Place> => {
  const place = await open();
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

describe('Whatever happens in one case', () => {
  it('HR gets byte for byte the same without it', async () => {
    let lived = 0;
    await fc.assert(
      fc.asyncProperty(pairs, async (pair) => {
        fc.pre(!passesTen(pair));
        const worlds = await bothWorlds(pair, open, 'quick');
        expect(worlds.with).toEqual(worlds.without);
        lived += 1;
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(lived).toBe(RUNS);
  });

  it.each(plants)('%s would be noticed', async (plant) => {
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
});
