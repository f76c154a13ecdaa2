import { describe, expect, it } from '@jest/globals';
import { redisAvailable } from '../support/redis.ts';
import { onRedis } from './onRedis.ts';
import { survives } from './survival.ts';

const suite = redisAvailable('own') ? describe : describe.skip;

suite('On Redis', () => {
  const { product } = onRedis();

  it('a product killed 50 times loses nothing, repeats nothing and finishes every case', async () => {
    await survives({
      address: product().address,
      seed: 20_250_331,
      // Each time it is killed once or twice more while it starts.
      rounds: 20,
      tellsAtOnce: true,
      crash: async (round, random) => {
        await product().kill9();
        await product().start(Array.from({ length: 1 + (round % 2) }, () => random() * 2_000));
      },
    });
    expect(await product().stop()).toBe(0);
  }, 600_000);
});
