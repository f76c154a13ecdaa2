import type { DatabaseSync } from 'node:sqlite';
import { dueOrder } from '../dueOrder.ts';
import type { DueItem, Store } from '../store.ts';
import { type Commit, read } from './commitQueue.ts';
import { number, type Row, text } from './rows.ts';

type DueIndex = Pick<
  Store,
  'putDue' | 'claimDue' | 'claimDueOf' | 'settleDue' | 'putBackDue' | 'earliestDue' | 'dueOf'
>;

/** Changes of due items inside a transaction that somebody else began. */
export type DueChanges = {
  readonly put: (item: DueItem) => void;
  readonly claim: (item: DueItem, milliseconds: number) => void;
  readonly drop: (owner: string, id: string) => void;
  readonly dropAll: (owner: string) => void;
};

/** The statements that a case append shares with the index. */
export function dueChanges(database: DatabaseSync): DueChanges {
  const put = database.prepare(
    `INSERT INTO due (owner, id, at, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (owner, id) DO UPDATE SET at = excluded.at, body = excluded.body, lease_until = NULL`,
  );
  const lease = database.prepare('UPDATE due SET lease_until = ? WHERE owner = ? AND id = ?');
  const drop = database.prepare('DELETE FROM due WHERE owner = ? AND id = ?');
  const dropAll = database.prepare('DELETE FROM due WHERE owner = ?');
  return {
    put: ({ owner, id, at, body }) => void put.run(owner, id, at, body),
    claim: ({ owner, id }, milliseconds) => void lease.run(Date.now() + milliseconds, owner, id),
    drop: (owner, id) => void drop.run(owner, id),
    dropAll: (owner) => void dropAll.run(owner),
  };
}

/** Deadlines and deliveries; a claimed item carries the end of its lease until it is settled. */
export function dueItems(database: DatabaseSync, commit: Commit, { put }: DueChanges): DueIndex {
  const fields = 'SELECT owner, id, at, body FROM due WHERE';
  const free = database.prepare(`${fields} lease_until IS NULL AND at <= ? ORDER BY at, owner, id LIMIT ?`);
  const expired = database.prepare(`${fields} lease_until <= ? AND at <= ? ORDER BY at, owner, id LIMIT ?`);
  const claimableOf = database.prepare(
    `${fields} owner = ? AND at <= ? AND (lease_until IS NULL OR lease_until <= ?) ORDER BY at, id LIMIT ?`,
  );
  const lease = database.prepare('UPDATE due SET lease_until = ? WHERE owner = ? AND id = ?');
  // An item that was put again is free again: whoever holds the earlier one no longer decides about it.
  const asClaimed = 'WHERE owner = ? AND id = ? AND at = ? AND body = ? AND lease_until IS NOT NULL';
  const settle = database.prepare(`DELETE FROM due ${asClaimed}`);
  const putBack = database.prepare(`UPDATE due SET at = ?, body = ?, lease_until = NULL ${asClaimed}`);
  const earliestFree = database.prepare('SELECT min(at) AS at FROM due WHERE lease_until IS NULL AND at > ?');
  const earliestLeased = database.prepare(
    'SELECT min(at) AS at FROM due WHERE lease_until IS NOT NULL AND at > ?',
  );
  const all = database.prepare(`${fields} owner = ? ORDER BY at, id`);

  const claimable = (now: number, limit: number): readonly DueItem[] =>
    [...free.all(now, limit), ...expired.all(Date.now(), now, limit)]
      .map(dueItem)
      .sort(dueOrder)
      .slice(0, limit);

  const claim = (found: () => readonly DueItem[], milliseconds: number): Promise<readonly DueItem[]> =>
    commit(() => {
      const items = found();
      for (const { owner, id } of items) lease.run(Date.now() + milliseconds, owner, id);
      return items;
    });

  return {
    putDue: (item) => commit(() => put(item)),
    claimDue: async (now, limit, leaseMilliseconds) => {
      // Most of the time nothing is due, and nothing is written.
      if ((await read(() => claimable(now, 1))).length === 0) return [];
      return claim(() => claimable(now, limit), leaseMilliseconds);
    },
    claimDueOf: (owner, now, limit, leaseMilliseconds) =>
      claim(() => claimableOf.all(owner, now, Date.now(), limit).map(dueItem), leaseMilliseconds),
    settleDue: ({ owner, id, at, body }) => commit(() => void settle.run(owner, id, at, body)),
    putBackDue: ({ owner, id, at, body }, later, newBody) =>
      commit(() => void putBack.run(later, newBody, owner, id, at, body)),
    earliestDue: (after = Number.MIN_SAFE_INTEGER) =>
      read(() => {
        const moments = [earliestFree.get(after)?.at, earliestLeased.get(after)?.at].filter(
          (at) => typeof at === 'number',
        );
        return moments.length === 0 ? undefined : Math.min(...moments);
      }),
    dueOf: (owner) => read(() => all.all(owner).map(dueItem)),
  };
}

function dueItem(row: Row): DueItem {
  return { id: text(row, 'id'), owner: text(row, 'owner'), at: number(row, 'at'), body: text(row, 'body') };
}
