import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openRedisStore } from '../../../services/store/redis/openRedisStore.ts';
import { type RedisCluster, redisAvailable, startRedisCluster } from '../../support/redis.ts';
import { describeStore } from './contract.ts';
import { describeLineStreams } from './lineStreams.ts';

const suite = redisAvailable('own') ? describe : describe.skip;

suite('On a Redis Cluster of three', () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startRedisCluster();
  });
  afterAll(() => cluster.stop());
  const urls = () => cluster.nodes.map(({ host, port }) => `redis://${host}:${port}`);
  const fresh = () => openRedisStore({ url: urls().join(','), prefix: randomUUID() });

  describeStore('cluster', fresh);
  describeLineStreams('cluster', fresh);
});
