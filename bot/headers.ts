import type { IncomingMessage } from 'node:http';

/** Where Teams shows the pages of apps; the only places that may put a page of ours into a frame. */
export const teamsHosts: readonly string[] = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.teams.microsoft.us',
];

/** Pages that Teams opens as a tab or a dialog. */
const forTeams = /^\/(?:cases|teams)(?:\/|$)/;
/** Pages of somebody signed in; they ask our own server for more while they are open. */
const forMembers = /^\/(?:cases|me|teams)?(?:\/|$)/;

/** What every answer carries, of whatever kind: it is not guessed at, not framed, not embedded, and sends no trace on. */
export const safeHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** What a page needs beyond what all pages may do. */
export type PageNeeds = {
  /** Web Chat makes its styles while it runs, each with this nonce. */
  readonly chatNonce?: string;
  /** Its form leads on to an identity provider, which may lead on to others. */
  readonly leadsToProviders?: readonly string[];
};

/** Web Chat also makes an empty style without the nonce, named by its hash. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The headers of a page. No script or style in the page itself ever runs; what else it may do follows from its address. */
export function pageHeaders(
  request: IncomingMessage,
  needs: PageNeeds = {},
): Readonly<Record<string, string>> {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  const isForTeams = forTeams.test(path);
  const { chatNonce, leadsToProviders } = needs;
  const style = chatNonce === undefined ? '' : ` 'nonce-${chatNonce}' ${emptyStyle}`;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${style}`,
    `img-src 'self'${chatNonce === undefined ? '' : ' data: blob:'}`,
    ...(forMembers.test(path) ? [`connect-src 'self'${socketsOf(request)}`] : []),
    `form-action 'self'${leadsToProviders === undefined ? '' : [' https:', ...leadsToProviders].join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${isForTeams ? [...teamsHosts, ...localHosts(request)].join(' ') : "'none'"}`,
  ];
  const { 'X-Frame-Options': _deny, ...framable } = safeHeaders;
  return {
    ...(isForTeams ? framable : safeHeaders),
    ...(isForTeams ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    'Content-Security-Policy': policy.join('; '),
    Vary: 'Accept-Language',
  };
}

/** Where the product itself is reached on this machine only, a host that plays Teams may be on this machine as well. */
function localHosts({ headers }: IncomingMessage): readonly string[] {
  const isLocal = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '');
  return isLocal ? ['http://127.0.0.1:*', 'http://localhost:*'] : [];
}

/** Some browsers do not take a socket to the same host for 'self'. */
function socketsOf(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  return /^[\w.:[\]-]{1,200}$/.test(host) ? ` ws://${host} wss://${host}` : '';
}
