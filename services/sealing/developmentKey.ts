import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The key of demo mode, kept in the data folder; made at the first start. `isNew` asks for a warning. */
export async function developmentKey(
  dataDir: string,
): Promise<{ readonly key: string; readonly isNew: boolean }> {
  const file = join(dataDir, 'master.key');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    // `wx`: of two processes that start at once, one makes the key and both read it.
    await writeFile(file, `${randomBytes(32).toString('base64')}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    });
    return { key: (await readFile(file, 'utf8')).trim(), isNew: true };
  } catch {
    return { key: (await readFile(file, 'utf8')).trim(), isNew: false };
  }
}
