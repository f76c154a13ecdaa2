import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { present } from '../../domain/opened.ts';
import { caseLogs } from '../../services/caseLogs.ts';
import { sameOrganisationPairs } from '../../services/directory/contradictions.ts';
import {
  type Changes,
  type DirectoryChanges,
  directoryChanges,
  movedPeople,
} from '../../services/directory/directoryChanges.ts';
import { type DirectoryFile, directorySchema } from '../../services/directory/directoryFile.ts';
import { readDirectoryFile } from '../../services/directory/readDirectoryFile.ts';
import { loadDirectory, saveDirectory } from '../../services/directory/storedDirectory.ts';
import { Fault } from '../../services/fault.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import type { Store } from '../../services/store/store.ts';
import { environment, readConfig } from '../config.ts';
import { openStore } from '../openStore.ts';

const usage = `Usage:
  npm run directory -- check FILE     lists everything that is wrong in a JSON or YAML file, and what an import would change
  npm run directory -- import FILE    puts the file in the place of the directory, whole or not at all
  npm run directory -- export FILE    writes the present directory to a file (with it an import can be undone)
  npm run directory -- schema         prints the JSON Schema of the file`;

const LARGEST = 50 * 1024 * 1024;

type Opened = { readonly store: Store; readonly keys: KeyRing };

async function main([order, path]: readonly string[]): Promise<number> {
  if (order === 'schema') return say(JSON.stringify(directorySchema(), undefined, 2));
  if (path === undefined || (order !== 'check' && order !== 'import' && order !== 'export')) {
    console.error(usage);
    return 2;
  }
  if (order === 'export') return withStore((opened) => exportTo(path, opened));
  const file = await readChecked(path);
  if (file === undefined) return 1;
  console.log(`${path} is right: ${counted(file)}.`);
  for (const sentence of sameOrganisationPairs(file)) console.log(`note: ${sentence}`);
  if (order === 'import') return withStore((opened) => importFile(file, opened));
  try {
    const config = readConfig(environment());
    // A check makes no store where there is none yet.
    const isNew = config.redisUrls === undefined && !existsSync(join(config.DATA_DIR, 'store.sqlite'));
    return isNew
      ? say('There is no store yet: all of it would be new.')
      : await withStore((opened) => compare(file, opened));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return say(`Not compared with the present directory: ${error.message}`);
  }
}

async function readChecked(path: string): Promise<DirectoryFile | undefined> {
  const size = await stat(path).catch(() => undefined);
  if (size === undefined || !size.isFile()) {
    console.error(`${path} is no file: nothing was read and nothing changed.`);
    return undefined;
  }
  if (size.size > LARGEST) {
    console.error(`${path} is larger than 50 MB: nothing was read and nothing changed.`);
    return undefined;
  }
  const read = readDirectoryFile(await readFile(path, 'utf8'));
  if ('file' in read) return read.file;
  for (const { line, column, place, message } of read.problems)
    console.error(`${path}:${line}:${column} ${place === '' ? '' : `${place}: `}${message}`);
  console.error(`${read.problems.length} to mend; nothing changed.`);
  return undefined;
}

async function compare(file: DirectoryFile, { store, keys }: Opened): Promise<number> {
  const before = await loadDirectory(store, keys);
  tell(directoryChanges(before, file), 'would be');
  return refusals(before, file, { store, keys });
}

async function importFile(file: DirectoryFile, opened: Opened): Promise<number> {
  const before = await loadDirectory(opened.store, opened.keys);
  if ((await refusals(before, file, opened)) !== 0) return 1;
  await saveDirectory(file, opened.store, opened.keys);
  tell(directoryChanges(before, file), 'were');
  return say('Imported. A running product follows at once.');
}

async function exportTo(path: string, { store, keys }: Opened): Promise<number> {
  const file = await loadDirectory(store, keys);
  if (file === undefined) {
    console.error('No directory has been imported yet, so nothing was written.');
    return 1;
  }
  // Names and addresses: readable by its owner only, and never over another file.
  await writeFile(path, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return say(`Written to ${path}.`);
}

/** Says who cannot go or change, because a case that runs still needs them; 0 when there is nobody. */
async function refusals(
  before: DirectoryFile | undefined,
  after: DirectoryFile,
  { store, keys }: Opened,
): Promise<number> {
  const logs = await caseLogs(store, keys);
  const stuck: string[] = [];
  for (const { id } of movedPeople(before, after)) {
    const cases = await Promise.all((await store.linked(`person:${id}`)).map(logs.load));
    const running = cases.map(present).filter((state) => state.version > 0 && isRunning(state)).length;
    if (running > 0)
      stuck.push(
        `${id} has a part in ${running} running case${running === 1 ? '' : 's'}: leave this person with the same role and service until the back office has replaced them or the case is closed.`,
      );
  }
  for (const sentence of stuck) console.error(sentence);
  if (stuck.length > 0) console.error('Nothing changed.');
  return stuck.length === 0 ? 0 : 1;
}

function isRunning(state: ReturnType<typeof present>): boolean {
  return state.closed === undefined || state.invoices.some((invoice) => !invoice.settled);
}

async function withStore(work: (opened: Opened) => Promise<number>): Promise<number> {
  const opened = await openStore(readConfig(environment()), (line) => console.error(line));
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}

function tell(changes: DirectoryChanges, were: string): void {
  for (const [what, { added, changed, removed }] of Object.entries(changes) as [string, Changes][]) {
    console.log(
      `${what}: ${added.length} ${were} added, ${changed.length} changed, ${removed.length} removed`,
    );
    for (const id of removed) console.log(`  removed: ${id}`);
  }
}

function counted(file: DirectoryFile): string {
  return `services ${file.services.length}, employers ${file.employers.length}, people ${file.people.length}`;
}

function say(line: string): number {
  console.log(line);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault) && !(error instanceof Error && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
