import { partitions } from '../partition.ts';
import type { Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import type { RedisKeys } from './keys.ts';
import { asText } from './replies.ts';
import { scripts } from './scripts.ts';

type Links = Pick<
  Store,
  'link' | 'unlink' | 'linked' | 'isLinked' | 'reserveRequest' | 'requestsOf' | 'eraseRequest'
>;
type Documents = Pick<Store, 'loadDocument' | 'saveDocument' | 'removeDocument'>;
type DataKeys = Pick<Store, 'loadKey' | 'addKey' | 'replaceKey' | 'eraseKey' | 'keyOwners'>;
type Temporaries = Pick<
  Store,
  | 'putTemporary'
  | 'addTemporary'
  | 'temporary'
  | 'takeTemporary'
  | 'removeTemporary'
  | 'takeToken'
  | 'extendTemporary'
>;

/** Which cases a person, service or employer has, and the requests of an employee in order. */
export function links({ run, script }: Connection, keys: RedisKeys): Links {
  return {
    link: async (caseId, indexes) => {
      await run((client) => Promise.all(indexes.map((name) => client.sadd(keys.index(name), caseId))));
    },
    unlink: async (caseId, indexes) => {
      await run((client) => Promise.all(indexes.map((name) => client.srem(keys.index(name), caseId))));
    },
    linked: (index) => run((client) => client.smembers(keys.index(index))),
    isLinked: async (index, caseId) =>
      (await run((client) => client.sismember(keys.index(index), caseId))) === 1,
    reserveRequest: async (employeeId, n, caseId) =>
      asText(await script(scripts.reserve, [keys.requests(employeeId)], [n, caseId])),
    requestsOf: async (employeeId) => {
      const byNumber = await run((client) => client.hgetall(keys.requests(employeeId)));
      return Object.entries(byNumber)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, caseId]) => caseId);
    },
    eraseRequest: async (employeeId, caseId) => {
      await script(scripts.eraseRequest, [keys.requests(employeeId)], [caseId]);
    },
  };
}

/** Small texts with a version, changed by compare-and-set. */
export function documents({ run, script }: Connection, keys: RedisKeys): Documents {
  return {
    loadDocument: async (key) => {
      const [version, body] = await run((client) => client.hmget(keys.document(key), 'version', 'body'));
      return version ? { version: Number(version), body: body ?? '' } : undefined;
    },
    saveDocument: async (key, expectedVersion, body) => {
      const saved = await script(scripts.saveDocument, [keys.document(key)], [expectedVersion, body]);
      return saved === 1 ? 'saved' : 'conflict';
    },
    removeDocument: async (key) => {
      await run((client) => client.del(keys.document(key)));
    },
  };
}

/** Wrapped data keys, one hash per partition; a page of owners may repeat one that another page held. */
export function dataKeys({ run, script }: Connection, keys: RedisKeys): DataKeys {
  return {
    loadKey: async (owner) => (await run((client) => client.hget(keys.dataKeys(owner), owner))) ?? undefined,
    addKey: async (owner, wrapped) =>
      asText(await script(scripts.reserve, [keys.dataKeys(owner)], [owner, wrapped])),
    replaceKey: async (owner, from, to) =>
      (await script(scripts.replaceKey, [keys.dataKeys(owner)], [owner, from, to])) === 1,
    eraseKey: async (owner) => {
      await run((client) => client.hdel(keys.dataKeys(owner), owner));
    },
    keyOwners: async (cursor = '0:0') => {
      const [partition = '0', position = '0'] = cursor.split(':');
      const n = Number(partition);
      const hash = keys.dataKeysPartition(partitions[n] ?? 'p00');
      const [next, pairs] = await run((client) => client.hscan(hash, position, 'COUNT', 500));
      const owners = pairs.filter((_, place) => place % 2 === 0);
      if (next !== '0') return { owners, cursor: `${n}:${next}` };
      return { owners, cursor: n + 1 < partitions.length ? `${n + 1}:0` : undefined };
    },
  };
}

/** Values that Redis itself forgets when their time is over. */
export function temporaries({ run, script }: Connection, keys: RedisKeys): Temporaries {
  return {
    putTemporary: async (key, value, seconds) => {
      const milliseconds = Math.max(1, Math.round(seconds * 1000));
      await run((client) => client.set(keys.temporary(key), value, 'PX', milliseconds));
    },
    addTemporary: async (key, value, seconds) => {
      const milliseconds = Math.max(1, Math.round(seconds * 1000));
      const name = keys.temporary(key);
      return (await run((client) => client.set(name, value, 'PX', milliseconds, 'NX'))) === 'OK';
    },
    temporary: async (key) => (await run((client) => client.get(keys.temporary(key)))) ?? undefined,
    takeTemporary: async (key) => (await run((client) => client.getdel(keys.temporary(key)))) ?? undefined,
    removeTemporary: async (key) => {
      await run((client) => client.del(keys.temporary(key)));
    },
    takeToken: async (bucket, perSecond, burst) =>
      Number(await script(scripts.takeToken, [keys.temporary(bucket)], [perSecond, burst])),
    extendTemporary: async (key, seconds) => {
      const milliseconds = Math.max(1, Math.round(seconds * 1000));
      return (await run((client) => client.pexpire(keys.temporary(key), milliseconds))) === 1;
    },
  };
}
