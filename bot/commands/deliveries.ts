import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../domain/people.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { amsterdamCalendar } from '../../services/calendar/amsterdamCalendar.ts';
import { instant } from '../../services/clock.ts';
import type { Delivery } from '../../services/deliveries/ledger.ts';
import { demoDirectory } from '../../services/directory/demoDirectory.ts';
import { noDirectory } from '../../services/directory/directory.ts';
import { followDirectory } from '../../services/directory/storedDirectory.ts';
import { Fault } from '../../services/fault.ts';
import { productClock } from '../../services/productClock.ts';
import { type Config, environment, readConfig } from '../config.ts';
import { documentsFolder } from '../documentsFolder.ts';
import { mailSender } from '../mail/mailSender.ts';
import { openStore } from '../openStore.ts';
import { type Product, product } from '../product.ts';

const usage = `Usage:
  npm run deliveries                            lists what could not be delivered, and why
  npm run deliveries -- of PERSON               everything that was sent to a person outside the web chat, and what waits
  npm run deliveries -- resend all              puts everything that failed in line again
  npm run deliveries -- resend PERSON [MESSAGE] the same for one person, or one message`;

async function main(args: readonly string[]): Promise<number> {
  const [order = 'list', who, message] = args;
  if (order === 'list' && args.length <= 1) return withProduct(list);
  if (order === 'of' && who !== undefined) return withProduct((it) => about(it, who));
  if (order === 'resend' && who === 'all') return withProduct(resendAll);
  if (order === 'resend' && who !== undefined) return withProduct((it) => resend(it, who, message));
  console.error(usage);
  return 2;
}

async function list(it: Product): Promise<number> {
  const { ledger } = it.deliveries;
  let count = 0;
  for (const person of [...(await ledger.failing())].sort()) {
    for (const delivery of (await ledger.of(person)).filter(({ state }) => state === 'failed')) {
      console.log(line(it, person, delivery));
      count += 1;
    }
  }
  return say(count === 0 ? 'Nothing failed in the last thirty days.' : `${count} failed.`);
}

async function about(it: Product, id: string): Promise<number> {
  const person = known(it, id);
  const { ledger, teams, mail } = it.deliveries;
  for (const delivery of await ledger.of(person.id)) console.log(line(it, person.id, delivery));
  for (const { id: message } of await teams.waiting(person.id))
    console.log(`waiting for teams  ${person.id}  ${message}`);
  for (const { id: message } of (await mail?.waiting(person.id)) ?? [])
    console.log(`waiting for email  ${person.id}  ${message}`);
  return say(`The web chat of ${person.id} holds everything that was sent.`);
}

async function resendAll(it: Product): Promise<number> {
  let count = 0;
  for (const id of await it.deliveries.ledger.failing()) {
    const person = it.directory.person(id);
    if (person !== undefined) count += (await it.deliveries.sendAgain(person)).length;
  }
  return sayResent(count);
}

async function resend(it: Product, id: string, message: string | undefined): Promise<number> {
  const again = await it.deliveries.sendAgain(known(it, id), message);
  for (const each of again) console.log(`${id}  ${each}`);
  return sayResent(again.length);
}

function sayResent(count: number): number {
  if (count === 0) return say('There was nothing to send again.');
  return say(`${count} back in line: a running product sends ${count === 1 ? 'it' : 'them'} at once.`);
}

function known(it: Product, id: string): Person {
  const person = it.directory.person(id);
  if (person === undefined) throw new Fault('configuration', `The directory knows nobody with the id ${id}.`);
  return person;
}

/** Ids and reasons; nothing that anybody typed or read. */
function line(it: Product, person: string, { channel, message, state, because, at }: Delivery): string {
  const moment = it.world().calendar.withOffset(instant(at));
  return `${moment}  ${state.padEnd(6)}  ${channel.padEnd(5)}  ${person}  ${message}${because === undefined ? '' : `  because ${because}`}`;
}

async function withProduct(work: (it: Product) => Promise<number>): Promise<number> {
  const config = readConfig(environment());
  // A look makes no store where there is none yet.
  if (config.redisUrls === undefined && !existsSync(join(config.DATA_DIR, 'store.sqlite')))
    return say(`There is no store in ${config.DATA_DIR} yet, so nothing was ever sent.`);
  const { store, keys } = await opened(config);
  const warn = (error: unknown): void => console.error(error instanceof Error ? error.message : 'It failed.');
  const clock = await productClock(store, Date.now, warn);
  const sender = config.mail && mailSender(config.mail);
  try {
    const followed = await followDirectory(store, keys, config.demo ? demoDirectory : noDirectory, warn);
    return await work(
      await product({
        store,
        keys,
        clock,
        directory: followed.directory,
        calendar: amsterdamCalendar(config.quiet),
        settings: defaultSettings,
        documentsDir: documentsFolder(config),
        address: () => config.PUBLIC_URL ?? 'http://127.0.0.1',
        mail: sender && { sender, linkAddress: () => config.mail?.link ?? 'http://127.0.0.1' },
      }),
    );
  } finally {
    clock.close();
    sender?.close();
    await store.close();
  }
}

async function opened(config: Config): ReturnType<typeof openStore> {
  try {
    return await openStore(config, (text) => console.error(text));
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'storeRefused' && config.redisUrls === undefined))
      throw error;
    throw new Fault(
      'storeRefused',
      `${error.message} While the product runs on the embedded store, nothing else can look into it; on Redis this command works beside it.`,
      error,
    );
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
