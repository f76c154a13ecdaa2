import { defineStep } from '../defineStep.ts';

/** The employee reads the draft and reports factual inaccuracies, once (R44). */
export const reviewDraft = defineStep({
  wait: 'draftReview',
  actor: 'employee',
  verbs: ['draft.approve', 'draft.comment'],
});
