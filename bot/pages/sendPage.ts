import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type PageNeeds, pageHeaders, safeHeaders } from '../headers.ts';
import type { Html } from './html.ts';

/** A body with its type, its tag, and how long a browser may keep it. */
export type Sendable = {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  readonly caching: string;
};

/** The name changes with the content, so a copy stays right for ever. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** A copy may be kept, and is asked after each time. */
export const ASK_FIRST = 'no-cache';
/** What somebody answered: no copy anywhere. */
export const NEVER_KEPT = 'no-store';

/** A body that is ready to be sent, with the tag of its bytes. */
export function sendable(type: string, text: string | Buffer, caching: string): Sendable {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, body, etag, caching };
}

/** Sends a page, or 304 when the browser has it; a page with answers in it (`no-store`) has no tag. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  page: Html,
  caching: string,
  needs: PageNeeds = {},
): void {
  send(request, response, status, sendable('text/html; charset=utf-8', page.markup, caching), needs);
}

/** Sends a body with the headers of every page. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { type, body, etag, caching }: Sendable,
  needs: PageNeeds = {},
): void {
  const mayBeKept = caching !== NEVER_KEPT && status === 200;
  const safe = pageHeaders(request, needs);
  if (!('X-Frame-Options' in safe)) response.removeHeader('X-Frame-Options');
  const headers = { ...safe, 'Cache-Control': caching, ...(mayBeKept ? { ETag: etag } : {}) };
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (mayBeKept && known.includes(etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': body.length });
  response.end(body);
}

/** Sends the browser on: to another address of this site, or to an identity provider that the settings name. */
export function sendElsewhere(response: ServerResponse, address: string, caching = ASK_FIRST): void {
  response.writeHead(303, {
    ...safeHeaders,
    Location: address,
    'Cache-Control': caching,
    'Content-Length': 0,
  });
  response.end();
}
