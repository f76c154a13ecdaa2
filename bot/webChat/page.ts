import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Language, Role } from '../../domain/people.ts';
import { addressOf } from '../pages/builtFiles.ts';
import { readText } from './assets.ts';

/** Somebody as the page names them. */
export type Listed = { readonly id: string; readonly name: string; readonly role: Role };

export type PageParts = {
  readonly server: Server;
  /** Who the session of a request belongs to. */
  readonly visitor: (request: Request) => Promise<(Listed & { readonly language: Language }) | undefined>;
  /** The people to choose from in demo mode; undefined outside it. */
  readonly people: readonly Listed[] | undefined;
  /** The address that starts a sign-in outside demo mode. */
  readonly signIn: string | undefined;
};

const root = join(import.meta.dirname, '../..');

/** `GET /`, sign-in or chat; throws `Fault('configuration')` when the page is not built. */
export function pageRoutes({ server, visitor, people, signIn }: PageParts): void {
  const template = readText(join(root, 'web/index.html'))
    .replace('{{icon}}', addressOf('icon.svg'))
    .replace('{{style}}', addressOf('styles/chat.css'))
    .replace('{{script}}', addressOf('main.ts'));

  const sendPage = async (request: Request, response: Response): Promise<void> => {
    const found = await visitor(request);
    const language = found?.language ?? (/[?&]lang=en\b/.test(request.url ?? '') ? 'en' : 'nl');
    const nonce = randomBytes(16).toString('base64');
    const state = {
      language,
      visitor: found === undefined ? null : { id: found.id, name: found.name, role: found.role },
      people: found === undefined ? (people ?? null) : null,
      signIn: signIn ?? null,
      nonce,
    };
    const html = template
      .replace('<html lang="nl">', `<html lang="${language}">`)
      .replace('{{state}}', () => escapeAttribute(JSON.stringify(state)));
    response.writeHead(200, { ...headersOf(request, nonce), 'Content-Length': Buffer.byteLength(html) });
    response.end(request.method === 'HEAD' ? undefined : html);
  };

  server.get('/', sendPage);
  server.head('/', sendPage);
}

/** Web Chat makes its styles while it runs, each with the nonce of the page but an empty one, named by its hash. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function headersOf(request: Request, nonce: string): Record<string, string> {
  const host = request.headers.host ?? '';
  // Some browsers do not take a socket to the same host for 'self'.
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${sockets}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
