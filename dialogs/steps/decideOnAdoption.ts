import { defineStep } from '../defineStep.ts';

/** The physician adopts the advice in full, in part or not, with reasons (R46). */
export const decideOnAdoption = defineStep({
  wait: 'adoption',
  actor: 'physician',
  verbs: ['adoption.decide'],
});
