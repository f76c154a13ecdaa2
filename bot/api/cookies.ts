import type { IncomingMessage } from 'node:http';
import { SESSION_SECONDS } from '../../services/sessions.ts';

const NAME = 'so_session';

/** The value of the session cookie of a request; undefined when there is none, and beside a bearer token, which counts alone. */
export function sessionCookie(request: IncomingMessage): string | undefined {
  if (hasBearer(request)) return undefined;
  const found = (request.headers.cookie ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${NAME}=`));
  const value = found?.slice(NAME.length + 1);
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

/** The header that sets the session cookie, or with an empty value ends it. */
export function setSessionCookie(value: string, isLoopback: boolean): string {
  const age = value === '' ? 0 : SESSION_SECONDS;
  return `${NAME}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${isLoopback ? '' : '; Secure'}`;
}

/** Whether a request says by a bearer token who sends it: no browser adds one of its own accord. */
export function hasBearer(request: IncomingMessage): boolean {
  return /^Bearer\b/i.test(request.headers.authorization ?? '');
}

/** Whether a request may change something: with a cookie its `Origin` is this site, or missing on loopback. */
export function isSameSite(request: IncomingMessage, isLoopback: boolean): boolean {
  if (hasBearer(request)) return true;
  const origin = request.headers.origin;
  if (origin === undefined) return isLoopback;
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}
