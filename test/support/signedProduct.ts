import { rm } from 'node:fs/promises';
import { readConfig } from '../../bot/config.ts';
import { type Running, type Say, start } from '../../bot/main.ts';
import { openStore } from '../../bot/openStore.ts';
import { demoEntries } from '../../services/directory/demoDirectory.ts';
import { directoryFile } from '../../services/directory/directoryFile.ts';
import { saveDirectory } from '../../services/directory/storedDirectory.ts';
import { jsonLog } from '../../services/log.ts';
import { quickFolder } from './quickFolder.ts';

/** The product outside demo mode, with the demo people as an imported directory: `employee-1@thuis.example`, the others `…@zorg.example`. */
export type SignedProduct = {
  readonly address: string;
  readonly said: readonly string[];
  /** Every line of its log, at the level that tells most. */
  readonly logged: readonly string[];
  readonly stop: () => Promise<void>;
};

/** The account of a person at a provider. */
export function accountOf(person: string): string {
  return `${person}@${person.startsWith('employee') ? 'thuis.example' : 'zorg.example'}`;
}

/** Starts it on a free port with these settings. */
export async function startSigned(settings: Readonly<Record<string, string>>): Promise<SignedProduct> {
  const dir = await quickFolder('so-signed-');
  const said: string[] = [];
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dir,
    STORE: 'embedded',
    MASTER_KEYS: Buffer.alloc(32, 5).toString('base64'),
    ...settings,
  });
  const { store, keys } = await openStore(config, (line) => said.push(line));
  const people = demoEntries.people.map((person) => ({ ...person, account: accountOf(person.id) }));
  // An imported directory has numbers that are right; those of the demo people are plainly none.
  const services = demoEntries.services.map((service) => ({ ...service, iban: 'NL91ABNA0417164300' }));
  await saveDirectory(directoryFile.parse({ ...demoEntries, people, services }), store, keys);
  await store.close();
  const logged: string[] = [];
  const log = jsonLog('info', { write: (line) => void logged.push(line) });
  const say: Say = (line, entry) => {
    said.push(line);
    log(entry ?? { event: 'warning', message: line });
  };
  const running: Running = await start(config, say, log);
  return {
    address: running.address,
    said,
    logged,
    stop: async () => {
      await running.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
