import { defineStep } from '../defineStep.ts';

/** The second physician handles the remarks and makes the advice final (R45). */
export const finaliseAdvice = defineStep({
  wait: 'finalise',
  actor: 'secondPhysician',
  verbs: ['advice.finalise'],
});
