import { join } from 'node:path';
import { developmentKey } from '../services/sealing/developmentKey.ts';
import { type KeyRing, keyRing, masterKeyFrom } from '../services/sealing/keyRing.ts';
import { openEmbeddedStore } from '../services/store/embedded/openEmbeddedStore.ts';
import { openRedisStore } from '../services/store/redis/openRedisStore.ts';
import type { Store } from '../services/store/store.ts';
import type { Config } from './config.ts';

/** The store and key ring that the settings name. Rejects with a `Fault` whose sentence says what to change. */
export async function openStore(
  config: Config,
  warn: (text: string) => void,
): Promise<{ readonly store: Store; readonly keys: KeyRing }> {
  const masters = config.masterKeys.length > 0 ? config.masterKeys : [await demoKey(config, warn)];
  const store =
    config.redisUrls === undefined
      ? await openEmbeddedStore({ file: join(config.DATA_DIR, 'store.sqlite'), warn })
      : await openRedisStore({
          url: config.redisUrls,
          prefix: config.REDIS_PREFIX,
          replicaWaitMilliseconds: config.REPLICA_WAIT,
          warn,
        });
  for (const warning of await store.inspect()) warn(warning);
  const keys = keyRing(store, masters.map(masterKeyFrom));
  // Opens or makes the store's own key: a store sealed with another key is refused here, not at the first request.
  await keys.keyFor('store');
  return { store, keys };
}

async function demoKey(config: Config, warn: (text: string) => void): Promise<string> {
  const { key, isNew } = await developmentKey(config.DATA_DIR);
  if (isNew)
    warn(
      `A development key was made in ${config.DATA_DIR}. It is for practice only: whoever has that folder can read everything.`,
    );
  return key;
}
