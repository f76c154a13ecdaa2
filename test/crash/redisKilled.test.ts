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

suite('A Redis killed 50 times', () => {
  it('loses nothing that was acknowledged, nothing happens twice, and every case ends', async () => {
    await survives({
      address: product.address,
      seed: 20_260_707,
      rounds: 50,
      tellsAtOnce: false,
      crash: async () => {
        await redis.kill9();
        await redis.restart();
      },
    });
    expect(await product.stop()).toBe(0);
  }, 600_000);
});
