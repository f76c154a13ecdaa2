import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { Fault } from '../services/fault.ts';
import { makeFolder } from '../services/makeFolder.ts';
import type { Config } from './config.ts';
import type { Product } from './product.ts';

const HOUR = 3_600_000;

/** The folder of the files of cases, made where it is missing; throws `Fault('configuration')` where this user may not write. */
export function documentsFolder({ DOCUMENTS_DIR, DATA_DIR }: Config): string {
  const folder = resolve(DOCUMENTS_DIR ?? join(DATA_DIR, 'documents'));
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (cause) {
    throw new Fault(
      'configuration',
      `The folder ${folder} cannot be written: set DOCUMENTS_DIR to one that this user may write to.`,
      cause,
    );
  }
}

/** Removes what a crash left of files that were coming in, now and every hour; answers how to stop. */
export async function sweepDrafts(
  { store, vault }: Pick<Product, 'store' | 'vault'>,
  report: (error: unknown) => void,
): Promise<() => void> {
  // The embedded store has one process: whatever is unfinished at its start was its own. Others may be at work on theirs.
  await vault.sweep(store.kind === 'embedded' ? Date.now() : Date.now() - HOUR);
  const timer = setInterval(() => void vault.sweep(Date.now() - HOUR).catch(report), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
