import { Fault } from '../../fault.ts';
import type { Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import { member } from './dueMember.ts';
import type { RedisKeys } from './keys.ts';
import type { WriteCase } from './replication.ts';
import { scripts } from './scripts.ts';

/** The logs of the cases: one list per case, its length is the version. */
export function caseLog(
  connection: Connection,
  keys: RedisKeys,
  writeCase: WriteCase,
): Pick<Store, 'loadEvents' | 'append' | 'replaceLog'> {
  return {
    loadEvents: (caseId, after) => connection.run((client) => client.lrange(keys.log(caseId), after, -1)),

    append: async ({ caseId, expectedVersion, events, due }) => {
      if (due.some((change) => change.owner !== caseId)) {
        throw new Fault('configuration', 'A due item that is appended with a case belongs to that case.');
      }
      const changes = due.flatMap((change) =>
        change.at === null
          ? [member(change), '', '', '']
          : [member(change), change.at, change.body, change.claimedFor ?? ''],
      );
      const touched = [keys.log(caseId), ...keys.due(caseId), keys.probe(caseId)];
      const args = [expectedVersion, events.length, ...events, ...changes];
      return (await writeCase(caseId, scripts.append, touched, args)) === 1 ? 'appended' : 'conflict';
    },

    replaceLog: async (caseId, expectedVersion, events) => {
      const touched = [keys.log(caseId), ...keys.due(caseId)];
      const args = [expectedVersion, caseId, ...events];
      return (await writeCase(caseId, scripts.replaceLog, touched, args)) === 1 ? 'replaced' : 'conflict';
    },
  };
}
