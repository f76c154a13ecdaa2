import { defineStep } from '../defineStep.ts';

/** The second physician notes whether the appointment took place, or changes it (R42). */
export const noteAppointment = defineStep({
  wait: 'appointment',
  actor: 'secondPhysician',
  verbs: ['appointment.held', 'appointment.missed', 'appointment.cancel', 'appointment.propose'],
});
