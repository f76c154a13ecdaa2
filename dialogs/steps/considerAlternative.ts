import { defineStep } from '../defineStep.ts';

/** The employee takes the advised alternative or asks for the second opinion all the same (R39). */
export const considerAlternative = defineStep({
  wait: 'alternative',
  actor: 'employee',
  verbs: ['alternative.accept', 'request.insist'],
});
