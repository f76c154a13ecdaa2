import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Fault } from '../../services/fault.ts';

/** A file as it goes over the line. */
type Asset = {
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
};

/** Files by name: nothing outside this table is ever read. */
export type Assets = {
  /** Answers with a file, with 304 when the client has it, and false when there is no such file. */
  readonly send: (name: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const ALWAYS = 'public, max-age=31536000, immutable';

/**
 * The built front-end, read at once so that a build beside a running product does no harm, and Web Chat's one file, read at
 * its first use. Throws `Fault('configuration')` when the page is not built.
 */
export function assetsOf(folder: string, webChatFile: string): Assets {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Fault('configuration', 'The page is not built: run the setup, which npm start does by itself.');
  }
  const assets = new Map<string, Promise<Asset>>();
  for (const name of readdirSync(folder).filter((each) => extname(each) in types)) {
    // A name with a hash in it never changes its content.
    assets.set(name, assetOf(readFileSync(join(folder, name)), extname(name), ALWAYS));
  }
  const webChat = (): Promise<Asset> => {
    const made = readFile(webChatFile).then((plain) => assetOf(plain, '.js', ALWAYS));
    made.catch(() => assets.delete('webchat.js'));
    return made;
  };

  return {
    send: async (name, request, response) => {
      if (name === 'webchat.js' && !assets.has(name)) assets.set(name, webChat());
      const asset = await assets.get(name);
      if (asset === undefined) return false;
      sendAsset(asset, request, response);
      return true;
    },
  };
}

/** A file of the page that is not code: its text, read once at start. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

async function assetOf(plain: Buffer, extension: string, caching: string): Promise<Asset> {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const zipped = await promisify(gzip)(plain, { level: 9 });
  return { type: types[extension] ?? 'application/octet-stream', etag, caching, plain, zipped };
}

function sendAsset(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  const headers = {
    ETag: asset.etag,
    'Cache-Control': asset.caching,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(asset.etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = packed ? asset.zipped : asset.plain;
  response.writeHead(200, {
    ...headers,
    'Content-Type': asset.type,
    'Content-Length': body.length,
    ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
