import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');
const rows = readFileSync(join(root, 'docs/teams-rules.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, , held = ''] = line.split('|').map((cell) => cell.trim());
    return id !== undefined && /^[SC]\d+$/.test(id) ? [{ id, held }] : [];
  });

describe('The table of the rules of Teams', () => {
  it('has each store rule and each complaint once', () => {
    const all = (letter: string, count: number) =>
      Array.from({ length: count }, (_none, n) => `${letter}${n + 1}`);
    expect(rows.map(({ id }) => id)).toEqual([...all('S', 62), ...all('C', 33)]);
  });

  it('names a test that is there, or says why there is none', () => {
    const wrong = rows.filter(({ held }) => {
      const [, file, title] = /^`([^`]+)`: (.+)$/.exec(held) ?? [];
      if (file === undefined || title === undefined)
        return !/^(Does not apply( to a loop)?|At submission): .{20,}\.$/.test(held);
      const path = join(root, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
    });
    expect(wrong).toEqual([]);
  });
});
