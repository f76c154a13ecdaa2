import { defineStep } from '../defineStep.ts';

/** The physician considers a request to transfer the guidance (R46). */
export const decideOnTransfer = defineStep({
  wait: 'transfer',
  actor: 'physician',
  verbs: ['transfer.decide'],
});
