import { defineStep } from '../defineStep.ts';

/** The physician confirms that the employee handed the advice over (R45). */
export const confirmHandOver = defineStep({
  wait: 'handOver',
  actor: 'physician',
  verbs: ['handOver.confirm'],
});
