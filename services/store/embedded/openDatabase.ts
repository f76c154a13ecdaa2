import { chmodSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../fault.ts';
import { makeFolder } from '../../makeFolder.ts';
import { number } from './rows.ts';
import { migrations } from './schema.ts';
import { isForeign, isHeld, sqliteFault } from './sqliteFault.ts';

/**
 * Opens or creates the file, readable by its owner only, and keeps it for this process: a second one is refused with
 * `Fault('storeRefused')`. The operating system frees the file when the process ends, however it ends.
 */
export function openDatabase(file: string): DatabaseSync {
  const path = file === ':memory:' ? file : resolve(file);
  const database = create(path);
  try {
    // Exclusive before the journal is touched: SQLite then keeps its lock, and its index of the journal in memory.
    // What is deleted is overwritten, so that an erased text is not found in a free page either.
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;',
    );
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    if (isForeign(error))
      throw new Fault(
        'storeRefused',
        `${path} is no store of this product: set DATA_DIR to another folder.`,
        error,
      );
    if (!isHeld(error)) throw sqliteFault(error);
    throw new Fault(
      'storeRefused',
      `Another process uses ${path}. Stop it, or give this one a folder of its own.`,
      error,
    );
  }
}

function create(path: string): DatabaseSync {
  try {
    if (path !== ':memory:') makeFolder(dirname(path));
    const database = new DatabaseSync(path, { timeout: 1_000 });
    if (path !== ':memory:') chmodSync(path, 0o600);
    return database;
  } catch (error) {
    throw new Fault('storeUnavailable', `The store ${path} cannot be opened.`, error);
  }
}

function migrate(database: DatabaseSync, path: string): void {
  // Takes the lock at once, also when there is nothing to create.
  database.exec('BEGIN EXCLUSIVE');
  const version = number(database.prepare('PRAGMA user_version').get(), 'user_version');
  if (version > migrations.length) {
    throw new Fault('storeRefused', `${path} was written by a newer version of this product.`);
  }
  for (const step of migrations.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${migrations.length}`);
  // Whoever held a lease is gone: one process at a time has the file.
  database.exec('UPDATE due SET lease_until = NULL WHERE lease_until IS NOT NULL');
  database.exec('COMMIT');
}
