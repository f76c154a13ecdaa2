import type { DatabaseSync } from 'node:sqlite';
import type { LinesAdded, Store } from '../store.ts';
import { type Commit, read } from './commitQueue.ts';
import { number, text } from './rows.ts';

type Streams = Pick<Store, 'addLines' | 'headOf' | 'linesOf' | 'dropLines' | 'streams'>;

const PAGE = 500;

/** Streams of lines, one row per line and one per head. */
export function lineStreams(database: DatabaseSync, commit: Commit): Streams {
  const insert = database.prepare('INSERT INTO line (stream, n, body) VALUES (?, ?, ?)');
  const load = database.prepare('SELECT n, head FROM head WHERE stream = ?');
  const put = database.prepare(
    'INSERT INTO head (stream, n, head) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = excluded.n, head = excluded.head',
  );
  const after = database.prepare('SELECT n, body FROM line WHERE stream = ? AND n > ? ORDER BY n LIMIT ?');
  const drop = database.prepare('DELETE FROM line WHERE stream = ? AND n <= ?');
  const remove = database.prepare('DELETE FROM head WHERE stream = ?');
  const page = database.prepare(`SELECT stream FROM head WHERE stream > ? ORDER BY stream LIMIT ${PAGE}`);

  const add = ({ stream, expected, lines, head }: LinesAdded): 'added' | 'conflict' => {
    if (number(load.get(stream), 'n') !== expected) return 'conflict';
    for (const [index, line] of lines.entries()) insert.run(stream, expected + index + 1, line);
    put.run(stream, expected + lines.length, head);
    return 'added';
  };
  return {
    addLines: (adding) => commit(() => adding.map(add)),
    headOf: (stream) =>
      read(() => {
        const row = load.get(stream);
        return row && { n: number(row, 'n'), head: text(row, 'head') };
      }),
    linesOf: (stream, from, limit) =>
      read(() =>
        after.all(stream, from, limit).map((row) => ({ n: number(row, 'n'), body: text(row, 'body') })),
      ),
    dropLines: (stream, n, upTo, head) =>
      commit(() => {
        const row = load.get(stream);
        if (row === undefined || number(row, 'n') !== n) return 'conflict';
        drop.run(stream, head === undefined ? n : upTo);
        if (head === undefined) remove.run(stream);
        else put.run(stream, n, head);
        return 'dropped';
      }),
    streams: (cursor = '') =>
      read(() => {
        const streams = page.all(cursor).map((row) => text(row, 'stream'));
        return { streams, cursor: streams.length === PAGE ? streams[PAGE - 1] : undefined };
      }),
  };
}
