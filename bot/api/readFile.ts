import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { MOST_OF_FILE } from '../../services/documents/uploads.ts';

/** A file of a request, as it streams in. */
export type ReceivedFile = {
  readonly name: string | undefined;
  readonly source: AsyncIterable<Uint8Array>;
  /** To be asked once the file has been read: whether the request was whole, and held one file only. */
  readonly rest: () => Promise<'whole' | 'several' | 'malformed'>;
};

/** A file and what goes round it in a multipart body, in bytes. */
const MOST_OF_BODY = MOST_OF_FILE + 64 * 1024;
const MOST_OF_FIELD = 200;

/** The file of a request, multipart (its part is called `file`) or as the body itself; what stands in a form goes into `fields` as it comes. */
export async function receiveFile(
  request: IncomingMessage,
  fields: Map<string, string>,
): Promise<ReceivedFile | 'missing' | 'malformed' | 'tooLarge'> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_OF_BODY) return 'tooLarge';
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data\b/i.test(type)) return fromForm(request, type, fields);
  return {
    name: nameIn(request.headers['content-disposition']),
    // Left half-read, the line stays open, so that the client can hear why.
    source: request.iterator({ destroyOnReturn: false }),
    rest: async () => (request.complete ? 'whole' : 'malformed'),
  };
}

function fromForm(
  request: IncomingMessage,
  type: string,
  fields: Map<string, string>,
): Promise<ReceivedFile | 'missing' | 'malformed'> {
  return new Promise((done) => {
    let files = 0;
    const parser = openParser(request, type);
    if (parser === undefined) return done('malformed');
    const end = new Promise<'whole' | 'several' | 'malformed'>((ended) => {
      parser.on('finish', () => ended(files > 1 ? 'several' : 'whole'));
      parser.on('error', () => ended('malformed'));
      request.once('close', () => (request.complete ? undefined : ended('malformed')));
    });
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (field, stream, name) => {
      // What breaks off fails for who reads it; nobody else has to hear it.
      stream.on('error', () => undefined);
      // A browser sends an empty part for a field in which no file was chosen.
      if (field !== 'file' || name === undefined || name === '') return void stream.resume();
      files += 1;
      if (files > 1) return void stream.resume();
      endWith(request, stream);
      done({ name, source: stream, rest: () => end });
    });
    void end.then((how) => done(how === 'malformed' ? how : 'missing'));
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage, type: string): InstanceType<typeof Busboy> | undefined {
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits: { fileSize: MOST_OF_FILE + 1, fieldSize: MOST_OF_FIELD, fields: 10, files: 5, headerPairs: 50 },
    });
  } catch {
    return undefined;
  }
}

/** A request that breaks off ends its file with an error; the parser alone would wait for ever. */
function endWith(request: IncomingMessage, stream: Readable): void {
  request.once('close', () => {
    if (!request.complete) stream.destroy(new Error('The request broke off.'));
  });
}

/** How much of a body that nobody wants is read and dropped, so that the client hears why instead of a broken line. */
const MOST_DROPPED = 64 * 1024 * 1024;

/** Reads past what is left of a request; answers false when that is too much to wait for. */
export function dropRest(request: IncomingMessage): Promise<boolean> {
  if (request.complete || request.destroyed) return Promise.resolve(true);
  request.unpipe();
  return new Promise((done) => {
    let dropped = 0;
    request.on('data', (chunk: Buffer) => {
      dropped += chunk.length;
      if (dropped > MOST_DROPPED) done(false);
    });
    request.once('end', () => done(true));
    request.once('close', () => done(true));
    request.resume();
  });
}

/** The file name of a Content-Disposition header, in either of its two spellings. */
export function nameIn(header: string | undefined): string | undefined {
  const encoded = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(header ?? '')?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return undefined;
    }
  }
  return /filename\s*=\s*"([^"]*)"/i.exec(header ?? '')?.[1];
}
