import { expect, it } from '@jest/globals';
import { counts } from './storm.ts';

it('The storms are a hundred thousand odd requests together', () => {
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(100_000);
});
