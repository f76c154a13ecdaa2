import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { advance, request } from '../support/driver.ts';
import { patiently } from '../support/patiently.ts';
import { by, playAt } from '../support/play.ts';
import { type RedisServer, redisAvailable, startRedis } from '../support/redis.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

const suite = redisAvailable('own') ? describe : describe.skip;

let redis: RedisServer;
let product: RunningProduct;
beforeEach(async () => {
  redis = await startRedis({ args: ['--appendfsync', 'always'] });
  product = await startProduct({ REDIS_URL: redis.url });
});
afterEach(async () => {
  await product.stop();
  await redis.stop();
});

const statusOf = async (path: string): Promise<number> => (await request(product.address, path)).status;

suite('While Redis is gone', () => {
  it('the product lives, is not ready, refuses with 503, and goes on where it was', async () => {
    const play = playAt(product.address, 'api');
    await play.go(by('employee-1', 'request.submit'));
    const who = await play.member('physician-1');
    const talk = await who.chat();
    const now = Date.parse(await advance(product.address, 'P3D'));
    expect([await statusOf('/readyz'), await statusOf('/healthz')]).toEqual([200, 200]);

    await redis.kill9();
    const confirm = () => who.send(play.caseId(), 'suitability.confirm', {}, 1);
    const tries = await Promise.all([
      confirm(),
      who.ask(`/api/cases/${play.caseId()}`),
      who.ask('/api/webchat/token', {}),
      talk.post({ type: 'message', from: { id: 'me' }, text: 'Waar sta ik?' }),
      request(product.address, '/demo/sign-in', { person: 'hr-1' }),
      request(product.address, '/demo/clock', { advance: 'P1D' }),
      request(product.address, '/readyz'),
    ]);
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 503));
    expect(tries[0]?.json).toEqual({ error: 'notStored' });
    expect([await statusOf('/healthz'), await statusOf('/guide')]).toEqual([200, 200]);

    await redis.restart();
    expect(
      await patiently(
        () => statusOf('/readyz'),
        (status) => status === 200,
      ),
    ).toBe(200);
    expect((await confirm()).status).toBe(200);
    expect((await confirm()).status).toBe(200);
    const body = await who.case(play.caseId());
    expect(body.timeline.map(({ what }) => what)).toEqual(['request.submit', 'suitability.confirm']);
    // Three days on, as before.
    expect(Date.parse(body.timeline[1]?.at ?? '')).toBeGreaterThanOrEqual(now);
    expect(Date.parse(await advance(product.address, 'PT0S'))).toBeGreaterThanOrEqual(now);
  });
});
