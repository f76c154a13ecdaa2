import { accessSync, constants } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders in memory, where a machine has them: a store that waits for no disk is as right, and many times as quick. */
const IN_MEMORY = '/dev/shm';

/** A new folder for a product that no test takes the disk away from; whoever asked removes it. */
export function quickFolder(prefix: string): Promise<string> {
  return mkdtemp(join(isWritable(IN_MEMORY) ? IN_MEMORY : tmpdir(), prefix));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
