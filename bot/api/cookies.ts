import type { IncomingMessage } from 'node:http';

const NAME = 'so_session';
/** The store knows when a session ends; the cookie only must not end before. */
const LONGEST_SESSION = 86_400;

/** The value of a cookie of ours; undefined when there is none that could be one. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const found = (request.headers.cookie ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

/** The value of the session cookie of a request; undefined when there is none, and beside a bearer token, which counts alone. */
export function sessionCookie(request: IncomingMessage): string | undefined {
  return hasBearer(request) ? undefined : cookieOf(request, NAME);
}

/** The header that sets a cookie for some seconds, or with an empty value ends it; no script ever reads it. */
export function setCookie(
  name: string,
  value: string,
  {
    isLoopback,
    path,
    seconds,
  }: { readonly isLoopback: boolean; readonly path: string; readonly seconds: number },
): string {
  const age = value === '' ? 0 : seconds;
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${age}${isLoopback ? '' : '; Secure'}`;
}

/** The header that sets the session cookie, or with an empty value ends it. */
export function setSessionCookie(value: string, isLoopback: boolean): string {
  return setCookie(NAME, value, { isLoopback, path: '/', seconds: LONGEST_SESSION });
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
