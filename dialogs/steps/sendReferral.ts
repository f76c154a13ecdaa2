import { defineStep } from '../defineStep.ts';

/** The physician sends the referral, with medical data only as authorised (R41). */
export const sendReferral = defineStep({ wait: 'referral', actor: 'physician', verbs: ['referral.send'] });
