import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../services/store/redis/openRedisStore.ts';
import type { Store } from '../../../services/store/store.ts';
import { type RedisServer, redisAvailable, startRedis, startRedisCluster } from '../../support/redis.ts';

const suite = redisAvailable('own') ? describe : describe.skip;

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

const server = async (...args: readonly string[]): Promise<RedisServer> => {
  const started = await startRedis({ args });
  // A replica that writes its first file after a copy does not listen to a polite end.
  cleanUp.push(async () => {
    await started.kill9();
    await started.stop();
  });
  return started;
};

const opened = async (url: string, warn?: (text: string) => void): Promise<Store> => {
  const store = await openRedisStore({ url, prefix: 'so', replicaWaitMilliseconds: 1_000, warn });
  cleanUp.push(store.close);
  return store;
};

const admin = (url: string): Redis => {
  const client = new Redis(url);
  cleanUp.push(() => client.disconnect());
  return client;
};

const append = (store: Store, caseId: string, expectedVersion: number) =>
  store.append({ caseId, expectedVersion, events: [`event ${expectedVersion}`], due: [] });

/** Waits until something works again, at most ten seconds. */
const eventually = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const end = Date.now() + 10_000; ; await sleep(50)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
};

/** Resolves when a replica has confirmed a write: the state that INFO tells comes earlier. */
const caughtUp = (master: Redis): Promise<void> =>
  eventually(async () => {
    // Of an empty server: a write that any node of a cluster takes.
    await master.flushall();
    expect(await master.wait(1, 200)).toBe(1);
  });

suite('When Redis stops', () => {
  it('loses nothing that was acknowledged, through three kill -9', async () => {
    const redis = await server('--appendfsync', 'always');
    const store = await opened(redis.url);
    const cases = Array.from({ length: 10 }, (_, n) => ({ id: `case-${n}`, acknowledged: 0, asked: 0 }));
    let running = true;
    const writers = cases.map(async (one) => {
      while (running) {
        try {
          const { length } = await store.loadEvents(one.id, 0);
          one.asked = Math.max(one.asked, length + 1);
          if ((await append(store, one.id, length)) === 'appended') one.acknowledged = length + 1;
        } catch {
          await sleep(10);
        }
      }
    });
    for (const milliseconds of [120, 75, 210]) {
      await sleep(milliseconds);
      await redis.kill9();
      await redis.restart();
      await eventually(() => store.probe());
    }
    running = false;
    await Promise.all(writers);
    for (const { id, acknowledged, asked } of cases) {
      const events = await store.loadEvents(id, 0);
      expect(acknowledged).toBeGreaterThan(0);
      expect(events.length).toBeGreaterThanOrEqual(acknowledged);
      expect(events.length).toBeLessThanOrEqual(asked);
      expect(events).toEqual(events.map((_, n) => `event ${n}`));
    }
  });

  it('fails calls in time, says so once, and goes on when it is back', async () => {
    const redis = await server();
    const warned: string[] = [];
    const store = await opened(redis.url, (text) => warned.push(text));
    const heard: string[] = [];
    await store.subscribe('here', (message) => heard.push(message));
    await redis.kill9();
    const start = Date.now();
    const calls = [
      store.probe(),
      store.loadEvents('case', 0),
      append(store, 'case', 0),
      store.publish('here', 'x'),
    ];
    for (const result of await Promise.allSettled(calls)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'storeUnavailable' } });
    }
    expect(Date.now() - start).toBeLessThan(5_000);
    await redis.restart();
    await eventually(() => append(store, 'case', 0));
    // The empty message says that others may have been missed.
    await eventually(async () => expect(heard).toContain(''));
    await store.publish('here', 'again');
    await eventually(async () => expect(heard.at(-1)).toBe('again'));
    expect(warned).toEqual([expect.stringContaining('not reachable'), 'Redis is reachable again.']);
  });

  it('fails calls in time when it hangs, and does not send them again', async () => {
    const redis = await server();
    const store = await opened(redis.url);
    process.kill(redis.pid, 'SIGSTOP');
    cleanUp.push(() => process.kill(redis.pid, 'SIGCONT'));
    const start = Date.now();
    await expect(append(store, 'case', 0)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(Date.now() - start).toBeLessThan(6_000);
    process.kill(redis.pid, 'SIGCONT');
    const events = await eventually(() => store.loadEvents('case', 0));
    expect(events.length).toBeLessThanOrEqual(1);
    expect(await append(store, 'case', events.length)).toBe('appended');
  });

  it('cannot be opened while it is not there', async () => {
    const redis = await server();
    await redis.kill9();
    const failed = openRedisStore({ url: redis.url, prefix: 'so' });
    await expect(failed).rejects.toMatchObject({ code: 'storeUnavailable' });
  });

  it('names the cause of a failed command without its arguments', async () => {
    const redis = await server();
    const store = await opened(redis.url);
    await admin(redis.url).set('so:{p00}:temporary:x', 'x');
    await admin(redis.url).config('SET', 'maxmemory', '1');
    const error = await store.putTemporary('secret ticket', 'value', 60).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'storeFull', cause: { message: expect.stringContaining('OOM') } });
    expect(JSON.stringify(Object.entries(error instanceof Error ? (error.cause ?? {}) : {}))).toBe('[]');
  });
});

suite('When Redis takes no writes', () => {
  it('tells a full memory, and changes nothing', async () => {
    const redis = await server();
    const store = await opened(redis.url);
    await append(store, 'case', 0);
    await admin(redis.url).config('SET', 'maxmemory', '1');
    await expect(append(store, 'case', 1)).rejects.toMatchObject({ code: 'storeFull' });
    expect(await store.loadEvents('case', 0)).toHaveLength(1);
    await admin(redis.url).config('SET', 'maxmemory', '0');
    expect(await append(store, 'case', 1)).toBe('appended');
  });

  it('is unavailable when it became a replica', async () => {
    const [redis, other] = [await server(), await server()];
    const store = await opened(redis.url);
    await admin(redis.url).replicaof('127.0.0.1', other.port);
    await expect(append(store, 'case', 0)).rejects.toMatchObject({ code: 'storeUnavailable' });
    await expect(store.probe()).rejects.toMatchObject({ code: 'storeUnavailable' });
  });
});

suite('With a replica', () => {
  it('acknowledges what the replica has, and nothing else', async () => {
    const master = await server('--repl-diskless-sync-delay', '0');
    const replica = await server('--replicaof', '127.0.0.1', `${master.port}`);
    const onMaster = admin(master.url);
    const onReplica = admin(replica.url);
    await caughtUp(onMaster);
    const store = await opened(master.url);
    expect(await append(store, 'case', 0)).toBe('appended');
    expect(await append(store, 'case', 0)).toBe('conflict');
    const many = Array.from({ length: 200 }, (_, n) => append(store, `many-${n}`, 0));
    expect(new Set(await Promise.all(many))).toEqual(new Set(['appended']));
    const copied = await Promise.all(many.map((_, n) => onReplica.keys(`so:*case:many-${n}:log`)));
    expect(copied.flat()).toHaveLength(200);

    process.kill(replica.pid, 'SIGSTOP');
    await expect(append(store, 'case', 1)).rejects.toMatchObject({ code: 'notReplicated' });
    // Reads and everything else do not wait for the replica.
    expect(await store.loadEvents('case', 0)).toHaveLength(2);
    await expect(append(store, 'case', 2)).rejects.toMatchObject({ code: 'notReplicated' });
    const nothing = () => store.append({ caseId: 'case', expectedVersion: 3, events: [], due: [] });
    await expect(nothing()).rejects.toMatchObject({ code: 'notReplicated' });
    process.kill(replica.pid, 'SIGCONT');
    expect(await eventually(nothing)).toBe('appended');

    await replica.kill9();
    await eventually(async () => expect(await onMaster.info('replication')).toContain('connected_slaves:0'));
    // What was not confirmed stands in the log all the same: each attempt needs a case of its own.
    let attempt = 0;
    const fresh = () => append(store, `after-${attempt++}`, 0);
    expect(await eventually(fresh)).toBe('appended');
  });

  it('is not acknowledged when Redis itself asks for more replicas', async () => {
    const redis = await server('--min-replicas-to-write', '1');
    const store = await opened(redis.url);
    await expect(append(store, 'case', 0)).rejects.toMatchObject({ code: 'notReplicated' });
  });
});

suite('Before it starts', () => {
  it.each(['allkeys-lru', 'volatile-ttl'])('refuses a Redis that evicts keys (%s)', async (policy) => {
    const redis = await server('--maxmemory-policy', policy);
    const store = await opened(redis.url);
    await expect(store.inspect()).rejects.toMatchObject({
      code: 'storeRefused',
      message: expect.stringContaining(policy),
    });
  });

  it.each([
    [['--appendonly', 'no'], [expect.stringContaining('appendonly no')]],
    [[], [expect.stringContaining('appendfsync everysec')]],
    [['--appendfsync', 'always'], []],
  ])('warns of a Redis that does not persist, or not at once (%j)', async (args, warnings) => {
    const redis = await server(...args);
    const store = await opened(redis.url);
    expect(await store.inspect()).toEqual(warnings);
  });

  it('copes with a Redis where CONFIG and INFO are forbidden', async () => {
    const redis = await server('--appendfsync', 'always');
    const client = admin(redis.url);
    await client.acl('SETUSER', 'some', 'on', '>word', '~*', '&*', '+@all', '-config');
    await client.acl('SETUSER', 'few', 'on', '>word', '~*', '&*', '+@all', '-config', '-info');
    const url = (user: string) => redis.url.replace('://', `://${user}:word@`);
    expect(await (await opened(url('some'))).inspect()).toEqual([]);
    // ioredis tells on the console that it skips its own look at INFO.
    const told = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    cleanUp.push(() => told.mockRestore());
    const store = await opened(url('few'));
    expect(await store.inspect()).toEqual([
      expect.stringContaining('maxmemory-policy'),
      expect.stringContaining('persists'),
    ]);
    expect(await append(store, 'case', 0)).toBe('appended');
  });
});

suite('On a cluster', () => {
  it('opens from the address of one node, inspects all, and keeps messages between two processes', async () => {
    const cluster = await startRedisCluster();
    cleanUp.push(cluster.stop);
    const urls = cluster.nodes.map(({ host, port }) => `redis://${host}:${port}`);
    const one = await opened(urls[0] ?? '');
    const other = await opened(urls.join(','));
    expect(await one.inspect()).toEqual([expect.stringContaining('appendfsync everysec')]);
    const heard: string[] = [];
    await other.subscribe('history:talk', (message) => heard.push(message));
    for (let n = 0; n < 16; n += 1) {
      await append(one, `case-${n}`, 0);
      expect(await other.loadEvents(`case-${n}`, 0)).toHaveLength(1);
    }
    await one.putHistory('talk', [{ id: 'a', body: 'x', at: 1 }]);
    await eventually(async () => expect(heard).toEqual(['1']));
    await admin(urls[2] ?? '').config('SET', 'maxmemory-policy', 'allkeys-lfu');
    await expect(one.inspect()).rejects.toMatchObject({ code: 'storeRefused' });
  });

  it('waits for a replica in the partitions of the server that has one, and only there', async () => {
    const cluster = await startRedisCluster();
    cleanUp.push(cluster.stop);
    const [first] = cluster.nodes;
    const replica = await server('--cluster-enabled', 'yes', '--cluster-node-timeout', '5000');
    const onMaster = admin(`redis://127.0.0.1:${first?.port}`);
    const onReplica = admin(replica.url);
    await onMaster.config('SET', 'repl-diskless-sync-delay', '0');
    await onReplica.cluster('MEET', '127.0.0.1', first?.port ?? 0);
    const masterId = await onMaster.cluster('MYID');
    await eventually(() => onReplica.cluster('REPLICATE', masterId));
    await caughtUp(onMaster);

    const store = await opened(cluster.nodes.map(({ port }) => `redis://127.0.0.1:${port}`).join(','));
    const cases = Array.from({ length: 64 }, (_, n) => `case-${n}`);
    const appendAll = (version: number) => Promise.allSettled(cases.map((id) => append(store, id, version)));
    for (const result of await appendAll(0))
      expect(result).toEqual({ status: 'fulfilled', value: 'appended' });
    process.kill(replica.pid, 'SIGSTOP');
    const results = await appendAll(1);
    process.kill(replica.pid, 'SIGCONT');
    const onFirst = new Set((await onMaster.keys('so:*:log')).map((key) => key.split(':')[3]));
    expect(onFirst.size).toBeGreaterThan(0);
    for (const [n, result] of results.entries()) {
      const refused = { status: 'rejected', reason: { code: 'notReplicated' } };
      const taken = { status: 'fulfilled', value: 'appended' };
      expect(result).toMatchObject(onFirst.has(cases[n]) ? refused : taken);
    }
  });
});
