import { defineStep } from '../defineStep.ts';

/** The physician notes that the adjusted advice went to the employer by the usual route (R46, R53). */
export const informEmployer = defineStep({
  wait: 'employerInformed',
  actor: 'physician',
  verbs: ['employer.informed'],
});
