import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../fault.ts';
import type { Store } from '../store.ts';
import { type Commit, read } from './commitQueue.ts';
import type { DueChanges } from './dueItems.ts';
import { number, text } from './rows.ts';

/** The logs of the cases, one row per event. */
export function caseEvents(
  database: DatabaseSync,
  commit: Commit,
  due: DueChanges,
): Pick<Store, 'loadEvents' | 'append' | 'replaceLog'> {
  const load = database.prepare('SELECT body FROM event WHERE case_id = ? AND version > ? ORDER BY version');
  const last = database.prepare('SELECT max(version) AS version FROM event WHERE case_id = ?');
  const insert = database.prepare('INSERT INTO event (case_id, version, body) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM event WHERE case_id = ?');
  const stands = (caseId: string, version: number): boolean =>
    number(last.get(caseId), 'version') === version;
  const write = (caseId: string, version: number, events: readonly string[]): void => {
    for (const [n, event] of events.entries()) insert.run(caseId, version + n + 1, event);
  };
  return {
    loadEvents: (caseId, after) => read(() => load.all(caseId, after).map((row) => text(row, 'body'))),

    append: async ({ caseId, expectedVersion, events, due: changes }) => {
      if (changes.some((change) => change.owner !== caseId)) {
        throw new Fault('configuration', 'A due item that is appended with a case belongs to that case.');
      }
      return commit(() => {
        if (!stands(caseId, expectedVersion)) return 'conflict';
        write(caseId, expectedVersion, events);
        for (const change of changes) {
          if (change.at === null) due.drop(change.owner, change.id);
          else due.put(change);
          if (change.at !== null && change.claimedFor !== undefined) due.claim(change, change.claimedFor);
        }
        return 'appended';
      });
    },

    replaceLog: (caseId, expectedVersion, events) =>
      commit(() => {
        if (!stands(caseId, expectedVersion)) return 'conflict';
        remove.run(caseId);
        write(caseId, 0, events);
        due.dropAll(caseId);
        return 'replaced';
      }),
  };
}
