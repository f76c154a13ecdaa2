import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder for its owner only, and those above it; throws what the system says where it may not. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  // Node's own recursion never ends where a system takes no folder below one that exists.
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process was first.
    if (!existsSync(path)) throw error;
  }
}
