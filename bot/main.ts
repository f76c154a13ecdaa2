import { understand } from '../dialogs/understand/understand.ts';
import { defaultSettings } from '../domain/settings.ts';
import { amsterdamCalendar } from '../services/calendar/amsterdamCalendar.ts';
import { demoDirectory } from '../services/directory/demoDirectory.ts';
import { Fault } from '../services/fault.ts';
import { productClock } from '../services/productClock.ts';
import type { DueItem } from '../services/store/store.ts';
import { type Config, environment, readConfig } from './config.ts';
import { planQuarterMessages, workQuarterMessage } from './hrMessages.ts';
import { openStore } from './openStore.ts';
import { product } from './product.ts';
import { doors } from './server.ts';
import { connectors } from './teams/connectors.ts';
import { outboundToken } from './teams/outboundToken.ts';
import { ticker } from './ticker.ts';

/** A running product: where it listens, and how to stop it. */
export type Running = { readonly address: string; readonly stop: () => Promise<void> };

/** Starts everything on one port. Rejects with a `Fault` whose sentence says what to change. */
export async function start(config: Config, say: (line: string) => void): Promise<Running> {
  const report = (error: unknown): void => say(describe(error));
  const { store, keys } = await openStore(config, say);
  const clock = await productClock(store, Date.now);
  let address = '';
  const it = product({
    store,
    keys,
    clock,
    directory: demoDirectory,
    calendar: amsterdamCalendar(config.demo ? 'none' : undefined),
    settings: defaultSettings,
    address: () => config.PUBLIC_URL ?? address,
    connectors: connectors(outboundToken(config)),
  });
  const work = async (item: DueItem): Promise<void> => {
    if (await workQuarterMessage(it, item)) return;
    if (await it.teams.work(item)) return;
    await it.notifier.work(item);
  };
  const ticking = ticker({ store, clock, work, report });
  const { server, drain } = await doors({ product: it, config, ticker: ticking, report });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(config.PORT, config.HOST, () => listening());
  });
  const { port } = server.address();
  address = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  // Learns its sentences now, not while the first person waits.
  understand('', 'nl');
  await planQuarterMessages(it);
  ticking.start();
  return {
    address,
    stop: async () => {
      await drain();
      await ticking.stop();
      it.connectors.close();
      clock.close();
      await store.close();
    },
  };
}

/** What went wrong, for an operator: code and place, never what anybody typed. */
function describe(error: unknown): string {
  if (error instanceof Fault) return `fault ${error.code}: ${error.message}`;
  if (error instanceof Error)
    return `error ${error.name} ${(error.stack ?? '').split('\n').slice(1, 4).join(' ').trim()}`;
  return 'error of unknown kind';
}

function introduce(running: Running, config: Config): void {
  console.log(`Second opinion is running at ${running.address}`);
  console.log(
    `Store: ${config.redisUrls === undefined ? `embedded, in ${config.DATA_DIR}` : 'Redis'}${config.demo ? '. Demo mode: sign in as one of these people.' : '.'}`,
  );
  if (!config.demo) return;
  const people = demoDirectory
    .people()
    .filter((person) => !/^employee-(?:[4-9]|[1-4]\d)$/.test(person.id) || person.id === 'employee-41');
  for (const person of people)
    console.log(`  ${person.id.padEnd(13)} ${person.role.padEnd(16)} ${person.name}`);
  console.log(
    '  employee-4 to employee-40 work for the same employer, employee-42 and employee-43 for the small one.',
  );
}

async function main(): Promise<void> {
  try {
    const config = readConfig(environment());
    const running = await start(config, (line) => console.error(line));
    introduce(running, config);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void running.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    console.error(error instanceof Fault ? error.message : describe(error));
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
