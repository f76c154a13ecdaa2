import { type CaseState, invoiceOf, openInformation } from './case.ts';
import type { WaitName } from './events.ts';
import type { CaseRole } from './people.ts';

/** Somebody's turn: what is waited for, from whom. `key` is the same as long as it is the same wait. */
export type Wait = { readonly name: WaitName; readonly role: CaseRole; readonly person: string; readonly key: string };

/** Whose turn it is and for what; several at once where the procedure runs side by side. */
export function waits(state: CaseState): readonly Wait[] {
  const found: Wait[] = [];
  const employee = (name: WaitName, mark: number) => found.push(wait(name, 'employee', state.employee, mark));
  const physician = (name: WaitName, mark: number) => found.push(wait(name, 'physician', state.physician?.id ?? '', mark));
  const second = (name: WaitName, mark: number) => found.push(wait(name, 'secondPhysician', state.second?.id ?? '', mark));

  if (state.closed === undefined) {
    if (state.stage === 'suitability' || state.stage === 'insisted') physician('suitability', last(state, 'request.insist'));
    if (state.stage === 'alternative') employee('alternative', last(state, 'suitability.advise'));
    if (state.stage === 'selection') employee('selection', state.passedOver.length);
    if (state.stage === 'asked') second('availability', state.second?.since ?? 0);
    if (state.stage === 'referral') referral();
    if (state.stage === 'examination') examination();
    if (state.stage === 'draft') review();
    if (state.stage === 'final') completion();
  }
  invoicing();
  if (state.transfer === 'requested') physician('transfer', 0);
  return found;

  function referral(): void {
    const round = last(state, 'referral.return');
    if (state.referral === 'sent') return void second('acceptance', round);
    if (state.referral === 'returned') employee('returned', round);
    else if (state.authorisation.status === 'none' || state.authorisation.status === 'lapsed') employee('authorisation', state.second?.since ?? 0);
    if (state.authorisation.status !== 'none') physician('referral', round);
  }

  function examination(): void {
    const open = openInformation(state);
    if (open?.status === 'asked') employee('informationConsent', open.askedIn);
    if (open?.status === 'consented') open.source === 'physician' ? physician('information', open.askedIn) : second('record', open.askedIn);
    if (state.held) {
      if (open === undefined) second('draft', state.informationRequests.length);
      return;
    }
    const proposal = last(state, 'appointment.propose');
    const status = state.appointment?.status;
    if (status === 'proposed') employee('appointmentAnswer', proposal);
    if (status === 'proposed' || status === 'confirmed') second('appointment', proposal);
    else second('proposal', proposal);
  }

  function review(): void {
    if (state.draft === 'submitted') employee('draftReview', last(state, 'draft.submit'));
    else second('finalise', last(state, 'draft.submit'));
  }

  function completion(): void {
    if (state.sharing === 'none') employee('sharing', last(state, 'advice.finalise'));
    if (state.sharing === 'handOver') physician('handOver', last(state, 'sharing.handOver'));
    const received = state.sharing === 'consented' || state.sharing === 'withdrawn' || state.sharing === 'handedOver';
    if (received && state.adoption === undefined) physician('adoption', 0);
    if (state.adoption?.adviceChanged === true && !state.adoption.informed) physician('employerInformed', 0);
  }

  function invoicing(): void {
    const invoice = invoiceOf(state, state.second?.id);
    const isDue = state.referralAccepted && (state.stage === 'final' || state.closed !== undefined);
    if (invoice === undefined && isDue) second('invoice', 0);
    for (const each of state.invoices) {
      if (!each.settled) each.payer === 'employee' ? employee('settlement', 0) : physician('settlement', 0);
    }
  }
}

function wait(name: WaitName, role: CaseRole, person: string, mark: number): Wait {
  return { name, role, person, key: `${role} ${person} ${mark}` };
}

function last(state: CaseState, verb: keyof CaseState['given']): number {
  return state.given[verb]?.at(-1)?.version ?? 0;
}
