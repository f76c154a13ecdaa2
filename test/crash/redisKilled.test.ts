import { describe, expect, it } from '@jest/globals';
import { redisAvailable } from '../support/redis.ts';
import { onRedis } from './onRedis.ts';
import { survives } from './survival.ts';

const suite = redisAvailable('own') ? describe : describe.skip;

suite('A Redis killed 50 times', () => {
  const { product, redis } = onRedis();

  it('loses nothing that was acknowledged, nothing happens twice, and every case ends', async () => {
    await survives({
      address: product().address,
      seed: 20_260_707,
      rounds: 50,
      tellsAtOnce: false,
      crash: async () => {
        await redis().kill9();
        await redis().restart();
      },
    });
    expect(await product().stop()).toBe(0);
  }, 600_000);
});
