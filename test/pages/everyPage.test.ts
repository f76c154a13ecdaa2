import { looksAt } from './everyPlace.ts';

// The chat has a test of its own.
looksAt([
  ['somebody who unfolds every form', /^forms-/],
  [
    'everybody as a list, as their own data or as another page of theirs',
    /^(?:list|me|figures|documents|missing|signed-out)/,
  ],
  ['anybody', /^(?:guide|aid|privacy|terms|support|rehearsal)/],
]);
