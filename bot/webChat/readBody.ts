import type { IncomingMessage } from 'node:http';
import { type Problem, problems } from './answers.ts';

/** A body, or why there is none. */
export type Body<T> = { readonly value: T } | { readonly problem: Problem };

/** The largest activity, in bytes. */
export const MOST_OF_ACTIVITY = 256 * 1024;
const MOST_OF_UPLOAD = 10 * 1024 * 1024 + MOST_OF_ACTIVITY;
const MOST_FILES = 20;
/** How much of a body that is too large is read and dropped, so that the client hears why instead of a broken line. */
const MOST_DROPPED = 64 * 1024 * 1024;

/** The JSON object of a request of at most 256 kB. */
export async function readJson(request: IncomingMessage): Promise<Body<object>> {
  const body = await readBytes(request, MOST_OF_ACTIVITY);
  return 'problem' in body ? body : parseObject(body.value.toString('utf8'));
}

/**
 * The activity of an upload. Its files are read past and kept nowhere: what stays is `hasFile`, and as `attachments`
 * what each was called and of which type it said to be.
 */
export async function readUpload(request: IncomingMessage): Promise<Body<object>> {
  const body = await readBytes(request, MOST_OF_UPLOAD);
  if ('problem' in body) return body;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { value: withFiles({}, [{ contentType: type }]) };
  const form = await readForm(type, body.value);
  if (form === undefined) return { problem: problems.malformed };
  const files = form.getAll('file').flatMap((part) => {
    return typeof part === 'string' ? [] : [{ contentType: part.type, name: part.name }];
  });
  const activity = await textOf(form.get('activity'));
  if (activity === undefined) return { value: withFiles({}, files) };
  if (Buffer.byteLength(activity) > MOST_OF_ACTIVITY) return { problem: problems.tooLarge };
  const parsed = parseObject(activity);
  return 'problem' in parsed ? parsed : { value: withFiles(parsed.value, files) };
}

function withFiles(activity: object, files: readonly object[]): object {
  return { type: 'message', ...activity, attachments: files.slice(0, MOST_FILES), hasFile: true };
}

async function readForm(type: string, bytes: Buffer<ArrayBuffer>): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return undefined;
  }
}

const textOf = async (part: File | string | null): Promise<string | undefined> =>
  part === null || typeof part === 'string' ? (part ?? undefined) : part.text();

const halfSign = /\\u[dD][89a-fA-F]/;

function mended(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function parseObject(text: string): Body<object> {
  try {
    // Half a sign that JSON can spell and nothing else can write would break where it is sent on.
    const value: unknown = JSON.parse(text, halfSign.test(text) ? mended : undefined);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value } : { problem: problems.malformed };
  } catch {
    return { problem: problems.malformed };
  }
}

function readBytes(request: IncomingMessage, most: number): Promise<Body<Buffer<ArrayBuffer>>> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else chunks.length = 0;
      if (size > MOST_DROPPED) {
        request.pause();
        done({ problem: problems.tooLarge });
      }
    });
    request.on('end', () =>
      done(size > most ? { problem: problems.tooLarge } : { value: Buffer.concat(chunks) }),
    );
    request.on('error', () => done({ problem: problems.unfinished }));
    request.on('close', () => done({ problem: problems.unfinished }));
  });
}
