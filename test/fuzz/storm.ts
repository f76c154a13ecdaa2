import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Member, signIn } from '../support/driver.ts';
import { by, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { directLine, type Known, type Route, requestTo, sender } from './requests.ts';
import { CANARY, wild } from './wild.ts';

/** The same requests on every run; another number gives others. */
const SEED = 20_261_128;
/** At the same time; each waits for its answer before the next. */
const LINES = 16;
/** A run takes about a minute; it ends here whatever happens. */
const LIMIT = 600_000;

const people = [
  'employee-1',
  'employee-41',
  'physician-1',
  'second-1',
  'hr-1',
  'backoffice-1',
  'backoffice-2',
];

/** Which routes a storm is about. A route that no other storm wants belongs to the pages, so that none is forgotten. */
export type Kind = 'actions' | 'channels' | 'pages';
export const counts: { readonly [K in Kind]: number } = { actions: 52_000, channels: 12_000, pages: 36_000 };

function kindOf({ path }: Route): Kind {
  if (/^\/(?:v3|demo|api\/messages|api\/webchat)\b/.test(path)) return 'channels';
  return /^\/api\/(?!me\b)/.test(path) ? 'actions' : 'pages';
}

/** How often a route comes round: what takes no input of its own needs few. */
function weightOf({ method, path }: Route): number {
  if (/:verb/.test(path)) return 8;
  return method === 'POST' || /[:*]/.test(path) ? 4 : 1;
}

/** Odd requests to every route of a kind, over real HTTP: no failure, no change of a case, nothing of them in a log. */
export function storm(kind: Kind): void {
  let product: RunningProduct;
  let members: readonly Member[];
  let known: Known;
  const sink = createServer((_request, response) => response.end('{"id":"1"}'));
  const printed: string[] = [];

  beforeAll(async () => {
    await new Promise<void>((listening) => sink.listen(0, '127.0.0.1', listening));
    product = await startProduct();
    const play = playAt(product.address, 'api');
    await play.go(by('employee-1', 'request.submit'), by('physician-1', 'suitability.confirm'));
    await play.go(
      by('employee-1', 'selection.choose', { second: 'second-3' }),
      by('second-1', 'availability.accept'),
    );
    members = await Promise.all(people.map((person) => signIn(product.address, person)));
    const chats = await Promise.all(
      members.map(async (member) => {
        const { json } = await member.ask('/api/webchat/token', {});
        return { token: String(json.token), conversation: String(json.conversationId) };
      }),
    );
    const { port } = sink.address() as AddressInfo;
    known = {
      cookies: members.map(({ cookie }) => cookie),
      chats,
      cases: [play.caseId()],
      sink: `http://127.0.0.1:${port}/`,
    };
  }, LIMIT);
  afterAll(async () => {
    await product.stop();
    await new Promise((closed) => sink.close(closed));
  }, LIMIT);

  /** Everything the procedure knows, as each person reads it. */
  const state = () =>
    Promise.all(
      members.flatMap((member) => [
        member.ask('/api/cases').then(({ text }) => JSON.parse(text).cases as unknown),
        member.ask(`/api/cases/${known.cases[0]}`).then(({ text }) => text),
      ]),
    );
  /** Sends them all; answers what went wrong, five at most, and how often each route was asked. */
  const rage = async (routes: readonly Route[]) => {
    const turns = routes.flatMap((route) => Array.from({ length: weightOf(route) }, () => route));
    const supply = wild(SEED);
    const { send, stop } = sender(product.address);
    const bad: string[] = [];
    const seen = new Map<string, number>();
    let next = 0;
    const line = async (): Promise<void> => {
      while (next < counts[kind] && bad.length < 5) {
        const route = turns[next % turns.length];
        next += 1;
        if (route === undefined) throw new Error('There are no routes.');
        const sent = requestTo(route, supply, known);
        const got = await send(sent).catch((error: unknown) => ({
          status: 0,
          headers: {},
          text: String(error),
        }));
        seen.set(nameOf(route), (seen.get(nameOf(route)) ?? 0) + 1);
        const isSplit = 'set-cookie' in got.headers && !/sign|demo|erase|^\/cases|^\/me/.test(sent.path);
        if (got.status < 200 || got.status >= 500 || isSplit)
          bad.push(`${got.status} ${JSON.stringify(sent).slice(0, 1_500)} ${got.text.slice(0, 300)}`);
      }
    };
    try {
      await Promise.all(Array.from({ length: LINES }, line));
    } finally {
      stop();
    }
    return { bad, seen, sent: next };
  };

  describe(`${counts[kind]} odd requests to the ${kind}`, () => {
    it(
      'break nothing, change no case, and leave nothing of themselves in a log',
      async () => {
        const routes = [...product.routes, ...directLine].filter((route) => kindOf(route) === kind);
        const before = await state();
        const stopListening = overhear(printed);
        const { bad, seen, sent } = await rage(routes).finally(stopListening);
        expect(bad).toEqual([]);
        expect(sent).toBe(counts[kind]);
        expect([...seen.keys()].sort()).toEqual([...new Set(routes.map(nameOf))].sort());
        expect(Math.min(...seen.values())).toBeGreaterThan(100);
        expect(await state()).toEqual(before);
        expect(
          [...product.said, ...product.logged, ...printed].filter((text) => text.includes(CANARY)),
        ).toEqual([]);
        expect(product.said.filter((text) => text.startsWith('error'))).toEqual([]);
        expect((await fetch(`${product.address}/readyz`)).status).toBe(200);
      },
      LIMIT,
    );

    it('and lines that are no HTTP at all leave the server to others', async () => {
      const supply = wild(SEED + 1);
      for (let n = 0; n < 300; n += 1) await notHttp(product.address, supply);
      expect((await fetch(`${product.address}/healthz`)).status).toBe(200);
    });
  });
}

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

/** Takes down whatever is printed, instead of printing it; answers how to end that. */
function overhear(printed: string[]): () => void {
  const keep = (...words: readonly unknown[]): void => void printed.push(words.map(String).join(' '));
  const { log, error, warn, info } = console;
  const write = process.stdout.write.bind(process.stdout);
  Object.assign(console, { log: keep, error: keep, warn: keep, info: keep });
  process.stdout.write = (chunk: string | Uint8Array) => printed.push(String(chunk)) > 0;
  return () => {
    Object.assign(console, { log, error, warn, info });
    process.stdout.write = write;
  };
}

function notHttp(address: string, { one, text }: ReturnType<typeof wild>): Promise<void> {
  const start = one([
    'GET ',
    'POST ',
    '',
    'GET / HTTP/1.1\r\nHost: x\r\nX: ',
    'POST /api/aid HTTP/1.1\r\nContent-Length: ',
  ]);
  return new Promise((done) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () =>
      socket.end(`${start}${text()}\r\n\r\n`),
    );
    socket.on('error', () => undefined);
    socket.on('close', () => done());
    socket.resume();
  });
}
