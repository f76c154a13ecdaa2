import { partitionOf, partitions } from '../partition.ts';
import type { LinesAdded, Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import type { RedisKeys } from './keys.ts';
import { inGroups } from './replies.ts';
import { scripts } from './scripts.ts';

type Streams = Pick<Store, 'addLines' | 'headOf' | 'linesOf' | 'dropLines' | 'streams'>;

/** Streams of lines: a sorted set each, with the number as its score, and one hash of heads per partition. */
export function lineStreams({ run, script }: Connection, keys: RedisKeys): Streams {
  /** Streams of one partition go in one script: under load many are added to at once. */
  const addTogether = async (adding: readonly LinesAdded[]): Promise<readonly unknown[]> => {
    const [first] = adding;
    if (first === undefined) return [];
    const touched = [keys.heads(first.stream), ...adding.map(({ stream }) => keys.lines(stream))];
    const args = adding.flatMap(({ stream, expected, head, lines }) => [
      stream,
      expected,
      head,
      lines.length,
      ...lines,
    ]);
    const reply = await script(scripts.addLines, touched, args);
    return Array.isArray(reply) ? reply : [];
  };
  return {
    addLines: async (adding) => {
      const groups = Object.values(Object.groupBy(adding, ({ stream }) => partitionOf(stream)));
      const answers = new Map<LinesAdded, 'added' | 'conflict'>();
      await Promise.all(
        groups.map(async (group = []) => {
          const replies = await addTogether(group);
          for (const [index, each] of group.entries())
            answers.set(each, replies[index] === 1 ? 'added' : 'conflict');
        }),
      );
      return adding.map((each) => answers.get(each) ?? 'conflict');
    },
    headOf: async (stream) => {
      const found = await run((client) => client.hget(keys.heads(stream), stream));
      return found === null ? undefined : parted(found);
    },
    linesOf: async (stream, after, limit) => {
      const reply = await run((client) =>
        client.zrangebyscore(keys.lines(stream), `(${after}`, '+inf', 'WITHSCORES', 'LIMIT', 0, limit),
      );
      return inGroups(reply, 2).map(([body = '', n = '']) => ({ n: Number(n), body }));
    },
    dropLines: async (stream, n, upTo, head) => {
      const args = [stream, n, upTo, ...(head === undefined ? [] : [head])];
      const dropped = await script(scripts.dropLines, [keys.heads(stream), keys.lines(stream)], args);
      return dropped === 1 ? 'dropped' : 'conflict';
    },
    streams: async (cursor = '0:0') => {
      const [partition = '0', position = '0'] = cursor.split(':');
      const place = Number(partition);
      const heads = keys.headsPartition(partitions[place] ?? 'p00');
      const [next, pairs] = await run((client) => client.hscan(heads, position, 'COUNT', 500));
      const found = pairs.filter((_, index) => index % 2 === 0);
      if (next !== '0') return { streams: found, cursor: `${place}:${next}` };
      return { streams: found, cursor: place + 1 < partitions.length ? `${place + 1}:0` : undefined };
    },
  };
}

/** A head as it is kept: the number of the last line, a colon, the head. */
function parted(kept: string): { readonly n: number; readonly head: string } {
  const colon = kept.indexOf(':');
  return { n: Number(kept.slice(0, colon)), head: kept.slice(colon + 1) };
}
