import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { quickFolder } from '../support/quickFolder.ts';
import { type Standby, standby } from '../support/standby.ts';
import { survives } from './survival.ts';

let dir = '';
let product: Standby;
beforeAll(async () => {
  dir = await quickFolder('so-crash-');
  product = standby({ settings: { DATA_DIR: dir } });
});
afterAll(async () => {
  await product.kill9();
  await rm(dir, { recursive: true, force: true });
});

describe('On the embedded store', () => {
  it('a product killed 50 times loses nothing, repeats nothing and finishes every case', async () => {
    await product.start();
    await survives({
      address: product.address,
      seed: 20_240_229,
      // Each time it is killed once or twice more while it starts.
      rounds: 20,
      tellsAtOnce: true,
      crash: async (round, random) => {
        await product.kill9();
        await product.start(Array.from({ length: 1 + (round % 2) }, () => random() * 2_000));
      },
    });
    expect(await product.stop()).toBe(0);
  }, 600_000);
});
