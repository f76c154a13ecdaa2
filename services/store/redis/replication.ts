import { Fault } from '../../fault.ts';
import { partitionOf } from '../partition.ts';
import type { Connection } from './connectRedis.ts';
import { redisFault } from './redisFault.ts';
import { asText, infoField } from './replies.ts';
import type { Script } from './scripts.ts';

/** Runs a script that writes to a case, and waits for one replica where there are any. */
export type WriteCase = (
  owner: string,
  script: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
) => Promise<unknown>;

type Write = {
  readonly script: Script;
  readonly keys: readonly string[];
  readonly args: readonly (string | number)[];
  readonly resolve: (reply: unknown) => void;
  readonly reject: (fault: Fault) => void;
};

/** Writes that share a server: while one batch waits for a replica, the next one gathers. */
type Lane = { replicas: Promise<boolean> | undefined; lookedAt: number; busy: boolean; waiting: Write[] };

const lookAgain = 5_000;
const redirected = /^(MOVED|ASK|TRYAGAIN|CLUSTERDOWN)/;

/**
 * Case writes that are acknowledged by a replica (`WAIT 1`) within `milliseconds`, or reject with
 * `Fault('notReplicated')`. WAIT holds up its whole connection, so these writes have one of their own; a server
 * without replicas is written to directly. Whether there are replicas is looked at every five seconds.
 */
export function replication(connection: Connection, milliseconds: number) {
  const lanes = new Map<string, Lane>();
  let writer: Promise<Connection> | undefined;
  const openWriter = (): Promise<Connection> => {
    writer ??= connection.again().catch((error: unknown) => {
      writer = undefined;
      throw error;
    });
    return writer;
  };

  const look = async (key: string): Promise<boolean> => {
    // In a cluster the key sends the pair to the server of this lane.
    const results = await connection.run((client) =>
      client.pipeline().exists(key).info('replication').exec(),
    );
    const info = asText(results?.[1]?.[1]);
    // One that still copies cannot confirm anything yet.
    return infoField(info, 'role') === 'master' && /^slave\d+:.*state=online/m.test(info);
  };

  const laneOf = (owner: string): Lane => {
    const name = connection.clustered ? partitionOf(owner) : '';
    const lane = lanes.get(name) ?? { replicas: undefined, lookedAt: 0, busy: false, waiting: [] };
    lanes.set(name, lane);
    return lane;
  };

  const hasReplicas = (lane: Lane, key: string): Promise<boolean> => {
    if (lane.replicas && Date.now() - lane.lookedAt <= lookAgain) return lane.replicas;
    lane.lookedAt = Date.now();
    lane.replicas = look(key).catch((error: unknown) => {
      lane.replicas = undefined;
      throw error;
    });
    return lane.replicas;
  };

  const send = async (batch: readonly Write[], attempts: number): Promise<boolean> => {
    const key = batch[0]?.keys[0] ?? '';
    const on = await openWriter();
    const results = await on.run((client) => {
      const pipeline = client.pipeline();
      for (const { script, keys, args } of batch) pipeline.eval(script.lua, keys.length, ...keys, ...args);
      return pipeline.wait(1, milliseconds).exec();
    });
    const [failed, confirmed] = results?.[batch.length] ?? [];
    const replicated = !failed && Number(confirmed) >= 1;
    const again: Write[] = [];
    for (const [n, write] of batch.entries()) {
      const [error, reply] = results?.[n] ?? [new Error('no answer')];
      if (error && attempts > 1 && redirected.test(error.message)) again.push(write);
      else if (error) write.reject(redisFault(error));
      else if (!replicated && reply === 1) write.reject(unconfirmed(milliseconds));
      else write.resolve(reply);
    }
    if (again.length > 0) {
      // A single command follows the redirection and teaches the client the new places.
      await on.run((client) => client.exists(key));
      return send(again, attempts - 1);
    }
    return replicated;
  };

  const work = async (lane: Lane): Promise<void> => {
    lane.busy = true;
    while (lane.waiting.length > 0) {
      const batch = lane.waiting.splice(0, 256);
      try {
        if (!(await send(batch, 3))) lane.replicas = undefined;
      } catch (error) {
        for (const write of batch) write.reject(redisFault(error));
      }
    }
    lane.busy = false;
  };

  const writeCase: WriteCase = async (owner, script, keys, args) => {
    const lane = laneOf(owner);
    if (!(await hasReplicas(lane, keys[0] ?? ''))) return connection.script(script, keys, args);
    return new Promise((resolve, reject) => {
      lane.waiting.push({ script, keys, args, resolve, reject });
      if (lane.busy === false) void work(lane);
    });
  };

  return { writeCase, close: async () => (await writer?.catch(() => undefined))?.close() };
}

function unconfirmed(milliseconds: number): Fault {
  return new Fault('notReplicated', `No replica of Redis confirmed the write within ${milliseconds} ms.`);
}
