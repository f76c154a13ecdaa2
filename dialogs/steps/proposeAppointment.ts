import { defineStep } from '../defineStep.ts';

/** The second physician invites the employee (R42). */
export const proposeAppointment = defineStep({
  wait: 'proposal',
  actor: 'secondPhysician',
  verbs: ['appointment.propose'],
});
