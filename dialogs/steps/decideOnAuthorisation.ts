import { defineStep } from '../defineStep.ts';

/** The employee decides on consent 1: medical data to the second physician (R41, R48). */
export const decideOnAuthorisation = defineStep({
  wait: 'authorisation',
  actor: 'employee',
  verbs: ['authorisation.sign', 'authorisation.refuse'],
});
