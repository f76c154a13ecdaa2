import { Fault } from '../../fault.ts';

/** SQLite's own numbers of results: SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_NOTADB. */
const busy = 5;
const locked = 6;
const full = 13;
const notADatabase = 26;

/** The fault that an error of SQLite stands for; anything else is answered as it is. */
export function sqliteFault(error: unknown): unknown {
  const code = resultCode(error);
  if (isClosed(error)) return new Fault('storeUnavailable', 'The store is closed.', error);
  if (code === undefined) return error;
  if (code === full) return new Fault('storeFull', 'The disk of the store is full.', error);
  return new Fault('storeUnavailable', `The store could not be read or written (SQLite ${code}).`, error);
}

/** True when another connection holds the file. */
export function isHeld(error: unknown): boolean {
  const code = resultCode(error);
  return code === busy || code === locked;
}

/** True when the file was written by something else. */
export function isForeign(error: unknown): boolean {
  return resultCode(error) === notADatabase;
}

/** Node's own word for a statement of a database that was closed. */
function isClosed(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_INVALID_STATE';
}

/** The primary result code; undefined for what did not come from SQLite. */
function resultCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}
