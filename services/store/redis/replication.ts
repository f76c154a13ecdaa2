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

/** The server that holds a partition, and whether it has a replica that can confirm. */
type Place = { readonly server: string; readonly replicas: boolean };

/** Writes to one server: while one batch waits for a replica, the next one gathers. */
type Lane = { busy: boolean; waiting: Write[] };

const lookAgain = 1_000;
const redirected = /^(MOVED|ASK|TRYAGAIN|CLUSTERDOWN)/;

/**
 * Case writes that are acknowledged by a replica (`WAIT 1`) within `milliseconds`, or reject with
 * `Fault('notReplicated')`. WAIT holds up its whole connection, so these writes have one of their own; a server
 * without replicas is written to directly. Whether there are replicas is looked at every second.
 */
export function replication(connection: Connection, milliseconds: number) {
  const places = new Map<string, { readonly place: Promise<Place>; readonly at: number }>();
  const lanes = new Map<string, Lane>();
  let writer: Promise<Connection> | undefined;

  const openWriter = (): Promise<Connection> => {
    writer ??= connection.again().catch((error: unknown) => {
      writer = undefined;
      throw error;
    });
    return writer;
  };

  const placeOf = (owner: string, key: string): Promise<Place> => {
    const part = connection.clustered ? partitionOf(owner) : '';
    const known = places.get(part);
    if (known && Date.now() - known.at <= lookAgain) return known.place;
    const place = look(connection, key);
    places.set(part, { place, at: Date.now() });
    place.catch(() => places.delete(part));
    return place;
  };

  const send = async (batch: readonly Write[]): Promise<void> => {
    const on = await openWriter();
    const results = await on.run((client) => {
      const pipeline = client.pipeline();
      for (const { script, keys, args } of batch) pipeline.eval(script.lua, keys.length, ...keys, ...args);
      return pipeline.wait(1, milliseconds).exec();
    });
    const [failed, confirmed] = results?.[batch.length] ?? [];
    const replicated = !failed && Number(confirmed) >= 1;
    if (!replicated) places.clear();
    for (const [n, { keys, resolve, reject }] of batch.entries()) {
      const [error, reply] = results?.[n] ?? [new Error('no answer')];
      if (error) {
        reject(redisFault(error));
        if (redirected.test(error.message)) learn(on, keys[0] ?? '');
      } else if (!replicated && reply === 1) reject(unconfirmed(milliseconds));
      else resolve(reply);
    }
  };

  const work = async (lane: Lane): Promise<void> => {
    lane.busy = true;
    while (lane.waiting.length > 0) {
      const batch = lane.waiting.splice(0, 256);
      try {
        await send(batch);
      } catch (error) {
        places.clear();
        for (const write of batch) write.reject(redisFault(error));
      }
    }
    lane.busy = false;
  };

  const writeCase: WriteCase = async (owner, script, keys, args) => {
    const { server, replicas } = await placeOf(owner, keys[0] ?? '');
    if (!replicas) return connection.script(script, keys, args);
    const lane = lanes.get(server) ?? { busy: false, waiting: [] };
    lanes.set(server, lane);
    return new Promise((resolve, reject) => {
      lane.waiting.push({ script, keys, args, resolve, reject });
      if (lane.busy === false) void work(lane);
    });
  };

  return { writeCase, close: async () => (await writer?.catch(() => undefined))?.close() };
}

/** In a cluster the key sends the pair to the server that holds it. */
async function look(connection: Connection, key: string): Promise<Place> {
  const results = await connection.run((client) => client.pipeline().exists(key).info('replication').exec());
  const info = asText(results?.[1]?.[1]);
  return {
    server: infoField(info, 'master_replid') ?? '',
    // One that still copies cannot confirm anything yet.
    replicas: infoField(info, 'role') === 'master' && /^slave\d+:.*state=online/m.test(info),
  };
}

/** A single command, unlike a batch, follows the redirection and teaches the client the new places. */
function learn(on: Connection, key: string): void {
  on.run((client) => client.exists(key)).catch(() => undefined);
}

function unconfirmed(milliseconds: number): Fault {
  return new Fault('notReplicated', `No replica of Redis confirmed the write within ${milliseconds} ms.`);
}
