import { dueOrder } from '../dueOrder.ts';
import { partitionOf, partitions } from '../partition.ts';
import type { DueItem, Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import type { RedisKeys } from './keys.ts';
import { asText, asTexts, inGroups } from './replies.ts';
import { scripts } from './scripts.ts';

type DueIndex = Pick<
  Store,
  'putDue' | 'claimDue' | 'claimDueOf' | 'settleDue' | 'putBackDue' | 'earliestDue' | 'dueOf'
>;

/** How an item is called in the sorted sets of its partition. */
export function member(item: { readonly owner: string; readonly id: string }): string {
  return `${item.owner}\n${item.id}`;
}

/** Deadlines and deliveries, one index per partition; what is claimed stands in a second set until settled. */
export function dueIndex(connection: Connection, keys: RedisKeys): DueIndex {
  const settle = (item: DueItem, later: readonly (string | number)[]) =>
    connection.script(scripts.settleDue, keys.due(item.owner), [member(item), packed(item), ...later]);
  return {
    putDue: async (item) => {
      await connection.script(scripts.putDue, keys.due(item.owner), [member(item), item.at, item.body]);
    },

    claimDue: async (now, limit, leaseMilliseconds) => {
      const candidates = await earliestOf(connection, keys, now, limit);
      const claims = partitions.map(async (partition) => {
        const names = candidates.filter((name) => partitionOf(ownerOf(name)) === partition);
        if (names.length === 0) return [];
        const args = [now, leaseMilliseconds, ...names];
        return items(await connection.script(scripts.claimDue, keys.duePartition(partition), args));
      });
      return (await Promise.all(claims)).flat().sort(dueOrder);
    },

    claimDueOf: async (owner, now, limit, leaseMilliseconds) => {
      const args = [now, leaseMilliseconds, limit, owner];
      return items(await connection.script(scripts.claimDueOf, keys.due(owner), args));
    },

    settleDue: async (item) => {
      await settle(item, []);
    },

    putBackDue: async (item, at, body) => {
      await settle(item, [at, body]);
    },

    earliestDue: async (after) => {
      const ask = partitions.map((partition) =>
        connection.script(scripts.earliestDue, keys.duePartition(partition), [after ?? '-inf']),
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

/** The names of the earliest items over all partitions; most of the time there are none, and this is all that is asked. */
async function earliestOf(
  connection: Connection,
  keys: RedisKeys,
  now: number,
  limit: number,
): Promise<readonly string[]> {
  const peeks = partitions.map((partition) =>
    connection.script(scripts.peekDue, keys.duePartition(partition), [now, limit]),
  );
  const found = (await Promise.all(peeks)).flatMap((reply) => inGroups(asTexts(reply), 2));
  return found
    .map(([name = '', at = '']) => ({ name, owner: ownerOf(name), id: idOf(name), at: Number(at) }))
    .sort(dueOrder)
    .slice(0, limit)
    .map(({ name }) => name);
}

function ownerOf(name: string): string {
  return name.slice(0, name.indexOf('\n'));
}

function idOf(name: string): string {
  return name.slice(name.indexOf('\n') + 1);
}

function packed(item: DueItem): string {
  return `${item.at}:${item.body}`;
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
