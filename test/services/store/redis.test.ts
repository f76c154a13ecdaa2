import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { partitionOf } from '../../../services/store/partition.ts';
import { openRedisStore } from '../../../services/store/redis/openRedisStore.ts';
import { type BorrowedRedis, borrowRedis, redisAvailable } from '../../support/redis.ts';
import { describeStore } from './contract.ts';
import { describeLineStreams } from './lineStreams.ts';

const suite = redisAvailable('any') ? describe : describe.skip;

suite('On a single Redis', () => {
  let lent: BorrowedRedis;
  beforeAll(async () => {
    lent = await borrowRedis();
  });
  afterAll(() => lent.stop());
  const fresh = () => openRedisStore({ url: lent.url, prefix: `${lent.prefix}${randomUUID()}` });

  describeStore('redis', fresh);
  describeLineStreams('redis', fresh);

  it('uses the keys that are documented, each in the partition of its owner', async () => {
    const prefix = `${lent.prefix}${randomUUID()}`;
    const store = await openRedisStore({ url: lent.url, prefix });
    const due = [{ id: 'd', owner: 'c', at: 1, body: '' }];
    await store.append({ caseId: 'c', expectedVersion: 0, events: ['e'], due });
    await store.putDue({ id: 'e', owner: 'c', at: 2, body: '' });
    await store.claimDue(1, 1, 60_000);
    await store.link('c', ['person']);
    await store.reserveRequest('person', 0, 'c');
    await store.saveDocument('d', 0, '');
    await store.addKey('c', 'k');
    await store.putHistory('t', [{ id: 'a', body: '', at: 1 }]);
    await store.addLines([{ stream: 's', expected: 0, lines: ['l'], head: 'h' }]);
    await store.putTemporary('x', '', 60);
    await store.setClockOffset(1);
    await store.probe();
    const client = new Redis(lent.url);
    const found = await client.keys(`${prefix}:*`);
    client.disconnect();
    await store.close();
    const key = (owner: string, rest: string) => `${prefix}:{${partitionOf(owner)}}:${rest}`;
    const dueKeys = ['due', 'due:leases', 'due:bodies', 'due:names'].map((rest) => key('c', rest));
    const talk = ['seq', 'order', 'bodies', 'written'].map((rest) => key('t', `conversation:t:${rest}`));
    expect(found.sort()).toEqual(
      [
        ...[key('c', 'case:c:log'), ...dueKeys, key('c', 'keys'), key('person', 'index:person')],
        ...[key('person', 'person:person:requests'), key('d', 'document:d'), ...talk],
        ...[key('s', 'lines:s'), key('s', 'lines:heads')],
        ...[key('x', 'temporary:x'), key('clock', 'clock'), `${prefix}:{p00}:probe`],
      ].sort(),
    );
  });
});
