import { defineStep } from '../defineStep.ts';

/** Who pays notes that the invoice is paid (R34, R47). */
export const settleInvoice = defineStep({
  wait: 'settlement',
  actor: 'physician',
  verbs: ['invoice.settle'],
});

/** The same for an employee who chose somebody outside the contract (R34). */
export const settleOwnInvoice = defineStep({
  wait: 'settlement',
  actor: 'employee',
  verbs: ['invoice.settle'],
});
