import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Fault } from '../fault.ts';

/**
 * A sealed file: `SOD1`, 16 bytes of salt, then chunks of at most 64 KiB, each its text and a tag of 16 bytes. Every
 * file has a key of its own, drawn from the key of its case with the salt. The place of a chunk is its nonce; place
 * and "this is the last one" are associated data, so that nothing can be cut off, swapped or moved to another file.
 */
const MAGIC = Buffer.from('SOD1');
const SALT = 16;
const HEAD = MAGIC.length + SALT;
const CHUNK = 64 * 1024;
const TAG = 16;
const ALGORITHM = 'aes-256-gcm';

/** What a file is bound to: the same bytes under another name do not open. */
export type Sealing = { readonly key: Buffer; readonly name: string };

/** Writes a file sealed, as it comes in; answers its plain size in bytes. Asks `most` bytes at most: above that it stops and answers `tooLarge`. */
export async function writeSealed(
  file: FileHandle,
  sealing: Sealing,
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<number | 'tooLarge'> {
  const salt = randomBytes(SALT);
  const key = fileKey(sealing, salt);
  await writeAll(file, [MAGIC, salt]);
  const waiting = Buffer.allocUnsafe(CHUNK);
  let held = 0;
  let place = 0;
  let size = 0;
  const put = async (isLast: boolean): Promise<void> => {
    await writeAll(file, sealChunk(key, sealing.name, place, isLast, waiting.subarray(0, held)));
    place += 1;
    held = 0;
  };
  for await (const bytes of source) {
    size += bytes.length;
    if (size > most) return 'tooLarge';
    for (let at = 0; at < bytes.length; ) {
      // A full chunk is written only when more comes: the last one says that it is.
      if (held === CHUNK) await put(false);
      const part = bytes.subarray(at, at + CHUNK - held);
      waiting.set(part, held);
      held += part.length;
      at += part.length;
    }
  }
  await put(true);
  waiting.fill(0);
  return size;
}

/** The plain bytes of a sealed file, chunk by chunk; throws `Fault('sealBroken')` at the first chunk that is not as it was written. */
export async function* readSealed(file: FileHandle, sealing: Sealing): AsyncGenerator<Buffer> {
  const { size } = await file.stat();
  const room = Buffer.allocUnsafe(CHUNK + TAG);
  const head = await readAt(file, 0, room.subarray(0, HEAD));
  if (size < HEAD + TAG || !head.subarray(0, MAGIC.length).equals(MAGIC)) throw broken();
  const key = fileKey(sealing, Buffer.from(head.subarray(MAGIC.length)));
  for (let place = 0, at = HEAD; at < size; place += 1) {
    const sealed = await readAt(file, at, room.subarray(0, Math.min(CHUNK + TAG, size - at)));
    at += sealed.length;
    yield openChunk(key, sealing.name, place, at >= size, sealed);
  }
}

function fileKey({ key, name }: Sealing, salt: Buffer): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, salt, `document:${name}`, 32)));
}

/** Text and tag of one chunk, in pieces: putting them together would cost as much memory again. */
function sealChunk(
  key: KeyObject,
  name: string,
  place: number,
  isLast: boolean,
  plain: Buffer,
): readonly Buffer[] {
  const cipher = createCipheriv(ALGORITHM, key, nonceOf(place));
  cipher.setAAD(associated(name, place, isLast));
  return [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
}

function openChunk(key: KeyObject, name: string, place: number, isLast: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG) throw broken();
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonceOf(place));
    decipher.setAAD(associated(name, place, isLast));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const plain = decipher.update(sealed.subarray(0, sealed.length - TAG));
    decipher.final();
    return plain;
  } catch (cause) {
    throw broken(cause);
  }
}

/** No two chunks share a nonce: a key is used for one file only. */
function nonceOf(place: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(place, 8);
  return nonce;
}

function associated(name: string, place: number, isLast: boolean): Buffer {
  return Buffer.from(`${name}/${place}/${isLast ? 'last' : 'more'}`);
}

async function writeAll(file: FileHandle, pieces: readonly Buffer[]): Promise<void> {
  const { bytesWritten } = await file.writev(pieces);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  // A disk that is nearly full takes a part of it.
  if (bytesWritten < size) throw new Fault('storeFull', 'There is no room for another document.');
}

async function readAt(file: FileHandle, at: number, buffer: Buffer): Promise<Buffer> {
  const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
  if (bytesRead < buffer.length) throw broken();
  return buffer;
}

function broken(cause?: unknown): Fault {
  return new Fault(
    'sealBroken',
    'A document does not open: its file was changed, cut off, or belongs elsewhere.',
    cause,
  );
}
