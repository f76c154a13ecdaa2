import { createHash, timingSafeEqual } from 'node:crypto';
import type { Next, Request, Response, Server } from 'restify';
import type { Metrics } from '../services/metrics.ts';
import { notFound, signedOut } from './api/http.ts';
import { answer } from './webChat/answers.ts';

/** `GET /metrics` for operators: with the token of the settings as bearer, never by a session; without a token in the settings there is no such page. */
export function metricsRoute(
  server: Server,
  metrics: Metrics,
  token: string | undefined,
  report: (error: unknown) => void,
): void {
  server.get('/metrics', (request: Request, response: Response, next: Next) => {
    const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const refused = token === undefined ? notFound : isSame(given, token) ? undefined : signedOut;
    if (refused !== undefined) {
      const headers: Readonly<Record<string, string>> =
        refused === signedOut ? { 'WWW-Authenticate': 'Bearer' } : {};
      answer(response, refused.status, refused.body, headers);
      return next(false);
    }
    metrics
      .text()
      .then((text) => {
        response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' });
        response.end(text);
      })
      .catch((error: unknown) => {
        report(error);
        answer(response, 503, { error: 'notStored' });
      })
      .finally(() => next(false));
  });
}

/** Compared by their hashes, so that the time it takes tells nothing. */
function isSame(given: string | undefined, token: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(hash(given), hash(token));
}
