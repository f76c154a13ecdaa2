import { defineStep } from '../defineStep.ts';

/** The second physician takes the referral or returns it, saying what is missing (R41). */
export const judgeReferral = defineStep({
  wait: 'acceptance',
  actor: 'secondPhysician',
  verbs: ['referral.accept', 'referral.return'],
});
