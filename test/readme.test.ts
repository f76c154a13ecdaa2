import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { settingsTable } from '../bot/settingsTable.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const table = /<!-- settings -->\n.*?\n.*?\n(.*?)<!-- \/settings -->/s.exec(readme)?.[1] ?? '';

describe('The README', () => {
  it('lists every setting with its default, as the product reads it', () => {
    expect(table.trim().split('\n')).toEqual(settingsTable());
  });

  it('names only commands that exist', () => {
    const scripts: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(scripts).toHaveProperty(['scripts', name ?? '']);
  });

  it('stays short enough to be read', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  });
});
