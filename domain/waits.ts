import { type CaseState, invoiceOf, openInformation } from './case.ts';
import type { WaitName } from './events.ts';
import type { CaseRole } from './people.ts';

/** Somebody's turn: what is waited for, from whom. `key` is the same as long as it is the same wait. */
export type Wait = {
  readonly name: WaitName;
  readonly role: CaseRole;
  readonly person: string;
  readonly key: string;
};

/** Whose turn it is and for what; several at once where the procedure runs side by side. */
export function waits(state: CaseState): readonly Wait[] {
  const found: Wait[] = [];
  // A wait that comes back for somebody else, or after an interruption, is another wait with deadlines of its own.
  const physicians = state.formerPhysicians.length;
  const since = state.second?.since ?? 0;
  const employee = (name: WaitName, mark: number) =>
    found.push(wait(name, 'employee', state.employee, `${mark}`));
  const physician = (name: WaitName, mark: number) =>
    found.push(wait(name, 'physician', state.physician?.id ?? '', `${physicians}.${mark}`));
  const second = (name: WaitName, mark: number) =>
    found.push(wait(name, 'secondPhysician', state.second?.id ?? '', `${since}.${mark}`));

  if (state.closed === undefined) {
    if (state.stage === 'suitability' || state.stage === 'insisted')
      physician('suitability', last(state, 'request.insist'));
    if (state.stage === 'alternative') employee('alternative', last(state, 'suitability.advise'));
    if (state.stage === 'selection') employee('selection', state.passedOver.length);
    if (state.stage === 'asked') second('availability', 0);
    if (state.stage === 'referral') referral();
    if (state.stage === 'examination') examination();
    if (state.stage === 'draft') review();
    if (state.stage === 'final') completion();
  }
  invoicing();
  if (state.transfer === 'requested') physician('transfer', 0);
  return found;

  function referral(): void {
    const round = Math.max(since, last(state, 'referral.return'));
    const { status } = state.authorisation;
    if (state.referral === 'sent') return void second('acceptance', round);
    if (state.referral === 'returned') employee('returned', round);
    else if (status === 'none' || status === 'lapsed')
      employee('authorisation', Math.max(since, last(state, 'authorisation.sign')));
    if (state.referral === 'returned' || status !== 'none') physician('referral', round);
  }

  function examination(): void {
    const open = openInformation(state);
    const lastAccept = last(state, 'referral.accept');
    if (open?.status === 'asked') employee('informationConsent', open.versions.at(-1) ?? open.askedIn);
    if (open?.status === 'consented')
      open.source === 'physician' ? physician('information', open.askedIn) : second('record', open.askedIn);
    if (state.held) {
      if (open === undefined)
        second('draft', Math.max(lastAccept, ...state.informationRequests.map((request) => request.askedIn)));
      return;
    }
    const proposal = Math.max(lastAccept, last(state, 'appointment.propose'));
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
    if (state.sharing === 'none')
      employee('sharing', Math.max(last(state, 'advice.finalise'), last(state, 'sharing.consent')));
    if (state.sharing === 'handOver') physician('handOver', last(state, 'sharing.handOver'));
    const received =
      state.sharing === 'consented' || state.sharing === 'withdrawn' || state.sharing === 'handedOver';
    if (received && state.adoption === undefined) physician('adoption', 0);
    if (state.adoption?.adviceChanged === true && !state.adoption.informed) physician('employerInformed', 0);
  }

  function invoicing(): void {
    const invoice = invoiceOf(state, state.second?.id);
    const isDue = state.referralAccepted && (state.stage === 'final' || state.closed !== undefined);
    if (invoice === undefined && isDue) second('invoice', 0);
    for (const each of state.invoices) {
      if (!each.settled)
        each.payer === 'employee'
          ? employee('settlement', each.issuedIn)
          : physician('settlement', each.issuedIn);
    }
  }
}

function wait(name: WaitName, role: CaseRole, person: string, mark: string): Wait {
  return { name, role, person, key: `${role} ${person} ${mark}` };
}

function last(state: CaseState, verb: keyof CaseState['given']): number {
  return state.given[verb]?.at(-1)?.version ?? 0;
}
