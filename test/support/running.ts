import { rm } from 'node:fs/promises';
import { readConfig } from '../../bot/config.ts';
import { type Running, type Say, start } from '../../bot/main.ts';
import { jsonLog } from '../../services/log.ts';
import { quickFolder } from './quickFolder.ts';
import { type BorrowedRedis, borrowRedis } from './redis.ts';

/** The real product in this process, with demo mode on; `said` is everything it reported while it ran. */
export type RunningProduct = {
  readonly address: string;
  readonly said: readonly string[];
  /** Every line of its log, at the level that tells most. */
  readonly logged: readonly string[];
  /** Every route of its server. */
  readonly routes: Running['routes'];
  /** Its folder: the store and the development key. */
  readonly dir: string;
  readonly redis: BorrowedRedis | undefined;
  /** Stops it and starts it again on the same data, on another port. */
  readonly again: () => Promise<RunningProduct>;
  /** Stops it and removes what it kept. */
  readonly stop: () => Promise<void>;
};

type Settings = Readonly<Record<string, string>>;

/** Starts the product on a free port over an embedded store of its own. */
export async function startProduct(settings: Settings = {}): Promise<RunningProduct> {
  const dir = await quickFolder('so-product-');
  return startIn(dir, settings, undefined);
}

/** The same on Redis, under a prefix of its own; ask `redisAvailable()` first. */
export async function startProductOnRedis(settings: Settings = {}): Promise<RunningProduct> {
  const dir = await quickFolder('so-product-');
  const redis = await borrowRedis();
  return startIn(dir, { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, ...settings }, redis);
}

async function startIn(
  dir: string,
  settings: Settings,
  redis: BorrowedRedis | undefined,
): Promise<RunningProduct> {
  const said: string[] = [];
  const logged: string[] = [];
  const log = jsonLog('info', { write: (line) => void logged.push(line) });
  const say: Say = (line, entry) => {
    said.push(line);
    log(entry ?? { event: 'warning', message: line });
  };
  const running = await start(readConfig({ PORT: '0', DATA_DIR: dir, ...settings }), say, log);
  return {
    address: running.address,
    routes: running.routes,
    said,
    logged,
    dir,
    redis,
    again: async () => {
      await running.stop();
      return startIn(dir, settings, redis);
    },
    stop: async () => {
      await running.stop();
      await redis?.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
