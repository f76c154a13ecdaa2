import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { findProgram } from './findProgram.ts';
import { quickFolder } from './quickFolder.ts';

const host = '127.0.0.1';
const unpacked = join(import.meta.dirname, '../../.cache/redis/root/usr');

/** One Redis of the test's own; `pid` changes with each restart. */
export type RedisServer = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dir: string;
  /** Ends it, and removes its folder unless the caller named one. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would; its folder stays. */
  readonly kill9: () => Promise<void>;
  /** Starts it again on the same folder and port, after ending it if it still runs. */
  readonly restart: () => Promise<void>;
};

/** What a suite that needs a single server, and never ends it, is given. */
export type BorrowedRedis = {
  readonly url: string;
  /** Its own in every call, so that suites share a server without meeting. */
  readonly prefix: string;
  readonly stop: () => Promise<void>;
};

export type RedisCluster = {
  readonly nodes: readonly { readonly host: string; readonly port: number }[];
  readonly stop: () => Promise<void>;
};

type Program = { readonly path: string; readonly libraries: readonly string[] };

const findRedis = (): Program | undefined => {
  const installed = findProgram(['redis-server', 'valkey-server']);
  if (installed) return { path: installed, libraries: [] };
  const path = join(unpacked, 'bin/redis-server');
  if (!existsSync(path)) return undefined;
  const lib = join(unpacked, 'lib');
  return { path, libraries: existsSync(lib) ? readdirSync(lib).map((name) => join(lib, name)) : [] };
};

/**
 * True when a suite can have the Redis it needs: one of its `own`, to end or to cluster, or `any` single server.
 * Says once why the suite is skipped otherwise.
 */
export const redisAvailable = (need: 'own' | 'any' = 'own'): boolean => {
  if (findRedis() || (need === 'any' && process.env.REDIS_URL)) return true;
  console.warn('Skipped: no redis-server or valkey-server on this machine.');
  return false;
};

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, host);
  const free = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]).catch(() => false);
  if (free) await new Promise((done) => server.close(done));
  return free;
};

/** A port that no port-0 listener or outgoing connection is given, nor the cluster bus port 10,000 above it. */
const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(12_000, 22_000);
    if ((await isFree(port)) && (await isFree(port + 10_000))) return port;
  }
};

const connect = (port: number): Redis => {
  const client = new Redis({
    host,
    port,
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  // A refused connection is answered by the rejected connect() already.
  client.on('error', () => undefined);
  return client;
};

const answers = async (port: number): Promise<boolean> => {
  const client = connect(port);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
};

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (ended(child)) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};

/** Ends the server when the process of the tests is gone without having done so: its end of the pipe closes. */
const guard = (child: ChildProcess): void => {
  const watcher = spawn('sh', ['-c', `read -r _; kill -9 ${child.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
};

const launch = async (dir: string, port: number, args: readonly string[]): Promise<ChildProcess> => {
  const program = findRedis();
  if (!program) throw new Error('There is no redis-server to start; ask redisAvailable() first.');
  const settings = [
    ...['--port', `${port}`, '--bind', host, '--dir', dir, '--logfile', 'redis.log', '--save', ''],
    ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'],
  ];
  const libraries = [...program.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const child = spawn(program.path, [...settings, ...args], {
    stdio: 'ignore',
    env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env,
  });
  child.on('error', () => undefined);
  child.unref();
  if (child.pid) guard(child);
  for (const deadline = Date.now() + 15_000; Date.now() < deadline && !ended(child); await sleep(20)) {
    if (await answers(port)) return child;
  }
  await end(child, 'SIGKILL');
  const log = await readFile(join(dir, 'redis.log'), 'utf8').catch(() => 'no log');
  throw new Error(`Redis did not start on port ${port}:\n${log.slice(-1000)}`);
};

/**
 * A real Redis on a free port of 127.0.0.1 that keeps every write (append-only, fsync each second, no eviction).
 * `dir` keeps its data there, in a folder that exists; `args` are added to its command line.
 */
export const startRedis = async (
  options: { readonly dir?: string; readonly port?: number; readonly args?: readonly string[] } = {},
): Promise<RedisServer> => {
  const dir = options.dir ?? (await quickFolder('so-redis-'));
  const port = options.port ?? (await freePort());
  const args = options.args ?? [];
  let child = await launch(dir, port, args);
  return {
    url: `redis://${host}:${port}`,
    port,
    dir,
    get pid() {
      return child.pid ?? 0;
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      if (!options.dir) await rm(dir, { recursive: true, force: true });
    },
    kill9: () => end(child, 'SIGKILL'),
    restart: async () => {
      await end(child, 'SIGTERM');
      child = await launch(dir, port, args);
    },
  };
};

const removeKeys = async (url: string, prefix: string): Promise<void> => {
  const client = new Redis(url);
  for await (const keys of client.scanStream({ match: `*${prefix}*`, count: 1000 })) {
    if (keys.length > 0) await client.unlink(...keys);
  }
  client.disconnect();
};

/** The server of REDIS_URL, whose keys with the given prefix go when it is handed back, or else one of its own. */
export const borrowRedis = async (): Promise<BorrowedRedis> => {
  const prefix = `t-${randomUUID()}:`;
  const shared = process.env.REDIS_URL;
  if (shared) return { url: shared, prefix, stop: () => removeKeys(shared, prefix) };
  const { url, stop } = await startRedis();
  return { url, prefix, stop };
};

const slots = 16_384;

const joinCluster = async (clients: readonly Redis[], servers: readonly RedisServer[]): Promise<void> => {
  for (const [index, client] of clients.entries()) {
    await client.connect();
    const from = Math.floor((index * slots) / clients.length);
    const to = Math.floor(((index + 1) * slots) / clients.length);
    await client.cluster('ADDSLOTS', ...Array.from({ length: to - from }, (_, slot) => from + slot));
    await client.cluster('SET-CONFIG-EPOCH', index + 1);
  }
  for (const { port } of servers.slice(1)) await clients[0]?.cluster('MEET', host, port);
  for (const client of clients) {
    while (!(await isWhole(client, servers.length))) await sleep(50);
  }
};

const isWhole = async (client: Redis, size: number): Promise<boolean> => {
  const text = await client.cluster('INFO');
  return text.includes('cluster_state:ok') && text.includes(`cluster_known_nodes:${size}`);
};

/** Three masters without replicas that share all slots; each node knows the others when this resolves. */
export const startRedisCluster = async (): Promise<RedisCluster> => {
  const args = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '5000'];
  const servers = await Promise.all([1, 2, 3].map(() => startRedis({ args })));
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const clients = servers.map(({ port }) => connect(port));
  try {
    await joinCluster(clients, servers);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    for (const client of clients) client.disconnect();
  }
  return { nodes: servers.map(({ port }) => ({ host, port })), stop };
};
