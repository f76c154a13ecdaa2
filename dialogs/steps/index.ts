import type { WaitName } from '../../domain/events.ts';
import type { CaseRole } from '../../domain/people.ts';
import type { StepDefinition } from '../defineStep.ts';
import { answerEnquiry } from './answerEnquiry.ts';
import { answerInvitation } from './answerInvitation.ts';
import { answerReturn } from './answerReturn.ts';
import { assessSuitability } from './assessSuitability.ts';
import { chooseSecondPhysician } from './chooseSecondPhysician.ts';
import { confirmHandOver } from './confirmHandOver.ts';
import { considerAlternative } from './considerAlternative.ts';
import { decideOnAdoption } from './decideOnAdoption.ts';
import { decideOnAuthorisation } from './decideOnAuthorisation.ts';
import { decideOnInformation } from './decideOnInformation.ts';
import { decideOnSharing } from './decideOnSharing.ts';
import { decideOnTransfer } from './decideOnTransfer.ts';
import { finaliseAdvice } from './finaliseAdvice.ts';
import { informEmployer } from './informEmployer.ts';
import { issueInvoice } from './issueInvoice.ts';
import { judgeReferral } from './judgeReferral.ts';
import { noteAppointment } from './noteAppointment.ts';
import { proposeAppointment } from './proposeAppointment.ts';
import { provideInformation } from './provideInformation.ts';
import { recordInformation } from './recordInformation.ts';
import { reviewDraft } from './reviewDraft.ts';
import { sendReferral } from './sendReferral.ts';
import { settleInvoice, settleOwnInvoice } from './settleInvoice.ts';
import { writeDraft } from './writeDraft.ts';

/** Every thing a person does, in the order of the procedure. */
export const steps: readonly StepDefinition[] = [
  assessSuitability,
  considerAlternative,
  chooseSecondPhysician,
  answerEnquiry,
  decideOnAuthorisation,
  sendReferral,
  answerReturn,
  judgeReferral,
  proposeAppointment,
  answerInvitation,
  noteAppointment,
  decideOnInformation,
  provideInformation,
  recordInformation,
  writeDraft,
  reviewDraft,
  finaliseAdvice,
  decideOnSharing,
  confirmHandOver,
  decideOnAdoption,
  informEmployer,
  decideOnTransfer,
  issueInvoice,
  settleInvoice,
  settleOwnInvoice,
];

/** The step of a wait for a role. */
export function stepOfWait(wait: WaitName, actor: CaseRole): StepDefinition | undefined {
  return steps.find((step) => step.wait === wait && step.actor === actor);
}
