import { it, jest } from '@jest/globals';
import { expectAlike } from './inOneProcess.ts';

// Two hundred years of a product.
jest.setTimeout(1_200_000);

it('HR gets byte for byte the same with and without a case, in a hundred other pairs of worlds', () =>
  expectAlike(100, 20_261_130));
