import { rm } from 'node:fs/promises';
import { it, jest } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';
import { launchProduct } from '../support/process.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { borrowRedis, redisAvailable } from '../support/redis.ts';
import { expectAlike, type Place } from './cannotTell.ts';
import type { Route } from './whatHrGets.ts';
import { PAIRS } from './worlds.ts';

const SEED = 20_261_129;

// Twelve products, each started, lived in for a year, and asked everything.
jest.setTimeout(1_200_000);

/** The routes that every product of this version has. */
async function routesOf(): Promise<readonly Route[]> {
  const dir = await quickFolder('so-hr-');
  const { routes, stop } = await start(readConfig({ PORT: '0', DATA_DIR: dir }), () => undefined);
  await stop();
  await rm(dir, { recursive: true, force: true });
  return routes;
}

/** A product in a process of its own, on Redis where there is one. */
async function open(routes: readonly Route[], onRedis: boolean): Promise<Place> {
  const dir = await quickFolder('so-hr-');
  const redis = onRedis ? await borrowRedis() : undefined;
  const settings: Readonly<Record<string, string>> =
    redis === undefined ? {} : { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix };
  const product = await launchProduct({ settings: { DATA_DIR: dir, ...settings } });
  return {
    address: product.address,
    routes,
    stop: async () => {
      await product.stop();
      await redis?.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

it('HR gets byte for byte the same of two complete products, one with and one without a case, in ten pairs', async () => {
  const routes = await routesOf();
  const hasRedis = redisAvailable('any');
  await expectAlike(10 / PAIRS, SEED, (run) => open(routes, run % 2 === 1 && hasRedis), 'whole');
});
