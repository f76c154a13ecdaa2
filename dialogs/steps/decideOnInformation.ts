import { defineStep } from '../defineStep.ts';

/** The employee decides on one request for extra information (R43, R48). */
export const decideOnInformation = defineStep({
  wait: 'informationConsent',
  actor: 'employee',
  verbs: ['information.consent', 'information.deny'],
});
