import { it, jest } from '@jest/globals';
import { expectAlike } from './inOneProcess.ts';

// A hundred and twenty years of a product.
jest.setTimeout(1_200_000);

it('HR gets byte for byte the same with and without a case, in sixty other pairs of worlds', () =>
  expectAlike(60, 20_261_130));
