import { defineStep } from '../defineStep.ts';

/** The second physician writes down what came in, or that nothing came (R43). */
export const recordInformation = defineStep({
  wait: 'record',
  actor: 'secondPhysician',
  verbs: ['information.record'],
});
