import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { beginProduct, type Ending, launchProduct } from '../support/process.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { type RedisServer, redisAvailable, startRedis } from '../support/redis.ts';

const suite = redisAvailable('own') ? it : it.skip;
const key = Buffer.alloc(32, 7).toString('base64');

// A start takes seconds where many run at once.

let dir = '';
let starts = 0;
let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});
beforeAll(async () => {
  dir = await quickFolder('so-settings-');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function ownRedis(...args: readonly string[]): Promise<RedisServer> {
  const redis = await startRedis({ args });
  cleanUp.push(async () => {
    // One that asks for a password does not have to end politely.
    await redis.kill9();
  });
  return redis;
}

/** How a start ends that must not succeed. */
async function ending(settings: Readonly<Record<string, string>>): Promise<Ending> {
  starts += 1;
  const starting = beginProduct({ settings: { DATA_DIR: join(dir, `data-${starts}`), ...settings } });
  const started = await starting.running.then(() => true).catch(() => false);
  if (started) await starting.kill9();
  expect(started).toBe(false);
  return starting.ended;
}

/** One clear sentence, exit code 1, and nothing else: no stack, no second line. */
async function refuses(settings: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const { code, out, err } = await ending(settings);
  const lines = err.split('\n').filter((line) => line !== '' && !line.includes('"A development key'));
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  expect(line).toMatch(/^[A-Z/].*\.$/);
  expect(line).not.toMatch(/:\d+:\d+|node:|\.ts:|Error|fault|undefined|\[object/);
  for (const name of names) expect(line).toContain(name);
  expect({ code, out }).toEqual({ code: 1, out: '' });
}

describe('A start with a setting that is not right stops with one sentence', () => {
  it('on a host that is not loopback without an app id', () => refuses({ HOST: '0.0.0.0' }, 'HOST'));

  it('in demo mode on a host that is not loopback', () =>
    refuses({ HOST: '0.0.0.0', DEMO: 'true', MICROSOFT_APP_ID: 'app', MASTER_KEYS: key }, 'Demo mode'));

  it('outside demo mode without a master key', () => refuses({ DEMO: 'false' }, 'MASTER_KEYS'));

  it('with an app id and without a master key', () => refuses({ MICROSOFT_APP_ID: 'app' }, 'MASTER_KEYS'));

  it.each([`${key.slice(0, -4)}!!!=`, `${key},short`, 'ab'.repeat(31)])('with the master keys %s', (keys) =>
    refuses({ MASTER_KEYS: keys }, 'MASTER_KEYS'),
  );

  it.each(['http', '70000'])('with the port %s', (port) => refuses({ PORT: port }, 'PORT'));

  it('with an address of another machine', () =>
    refuses({ HOST: '192.0.2.1', MICROSOFT_APP_ID: 'app', MASTER_KEYS: key }, 'HOST'));

  it('with a port that is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    await refuses({ PORT: port }, port);
    await new Promise((closed) => server.close(closed));
  });

  it.each<Readonly<Record<string, string>>>([{}, { MASTER_KEYS: key }])(
    'with a data folder that cannot be written, and %j',
    async (more) => {
      await writeFile(join(dir, 'file'), '');
      await refuses({ DATA_DIR: join(dir, 'file'), ...more }, join(dir, 'file'));
      await refuses({ DATA_DIR: join(dir, 'file', 'below'), ...more }, join(dir, 'file'));
      await refuses({ DATA_DIR: '/proc/nowhere', ...more }, '/proc/nowhere');
    },
  );

  it('with a store that is none', async () => {
    const odd = join(dir, 'odd');
    await mkdir(odd);
    await writeFile(join(odd, 'store.sqlite'), 'Not a database at all. '.repeat(100));
    await refuses({ DATA_DIR: odd }, odd);
  });

  it('with a folder that another product uses, which goes on', async () => {
    const shared = join(dir, 'shared');
    const first = await launchProduct({ settings: { DATA_DIR: shared } });
    await refuses({ DATA_DIR: shared }, shared);
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    expect((await first.stop()).code).toBe(0);
  });

  it.each(['redis', 'redis://127.0.0.1:1,x'])('with %s as the address of Redis', (url) =>
    refuses({ REDIS_URL: url }, 'REDIS_URL'),
  );

  it('with a Redis that cannot be reached', () =>
    refuses({ REDIS_URL: 'redis://127.0.0.1:1' }, 'Redis', 'REDIS_URL'));

  suite('with a Redis that asks for a password', async () => {
    const redis = await ownRedis();
    const client = new Redis(redis.url);
    await client.config('SET', 'requirepass', 'secret');
    client.disconnect();
    await refuses({ REDIS_URL: redis.url }, 'password');
  });

  suite('with a Redis that evicts', async () => {
    const redis = await ownRedis('--maxmemory-policy', 'allkeys-lru');
    await refuses({ REDIS_URL: redis.url }, 'noeviction');
  });

  suite('with a Redis whose store was sealed with another key', async () => {
    const redis = await ownRedis();
    const first = await launchProduct({
      settings: { DATA_DIR: join(dir, 'one'), REDIS_URL: redis.url, MASTER_KEYS: key },
    });
    await first.stop();
    await refuses({ REDIS_URL: redis.url, DATA_DIR: join(dir, 'two') }, 'key');
  });
});

describe('A start that is killed while it makes the development key', () => {
  it('leaves nothing that keeps the next one from starting', async () => {
    const data = join(dir, 'killed');
    for (let delay = 0; delay < 5; delay += 1) {
      const starting = beginProduct({ settings: { DATA_DIR: data } });
      for (;;) {
        const files = await readdir(data).catch((): string[] => []);
        if (files.length > delay % 2) break;
        await new Promise((again) => setImmediate(again));
      }
      await starting.kill9();
    }
    const product = await launchProduct({ settings: { DATA_DIR: data } });
    expect((await product.stop()).code).toBe(0);
  });
});
