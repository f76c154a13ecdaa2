import type { Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import type { RedisKeys } from './keys.ts';
import { asTexts, inGroups } from './replies.ts';
import { scripts } from './scripts.ts';

type History = Pick<Store, 'putHistory' | 'history' | 'removeHistory' | 'historyBefore'>;

/** What was said in a conversation; the script that writes it also tells the listeners of other processes. */
export function history(connection: Connection, keys: RedisKeys): History {
  return {
    putHistory: async (conversationId, entries) => {
      const args = entries.flatMap(({ id, body, at }) => [id, body, at]);
      const channel = keys.channel(`history:${conversationId}`);
      return Number(
        await connection.script(scripts.putHistory, keys.history(conversationId), [channel, ...args]),
      );
    },

    history: async (conversationId, after, limit) => {
      const reply = await connection.script(scripts.history, keys.history(conversationId), [after, limit]);
      return inGroups(asTexts(reply), 3).map(([id = '', seq = '', body = '']) => ({
        seq: Number(seq),
        id,
        body,
      }));
    },

    removeHistory: async (conversationId, ids) => {
      await connection.script(scripts.removeHistory, keys.history(conversationId), ids);
    },

    historyBefore: async (conversationId, at) => {
      const [, , , written] = keys.history(conversationId);
      return connection.run((client) => client.zrangebyscore(written, '-inf', `(${at}`));
    },
  };
}
