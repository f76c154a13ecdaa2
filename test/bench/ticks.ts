import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { product } from '../../bot/product.ts';
import { ticker } from '../../bot/ticker.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { amsterdamCalendar } from '../../services/calendar/amsterdamCalendar.ts';
import { DEADLINE, emptyLog } from '../../services/caseLogs.ts';
import { demoDirectory } from '../../services/directory/demoDirectory.ts';
import { keyRing } from '../../services/sealing/keyRing.ts';
import { openRedisStore } from '../../services/store/redis/openRedisStore.ts';
import type { Store } from '../../services/store/store.ts';
import { median } from './measure.ts';

/** What a look at the due index costs with few and many open cases, and how fast what is due is worked off. */
const OPEN = [1_000, 100_000];
const LOOKS = 300;
/** Each deadline puts one message into the index: together they are the items that are worked off. */
const ITEMS = Number(process.argv[3] ?? 10_000);
const DUE = ITEMS / 2;
const PAIRS = 5_000;
const LEASE = 30_000;
const TOGETHER = 500;
const FAR = 365 * 86_400_000;

const url = process.argv[2] ?? '';
await looks();
const pairs = await plainPairs();
const worked = await workOff();
console.log(
  `${ITEMS} due items (${DUE} deadlines, each appended, and the ${DUE} reminders they put, each composed, sealed and kept) worked off by one process: ${worked.rate}/s, ${worked.cpu} µs CPU each; plain ZADD + ZRANGE from one client: ${pairs}/s; × ${(worked.rate / pairs).toFixed(2)}`,
);
process.exit(0);

/** A look when nothing is due, and with ten of the cases due, over as many open cases as each figure says. */
async function looks(): Promise<void> {
  const store = await openRedisStore({ url, prefix: 'looks:' });
  const now = Date.now();
  let made = 0;
  for (const count of OPEN) {
    for (; made < count; made += TOGETHER)
      await Promise.all(
        Array.from({ length: TOGETHER }, (_unused, n) => openCase(store, made + n, now + FAR)),
      );
    const idle = await timed(() => store.claimDue(now, 64, LEASE));
    const busy = await timed(async () => {
      for (let n = 0; n < 10; n += 1) await store.putDue(dueItem(n, now));
      const items = await store.claimDue(now, 64, LEASE);
      if (items.length !== 10) throw new Error(`Ten items are due, ${items.length} were claimed.`);
      await Promise.all(items.map((item) => store.putBackDue(item, now + FAR, item.body)));
    });
    console.log(
      `${String(count).padStart(7)} open cases: a tick with nothing due ${idle} µs, with ten due, put, claimed and put back, ${busy} µs (medians of ${LOOKS})`,
    );
  }
  await store.close();
}

function openCase(store: Store, n: number, at: number): Promise<unknown> {
  const { owner, ...item } = dueItem(n, at);
  const event = JSON.stringify({ type: 'RequestSubmitted', v: 1, at: new Date(at).toISOString() });
  return store.append({
    caseId: owner,
    expectedVersion: 0,
    events: [event],
    due: [{ owner, ...item }],
  });
}

function dueItem(n: number, at: number) {
  return { id: DEADLINE, owner: `case-${n}`, at, body: JSON.stringify({ kind: 'deadline' }) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < LOOKS; n += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return Math.round(median(times) * 1_000);
}

/** ZADD and ZRANGE from one client, each waiting for the answer of the one before: pairs per second. */
async function plainPairs(): Promise<number> {
  const client = new Redis(url);
  const begun = performance.now();
  for (let n = 0; n < PAIRS; n += 1) {
    await client.zadd('plain:due', `${n}`, `item ${n}`);
    await client.zrange('plain:due', '0', '0');
  }
  const rate = Math.round((PAIRS * 1_000) / (performance.now() - begun));
  client.disconnect();
  return rate;
}

/** Real cases whose first reminder falls due at the same moment: every one is appended, composed, sealed and kept. */
async function workOff(): Promise<{ readonly rate: number; readonly cpu: number }> {
  const store = await openRedisStore({ url, prefix: 'ticks:' });
  let offset = 0;
  const clock = { now: () => Date.now() + offset, machine: Date.now, moveTo: async () => undefined };
  const keys = keyRing(store, [{ id: 'bench', bytes: Buffer.alloc(32, 7) }]);
  const it = await product({
    store,
    keys,
    clock,
    directory: demoDirectory,
    calendar: amsterdamCalendar('none'),
    settings: defaultSettings,
    address: () => 'http://127.0.0.1',
    documentsDir: join(tmpdir(), 'so-bench-documents'),
  });
  const employee = demoDirectory.person('employee-1');
  if (employee === undefined) throw new Error('The demo directory has an employee-1.');
  const inputs = {
    subject: 'absenceAdvice',
    adviceDate: '2026-01-01',
    advice: 'Half dagen werken.',
    question: 'Is dat niet te veel?',
  };
  const acted = await it.cases.submit(employee, { verb: 'request.submit', opened: 0, inputs });
  if (acted.kind !== 'done') throw new Error(`A case was not opened: ${acted.kind}`);
  // The others are the same request under ids of their own: real logs with real keys.
  for (let made = 0; made < DUE; made += TOGETHER)
    await Promise.all(
      Array.from({ length: Math.min(TOGETHER, DUE - made) }, async (_unused, n) => {
        const caseId = `case-${made + n}`;
        const { claimed } = (await it.logs.append(emptyLog(caseId), acted.log.events, it.world(), true)) ?? {
          claimed: [],
        };
        await Promise.all(claimed.map((item) => store.settleDue(item)));
      }),
    );
  let reminded = 0;
  const ticking = ticker({
    store,
    clock,
    work: async (item) => {
      await it.notifier.work(item);
      if (item.id === DEADLINE) reminded += 1;
    },
    report: (error) => console.error(error),
  });
  // The first reminder comes on the third working day, and nothing else before the seventh.
  const [first] = (await store.dueOf('case-0')).filter((item) => item.id === DEADLINE);
  offset = (first?.at ?? 0) - Date.now() + 600_000;
  const before = process.cpuUsage();
  const begun = performance.now();
  ticking.start();
  while (reminded < DUE) await sleep(20);
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(before);
  await ticking.stop();
  return { rate: Math.round(ITEMS / seconds), cpu: Math.round((user + system) / ITEMS) };
}
