import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readConfig } from '../../bot/config.ts';
import { openStore } from '../../bot/openStore.ts';
import { type Product, type ProductParts, product } from '../../bot/product.ts';
import { doors } from '../../bot/server.ts';
import { ticker } from '../../bot/ticker.ts';
import { workDue } from '../../bot/workDue.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { emptyLog } from '../../services/caseLogs.ts';
import { demoDirectory } from '../../services/directory/demoDirectory.ts';
import { entryOf } from '../../services/log.ts';
import { metrics } from '../../services/metrics.ts';
import { productClock } from '../../services/productClock.ts';
import { keyRing } from '../../services/sealing/keyRing.ts';
import type { Store } from '../../services/store/store.ts';
import { quickFolder } from './quickFolder.ts';
import { calendar } from './world.ts';

/** The product's doors over real HTTP, on logs that were written straight into its store; nothing runs by itself. */
export type ServedLogs = {
  readonly address: string;
  /** Every route of its server, parameters as `:name`. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** The product behind the doors. It has not read any of the cases yet. */
  readonly product: Product;
  /** Writes the log of a case. */
  readonly write: (caseId: string, events: readonly CaseEvent[]) => Promise<void>;
  /** Puts a file among those of a case, as an upload does; answers its id. */
  readonly file: (caseId: string, content: string) => Promise<string>;
  /** Stands the product's clock at a moment, forward or back. */
  readonly at: (now: Instant) => void;
  /** Does everything that is due, until nothing is; some seconds go by. */
  readonly workOff: () => Promise<void>;
  /** What it reported, as a line of the log would name it. */
  readonly reported: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Serves these logs by the ids of their cases; `seen` gets between the product and its store, `more` changes parts of it. */
export async function serveLogs(
  logs: Readonly<Record<string, readonly CaseEvent[]>>,
  seen: (store: Store) => Store = (store) => store,
  more: Partial<ProductParts> = {},
): Promise<ServedLogs> {
  const dir = await quickFolder('so-served-');
  const config = readConfig({ DATA_DIR: dir, PORT: '0' });
  const { store, masters } = await openStore(config, () => undefined);
  const reported: string[] = [];
  const report = (error: unknown): void => {
    const { code, message, place } = entryOf(error);
    reported.push([code, message, ...(place ?? [])].join(' '));
  };
  let now = Date.now();
  let address = '';
  const clock = await productClock(store, () => now, report);
  const over = async (between: Store): Promise<Product> =>
    product({
      store: between,
      keys: keyRing(between, masters),
      clock,
      directory: demoDirectory,
      calendar,
      settings: defaultSettings,
      documentsDir: join(dir, 'documents'),
      address: () => address,
      report,
      maySign: () => true,
      ...more,
    });
  // Written by another process, so that the one that is asked has none of it in memory.
  const writer = await over(store);
  const write: ServedLogs['write'] = async (caseId, events) => {
    await writer.logs.append(emptyLog(caseId), events, writer.world(), false);
    // Everybody has been told of what is in the log.
    const items = await store.claimDueOf(caseId, Number.MAX_SAFE_INTEGER, 1_000, 60_000);
    for (const item of items)
      await (item.id.startsWith('notice')
        ? store.settleDue(item)
        : store.putBackDue(item, item.at, item.body));
  };
  for (const [caseId, events] of Object.entries(logs)) await write(caseId, events);
  const whole = await over(seen(store));
  const ticking = ticker({ store, clock, work: async () => undefined, report });
  const due = () => store.claimDue(clock.now(), 100, 60_000);
  const { server, drain } = await doors({
    product: whole,
    config,
    ticker: ticking,
    report,
    metrics: metrics({ lateSeconds: async () => 0 }),
    log: () => undefined,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port }: AddressInfo = server.address();
  address = `http://127.0.0.1:${port}`;
  return {
    address,
    routes: Object.values(server.router.getRoutes()).map(({ method, spec }) => ({
      method,
      path: `${spec.path}`,
    })),
    product: whole,
    write,
    file: async (caseId, content) => {
      await writer.keys.keyFor(`case:${caseId}`);
      const source = Readable.from([Buffer.from(content)]);
      const draft = await writer.vault.draft(caseId, source, content.length + 1);
      if (draft === 'tooLarge') throw new Error('A file is larger than it is.');
      await writer.vault.keep(caseId, draft.id);
      return draft.id;
    },
    workOff: async () => {
      // What waits for something else looks again a second later.
      for (let idle = 0; idle < 3; idle += 1) {
        for (let items = await due(); items.length > 0; items = await due())
          for (const item of items) await workDue(whole, item, report);
        now += 2_000;
      }
    },
    at: (moment) => {
      now = Date.parse(moment);
    },
    reported,
    stop: async () => {
      await drain();
      for (const each of [writer, whole]) {
        each.connectors.close();
        await each.inspector.close();
        await each.accessLog.flush();
      }
      clock.close();
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
