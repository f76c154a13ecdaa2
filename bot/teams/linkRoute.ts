import type { Next, Request, Response, Server } from 'restify';
import { instant } from '../../services/clock.ts';
import type { Sessions } from '../../services/sessions.ts';
import { setSessionCookie } from '../api/cookies.ts';
import type { Product } from '../product.ts';
import type { OneTimeLinks } from './oneTimeLinks.ts';

/** `GET /?ticket=…`: signs in once and leads to the page; a link that is used or over leads to the sign-in. */
export function linkRoute(
  server: Server,
  product: Product,
  people: Pick<Sessions, 'start'>,
  links: OneTimeLinks,
  isLoopback: boolean,
): void {
  server.pre((request: Request, response: Response, next: Next) => {
    const url = request.method === 'GET' ? new URL(request.url ?? '/', 'http://localhost') : undefined;
    const ticket = url?.pathname === '/' ? url.searchParams.get('ticket') : null;
    if (ticket === null || ticket === undefined) return next();
    void links
      .take(ticket)
      .then((personId) => {
        if (personId === undefined) return undefined;
        const at = instant(product.clock.machine());
        return people.start(personId, { method: 'link', at, secondFactor: false });
      })
      .catch(() => undefined)
      .then((cookie) => {
        response.writeHead(303, {
          // Whose link is over hears that it does no harm, and signs in.
          Location: cookie === undefined ? '/?link=over' : '/',
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
          ...(cookie === undefined ? {} : { 'Set-Cookie': setSessionCookie(cookie, isLoopback) }),
        });
        response.end();
        next(false);
      });
  });
}
