import { defineStep } from '../defineStep.ts';

/** The employee decides on consent 2: shared, handed over personally, or blocked (R45, R48, R50). */
export const decideOnSharing = defineStep({
  wait: 'sharing',
  actor: 'employee',
  verbs: ['sharing.consent', 'sharing.handOver', 'sharing.block'],
});
