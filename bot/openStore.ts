import { join } from 'node:path';
import { Fault } from '../services/fault.ts';
import { developmentKey } from '../services/sealing/developmentKey.ts';
import { type KeyRing, keyRing, type MasterKey, masterKeyFrom } from '../services/sealing/keyRing.ts';
import { openEmbeddedStore } from '../services/store/embedded/openEmbeddedStore.ts';
import { openRedisStore } from '../services/store/redis/openRedisStore.ts';
import type { Store } from '../services/store/store.ts';
import { type Config, masterKeysOf } from './config.ts';

/** The store and key ring that the settings name. Rejects with a `Fault` whose sentence says what to change. */
export async function openStore(
  config: Config,
  warn: (text: string) => void,
): Promise<{ readonly store: Store; readonly keys: KeyRing; readonly masters: readonly MasterKey[] }> {
  const texts = config.masterKeys.length > 0 ? config.masterKeys : [await demoKey(config, warn)];
  const masters = texts.map(masterKeyFrom);
  const store =
    config.redisUrls === undefined
      ? await openEmbeddedStore({ file: join(config.DATA_DIR, 'store.sqlite'), warn })
      : await reachRedis(config, config.redisUrls, warn);
  try {
    const warnings = await store.inspect();
    const again =
      config.MASTER_KEYS_FILE === undefined ? undefined : () => masterKeysOf(config).map(masterKeyFrom);
    const keys = keyRing(store, masters, again);
    // Opens or makes the store's own key: a store sealed with another key is refused here, not at the first request.
    await keys.keyFor('store');
    for (const warning of warnings) warn(warning);
    return { store, keys, masters };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function reachRedis(config: Config, url: string, warn: (text: string) => void): Promise<Store> {
  let isOpen = false;
  const options = {
    url,
    prefix: config.REDIS_PREFIX,
    replicaWaitMilliseconds: config.REPLICA_WAIT,
    // Before it was reached once, one sentence says it all.
    warn: (text: string) => (isOpen ? warn(text) : undefined),
  };
  try {
    const store = await openRedisStore(options);
    isOpen = true;
    return store;
  } catch (cause) {
    if (!(cause instanceof Fault && cause.code === 'storeUnavailable')) throw cause;
    const words = 'Redis cannot be reached: start it, or correct the address or password in REDIS_URL.';
    throw new Fault('storeUnavailable', words, cause);
  }
}

async function demoKey(config: Config, warn: (text: string) => void): Promise<string> {
  const { key, isNew } = await developmentKey(config.DATA_DIR);
  if (isNew)
    warn(
      `A development key was made in ${config.DATA_DIR}. It is for practice only: whoever has that folder can read everything.`,
    );
  return key;
}
