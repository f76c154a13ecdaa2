import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openRedisStore } from '../../../services/store/redis/openRedisStore.ts';
import { type BorrowedRedis, borrowRedis, redisAvailable } from '../../support/redis.ts';
import { describeStore } from './contract.ts';

const suite = redisAvailable('any') ? describe : describe.skip;

suite('On a single Redis', () => {
  let lent: BorrowedRedis;
  beforeAll(async () => {
    lent = await borrowRedis();
  });
  afterAll(() => lent.stop());
  const fresh = () => openRedisStore({ url: lent.url, prefix: `${lent.prefix}${randomUUID()}` });

  describeStore('redis', fresh);
});
