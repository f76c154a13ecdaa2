import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../services/store/embedded/openEmbeddedStore.ts';
import { openRedisStore } from '../../services/store/redis/openRedisStore.ts';
import type { Store } from '../../services/store/store.ts';
import { outbox } from '../support/driver.ts';
import { patiently } from '../support/patiently.ts';
import { by, playAt } from '../support/play.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { borrowRedis, redisAvailable } from '../support/redis.ts';
import { startProduct } from '../support/running.ts';

const day = 86_400_000;
const employee = 'employee-1';
const people = [employee, 'physician-1', 'second-1', 'second-3'];
/** The events that each of them is told of: the fourth is the reminder, the fifth the consequence. */
const expected = [[1, 2, 3, 5], [1, 2, 3, 5], [3, 4, 5], [5]];

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

type Settings = Readonly<Record<string, string>>;

/** Asks a second physician and stops; what falls due does so while nothing runs. Answers what the products found that were then started together. */
async function fallsDue(settings: Settings, open: () => Promise<Store>, products: number) {
  const before = await startProduct(settings);
  const play = playAt(before.address, 'api');
  await play.go(
    by(employee, 'request.submit'),
    by('physician-1', 'suitability.confirm'),
    by(employee, 'selection.choose', { second: 'second-3' }),
  );
  await before.stop();
  const store = await open();
  await store.setClockOffset((await store.clockOffset()) + 8 * day);
  await store.close();

  const started = await Promise.all(Array.from({ length: products }, () => startProduct(settings)));
  cleanUp.push(...started.map(({ stop }) => stop));
  const [first] = started;
  if (first === undefined) throw new Error('Nothing was started.');
  // Nobody looks at the case: what the conversations hold, the ticker has done.
  const told = await patiently(
    () =>
      Promise.all(people.map(async (person) => (await outbox(first.address, person)).map(({ id }) => id))),
    (ids) => ids.every((each, index) => each.length >= (expected[index]?.length ?? 0)),
  );
  const body = await (await playAt(first.address, 'api').member(employee)).case(play.caseId());
  for (const { said } of started) expect(said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
  return { told, body };
}

/** The reminder after five days, the next one asked after seven, each told once. */
function isRight({ told, body }: Awaited<ReturnType<typeof fallsDue>>): void {
  const versions = told.map((ids) => ids.map((id) => Number(id.slice(body.id.length + 1))));
  expect(versions.map((each) => each.sort((a, b) => a - b))).toEqual(expected);
  const [, , chosen, ...rest] = body.timeline;
  const passed = Date.parse(chosen?.at ?? '') + 7 * day;
  expect(rest.map(({ at, by: role, what }) => ({ at: Date.parse(at), role, what }))).toEqual([
    { at: passed, role: 'clock', what: 'availability.passed' },
  ]);
}

describe('A deadline that passed while nothing ran', () => {
  it('is done once after the start, at its own moment, on the embedded store', async () => {
    const dir = await quickFolder('so-due-');
    cleanUp.push(() => rm(dir, { recursive: true, force: true }));
    isRight(
      await fallsDue({ DATA_DIR: dir }, () => openEmbeddedStore({ file: join(dir, 'store.sqlite') }), 1),
    );
  });

  (redisAvailable('any') ? it : it.skip)(
    'is done once by two products that start at once on one Redis',
    async () => {
      const { url, prefix, stop } = await borrowRedis();
      cleanUp.push(stop);
      const key = Buffer.alloc(32, 5).toString('base64');
      const settings = { REDIS_URL: url, REDIS_PREFIX: prefix, MASTER_KEYS: key };
      isRight(await fallsDue(settings, () => openRedisStore({ url, prefix }), 2));
    },
    120_000,
  );
});
