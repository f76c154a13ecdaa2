import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { product } from '../../bot/product.ts';
import { receiveFromWebChat } from '../../bot/receive.ts';
import { present } from '../../domain/opened.ts';
import type { Person } from '../../domain/people.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { amsterdamCalendar } from '../../services/calendar/amsterdamCalendar.ts';
import { demoDirectory } from '../../services/directory/demoDirectory.ts';
import { keyRing } from '../../services/sealing/keyRing.ts';
import { openRedisStore } from '../../services/store/redis/openRedisStore.ts';

/** Live heap after 10,000 and after 50,000 card turns on Redis, each with an append; run with `--expose-gc`. */
const MARKS = [10_000, 50_000];
const PEOPLE = 40;
const CASES = 32;
const AT_ONCE = 20;

type Seat = { readonly person: Person; readonly caseId: string; version: number; allowed: boolean };

const store = await openRedisStore({ url: process.argv[2] ?? '', prefix: 'memory:' });
const clock = { now: Date.now, machine: Date.now };
const keys = keyRing(store, [{ id: 'bench', bytes: Buffer.alloc(32, 7) }]);
const it = await product({
  store,
  keys,
  clock,
  directory: demoDirectory,
  calendar: amsterdamCalendar('none'),
  settings: defaultSettings,
  documentsDir: join(tmpdir(), 'second-opinion-bench-documents'),
  address: () => 'http://127.0.0.1',
});

const seats: Seat[] = [];
for (let n = 1; n <= PEOPLE; n += 1) {
  const person = demoDirectory.person(`employee-${n}`);
  if (person === undefined) throw new Error('The demo directory has forty employees.');
  for (let c = 0; c < CASES; c += 1) seats.push(await open(person, c));
}

let next = 0;
let turns = 0;
for (const mark of MARKS) {
  await Promise.all(Array.from({ length: AT_ONCE }, () => play(mark)));
  globalThis.gc?.();
  console.log(`live heap after ${turns} card turns: ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`);
}
await store.close();

async function play(mark: number): Promise<void> {
  while (turns < mark) {
    turns += 1;
    const seat = seats[next++ % seats.length];
    if (seat === undefined) return;
    const value = {
      verb: seat.allowed ? 'hrStatus.stop' : 'hrStatus.allow',
      caseId: seat.caseId,
      opened: seat.version,
    };
    seat.allowed = !seat.allowed;
    seat.version += 1;
    const received = await receiveFromWebChat(it, seat.person, { type: 'message', value });
    if (!('id' in received)) throw new Error(received.message);
  }
}

async function open(person: Person, n: number): Promise<Seat> {
  const adviceDate = new Date(Date.UTC(2026, 0, 1) - n * 86_400_000).toISOString().slice(0, 10);
  const inputs = {
    subject: 'absenceAdvice',
    adviceDate,
    advice: 'Half dagen werken.',
    question: 'Is dat niet te veel?',
  };
  const acted = await it.cases.submit(person, { verb: 'request.submit', opened: n, inputs });
  if (acted.kind !== 'done') throw new Error(`A case was not opened: ${acted.kind}`);
  return { person, caseId: present(acted.log).id, version: 1, allowed: false };
}
