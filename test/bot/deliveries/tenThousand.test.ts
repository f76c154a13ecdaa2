import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Product, product } from '../../../bot/product.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { amsterdamCalendar } from '../../../services/calendar/amsterdamCalendar.ts';
import type { Delivery } from '../../../services/deliveries/ledger.ts';
import { demoDirectory } from '../../../services/directory/demoDirectory.ts';
import { type ProductClock, productClock } from '../../../services/productClock.ts';
import { keyRing, masterKeyFrom } from '../../../services/sealing/keyRing.ts';
import { openRedisStore } from '../../../services/store/redis/openRedisStore.ts';
import type { Store } from '../../../services/store/store.ts';
import { advance } from '../../support/driver.ts';
import { patiently } from '../../support/patiently.ts';
import { launchProduct, type ProductProcess } from '../../support/process.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { type RedisServer, redisAvailable, startRedis } from '../../support/redis.ts';

const suite = redisAvailable('own') ? describe : describe.skip;
const COUNT = 10_000;
const KILLS = 1;
/** As many as at most wait for the two people whose Teams never answers. */
const STUCK = Math.ceil(COUNT / 50) * 2;
const masterKey = Buffer.alloc(32, 7).toString('base64');
const people = demoDirectory.people().filter(({ role }) => role !== 'hr');
/** People whose Teams does not work, each in a way of its own. */
const troubled = {
  blocked: 'employee-1',
  uninstalled: 'employee-2',
  disabledByAdministrator: 'employee-3',
  serverError: 'employee-4',
  unreachable: 'employee-5',
  conversationGone: 'employee-6',
  movesOn: 'employee-7',
} as const;

type Arrival = { readonly person: string; readonly n: number; readonly id: string | undefined };

/** A connector that fails as connectors do: what, follows from the message and how often it was tried. */
const connector = () => {
  const arrivals: Arrival[] = [];
  const tries = new Map<string, number>();
  const codes: Record<string, string> = {
    [troubled.blocked]: 'MessageWritesBlocked',
    [troubled.uninstalled]: 'BotNotInConversationRoster',
    [troubled.disabledByAdministrator]: 'BotDisabledByAdmin',
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
      readonly text?: string;
      readonly channelData?: { readonly deliveryId?: string };
      readonly members?: readonly { readonly id: string }[];
    };
    const answer = (status: number, value: object, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(JSON.stringify(value));
    };
    const refuse = (status: number, code = 'No', headers: Record<string, string> = {}): void =>
      answer(status, { error: { code, message: 'no' } }, headers);
    const path = decodeURIComponent(request.url ?? '');
    if (path === '/v3/conversations') {
      const member = body.members?.[0]?.id ?? '';
      return member.endsWith(troubled.movesOn) ? answer(201, { id: `new-${member}` }) : refuse(404);
    }
    const person = /\/(?:old|new-29:)-?([\w-]+)\/activities/.exec(path)?.[1] ?? '';
    const n = Number(body.text);
    const tried = tries.get(`${n}`) ?? 0;
    tries.set(`${n}`, tried + 1);
    if (codes[person] !== undefined && n > people.length * 5) return refuse(403, codes[person]);
    if (person === troubled.serverError) return refuse(502);
    if (person === troubled.conversationGone) return refuse(404);
    if (person === troubled.movesOn && path.includes('/old-')) return refuse(404);
    if (tried === 0 && n % 11 === 0) return refuse(429, 'Throttled', { 'Retry-After': '2' });
    if (tried < 2 && n % 13 === 0) return refuse(500);
    if (tried === 0 && n % 17 === 0) return refuse(412);
    if (n % 101 === 0) return refuse(413);
    // Never answered: the sender gives up after five seconds.
    if (tried === 0 && n % 997 === 0) return;
    arrivals.push({ person, n, id: body.channelData?.deliveryId });
    answer(201, { id: `a${arrivals.length}` });
  };
  const server: Server = createServer((request, response) => void handle(request, response));
  return { server, arrivals };
};

let redis: RedisServer;
let dir: string;
let store: Store;
let clock: ProductClock;
let maker: Product;
const fake = connector();
const running: ProductProcess[] = [];

beforeAll(async () => {
  redis = await startRedis();
  dir = await quickFolder('so-deliveries-');
  fake.server.listen(0, '127.0.0.1');
  await once(fake.server, 'listening');
  store = await openRedisStore({ url: redis.url, prefix: 'so:' });
  clock = await productClock(store, Date.now, () => undefined);
  maker = await product({
    store,
    keys: keyRing(store, [masterKeyFrom(masterKey)]),
    clock,
    directory: demoDirectory,
    calendar: amsterdamCalendar('none'),
    settings: defaultSettings,
    address: () => 'http://127.0.0.1',
    documentsDir: join(dir, 'documents'),
  });
});
afterAll(async () => {
  for (const each of running) await each.kill9();
  clock.close();
  await store.close();
  fake.server.closeAllConnections();
  await new Promise((closed) => fake.server.close(closed));
  await redis.stop();
  await rm(dir, { recursive: true, force: true });
});

const start = async (): Promise<ProductProcess> => {
  const launched = await launchProduct({
    settings: { REDIS_URL: redis.url, DATA_DIR: dir, MASTER_KEYS: masterKey },
  });
  running.push(launched);
  return launched;
};
const kill = async (which: ProductProcess): Promise<void> => {
  running.splice(running.indexOf(which), 1);
  await which.kill9();
};

/** Everybody is on Teams, with a conversation of their own. */
const onTeams = async (): Promise<void> => {
  const address = fake.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  for (const { id } of people) {
    const serviceUrl = `http://127.0.0.1:${id === troubled.unreachable ? 1 : port}`;
    await maker.states.change(id, (state) => ({
      ...state,
      welcomed: true,
      channel: 'teams',
      teams: {
        serviceUrl,
        conversationId: `old-${id}`,
        tenantId: 'tenant-of-service',
        userId: `29:-${id}`,
        botId: '28:bot',
        installed: true,
      },
    }));
  }
};

const recipientOf = (n: number): string => people[n % people.length]?.id ?? '';

/** Puts all messages in line, while they are being delivered. */
const post = async (from: number, until: number): Promise<void> => {
  for (let n = from; n < until; n += people.length) {
    const batch = people.map((person, index) => ({ person, n: n + index })).filter((each) => each.n < until);
    await Promise.all(
      batch.map((each) => {
        const person = people[each.n % people.length];
        if (person === undefined) return undefined;
        const outgoing = {
          id: `m-${each.n}`,
          caseId: undefined,
          text: `${each.n}`,
          card: undefined,
          summary: 'Iets',
        };
        return maker.teams.post(person, [{ outgoing, isFace: false }]);
      }),
    );
  }
};
/** The product's time goes fifty times as fast, in every process: pauses between attempts are over soon. */
const fastTime = (): { readonly stop: () => Promise<void> } => {
  let isOver = false;
  const going = (async () => {
    while (!isOver) {
      await clock.moveTo(clock.now() + 5_000);
      await sleep(100);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await going;
    },
  };
};
const waiting = async (): Promise<number> =>
  (await Promise.all(people.map(({ id }) => maker.teams.waiting(id)))).flat().length;

suite('Ten thousand deliveries over two processes, one of which is killed', () => {
  it('all arrive or stand in the ledger with their reason, in order, and none twice but at a kill', async () => {
    await onTeams();
    const [first] = await Promise.all([start(), start()]);
    const time = fastTime();
    const posting = post(0, COUNT);
    await patiently(
      async () => fake.arrivals.length,
      (count) => count >= COUNT / 4,
    );
    await kill(first);
    // One in its place; what the killed one held waits for its leases to run out.
    const third = await start();
    await posting;
    while ((await waiting()) > STUCK) await sleep(1_000);
    await time.stop();
    // What still fails is given up after a day.
    await advance(third.address, 'P1DT1H');
    expect(await patiently(waiting, (left) => left === 0)).toBe(0);

    const arrived = Map.groupBy(fake.arrivals, ({ n }) => n);
    const ledger = new Map<number, Delivery>();
    for (const { id } of people)
      for (const each of await maker.deliveries.ledger.of(id)) {
        expect(recipientOf(Number(each.message.slice(2)))).toBe(id);
        ledger.set(Number(each.message.slice(2)), each);
      }
    const wrong: string[] = [];
    for (let n = 0; n < COUNT; n += 1) {
      const delivery = ledger.get(n);
      const times = arrived.get(n)?.length ?? 0;
      if (delivery?.state === 'sent' ? times === 0 : delivery?.because === undefined)
        wrong.push(`${n} ${times} ${JSON.stringify(delivery)}`);
      if (times > 1 + KILLS) wrong.push(`${n} came ${times} times`);
      if (new Set(arrived.get(n)?.map(({ id }) => id)).size > 1) wrong.push(`${n} came under two ids`);
    }
    expect(wrong).toEqual([]);
    expect(ledger.size).toBe(COUNT);

    const repeats = fake.arrivals.length - arrived.size;
    const failed = [...ledger.values()].filter(({ state }) => state === 'failed');
    const because = Object.fromEntries(
      Object.entries(Object.groupBy(failed, (each) => each.because ?? 'unknown')).map(([reason, all]) => [
        reason,
        all?.length,
      ]),
    );
    console.info(`arrived ${arrived.size}, repeats ${repeats}, failed ${JSON.stringify(because)}`);
    for (const reason of [
      'blocked',
      'uninstalled',
      'disabledByAdministrator',
      'serverError',
      'unreachable',
      'conversationGone',
      'refused',
    ])
      expect(because).toHaveProperty(reason);
    for (const [person, all] of Map.groupBy(fake.arrivals, (each) => each.person)) {
      const order = [...new Set(all.map(({ n }) => n))];
      // What a lost answer hides is sent again in its own place.
      expect({ person, order }).toEqual({ person, order: order.toSorted((a, b) => a - b) });
    }
  });
});
