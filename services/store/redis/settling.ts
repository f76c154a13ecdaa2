import { partitionOf } from '../partition.ts';
import type { DueItem } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import { member, packed } from './dueMember.ts';
import type { DueKeys, RedisKeys } from './keys.ts';
import { scripts } from './scripts.ts';

/** Ends the claim of an item: it is done, or waits for a later moment with another body. */
export type Settle = (item: DueItem, later?: { readonly at: number; readonly body: string }) => Promise<void>;

type Waiting = {
  readonly partition: string;
  readonly args: readonly string[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/** Settles in one script what comes together: one for the whole server, or one for each partition of a cluster. */
export function settling(connection: Connection, keys: RedisKeys): Settle {
  let waiting: Waiting[] = [];

  const send = async (together: readonly Waiting[]): Promise<void> => {
    const places = [...new Set(together.map(({ partition }) => partition))];
    const touched = places.flatMap((partition): DueKeys => keys.duePartition(partition));
    const args = together.flatMap((each) => [places.indexOf(each.partition), ...each.args]);
    try {
      await connection.script(scripts.settleDue, touched, args);
      for (const { done } of together) done();
    } catch (error) {
      for (const { failed } of together) failed(error);
    }
  };

  const flush = (): void => {
    const all = waiting;
    waiting = [];
    const groups = connection.clustered ? Object.groupBy(all, ({ partition }) => partition) : { all };
    for (const together of Object.values(groups)) if (together !== undefined) void send(together);
  };

  return (item, later) =>
    new Promise((done, failed) => {
      const after = later === undefined ? ['', ''] : [String(later.at), later.body];
      const args = [member(item), packed(item), ...after];
      waiting.push({ partition: partitionOf(item.owner), args, done, failed });
      if (waiting.length === 1) setImmediate(flush);
    });
}
