import { dueOrder } from '../dueOrder.ts';
import { partitionOf, partitions } from '../partition.ts';
import type { DueItem, Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import { idOf, member, ownerOf } from './dueMember.ts';
import type { RedisKeys } from './keys.ts';
import { asText, asTexts, inGroups } from './replies.ts';
import { scripts } from './scripts.ts';
import { settling } from './settling.ts';

type DueIndex = Pick<
  Store,
  'putDue' | 'claimDue' | 'claimDueOf' | 'settleDue' | 'putBackDue' | 'earliestDue' | 'dueOf'
>;

/** Deadlines and deliveries, one index per partition; what is claimed stands in a second set until settled. */
export function dueIndex(connection: Connection, keys: RedisKeys): DueIndex {
  const settle = settling(connection, keys);
  /** Partitions that one script can look at together. */
  const together = connection.clustered ? partitions.map((partition) => [partition]) : [partitions];
  const keysOf = (some: readonly string[]): readonly string[] =>
    some.flatMap((partition) => keys.duePartition(partition));

  /** The names of the earliest items over all partitions; most of the time there are none, and this is all that is asked. */
  const earliestOf = async (now: number, limit: number): Promise<readonly string[]> => {
    const peeks = together.map((some) => connection.script(scripts.peekDue, keysOf(some), [now, limit]));
    const found = (await Promise.all(peeks)).flatMap((reply) => inGroups(asTexts(reply), 2));
    return found
      .map(([name = '', at = '']) => ({ name, owner: ownerOf(name), id: idOf(name), at: Number(at) }))
      .sort(dueOrder)
      .slice(0, limit)
      .map(({ name }) => name);
  };

  return {
    putDue: async (item) => {
      await connection.script(scripts.putDue, keys.due(item.owner), [member(item), item.at, item.body]);
    },

    claimDue: async (now, limit, leaseMilliseconds) => {
      const candidates = await earliestOf(now, limit);
      const claims = together.map(async (some) => {
        const names = candidates.flatMap((name) => {
          const place = some.indexOf(partitionOf(ownerOf(name)));
          return place < 0 ? [] : [place, name];
        });
        if (names.length === 0) return [];
        return items(
          await connection.script(scripts.claimDue, keysOf(some), [now, leaseMilliseconds, ...names]),
        );
      });
      return (await Promise.all(claims)).flat().sort(dueOrder);
    },

    claimDueOf: async (owner, now, limit, leaseMilliseconds) => {
      const args = [now, leaseMilliseconds, limit, owner];
      return items(await connection.script(scripts.claimDueOf, keys.due(owner), args));
    },

    settleDue: (item) => settle(item),

    putBackDue: (item, at, body) => settle(item, { at, body }),

    earliestDue: async (after) => {
      const ask = together.map((some) =>
        connection.script(scripts.earliestDue, keysOf(some), [after ?? '-inf']),
      );
      const moments = (await Promise.all(ask)).map(asText).filter((text) => text !== '');
      return moments.length === 0 ? undefined : Math.min(...moments.map(Number));
    },

    dueOf: async (owner) => {
      const found = items(await connection.script(scripts.dueOf, keys.due(owner), [owner]));
      return [...found].sort(dueOrder);
    },
  };
}

function items(reply: unknown): readonly DueItem[] {
  return inGroups(asTexts(reply), 2).map(([name = '', text = '']) => {
    const colon = text.indexOf(':');
    return {
      id: idOf(name),
      owner: ownerOf(name),
      at: Number(text.slice(0, colon)),
      body: text.slice(colon + 1),
    };
  });
}
