import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { advance, outbox, request } from '../support/driver.ts';
import { patiently } from '../support/patiently.ts';
import { by, later, playAt } from '../support/play.ts';
import { type BorrowedRedis, borrowRedis, redisAvailable } from '../support/redis.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

const suite = redisAvailable('any') ? describe : describe.skip;

const employee = 'employee-1';
const key = Buffer.alloc(32, 3).toString('base64');

let redis: BorrowedRedis;
let one: RunningProduct;
let other: RunningProduct;
beforeEach(async () => {
  redis = await borrowRedis();
  const settings = { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, MASTER_KEYS: key };
  one = await startProduct(settings);
  other = await startProduct(settings);
});
afterEach(async () => {
  expect([...one.said, ...other.said].filter((line) => /^(error|fault)/.test(line))).toEqual([]);
  await one.stop();
  await other.stop();
  await redis.stop();
});

suite('Two products on one Redis', () => {
  it('share sessions, cases, tokens and conversations: what one notices stands in the chat of the other', async () => {
    const play = playAt(one.address, 'api');
    await play.go(by(employee, 'request.submit'));
    const { cookie } = await play.member(employee);
    const path = `/api/cases/${play.caseId()}`;
    const [here, there] = await Promise.all(
      [one, other].map(({ address }) => request(address, path, undefined, { cookie })),
    );
    expect(here?.status).toBe(200);
    expect(there?.text).toBe(here?.text);

    const elsewhere = await (await playAt(other.address, 'api').member('physician-1')).chat();
    expect(await elsewhere.find('suitability.confirm', play.caseId())).toBeDefined();
    await elsewhere.press('suitability.confirm', {}, play.caseId());
    const told = await (await play.chat(employee)).find('selection.choose', play.caseId());
    expect(told).toBeDefined();
    expect(await outbox(one.address, employee)).toEqual(await outbox(other.address, employee));
  });

  it('have one clock: a move in one is seen by the other, and what falls due on the way happens once', async () => {
    const play = playAt(one.address, 'api');
    await play.go(by(employee, 'request.submit'), by('physician-1', 'suitability.confirm'));
    const shown = { 'hr-1': new Map<string, number>(), [employee]: new Map<string, number>() };
    // Looked at before anything is thirty days old.
    for (let days = 0; days < 365; days += 25) {
      await play.go(later('P25D'));
      for (const [person, seen] of Object.entries(shown)) {
        const ids = (await outbox(other.address, person)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) seen.set(id, days);
      }
    }
    const now = Date.parse(await advance(one.address, 'PT1M'));
    const seen = await patiently(
      async () => Date.parse(await advance(other.address, 'PT0S')),
      (at) => at >= now,
    );
    expect(seen).toBeGreaterThanOrEqual(now);
    expect(shown['hr-1'].size).toBe(4);
    expect([...shown[employee].keys()].filter((id) => id.startsWith(play.caseId()))).not.toEqual([]);
  });

  it('give parallel identical clicks, split over both, one effect', async () => {
    const play = playAt(one.address, 'api');
    await play.go(by(employee, 'request.submit'), by('physician-1', 'suitability.confirm'));
    const { cookie } = await play.member(employee);
    const inputs = play.inputs('selection.choose', { costsAccepted: false });
    const opened = await (await play.member(employee)).opened(play.caseId(), 'selection.choose');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_unused, index) =>
        request(
          (index % 2 === 0 ? one : other).address,
          `/api/cases/${play.caseId()}/actions/selection.choose`,
          { opened, inputs },
          { cookie },
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { timeline } = await (await play.member(employee)).case(play.caseId());
    expect(timeline.map(({ what }) => what)).toEqual([
      'request.submit',
      'suitability.confirm',
      'selection.choose',
    ]);
    const asked = await (await playAt(other.address, 'api').chat('second-1')).read();
    expect(asked).toHaveLength(1);
  });

  it('open one case of twenty requests at once, split over both', async () => {
    const play = playAt(one.address, 'api');
    const { cookie } = await play.member(employee);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_unused, index) =>
        request(
          (index % 2 === 0 ? one : other).address,
          '/api/actions/request.submit',
          { opened: 0, inputs: play.inputs('request.submit') },
          { cookie },
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1);
  });
});
