import { defineStep } from '../defineStep.ts';

/** The employee confirms or declines the appointment (R42). */
export const answerInvitation = defineStep({
  wait: 'appointmentAnswer',
  actor: 'employee',
  verbs: ['appointment.confirm', 'appointment.decline'],
});
