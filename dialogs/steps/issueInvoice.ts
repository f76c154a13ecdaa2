import { defineStep } from '../defineStep.ts';

/** The second physician sends the invoice (R47, R57). */
export const issueInvoice = defineStep({
  wait: 'invoice',
  actor: 'secondPhysician',
  verbs: ['invoice.issue'],
});
