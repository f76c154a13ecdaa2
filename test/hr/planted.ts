import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { isJson } from '../support/cardParts.ts';

/** Mistakes that somebody could make in a product, each of which tells HR of a case. */
export type Plant = 'a message for each case' | 'a header' | 'a field that depends on the moment of an event';

export const plants: readonly Plant[] = [
  'a message for each case',
  'a header',
  'a field that depends on the moment of an event',
];

/** A product with a mistake in it: everything goes through, and the mistake learns what passes. */
export type Planted = { readonly address: string; readonly stop: () => Promise<void> };

/** Puts a mistake in front of a running product. */
export async function planted(product: string, plant: Plant): Promise<Planted> {
  let requests = 0;
  let today = 0;
  let lastAct = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const path = request.url ?? '';
      const answer = await fetch(`${product}${path}`, {
        method: request.method ?? 'GET',
        redirect: 'manual',
        headers: passedOn(request),
        ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
      });
      let text = await answer.text();
      if (path === '/demo/clock') today += Number(/P(\d+)D/.exec(body.toString())?.[1] ?? 0);
      if (answer.status === 200 && path === '/api/actions/request.submit') requests += 1;
      if (answer.status === 200 && path.includes('/actions/')) lastAct = today;
      if (plant === 'a message for each case' && path.startsWith('/demo/outbox?person=hr'))
        text = withMessages(text, requests);
      if (plant === 'a field that depends on the moment of an event' && path === '/readyz')
        text = JSON.stringify({ ...JSON.parse(text), lastAct });
      const headers = Object.fromEntries(
        [...answer.headers].filter(
          ([name]) => !['content-length', 'connection', 'transfer-encoding'].includes(name),
        ),
      );
      response.writeHead(answer.status, {
        ...headers,
        'set-cookie': answer.headers.getSetCookie(),
        ...(plant === 'a header' && path === '/guide' ? { 'x-requests': `${requests}` } : {}),
      });
      response.end(text);
    })().catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function passedOn(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    ['cookie', 'content-type', 'authorization'].flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** The outbox with one neutral sentence more for each case: nothing in it, and too much all the same. */
function withMessages(outbox: string, count: number): string {
  const parsed: unknown = JSON.parse(outbox);
  const activities = isJson(parsed) && Array.isArray(parsed.activities) ? parsed.activities : [];
  const said = Array.from({ length: count }, () => ({
    type: 'message',
    text: 'Er staat iets voor u klaar.',
  }));
  return JSON.stringify({ activities: [...activities, ...said] });
}
