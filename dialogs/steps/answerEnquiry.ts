import { defineStep } from '../defineStep.ts';

/** The second physician asked says whether they are available, knowing no identity and no medical data (R40). */
export const answerEnquiry = defineStep({
  wait: 'availability',
  actor: 'secondPhysician',
  verbs: ['availability.accept', 'availability.decline', 'availability.acknowledge'],
});
