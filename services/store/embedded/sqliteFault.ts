import { Fault } from '../../fault.ts';

/** SQLite's own numbers of results: SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL. */
const busy = 5;
const locked = 6;
const full = 13;

/** The fault that an error of SQLite stands for; anything else is answered as it is. */
export function sqliteFault(error: unknown): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const message = error instanceof Error ? error.message : '';
  if (code === full) return new Fault('storeFull', 'The disk of the store is full.', error);
  return new Fault('storeUnavailable', `The store could not be read or written: ${message}`, error);
}

/** True when another connection holds the file. */
export function isHeld(error: unknown): boolean {
  const code = resultCode(error);
  return code === busy || code === locked;
}

/** The primary result code; undefined for what did not come from SQLite. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}
