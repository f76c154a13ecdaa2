import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file on its way to a browser: what it is, what it is called, and its bytes. */
export type SentFile = {
  readonly type: string;
  readonly name: string;
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
};

/**
 * Sends a file so that it is kept and opened as a file: never shown as a page of ours, never run, never guessed at,
 * never kept by anything between. What fails after the first byte ends the line: nobody takes half a file for a whole one.
 */
export async function sendFile(
  response: ServerResponse,
  { type, name, size, bytes }: SentFile,
): Promise<void> {
  response.writeHead(200, { ...fileHeaders(type, name), 'Content-Length': size });
  await pipeline(Readable.from(bytes), response);
}

/** The headers of a file that holds something personal. */
export function fileHeaders(type: string, name: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': type,
    'Content-Disposition': disposition(name),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** A name in both spellings: plain letters for old programs, all of it for the others. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
