import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';
import { borrowRedis } from './redis.ts';

/** The real product in this process, with demo mode on; `said` is everything it reported while it ran. */
export type RunningProduct = {
  readonly address: string;
  readonly said: readonly string[];
  /** Its folder: the store and the development key. */
  readonly dir: string;
  /** Stops it and starts it again on the same data, on another port. */
  readonly again: () => Promise<RunningProduct>;
  /** Stops it and removes what it kept. */
  readonly stop: () => Promise<void>;
};

type Settings = Readonly<Record<string, string>>;

/** Starts the product on a free port over an embedded store of its own. */
export async function startProduct(settings: Settings = {}): Promise<RunningProduct> {
  const dir = await mkdtemp(join(tmpdir(), 'so-product-'));
  return startIn(dir, settings, () => rm(dir, { recursive: true, force: true }));
}

/** The same on Redis, under a prefix of its own; ask `redisAvailable()` first. */
export async function startProductOnRedis(settings: Settings = {}): Promise<RunningProduct> {
  const dir = await mkdtemp(join(tmpdir(), 'so-product-'));
  const redis = await borrowRedis();
  return startIn(dir, { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, ...settings }, async () => {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  });
}

async function startIn(
  dir: string,
  settings: Settings,
  cleanUp: () => Promise<void>,
): Promise<RunningProduct> {
  const said: string[] = [];
  const running = await start(readConfig({ PORT: '0', DATA_DIR: dir, ...settings }), (line) =>
    said.push(line),
  );
  return {
    address: running.address,
    said,
    dir,
    again: async () => {
      await running.stop();
      return startIn(dir, settings, cleanUp);
    },
    stop: async () => {
      await running.stop();
      await cleanUp();
    },
  };
}

/** The product in a process of its own, that can be ended at any moment. */
export type ProductProcess = {
  readonly address: string;
  readonly pid: () => number;
  /** Ends it as a power cut would. */
  readonly kill9: () => Promise<void>;
  /** Starts it again on the same data and port; resolves when it is ready. */
  readonly restart: () => Promise<void>;
  /** Ends it for good; the folder is the caller's. */
  readonly stop: () => Promise<void>;
};

/** Starts `node bot/main.ts` on a free port over the data in `dir`. */
export async function startProductProcess(dir: string, settings: Settings = {}): Promise<ProductProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const launch = async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../bot/main.ts')], {
      env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: dir, ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4_000);
    });
    for (let i = 0; i < 1_000; i += 1) {
      if (child.exitCode !== null) throw new Error(`The product did not start:\n${said}`);
      const ready = await fetch(`${address}/readyz`).catch(() => undefined);
      if (ready?.status === 200) return child;
      await sleep(20);
    }
    child.kill('SIGKILL');
    throw new Error(`The product did not become ready:\n${said}`);
  };
  let child = await launch();
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    address,
    pid: () => child.pid ?? 0,
    kill9: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGKILL');
      child = await launch();
    },
    stop: () => end('SIGTERM'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((closed) => server.close(closed));
  return port;
}
