import { defineStep } from '../defineStep.ts';

/** The physician discusses the request and confirms, advises something else, or refuses with reasons (R39). */
export const assessSuitability = defineStep({
  wait: 'suitability',
  actor: 'physician',
  verbs: ['suitability.confirm', 'suitability.advise', 'request.refuse'],
});
