import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Cluster, Redis } from 'ioredis';
import { borrowRedis, redisAvailable, startRedis, startRedisCluster } from './redis.ts';

const describeRedis = redisAvailable() ? describe : describe.skip;

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

const client = (url: string): Redis => {
  const redis = new Redis(url);
  cleanUp.push(() => redis.disconnect());
  return redis;
};

describeRedis('A Redis for a test', () => {
  it('keeps writes, evicts nothing, and leaves no folder behind', async () => {
    const server = await startRedis();
    cleanUp.push(server.stop);
    const redis = client(server.url);
    await redis.set('word', 'kept');
    expect(await redis.get('word')).toBe('kept');
    expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    await server.stop();
    expect(existsSync(server.dir)).toBe(false);
  });

  it('has its data again after a kill -9 and a restart on the same port', async () => {
    const server = await startRedis();
    cleanUp.push(server.stop);
    const before = server.pid;
    await client(server.url).set('word', 'kept');
    await server.kill9();
    expect(() => process.kill(before, 0)).toThrow('ESRCH');
    await server.restart();
    expect(server.pid).not.toBe(before);
    expect(await client(server.url).get('word')).toBe('kept');
  });

  it('is lent with a prefix that no other suite has', async () => {
    const [one, other] = [await borrowRedis(), await borrowRedis()];
    cleanUp.push(one.stop, other.stop);
    expect(one.prefix).not.toBe(other.prefix);
    expect(await client(one.url).ping()).toBe('PONG');
  });

  it('is handed back without the keys of its prefix when the server is shared', async () => {
    const server = await startRedis();
    const before = process.env.REDIS_URL;
    cleanUp.push(server.stop, () => {
      if (before === undefined) delete process.env.REDIS_URL;
      else process.env.REDIS_URL = before;
    });
    process.env.REDIS_URL = server.url;
    const lent = await borrowRedis();
    const redis = client(lent.url);
    await redis.mset('foreign', '1', `${lent.prefix}a`, '1', `{p07}:${lent.prefix}b`, '1');
    await lent.stop();
    expect(await redis.keys('*')).toEqual(['foreign']);
  });
});

describeRedis('A Redis Cluster for a test', () => {
  it('answers for every slot on three masters', async () => {
    const cluster = await startRedisCluster();
    cleanUp.push(cluster.stop);
    const redis = new Cluster([...cluster.nodes]);
    cleanUp.push(() => redis.disconnect());
    const words = Array.from({ length: 50 }, (_, index) => `word-${index}`);
    await Promise.all(words.map((word) => redis.set(word, word)));
    expect(await Promise.all(words.map((word) => redis.get(word)))).toEqual(words);
    const sizes = await Promise.all(redis.nodes('master').map((node) => node.dbsize()));
    expect(sizes).toHaveLength(3);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(words.length);
  });
});
