import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../services/store/store.ts';

/** What every store does with streams of lines; `open` answers an empty one. */
export const describeLineStreams = (title: string, open: () => Promise<Store>): void => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const add = async (stream: string, expected: number, ...lines: readonly string[]) =>
    (await store.addLines([{ stream, expected, lines, head: `head ${expected + lines.length}` }]))[0];
  const bodies = async (stream: string) => (await store.linesOf(stream, 0, 100)).map(({ body }) => body);

  describe(`A stream of lines, ${title}`, () => {
    it('is unknown before its first line', async () => {
      expect(await store.headOf('nothing')).toBeUndefined();
      expect(await store.linesOf('nothing', 0, 10)).toEqual([]);
      expect((await store.streams(undefined)).streams).toEqual([]);
    });

    it('numbers its lines from 1 and keeps them as they are, in order', async () => {
      expect(await add('a', 0, 'one', 'twee: ✓ "\n{}')).toBe('added');
      expect(await add('a', 2, 'three')).toBe('added');
      expect(await store.linesOf('a', 0, 10)).toEqual([
        { n: 1, body: 'one' },
        { n: 2, body: 'twee: ✓ "\n{}' },
        { n: 3, body: 'three' },
      ]);
      expect(await store.linesOf('a', 1, 1)).toEqual([{ n: 2, body: 'twee: ✓ "\n{}' }]);
      expect(await store.headOf('a')).toEqual({ n: 3, head: 'head 3' });
    });

    it('keeps lines with the same words apart by what is in them', async () => {
      await add('a', 0, '1 same', '2 same');
      expect(await bodies('a')).toEqual(['1 same', '2 same']);
    });

    it('refuses to add at another number, and then changes nothing of that stream', async () => {
      await add('a', 0, 'one');
      expect(await add('a', 0, 'other')).toBe('conflict');
      expect(await add('a', 2, 'other')).toBe('conflict');
      const both = await store.addLines([
        { stream: 'a', expected: 0, lines: ['other'], head: 'other' },
        { stream: 'b', expected: 0, lines: ['first'], head: 'head 1' },
        { stream: 'a', expected: 1, lines: ['two'], head: 'head 2' },
      ]);
      expect(both).toEqual(['conflict', 'added', 'added']);
      expect(await bodies('a')).toEqual(['one', 'two']);
      expect(await bodies('b')).toEqual(['first']);
    });

    it('lets exactly one of 30 writers win each number', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => add('race', 0, `line ${n}`)));
      expect(answers.filter((answer) => answer === 'added')).toHaveLength(1);
      expect(await bodies('race')).toHaveLength(1);
    });

    it('drops its oldest lines and goes on numbering where it was', async () => {
      await add('a', 0, 'one', 'two', 'three');
      expect(await store.dropLines('a', 2, 1, 'wrong')).toBe('conflict');
      expect(await store.dropLines('a', 3, 2, 'cut')).toBe('dropped');
      expect(await store.linesOf('a', 0, 10)).toEqual([{ n: 3, body: 'three' }]);
      expect(await store.headOf('a')).toEqual({ n: 3, head: 'cut' });
      expect(await add('a', 3, 'four')).toBe('added');
      expect(await bodies('a')).toEqual(['three', 'four']);
    });

    it('goes as a whole when it is dropped without a head', async () => {
      await add('a', 0, 'one', 'two');
      expect(await store.dropLines('a', 2, 2, undefined)).toBe('dropped');
      expect(await store.headOf('a')).toBeUndefined();
      expect(await bodies('a')).toEqual([]);
      expect(await add('a', 0, 'anew')).toBe('added');
    });

    it('is found among 1,200 others', async () => {
      const names = Array.from({ length: 1_200 }, (_, n) => `stream-${n}`);
      await store.addLines(names.map((stream) => ({ stream, expected: 0, lines: ['x'], head: 'h' })));
      const found = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await store.streams(cursor);
        for (const stream of page.streams) found.add(stream);
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect([...found].sort()).toEqual([...names].sort());
    });
  });
};
