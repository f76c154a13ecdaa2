import { rm } from 'node:fs/promises';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { bothWorlds, type Place, passesTen } from './cannotTell.ts';
import { pairs } from './worlds.ts';

/** A product in the process of the test. */
export async function openHere(): Promise<Place> {
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

/** Lives that many random pairs of worlds, and expects that HR gets byte for byte the same in both of each. */
export async function expectAlike(runs: number, seed: number): Promise<void> {
  let lived = 0;
  await fc.assert(
    fc.asyncProperty(pairs, async (pair) => {
      fc.pre(!passesTen(pair));
      const worlds = await bothWorlds(pair, openHere, 'quick');
      expect(worlds.with).toEqual(worlds.without);
      lived += 1;
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  expect(lived).toBe(runs);
}
