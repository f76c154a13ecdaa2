import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Language, Role } from '../../domain/people.ts';
import { pageHeaders } from '../headers.ts';
import { addressOf } from '../pages/builtFiles.ts';
import { ownPlace } from '../signIn/ownPlace.ts';
import { readText } from './assets.ts';

/** Somebody as the page names them. */
export type Listed = { readonly id: string; readonly name: string; readonly role: Role };

export type PageParts = {
  readonly server: Server;
  /** Who the session of a request belongs to. */
  readonly visitor: (request: Request) => Promise<(Listed & { readonly language: Language }) | undefined>;
  /** The people to choose from in demo mode; undefined outside it. */
  readonly people: readonly Listed[] | undefined;
  /** Shows the sign-in of providers outside demo mode. */
  readonly showSignIn: ((request: Request, response: Response) => void) | undefined;
};

const root = join(import.meta.dirname, '../..');

/** `GET /`, sign-in or chat; throws `Fault('configuration')` when the page is not built. */
export function pageRoutes({ server, visitor, people, showSignIn }: PageParts): void {
  const template = readText(join(root, 'web/index.html'))
    .replace('{{icon}}', addressOf('icon.svg'))
    .replace('{{style}}', addressOf('styles/chat.css'))
    .replace('{{script}}', addressOf('main.ts'));

  const sendPage = async (request: Request, response: Response): Promise<void> => {
    const found = await visitor(request);
    if (found === undefined && showSignIn !== undefined) return showSignIn(request, response);
    const language = found?.language ?? (/[?&]lang=en\b/.test(request.url ?? '') ? 'en' : 'nl');
    const nonce = randomBytes(16).toString('base64');
    const state = {
      language,
      visitor: found === undefined ? null : { id: found.id, name: found.name, role: found.role },
      people: found === undefined ? (people ?? null) : null,
      to: ownPlace(new URL(request.url ?? '/', 'http://page').searchParams.get('to')),
      nonce,
    };
    const html = template
      .replace('<html lang="nl">', `<html lang="${language}">`)
      .replace('{{state}}', () => escapeAttribute(JSON.stringify(state)));
    response.writeHead(200, {
      ...pageHeaders(request, { chatNonce: nonce }),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Length': Buffer.byteLength(html),
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };

  server.get('/', sendPage);
  server.head('/', sendPage);
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
