import { partitionOf } from '../partition.ts';

/** The four keys of the due index of one partition. */
export type DueKeys = readonly [due: string, leases: string, bodies: string, names: string];

/** The four keys of the history of one conversation. */
export type HistoryKeys = readonly [seq: string, order: string, bodies: string, written: string];

/**
 * The names of all Redis keys. Each begins with the prefix and the partition of its owner as a hash tag, such as
 * `so:{p07}:`, so that whatever one script touches lies on one node of a cluster.
 */
export function redisKeys(prefix: string) {
  const start = prefix.replace(/:$/, '');
  const at = (owner: string, rest: string): string => `${start}:{${partitionOf(owner)}}:${rest}`;
  return {
    log: (caseId: string): string => at(caseId, `case:${caseId}:log`),
    duePartition: (partition: string): DueKeys => dueKeys(`${start}:{${partition}}:due`),
    due: (owner: string): DueKeys => dueKeys(at(owner, 'due')),
    index: (name: string): string => at(name, `index:${name}`),
    requests: (employeeId: string): string => at(employeeId, `person:${employeeId}:requests`),
    document: (key: string): string => at(key, `document:${key}`),
    dataKeys: (owner: string): string => at(owner, 'keys'),
    dataKeysPartition: (partition: string): string => `${start}:{${partition}}:keys`,
    history: (conversationId: string): HistoryKeys =>
      historyKeys(at(conversationId, `conversation:${conversationId}`)),
    lines: (stream: string): string => at(stream, `lines:${stream}`),
    heads: (stream: string): string => at(stream, 'lines:heads'),
    headsPartition: (partition: string): string => `${start}:{${partition}}:lines:heads`,
    temporary: (key: string): string => at(key, `temporary:${key}`),
    clock: at('clock', 'clock'),
    probe: (owner: string): string => at(owner, 'probe'),
    probePartition: (partition: string): string => `${start}:{${partition}}:probe`,
    channel: (name: string): string => `${start}:${name}`,
  };
}

export type RedisKeys = ReturnType<typeof redisKeys>;

function dueKeys(start: string): DueKeys {
  return [start, `${start}:leases`, `${start}:bodies`, `${start}:names`];
}

function historyKeys(start: string): HistoryKeys {
  return [`${start}:seq`, `${start}:order`, `${start}:bodies`, `${start}:written`];
}
