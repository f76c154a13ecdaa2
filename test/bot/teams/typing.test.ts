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
/** Surely shorter than it, with the way there and back. */
const QUICK = 900;

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
      const askForHelp = async () => {
        const [before, asked] = [calls().length, Date.now()];
        await teams.say(product.address, 'physician-1', 'help');
        const all = await patiently(
          async () => calls(),
          (made) => made.slice(before).includes('help'),
        );
        return { took: Date.now() - asked, calls: all.slice(before).filter((each) => each !== 'other') };
      };
      await teams.say(product.address, 'physician-1', 'hallo');
      const quick = await patiently(askForHelp, ({ took }) => took < QUICK);
      expect(quick.calls).toEqual(['help']);

      await client.call('CLIENT', 'PAUSE', `${SLOW}`, 'ALL');
      expect((await askForHelp()).calls).toEqual(['typing', 'help']);
    } finally {
      client.disconnect();
      await product.stop();
      await Promise.all([redis.stop(), teams.stop()]);
    }
  },
);
