import { setTimeout as sleep } from 'node:timers/promises';
import { understand } from '../dialogs/understand/understand.ts';
import { defaultSettings } from '../domain/settings.ts';
import { amsterdamCalendar } from '../services/calendar/amsterdamCalendar.ts';
import { demoDirectory } from '../services/directory/demoDirectory.ts';
import { noDirectory } from '../services/directory/directory.ts';
import { followDirectory } from '../services/directory/storedDirectory.ts';
import { Fault } from '../services/fault.ts';
import { entryOf, jsonLog, type Log, type LogEntry } from '../services/log.ts';
import { type Metrics, metrics } from '../services/metrics.ts';
import { productClock } from '../services/productClock.ts';
import { replanDeadlines } from '../services/replanDeadlines.ts';
import type { Store } from '../services/store/store.ts';
import { type Config, environment, readConfig } from './config.ts';
import { documentsFolder, sweepDrafts } from './documentsFolder.ts';
import { planQuarterMessages } from './hrMessages.ts';
import { limitsOf } from './limits.ts';
import { mailSender } from './mail/mailSender.ts';
import { openStore } from './openStore.ts';
import { product } from './product.ts';
import { planRetention } from './retention/workRetention.ts';
import { doors } from './server.ts';
import { connectors } from './teams/connectors.ts';
import { outboundToken } from './teams/outboundToken.ts';
import { entraTokens } from './teams/userTokens.ts';
import { ticker } from './ticker.ts';
import { workDue } from './workDue.ts';

/** A running product: where it listens, at which routes, and how to stop it. */
export type Running = {
  readonly address: string;
  /** Every route, parameters as `:name`: what a test of all routes goes through. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  readonly stop: () => Promise<void>;
};

const LONGEST_STOP = 9_500;

/** Gets what an operator should know: in a sentence, and as a line of the log. */
export type Say = (line: string, entry?: LogEntry) => void;

/** Starts everything on one port. Rejects with a `Fault` whose sentence says what to change. */
export async function start(config: Config, say: Say, log: Log = () => undefined): Promise<Running> {
  const opened = await openStore(config, say);
  const counted = metrics({ lateSeconds: async () => late(await opened.store.earliestDue(), opened.store) });
  const report = (error: unknown): void => {
    const entry = entryOf(error);
    counted.failed(entry.code ?? 'unknown');
    say(describe(error), entry);
  };
  try {
    return await run(opened, config, { report, metrics: counted, log });
  } catch (error) {
    await opened.store.close();
    throw error;
  }
}

async function run(
  { store, keys }: Awaited<ReturnType<typeof openStore>>,
  config: Config,
  { report, metrics: counted, log }: Observed,
): Promise<Running> {
  const clock = await productClock(store, Date.now, report);
  const documentsDir = documentsFolder(config);
  let address = '';
  const sender = config.mail && mailSender(config.mail);
  const followed = await followDirectory(store, keys, config.demo ? demoDirectory : noDirectory, report);
  const it = await product({
    store,
    keys,
    clock,
    directory: followed.directory,
    calendar: amsterdamCalendar(config.quiet),
    settings: defaultSettings,
    documentsDir,
    address: () => config.PUBLIC_URL ?? address,
    connectors: connectors(outboundToken(config)),
    limits: config.limits,
    mail: sender && { sender, linkAddress: () => config.mail?.link ?? address },
    isDemo: config.demo,
    userTokens: entraTokens(config),
    report,
    bounds: limitsOf(config),
    ...(config.demo ? { maySign: () => true } : {}),
  });
  const ticking = ticker({ store, clock, work: (item) => workDue(it, item, report), report });
  const { server, drain } = await doors({
    product: it,
    config,
    ticker: ticking,
    report,
    metrics: counted,
    log,
  });
  // Learns its sentences now, not while the first person waits.
  understand('', 'nl');
  await planQuarterMessages(it);
  await planRetention(it);
  followed.onChange(async () => {
    await planQuarterMessages(it);
    for (const { id } of it.directory.employers()) await replanDeadlines(id, it.logs, store, it.world);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: unknown) => failed(listenFault(config, error)));
    server.listen(config.PORT, config.HOST, () => listening());
  });
  const { port } = server.address();
  address = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  ticking.start();
  const stopSweeping = await sweepDrafts(it, report);
  return {
    address,
    routes: Object.values(server.router.getRoutes()).map(({ method, spec }) => ({
      method,
      path: `${spec.path}`,
    })),
    stop: async () => {
      await drain();
      await ticking.stop();
      await it.notifier.drain();
      stopSweeping();
      await it.inspector.close();
      it.connectors.close();
      sender?.close();
      it.bounds.close();
      await it.accessLog.flush().catch(report);
      followed.close();
      clock.close();
      await store.close();
    },
  };
}

type Observed = {
  readonly report: (error: unknown) => void;
  readonly metrics: Metrics;
  readonly log: Log;
};

/** By how many seconds something due at a moment of the product's clock is late. */
async function late(at: number | undefined, store: Pick<Store, 'clockOffset'>): Promise<number> {
  return at === undefined
    ? 0
    : Math.max(0, Math.round((Date.now() + (await store.clockOffset()) - at) / 1_000));
}

function listenFault({ HOST, PORT }: Config, cause: unknown): Fault {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new Fault('configuration', `Port ${PORT} is in use: stop what uses it, or set PORT.`, cause);
  if (code === 'EACCES')
    return new Fault('configuration', `Port ${PORT} is not open to this user: set PORT to another.`, cause);
  return new Fault(
    'configuration',
    `HOST ${HOST} is no address of this machine: set it to one that is.`,
    cause,
  );
}

/** What went wrong, for an operator: code and place, never what anybody typed. */
function describe(error: unknown): string {
  if (error instanceof Fault) return `fault ${error.code}: ${error.message}`;
  if (error instanceof Error) return ['error', error.name, ...(entryOf(error).place ?? [])].join(' ');
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
    const log = jsonLog(config.LOG_LEVEL, process.stderr);
    const say: Say = (message, entry) => log(entry ?? { event: 'warning', message });
    const running = await start(config, say, log);
    stopOnSignal(running);
    introduce(running, config);
  } catch (error) {
    console.error(error instanceof Fault ? error.message : describe(error));
    process.exit(1);
  }
}

/** What was acknowledged is finished; what cannot be finished in ten seconds is in the log, for the next start. */
function stopOnSignal(running: Running): void {
  let isStopping = false;
  const stop = (): void => {
    // A terminal and npm both pass a signal on: the second one changes nothing.
    if (isStopping) return;
    isStopping = true;
    void Promise.race([running.stop(), sleep(LONGEST_STOP)])
      .catch((error: unknown) => console.error(describe(error)))
      .finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

if (import.meta.main) await main();
