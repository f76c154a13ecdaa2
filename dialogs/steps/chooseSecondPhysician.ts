import { defineStep } from '../defineStep.ts';

/** The employee chooses who gives the second opinion, best with a second choice (R40). */
export const chooseSecondPhysician = defineStep({
  wait: 'selection',
  actor: 'employee',
  verbs: ['selection.choose'],
});
