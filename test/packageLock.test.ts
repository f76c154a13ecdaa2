import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const packages = z.record(
  z.string(),
  z.object({
    optionalDependencies: z.record(z.string(), z.string()).optional(),
    resolved: z.string().optional(),
  }),
);
const file = join(import.meta.dirname, '../package-lock.json');
const lock = z.object({ packages }).parse(JSON.parse(readFileSync(file, 'utf8'))).packages;

describe('The lock file', () => {
  it('names the packages of every platform, so that npm ci takes it also where a registry lacks some', () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in lock) && !(`${path}/node_modules/${name}` in lock),
      ),
    );
    expect(missing).toEqual([]);
  });
});
