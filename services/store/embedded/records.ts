import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import { type Commit, read } from './commitQueue.ts';
import { number, text } from './rows.ts';

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
type Clock = Pick<Store, 'clockOffset' | 'setClockOffset'>;

/** Which cases a person, service or employer has, and the requests of an employee in order. */
export function links(database: DatabaseSync, commit: Commit): Links {
  const link = database.prepare('INSERT INTO link (name, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const unlink = database.prepare('DELETE FROM link WHERE name = ? AND case_id = ?');
  const linked = database.prepare('SELECT case_id FROM link WHERE name = ?');
  const isLinked = database.prepare('SELECT 1 FROM link WHERE name = ? AND case_id = ?');
  const reserve = database.prepare(
    'INSERT INTO request (employee_id, n, case_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const reserved = database.prepare('SELECT case_id FROM request WHERE employee_id = ? AND n = ?');
  const requests = database.prepare('SELECT case_id FROM request WHERE employee_id = ? ORDER BY n');
  const erase = database.prepare("UPDATE request SET case_id = '' WHERE employee_id = ? AND case_id = ?");
  return {
    link: (caseId, indexes) =>
      commit(() => {
        for (const name of indexes) link.run(name, caseId);
      }),
    unlink: (caseId, indexes) =>
      commit(() => {
        for (const name of indexes) unlink.run(name, caseId);
      }),
    linked: (index) => read(() => linked.all(index).map((row) => text(row, 'case_id'))),
    isLinked: (index, caseId) => read(() => isLinked.get(index, caseId) !== undefined),
    reserveRequest: (employeeId, n, caseId) =>
      commit(() => {
        reserve.run(employeeId, n, caseId);
        return text(reserved.get(employeeId, n), 'case_id');
      }),
    requestsOf: (employeeId) => read(() => requests.all(employeeId).map((row) => text(row, 'case_id'))),
    eraseRequest: (employeeId, caseId) => commit(() => void erase.run(employeeId, caseId)),
  };
}

/** Small texts with a version, changed by compare-and-set. */
export function documents(database: DatabaseSync, commit: Commit): Documents {
  const load = database.prepare('SELECT version, body FROM document WHERE key = ?');
  const create = database.prepare(
    'INSERT INTO document (key, version, body) VALUES (?, 1, ?) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE document SET version = version + 1, body = ? WHERE key = ? AND version = ?',
  );
  const remove = database.prepare('DELETE FROM document WHERE key = ?');
  return {
    loadDocument: (key) =>
      read(() => {
        const row = load.get(key);
        return row && { version: number(row, 'version'), body: text(row, 'body') };
      }),
    saveDocument: (key, expectedVersion, body) =>
      commit(() => {
        const { changes } =
          expectedVersion === 0 ? create.run(key, body) : update.run(body, key, expectedVersion);
        return Number(changes) === 1 ? 'saved' : 'conflict';
      }),
    removeDocument: (key) => commit(() => void remove.run(key)),
  };
}

/** Wrapped data keys, paged by owner. */
export function dataKeys(database: DatabaseSync, commit: Commit): DataKeys {
  const load = database.prepare('SELECT wrapped FROM data_key WHERE owner = ?');
  const add = database.prepare('INSERT INTO data_key (owner, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const replace = database.prepare('UPDATE data_key SET wrapped = ? WHERE owner = ? AND wrapped = ?');
  const erase = database.prepare('DELETE FROM data_key WHERE owner = ?');
  const page = database.prepare('SELECT owner FROM data_key WHERE owner > ? ORDER BY owner LIMIT 500');
  return {
    loadKey: (owner) =>
      read(() => {
        const row = load.get(owner);
        return row && text(row, 'wrapped');
      }),
    addKey: (owner, wrapped) =>
      commit(() => {
        add.run(owner, wrapped);
        return text(load.get(owner), 'wrapped');
      }),
    replaceKey: (owner, from, to) => commit(() => Number(replace.run(to, owner, from).changes) === 1),
    eraseKey: (owner) => commit(() => void erase.run(owner)),
    keyOwners: (cursor = '') =>
      read(() => {
        const owners = page.all(cursor).map((row) => text(row, 'owner'));
        return { owners, cursor: owners.length === 500 ? owners[499] : undefined };
      }),
  };
}

/** Values with an end on the machine's clock; what is over goes when something new comes. */
export function temporaries(database: DatabaseSync, commit: Commit): Temporaries {
  const put = database.prepare('INSERT OR REPLACE INTO temporary (key, value, until) VALUES (?, ?, ?)');
  const sweep = database.prepare('DELETE FROM temporary WHERE until <= ?');
  const load = database.prepare('SELECT value FROM temporary WHERE key = ? AND until > ?');
  const remove = database.prepare('DELETE FROM temporary WHERE key = ?');
  const extend = database.prepare('UPDATE temporary SET until = ? WHERE key = ? AND until > ?');
  const current = (key: string): string | undefined => {
    const row = load.get(key, Date.now());
    return row && text(row, 'value');
  };
  const write = (key: string, value: string, seconds: number): void => {
    sweep.run(Date.now());
    put.run(key, value, Date.now() + Math.max(1, Math.round(seconds * 1000)));
  };
  return {
    putTemporary: (key, value, seconds) => commit(() => write(key, value, seconds)),
    addTemporary: (key, value, seconds) =>
      commit(() => {
        if (current(key) !== undefined) return false;
        write(key, value, seconds);
        return true;
      }),
    temporary: (key) => read(() => current(key)),
    takeTemporary: (key) =>
      commit(() => {
        const value = current(key);
        remove.run(key);
        return value;
      }),
    removeTemporary: (key) => commit(() => void remove.run(key)),
    takeToken: (bucket, perSecond, burst) =>
      commit(() => {
        const now = Date.now();
        const each = 1_000 / perSecond;
        // Kept is one number: the moment at which the bucket will be full again.
        const full = Math.max(Number(current(bucket) ?? 0), now);
        const wait = full - now - (burst - 1) * each;
        if (wait > 0) return Math.ceil(wait);
        write(bucket, String(full + each), (full + each - now + 1) / 1_000);
        return 0;
      }),
    extendTemporary: (key, seconds) =>
      commit(() => {
        const until = Date.now() + Math.max(1, Math.round(seconds * 1000));
        return Number(extend.run(until, key, Date.now()).changes) === 1;
      }),
  };
}

/** The demo clock's distance from the machine's. */
export function clock(database: DatabaseSync, commit: Commit): Clock {
  const load = database.prepare("SELECT value FROM setting WHERE name = 'clock'");
  const save = database.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('clock', ?)");
  return {
    clockOffset: () => read(() => number(load.get(), 'value')),
    setClockOffset: (offset) => commit(() => void save.run(offset)),
  };
}
