import type { ClusterOptions, RedisOptions } from 'ioredis';
import { Cluster, Redis } from 'ioredis';
import { Fault } from '../../fault.ts';
import { redisFault } from './redisFault.ts';
import { infoField } from './replies.ts';
import type { Script } from './scripts.ts';

/** How long a call waits for a lost connection to come back, and for an answer. Milliseconds. */
const patience = { connection: 3_000, answer: 4_500, look: 200, socket: 5_000 };

/** A connection to one server or to a cluster; every call ends in time, with a `Fault` when it fails. */
export type Connection = {
  readonly client: Redis | Cluster;
  readonly clustered: boolean;
  /** Runs commands when the connection stands, or rejects with the fault; never sends anything twice. */
  readonly run: <T>(work: (client: Redis | Cluster) => Promise<T>) => Promise<T>;
  readonly script: (
    script: Script,
    keys: readonly string[],
    args: readonly (string | number)[],
  ) => Promise<unknown>;
  /** One connection per server that takes writes. */
  readonly masters: () => readonly Redis[];
  /** A second connection to the same place. */
  readonly again: () => Promise<Connection>;
  /** Lets what is under way end first. */
  readonly close: () => Promise<void>;
};

/** Connects to `redis://` or `rediss://` URLs: several with commas between, or one whose server says so, are a cluster. */
export async function connectRedis(url: string, warn: (text: string) => void): Promise<Connection> {
  const urls = url.split(',').map((part) => part.trim());
  if (urls.length > 1) return open(() => newCluster(urls), true, warn);
  const single = await open(() => newRedis(url), false, warn);
  const info = await single.run((client) => client.info('cluster')).catch(() => '');
  if (infoField(info, 'cluster_enabled') !== '1') return single;
  await single.close();
  return open(() => newCluster(urls), true, warn);
}

async function open(
  make: () => Redis | Cluster,
  clustered: boolean,
  warn: (text: string) => void,
): Promise<Connection> {
  const client = make();
  const standing = watch(client, warn);
  client.connect().catch(() => undefined);
  if (!(await standing())) {
    client.disconnect();
    throw new Fault('storeUnavailable', 'Redis cannot be reached.');
  }
  const run = async <T>(work: (client: Redis | Cluster) => Promise<T>, last = false): Promise<T> => {
    if ((last || client.status !== 'ready') && !(await standing())) {
      throw new Fault('storeUnavailable', 'Redis cannot be reached.');
    }
    try {
      return await inTime(work(client));
    } catch (error) {
      if (!last && wasNotSent(error)) return run(work, true);
      throw redisFault(error);
    }
  };
  return {
    client,
    clustered,
    run,
    script: (script, keys, args) => run((on) => runScript(on, script, keys, args)),
    masters: () => (client instanceof Cluster ? client.nodes('master') : [client]),
    again: () => open(make, clustered, () => undefined),
    close: async () => {
      if (client.status === 'ready') await inTime(client.quit()).catch(() => undefined);
      client.disconnect();
    },
  };
}

/** Between the loss of a connection and the news of it, ioredis refuses commands without sending them. */
function wasNotSent(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Stream isn't writeable");
}

async function runScript(
  client: Redis | Cluster,
  script: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(script.sha, keys.length, ...keys, ...args);
  } catch (error) {
    // A server that does not know the script has not run it.
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return client.eval(script.lua, keys.length, ...keys, ...args);
  }
}

/** Answers whether the connection stands or came back within the patience counted from its loss. */
function watch(client: Redis | Cluster, warn: (text: string) => void): () => Promise<boolean> {
  let outage: Promise<boolean> | undefined;
  let warned = false;
  const wait = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patience.connection).unref();
      client.once('ready', () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  client.on('close', () => {
    outage ??= wait();
  });
  client.on('error', (error: Error) => {
    if (!warned) warn(`Redis is not reachable, trying again: ${error.message}`);
    warned = true;
  });
  client.on('ready', () => {
    outage = undefined;
    if (warned) warn('Redis is reachable again.');
    warned = false;
  });
  return () => {
    outage ??= wait();
    return outage;
  };
}

type Waiting = { readonly until: number; readonly giveUp: () => void };

/** Calls without an answer yet, oldest first: one timer looks after all of them, because a timer each costs as much as the call. */
const waiting = new Set<Waiting>();
let watching: NodeJS.Timeout | undefined;

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void =>
      reject(new Fault('storeUnavailable', `Redis did not answer within ${patience.answer} ms.`));
    const call: Waiting = { until: performance.now() + patience.answer, giveUp };
    waiting.add(call);
    watching ??= setInterval(giveUpLate, patience.look).unref();
    work.then(
      (answer) => {
        waiting.delete(call);
        resolve(answer);
      },
      (error: unknown) => {
        waiting.delete(call);
        reject(error);
      },
    );
  });
}

function giveUpLate(): void {
  const now = performance.now();
  for (const call of waiting) {
    if (call.until > now) break;
    waiting.delete(call);
    call.giveUp();
  }
  if (waiting.size === 0) {
    clearInterval(watching);
    watching = undefined;
  }
}

/**
 * `maxRetriesPerRequest: 0` rejects what was under way when a connection is lost and `autoResendUnfulfilledCommands`
 * keeps it from being sent again: nobody knows whether the server has done it.
 */
const base: RedisOptions = {
  lazyConnect: true,
  connectTimeout: 2_000,
  socketTimeout: patience.socket,
  keepAlive: 10_000,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
};

function newRedis(url: string): Redis {
  return new Redis(url, {
    ...base,
    enableOfflineQueue: false,
    // What many turns ask in one tick goes out in one write: under load the writes are the dearest part of a turn.
    enableAutoPipelining: true,
    retryStrategy: (times) => Math.min(25 * 2 ** times, 1_000),
  });
}

function newCluster(urls: readonly string[]): Cluster {
  const first = new URL(urls[0] ?? '');
  const secure = first.protocol === 'rediss:';
  const options: ClusterOptions = {
    lazyConnect: true,
    // A closed connection is not retried: its commands may have been done. MOVED, ASK and CLUSTERDOWN were not.
    retryDelayOnFailover: 0,
    slotsRefreshTimeout: 2_000,
    clusterRetryStrategy: (times) => Math.min(100 * times, 1_000),
    redisOptions: {
      ...base,
      username: first.username === '' ? undefined : decodeURIComponent(first.username),
      password: first.password === '' ? undefined : decodeURIComponent(first.password),
      ...(secure ? { tls: {} } : {}),
    },
    // Certificates carry host names, not addresses.
    ...(secure ? { dnsLookup: (address, done) => done(null, address) } : {}),
  };
  return new Cluster([...urls], options);
}
