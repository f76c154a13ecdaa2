import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto';
import { Fault } from '../fault.ts';
import type { Store } from '../store/store.ts';

/** A master key: 32 bytes, and the short id that stands in front of what it wrapped. */
export type MasterKey = { readonly id: string; readonly bytes: Buffer };

/** Data keys of cases and people, wrapped by the master keys and kept in the store. */
export type KeyRing = {
  /** The data key of an owner (`case:…`, `person:…`, `store`), made when there is none. Rejects with `Fault('unknownKey')` when it was wrapped with a master key that is not here. */
  readonly keyFor: (owner: string) => Promise<Buffer>;
  /** The data key if there is one; undefined after erasure. */
  readonly existingKey: (owner: string) => Promise<Buffer | undefined>;
  /** The same, asked of the store also where it is known here: so that what is known tells nothing. */
  readonly freshKey: (owner: string) => Promise<Buffer | undefined>;
  readonly erase: (owner: string) => Promise<void>;
  /** Drops a key that another process erased from memory. */
  readonly forget: (owner: string) => void;
  /** A secret for tokens and signatures, bound to a purpose; the same for every process on this store. */
  readonly secret: (purpose: string) => Promise<Buffer>;
};

const CACHED = 5_000;

/** A master key from 32 bytes in base64 or hex; throws `Fault('configuration')` for anything else. */
export function masterKeyFrom(text: string): MasterKey {
  const trimmed = text.trim();
  const isHex = /^[0-9a-f]{64}$/i.test(trimmed);
  // Checked first: reading base64 drops whatever it does not know.
  if (!isHex && !/^[\w+/-]{43}=?$/.test(trimmed))
    throw new Fault('configuration', 'A master key in MASTER_KEYS is 32 bytes, written in base64 or hex.');
  const bytes = Buffer.from(trimmed, isHex ? 'hex' : 'base64');
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}

/**
 * A key ring over a store; `given` are the master keys, newest first: the first one wraps, all of them unwrap. `again`
 * reads them anew when the store names one that is not there: another process may have begun to use a newer one.
 */
export function keyRing(
  store: Store,
  given: readonly MasterKey[],
  again?: () => readonly MasterKey[],
): KeyRing {
  if (given.length === 0) throw new Fault('configuration', 'There is no master key.');
  let masters = given;
  const cache = new Map<string, Promise<Buffer>>();
  const open = (owner: string, wrapped: string): Buffer => {
    const isKnown = masters.some(({ id }) => id === masterIdOf(wrapped));
    if (!isKnown && again !== undefined) masters = again();
    return unwrap(masters, owner, wrapped);
  };

  const remember = (owner: string, key: Promise<Buffer>): Promise<Buffer> => {
    if (cache.size >= CACHED) cache.delete(cache.keys().next().value ?? '');
    cache.set(owner, key);
    key.catch(() => cache.delete(owner));
    return key;
  };
  const make = async (owner: string): Promise<Buffer> => {
    const found = await store.loadKey(owner);
    if (found !== undefined) return open(owner, found);
    const [newest = given[0]] = masters;
    if (newest === undefined) throw new Fault('configuration', 'There is no master key.');
    return open(owner, await store.addKey(owner, wrap(newest, owner, randomBytes(32))));
  };
  const keyFor = (owner: string): Promise<Buffer> => cache.get(owner) ?? remember(owner, make(owner));

  const freshKey = async (owner: string): Promise<Buffer | undefined> => {
    const wrapped = await store.loadKey(owner);
    if (wrapped === undefined) cache.delete(owner);
    return wrapped === undefined
      ? undefined
      : (cache.get(owner) ??
          remember(
            owner,
            Promise.resolve().then(() => open(owner, wrapped)),
          ));
  };

  return {
    keyFor,
    existingKey: (owner) => cache.get(owner) ?? freshKey(owner),
    freshKey,
    erase: async (owner) => {
      await store.eraseKey(owner);
      cache.delete(owner);
    },
    forget: (owner) => void cache.delete(owner),
    secret: async (purpose) => Buffer.from(hkdfSync('sha256', await keyFor('store'), '', purpose, 32)),
  };
}

/** Wraps a data key: `<master id>.<nonce, text and tag in base64url>`. */
export function wrap(master: MasterKey, owner: string, key: Buffer): string {
  return `${master.id}.${encrypt(master.bytes, key, `key:${owner}`).toString('base64url')}`;
}

/** The id of the master key that wrapped a data key. */
export function masterIdOf(wrapped: string): string {
  return wrapped.split('.')[0] ?? '';
}

/** Unwraps a data key with the master key it names. */
export function unwrap(masters: readonly MasterKey[], owner: string, wrapped: string): Buffer {
  const [id, text = ''] = wrapped.split('.');
  const master = masters.find((each) => each.id === id);
  if (master === undefined)
    throw new Fault(
      'unknownKey',
      'The store is sealed with a key that is not among the master keys given: add that key to MASTER_KEYS, or use another store.',
    );
  return decrypt(master.bytes, Buffer.from(text, 'base64url'), `key:${owner}`);
}

/** AES-256-GCM: nonce (12 bytes), text, tag (16 bytes). */
export function encrypt(key: Buffer, plain: Buffer | string, associated: string): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', keyObject(key), nonce);
  cipher.setAAD(Buffer.from(associated));
  const text = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]);
}

const NONCE = 12;
const pool = Buffer.alloc(NONCE * 1_024);
let taken = pool.length;

/** Twelve random bytes, never the same ones twice; drawn from the system in bulk, because each draw has a price of its own. */
function freshNonce(): Buffer {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += NONCE;
  return Buffer.from(pool.subarray(taken - NONCE, taken));
}

const keyObjects = new WeakMap<Buffer, KeyObject>();

/** A key prepared once: preparing it costs as much as sealing a sentence. */
function keyObject(key: Buffer): KeyObject {
  const known = keyObjects.get(key);
  if (known !== undefined) return known;
  const made = createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}

/** The text of `encrypt`; throws `Fault('sealBroken')` when a byte or the associated data differ. */
export function decrypt(key: Buffer, sealed: Buffer, associated: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyObject(key), sealed.subarray(0, 12));
    decipher.setAAD(Buffer.from(associated));
    decipher.setAuthTag(sealed.subarray(sealed.length - 16));
    return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
  } catch (cause) {
    throw new Fault(
      'sealBroken',
      'Something sealed does not open: it was changed, or belongs elsewhere.',
      cause,
    );
  }
}

/** An HMAC-SHA-256 in base64url. */
export function mark(secret: Buffer, text: string): string {
  return createHmac('sha256', keyObject(secret)).update(text).digest('base64url');
}
