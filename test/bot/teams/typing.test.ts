import { expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { textsIn } from '../../../cards/texts/index.ts';
import { wordsOn } from '../../support/cardParts.ts';
import { patiently } from '../../support/patiently.ts';
import { redisAvailable, startRedis } from '../../support/redis.ts';
import { startProduct } from '../../support/running.ts';
import { conversationOf, fakeTeams } from './fakeTeams.ts';

const { talk } = textsIn('nl');
const withRedis = redisAvailable('own') ? it : it.skip;

/** Longer than the second after which dots are shown. */
const SLOW = 1_800;

withRedis(
  'Dots stand before an answer that takes long, never after it, and not before a quick one',
  async () => {
    const [redis, teams] = await Promise.all([startRedis(), fakeTeams()]);
    const client = new Redis(redis.url);
    const product = await startProduct({ REDIS_URL: redis.url });
    const calls = (): readonly ('typing' | 'help' | 'other')[] =>
      teams.calls
        .filter((call) => call.path.includes(conversationOf('physician-1')))
        .map((call) => {
          if (call.body.type === 'typing') return 'typing';
          return wordsOn(call.body).includes(talk.help.title) ? 'help' : 'other';
        });
    try {
      await teams.say(product.address, 'physician-1', 'hallo');
      await teams.say(product.address, 'physician-1', 'help');
      expect(
        await patiently(
          async () => calls(),
          (all) => all.includes('help'),
        ),
      ).not.toContain('typing');

      const before = calls().length;
      await client.call('CLIENT', 'PAUSE', `${SLOW}`, 'ALL');
      await teams.say(product.address, 'physician-1', 'help');
      const slow = (
        await patiently(
          async () => calls(),
          (all) => all.slice(before).includes('help'),
        )
      ).slice(before);
      expect(slow.filter((each) => each !== 'other')).toEqual(['typing', 'help']);
    } finally {
      client.disconnect();
      await product.stop();
      await Promise.all([redis.stop(), teams.stop()]);
    }
  },
);
