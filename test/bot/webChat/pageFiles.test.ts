import { readFileSync } from 'node:fs';
import { request as bareRequest } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'restify';
import { assetRoutes } from '../../../bot/pages/assetRoutes.ts';
import { addressOf, builtFolder } from '../../../bot/pages/builtFiles.ts';
import { type Listed, pageRoutes } from '../../../bot/webChat/page.ts';

const root = join(import.meta.dirname, '../../..');
const odd: Listed = { id: 'employee-1', name: "\"><script>alert(1)</script> & '$&'", role: 'employee' };
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer({ name: 'page' });
  assetRoutes(server);
  pageRoutes({
    server,
    people: [odd],
    showSignIn: undefined,
    visitor: async (request) => (request.headers.cookie ? { ...odd, language: 'en' } : undefined),
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  url = `http://127.0.0.1:${server.address().port}`;
});
afterAll(async () => {
  server.server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
});

/** A request whose path nobody tidies on the way. */
const bare = (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Buffer; encoding: string | undefined }> =>
  new Promise((done, fail) => {
    const sent = bareRequest(`${url}`, { path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks),
          encoding: response.headers['content-encoding'],
        }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });

describe('The page', () => {
  it('lets no script run but its own, is in no frame, and is kept nowhere', async () => {
    const { headers } = await fetch(url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has another nonce each time, the one of its policy', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(url);
        const [, nonce = 'none'] =
          /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '') ?? [];
        expect(await response.text()).toContain(`&quot;nonce&quot;:&quot;${nonce}&quot;`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('carries names as text, whatever they hold', async () => {
    for (const headers of [{}, { Cookie: 'x=1' }]) {
      const html = await (await fetch(url, { headers })).text();
      expect(html).not.toContain('<script>alert');
      expect(html).toContain("\\&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; '$&amp;'");
    }
  });

  it('is in the language of the person, and of the address where nobody is signed in', async () => {
    const language = async (path: string, headers = {}) =>
      /<html lang="(..)">/.exec(await (await fetch(`${url}${path}`, { headers })).text())?.[1];
    expect(await language('/')).toBe('nl');
    expect(await language('/?lang=en')).toBe('en');
    expect(await language('/?lang=nl', { Cookie: 'x=1' })).toBe('en');
  });
});

describe('A file of the page', () => {
  it('comes packed where the client takes that, and as it is where not', async () => {
    const address = addressOf('main.ts');
    const file = readFileSync(join(builtFolder, address.replace('/assets/', '')));
    const packed = await bare(address, { 'Accept-Encoding': 'gzip' });
    expect([packed.encoding, gunzipSync(packed.body).equals(file)]).toEqual(['gzip', true]);
    const plain = await bare(address);
    expect([plain.encoding, plain.body.equals(file)]).toEqual([undefined, true]);
  });

  it('is Web Chat, kept by the browser for a year, and not sent again to who has it', async () => {
    const first = await fetch(`${url}/assets/webchat.js?4.18.1`);
    const file = readFileSync(join(root, '.cache/webchat-4.18.1.js'));
    expect(Buffer.from(await first.arrayBuffer()).equals(file)).toBe(true);
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const again = await fetch(`${url}/assets/webchat.js`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('is kept by the browser for a year, since its name changes with its content', async () => {
    for (const name of ['main.ts', 'styles/chat.css', 'icon.svg'] as const) {
      const response = await fetch(`${url}${addressOf(name)}`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it.each([
    '/assets/',
    '/assets/index.html',
    '/assets/main.ts',
    '/assets/manifest.json',
    '/assets/../main.ts',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets//etc/passwd',
    '/assets/constructor',
    '/assets/__proto__',
  ])('is not %s', async (path) => {
    expect((await bare(path)).status).toBe(404);
  });
});
