import { it, jest } from '@jest/globals';
import { expectAlike } from './cannotTell.ts';
import { openHere } from './inOneProcess.ts';
import { PAIRS } from './worlds.ts';

// A hundred and twenty years of a product.
jest.setTimeout(1_200_000);

it('HR gets byte for byte the same with and without a case, in a hundred pairs of worlds', () =>
  expectAlike(100 / PAIRS, 20_261_128, openHere, 'quick'));
