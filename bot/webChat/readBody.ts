import type { IncomingMessage } from 'node:http';
import { type Problem, problems } from './answers.ts';

/** A body, or why there is none. */
export type Body<T> = { readonly value: T } | { readonly problem: Problem };

/** The largest activity, in bytes. */
export const MOST_OF_ACTIVITY = 256 * 1024;
const MOST_OF_UPLOAD = 10 * 1024 * 1024 + MOST_OF_ACTIVITY;
/** How much of a body that is too large is read and dropped, so that the client hears why instead of a broken line. */
const MOST_DROPPED = 64 * 1024 * 1024;

/** The JSON object of a request of at most 256 kB. */
export async function readJson(request: IncomingMessage): Promise<Body<object>> {
  const body = await readBytes(request, MOST_OF_ACTIVITY);
  return 'problem' in body ? body : parseObject(body.value.toString('utf8'));
}

/** The activity of an upload: its files are read past and kept nowhere, and the activity says that there was one. */
export async function readUpload(request: IncomingMessage): Promise<Body<object>> {
  const body = await readBytes(request, MOST_OF_UPLOAD);
  if ('problem' in body) return body;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { value: { type: 'message', hasFile: true } };
  const part = await activityPart(type, body.value);
  if (part === 'malformed') return { problem: problems.malformed };
  if (part === undefined) return { value: { type: 'message', hasFile: true } };
  if (Buffer.byteLength(part) > MOST_OF_ACTIVITY) return { problem: problems.tooLarge };
  const parsed = parseObject(part);
  return 'problem' in parsed ? parsed : { value: { ...parsed.value, attachments: [], hasFile: true } };
}

async function activityPart(
  type: string,
  bytes: Buffer<ArrayBuffer>,
): Promise<string | undefined | 'malformed'> {
  try {
    const part = (await new Response(bytes, { headers: { 'Content-Type': type } }).formData()).get(
      'activity',
    );
    return part === null ? undefined : typeof part === 'string' ? part : await part.text();
  } catch {
    return 'malformed';
  }
}

function parseObject(text: string): Body<object> {
  try {
    const value: unknown = JSON.parse(text);
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
