import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!asset )[^-]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const tests = globSync('test/**/*.ts', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('The threat model', () => {
  it('names for each asset a threat, a measure and a test', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row.slice(1, 5).every((cell) => cell !== '')).toBe(true);
  });

  it.each(rows.map((row) => row[4] ?? ''))('names a test that exists: %s', (title) => {
    const isThere = ["'", '`', '"'].some((quote) => tests.includes(`${quote}${title}${quote}`));
    expect({ title, isThere }).toEqual({ title, isThere: true });
  });
});
