import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../fault.ts';
import { sqliteFault } from './sqliteFault.ts';

/** Runs a write and answers when it is on disk. */
export type Commit = <T>(work: () => T) => Promise<T>;

type Write = {
  /** Does it, and answers how to tell the caller. */
  readonly work: () => () => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Writes that come in together share one transaction, and so one wait for the disk; each is answered after the
 * commit. When one of them fails the transaction is undone and each is tried in one of its own.
 */
export function commitQueue(database: DatabaseSync): { readonly commit: Commit; readonly flush: () => void } {
  let waiting: Write[] = [];

  const transaction = (writes: readonly Write[]): readonly (() => void)[] => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const answers = writes.map(({ work }) => work());
      database.exec('COMMIT');
      return answers;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };

  const settle = (writes: readonly Write[]): void => {
    try {
      for (const answer of transaction(writes)) answer();
    } catch (error) {
      if (writes.length > 1) for (const write of writes) settle([write]);
      else writes[0]?.fail(sqliteFault(error));
    }
  };

  const flush = (): void => {
    const writes = waiting;
    waiting = [];
    if (writes.length > 0) settle(writes);
  };

  const commit = <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      if (!database.isOpen) {
        reject(new Fault('storeUnavailable', 'The store is closed.'));
        return;
      }
      const write = () => {
        const result = work();
        return () => resolve(result);
      };
      waiting.push({ work: write, fail: reject });
      if (waiting.length === 1) setImmediate(flush);
    });

  return { commit, flush };
}

/** Runs a read at once. */
export async function read<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw sqliteFault(error);
  }
}
