import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import { type Commit, read } from './commitQueue.ts';
import { number, text } from './rows.ts';

type History = Pick<Store, 'putHistory' | 'history' | 'removeHistory' | 'historyBefore'>;

/** What was said in a conversation; the watermark is kept apart so that it rises also after everything is removed. */
export function conversations(database: DatabaseSync, commit: Commit, publish: Store['publish']): History {
  const watermark = database.prepare('SELECT seq FROM watermark WHERE conversation_id = ?');
  const raise = database.prepare(
    'INSERT INTO watermark (conversation_id, seq) VALUES (?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq',
  );
  const known = database.prepare('SELECT body FROM history WHERE conversation_id = ? AND id = ?');
  const put = database.prepare(
    `INSERT INTO history (conversation_id, seq, id, body, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (conversation_id, id) DO UPDATE SET seq = excluded.seq, body = excluded.body, at = excluded.at`,
  );
  const after = database.prepare(
    'SELECT seq, id, body FROM history WHERE conversation_id = ? AND seq > ? ORDER BY seq LIMIT ?',
  );
  const remove = database.prepare('DELETE FROM history WHERE conversation_id = ? AND id = ?');
  const before = database.prepare(
    'SELECT id FROM history WHERE conversation_id = ? AND at < ? ORDER BY at, id',
  );

  return {
    putHistory: async (conversationId, entries) => {
      const { was, is } = await commit(() => {
        const start = number(watermark.get(conversationId), 'seq');
        let seq = start;
        for (const { id, body, at } of entries) {
          const row = known.get(conversationId, id);
          if (row && text(row, 'body') === body) continue;
          seq += 1;
          put.run(conversationId, seq, id, body, at);
        }
        if (seq !== start) raise.run(conversationId, seq);
        return { was: start, is: seq };
      });
      if (is !== was) await publish(`history:${conversationId}`, String(is));
      return is;
    },
    history: (conversationId, seq, limit) =>
      read(() =>
        after
          .all(conversationId, seq, limit)
          .map((row) => ({ seq: number(row, 'seq'), id: text(row, 'id'), body: text(row, 'body') })),
      ),
    removeHistory: (conversationId, ids) =>
      commit(() => {
        for (const id of ids) remove.run(conversationId, id);
      }),
    historyBefore: (conversationId, at) =>
      read(() => before.all(conversationId, at).map((row) => text(row, 'id'))),
  };
}
