import type { Next, Request, Response, Server } from 'restify';
import { hasBearer, sessionCookie } from './api/cookies.ts';
import { type Limits, waitOf } from './limits.ts';
import { NEVER_KEPT, sendPage } from './pages/sendPage.ts';
import { tooManyPage } from './pages/stayPages.ts';
import { visitOf } from './pages/visit.ts';
import { answer } from './webChat/answers.ts';

/** Files that each page brings along, what operators ask, and Microsoft, which speaks for many people. */
const unbounded = /^\/(?:assets\/|healthz$|readyz$|metrics$|api\/messages$)/;
const signingIn = /^\/sign-in(?:\/callback)?\/?$/;

/** Bounds what comes from one address without a sign-in; who brings one is bounded as the person they turn out to be. */
export function limitRoutes(server: Server, limits: Limits, report: (error: unknown) => void): void {
  server.pre((request: Request, response: Response, next: Next) => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    if (unbounded.test(path)) return next();
    const isAttempt = signingIn.test(path) && (request.method === 'POST' || path.includes('callback'));
    const isNobodys = sessionCookie(request) === undefined && !hasBearer(request);
    if (!isAttempt && !isNobodys) return next();
    (isAttempt ? limits.signIn(request) : limits.open(request))
      .then(() => next())
      .catch((error: unknown) => {
        const wait = waitOf(error);
        if (wait === undefined) {
          // Counting that does not work keeps nobody out.
          report(error);
          return next();
        }
        tooMany(request, response, path, wait);
        next(false);
      });
  });
}

/** 429, as a page or as JSON; when to come back, and nothing of how much is left. */
export function tooMany(request: Request, response: Response, path: string, seconds: number): void {
  response.setHeader('Retry-After', String(seconds));
  if (/^\/(?:api|v3|demo)\//.test(path)) answer(response, 429, { error: 'tooMany' });
  else sendPage(request, response, 429, tooManyPage(visitOf(request)), NEVER_KEPT);
  if (!request.complete) request.resume();
}
