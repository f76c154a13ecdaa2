import { defineStep } from '../defineStep.ts';

/** The physician answers a question that the employee agreed to (R43). */
export const provideInformation = defineStep({
  wait: 'information',
  actor: 'physician',
  verbs: ['information.provide'],
});
