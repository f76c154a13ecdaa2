import { rm } from 'node:fs/promises';
import { afterEach, beforeEach } from '@jest/globals';
import { quickFolder } from '../support/quickFolder.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { type Standby, standby } from '../support/standby.ts';

/** A product of its own on a Redis of its own that writes each command down at once, for every test of the file. */
export function onRedis(): { readonly product: () => Standby; readonly redis: () => RedisServer } {
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
  return { product: () => product, redis: () => redis };
}
