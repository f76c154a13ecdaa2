import { randomBytes } from 'node:crypto';
import { access, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Fault } from '../fault.ts';
import { makeFolder } from '../makeFolder.ts';

/** The key of demo mode, kept in the data folder; made at the first start. `isNew` asks for a warning. */
export async function developmentKey(
  dataDir: string,
): Promise<{ readonly key: string; readonly isNew: boolean }> {
  try {
    makeFolder(resolve(dataDir));
    const isNew = await make(dataDir);
    return { key: (await readFile(fileIn(dataDir), 'utf8')).trim(), isNew };
  } catch (cause) {
    throw new Fault(
      'configuration',
      `The folder ${dataDir} cannot be written: set DATA_DIR to one that this user may write to.`,
      cause,
    );
  }
}

/** Written whole under another name first: of two processes that start at once both read one key, and no crash leaves half of one. */
async function make(dataDir: string): Promise<boolean> {
  if (await isThere(fileIn(dataDir))) return false;
  const draft = join(dataDir, `master.key.${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    });
    await link(draft, fileIn(dataDir));
    return true;
  } catch (error) {
    // Another process was first.
    if (await isThere(fileIn(dataDir))) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'master.key');
}
