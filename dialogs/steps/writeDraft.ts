import { defineStep } from '../defineStep.ts';

/** The second physician writes the draft advice, for the employee only (R44). */
export const writeDraft = defineStep({
  wait: 'draft',
  actor: 'secondPhysician',
  verbs: ['draft.submit', 'information.request'],
});
