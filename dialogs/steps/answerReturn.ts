import { defineStep } from '../defineStep.ts';

/** The referral came back for lack of information: the employee signs, or closes the case (R41). */
export const answerReturn = defineStep({
  wait: 'returned',
  actor: 'employee',
  verbs: ['authorisation.sign', 'request.close'],
});
