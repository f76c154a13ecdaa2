import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The path of every file in a folder and the folders in it. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
