import type { Next, Request, Response, Server } from 'restify';
import type { Log } from '../services/log.ts';
import type { Metrics } from '../services/metrics.ts';

/** Counts every answer, and writes it to the log at level `info`: by the route as it is declared, never by what was asked for. */
export function observe(server: Server, metrics: Metrics, log: Log): void {
  server.pre((request: Request, response: Response, next: Next) => {
    const begun = performance.now();
    response.once('finish', () => {
      const seconds = (performance.now() - begun) / 1_000;
      const route = routeOf(request);
      const method = methods.includes(request.method ?? '') ? (request.method ?? '') : 'other';
      metrics.requested(method, route, response.statusCode, seconds);
      log({
        event: 'request',
        method,
        route,
        status: response.statusCode,
        milliseconds: Math.round(seconds * 1_000),
      });
    });
    return next();
  });
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function routeOf(request: Request): string {
  if (request.url?.startsWith('/v3/directline/') === true) return '/v3/directline';
  const path: unknown = request.getRoute()?.path;
  return typeof path === 'string' ? path : 'none';
}
