import type { IncomingMessage } from 'node:http';

/** The largest form, in bytes: twenty answers fit many times over. */
export const MOST_OF_FORM = 16 * 1024;

/** The fields of a posted form; undefined when it is no form or broke off, `tooLarge` above `most` bytes, 16 kB unless said otherwise. */
export async function readForm(
  request: IncomingMessage,
  most = MOST_OF_FORM,
): Promise<URLSearchParams | 'tooLarge' | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (Number(request.headers['content-length'] ?? 0) > most) return 'tooLarge';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Left half-read, the line stays open, so that the browser can hear why.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk)) return undefined;
      size += chunk.length;
      if (size > most) return 'tooLarge';
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
