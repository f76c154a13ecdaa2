import { randomUUID } from 'node:crypto';
import { Fault } from '../../fault.ts';
import { partitions } from '../partition.ts';
import type { Store } from '../store.ts';
import { caseLog } from './caseLog.ts';
import { type Connection, connectRedis } from './connectRedis.ts';
import { dueIndex } from './dueIndex.ts';
import { history } from './history.ts';
import { inspectRedis } from './inspectRedis.ts';
import { type RedisKeys, redisKeys } from './keys.ts';
import { lineStreams } from './lineStreams.ts';
import { messages } from './messages.ts';
import { dataKeys, documents, links, temporaries } from './records.ts';
import { replication } from './replication.ts';

export type RedisStoreOptions = {
  /** `redis://` or `rediss://`; several with commas between for a cluster. */
  readonly url: string;
  /** In front of every key and channel, so that several products can share a server. */
  readonly prefix: string;
  /** How long a case append waits for a replica, where there are any. */
  readonly replicaWaitMilliseconds?: number;
  /** Gets one sentence when the connection is lost, and one when it is back. */
  readonly warn?: (text: string) => void;
};

/** The store on a Redis server or cluster; rejects with `Fault('storeUnavailable')` when it cannot be reached within seconds. */
export async function openRedisStore(options: RedisStoreOptions): Promise<Store> {
  if (/[{}]/.test(options.prefix))
    throw new Fault('configuration', 'The prefix of Redis keys has no braces.');
  const warn = options.warn ?? (() => undefined);
  const connection = await connectRedis(options.url, warn);
  const keys = redisKeys(options.prefix);
  const replicas = replication(connection, options.replicaWaitMilliseconds ?? 1_000);
  const { close: closeMessages, ...between } = messages(connection, keys, warn);
  return {
    kind: 'redis',
    ...caseLog(connection, keys, replicas.writeCase),
    ...dueIndex(connection, keys),
    ...links(connection, keys),
    ...documents(connection, keys),
    ...dataKeys(connection, keys),
    ...history(connection, keys),
    ...lineStreams(connection, keys),
    ...between,
    ...temporaries(connection, keys),
    clockOffset: async () => Number((await connection.run((client) => client.get(keys.clock))) ?? 0),
    setClockOffset: async (offset) => {
      await connection.run((client) => client.set(keys.clock, offset));
    },
    compact: () => compact(connection),
    probe: () => probe(connection, keys),
    inspect: () => inspectRedis(connection),
    close: async () => {
      closeMessages();
      await replicas.close();
      await connection.close();
    },
  };
}

/** The append-only file holds whatever was ever written until it is rewritten; a hosted Redis that refuses does so by itself. */
async function compact(connection: Connection): Promise<void> {
  await Promise.all(connection.masters().map((server) => server.bgrewriteaof().catch(() => undefined)));
}

/** In a cluster every partition is probed: cases lie in all of them. */
async function probe(connection: Connection, keys: RedisKeys): Promise<void> {
  const probed = connection.clustered ? partitions : partitions.slice(0, 1);
  const value = randomUUID();
  const answers = await connection.run((client) =>
    Promise.all(
      probed.map(async (partition) => {
        await client.set(keys.probePartition(partition), value, 'PX', 60_000);
        return client.exists(keys.probePartition(partition));
      }),
    ),
  );
  if (answers.some((found) => found !== 1)) {
    throw new Fault('storeUnavailable', 'Redis does not keep what is written.');
  }
}
