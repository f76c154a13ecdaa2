import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { quickFolder } from '../support/quickFolder.ts';
import { type RedisServer, redisAvailable, startRedis } from '../support/redis.ts';
import { type Standby, standby } from '../support/standby.ts';
import { survives } from './survival.ts';

const suite = redisAvailable('own') ? describe : describe.skip;

let dir = '';
let redis: RedisServer;
let product: Standby;
beforeEach(async () => {
  dir = await quickFolder('so-crash-');
  redis = await startRedis({ args: ['--appendfsync', 'always'] });
  product = standby({ settings: { DATA_DIR: dir, REDIS_URL: redis.url } });
  await product.start();
});
afterEach(async () => {
  await product.kill9();
  await redis.stop();
  await rm(dir, { recursive: true, force: true });
});

suite('On Redis', () => {
  it('a product killed 50 times loses nothing, repeats nothing and finishes every case', async () => {
    await survives({
      address: product.address,
      seed: 20_250_331,
      // Each fourth time it is killed once more while it starts.
      rounds: 40,
      tellsAtOnce: true,
      crash: async (round, random) => {
        await product.kill9();
        await product.start(round % 4 === 0 ? [random() * 3_000] : []);
      },
    });
    expect(await product.stop()).toBe(0);
  }, 600_000);
});
