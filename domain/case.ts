import type { Instant } from './calendar.ts';
import type { CaseDocument, DocumentKind } from './documents.ts';
import type { CaseEvent, DeadlineName, Participant } from './events.ts';
import type { InputValues } from './inputs.ts';
import type { Actor } from './people.ts';
import type { AuthorisationItem, CaseVerb, Outcome } from './procedure.ts';

/** Where the case stands: the part of the procedure that is running. */
export type Stage =
  | 'new'
  | 'suitability'
  | 'alternative'
  | 'insisted'
  | 'selection'
  | 'asked'
  | 'referral'
  | 'examination'
  | 'draft'
  | 'final';

export type Authorisation = {
  readonly status: 'none' | 'signed' | 'refused' | 'withdrawn' | 'lapsed';
  /** Whether it is asked: until the referral is sent, again after its return and after a withdrawal. */
  readonly offered: boolean;
  readonly items: readonly AuthorisationItem[];
};

export type Appointment = {
  readonly startsAt: Instant;
  readonly status: 'proposed' | 'confirmed' | 'declined' | 'cancelled' | 'missed' | 'held';
};

export type InformationRequest = {
  readonly source: 'physician' | 'practitioner' | 'employer' | 'other';
  readonly status: 'asked' | 'consented' | 'denied' | 'lapsed' | 'answered' | 'withdrawn' | 'ended';
  /** The consent to this request stands (R48). */
  readonly consented: boolean;
  /** The physician was asked: source physician, and the employee had consented. */
  readonly physicianAsked: boolean;
  /** Where in the log it was asked and answered, and every place that is about it. */
  readonly askedIn: number;
  readonly answeredIn?: number;
  readonly versions: readonly number[];
};

/** `issuedIn` and `settledIn` are places in the log. */
export type Invoice = {
  readonly issuer: string;
  readonly payer: 'service' | 'employee';
  readonly payingService?: string;
  readonly issuedIn: number;
  readonly settled: boolean;
  readonly settledIn?: number;
};

/** A file that somebody made part of the case; `version` is the place in the log of the act it came with. */
export type AddedDocument = CaseDocument & {
  readonly verb: CaseVerb;
  readonly person: string;
  readonly version: number;
};

/** Accepted inputs of a verb, with who gave them and where in the log. */
export type Given = {
  readonly inputs: InputValues;
  readonly person: string;
  readonly at: Instant;
  readonly version: number;
};

/** One case, folded from its log. Holds everything; what a role may see of it stands in `access.ts`. */
export type CaseState = {
  readonly id: string;
  /** Number of events in the log. */
  readonly version: number;
  readonly stage: Stage;
  readonly closed: Outcome | undefined;
  readonly closedAt: Instant | undefined;
  readonly employee: string;
  readonly employer: string;
  readonly physician: Participant | undefined;
  /** Asked or engaged, `since` the version at which the enquiry went out. */
  readonly second:
    | (Participant & { readonly accepted: boolean; readonly acknowledged: boolean; readonly since: number })
    | undefined;
  readonly nextChoice: Participant | undefined;
  /** Declined, silent, ended or replaced: not chosen again while somebody else can be (R40). */
  readonly passedOver: readonly string[];
  readonly formerPhysicians: readonly string[];
  /** Former second physicians who had accepted a referral: they may still send an invoice. */
  readonly formerSeconds: readonly Participant[];
  readonly authorisation: Authorisation;
  readonly referral: 'notSent' | 'sent' | 'returned';
  /** The current second physician has accepted a referral at least once. */
  readonly referralAccepted: boolean;
  /** Whether the running referral has been read by the second physician in any form: sent at least once to this one. */
  readonly referralReceived: boolean;
  readonly appointment: Appointment | undefined;
  readonly held: boolean;
  readonly informationRequests: readonly InformationRequest[];
  readonly draft: 'none' | 'submitted' | 'commented' | 'approved' | 'lapsed';
  /** Author of the draft and the advice. */
  readonly author: string | undefined;
  readonly sharing: 'none' | 'consented' | 'withdrawn' | 'handOver' | 'handedOver' | 'blocked';
  readonly blockedAt: Instant | undefined;
  readonly adoption:
    | { readonly decidedAt: Instant; readonly adviceChanged: boolean; readonly informed: boolean }
    | undefined;
  readonly transfer: 'none' | 'requested' | 'decided';
  readonly invoices: readonly Invoice[];
  readonly hrStatus: boolean;
  readonly evaluated: boolean;
  readonly documents: readonly AddedDocument[];
  readonly given: Readonly<Partial<Record<CaseVerb, readonly Given[]>>>;
  /** Consequences of the clock that stand: `deadline:wait`. */
  readonly passed: readonly string[];
  /** Reminders that were given: `deadline:wait:round`. */
  readonly reminded: readonly string[];
  readonly lastActAt: Instant;
};

/** A case before its first event. */
export function noCase(id: string): CaseState {
  return {
    id,
    version: 0,
    stage: 'new',
    closed: undefined,
    closedAt: undefined,
    employee: '',
    employer: '',
    physician: undefined,
    second: undefined,
    nextChoice: undefined,
    passedOver: [],
    formerPhysicians: [],
    formerSeconds: [],
    authorisation: { status: 'none', offered: false, items: [] },
    referral: 'notSent',
    referralAccepted: false,
    referralReceived: false,
    appointment: undefined,
    held: false,
    informationRequests: [],
    draft: 'none',
    author: undefined,
    sharing: 'none',
    blockedAt: undefined,
    adoption: undefined,
    transfer: 'none',
    invoices: [],
    hrStatus: false,
    evaluated: false,
    documents: [],
    given: {},
    passed: [],
    reminded: [],
    lastActAt: '',
  };
}

/** The information request that is open: asked, or consented and not answered. */
export function openInformation(state: CaseState): InformationRequest | undefined {
  const last = state.informationRequests.at(-1);
  return last !== undefined && (last.status === 'asked' || last.status === 'consented') ? last : undefined;
}

/** Whether consent 1 stands (R48, R51). */
export function isAuthorised(state: CaseState): boolean {
  return state.authorisation.status === 'signed';
}

/** Whether the authorisation that stands covers a kind of document: a ticked item, or the advice it is all about. */
export function isAuthorisedKind(state: CaseState, kind: DocumentKind): boolean {
  return isAuthorised(state) && (kind === 'advice' || state.authorisation.items.includes(kind));
}

/** Whether step 8 is over: consent, block, or a hand-over the physician confirmed. */
export function isAdviceSettled(state: CaseState): boolean {
  return state.stage === 'final' && state.sharing !== 'none' && state.sharing !== 'handOver';
}

/** Whether step 9 is over: decided with nothing owed to the employer, or skipped by blocking (R46). */
export function isAdoptionSettled(state: CaseState): boolean {
  if (state.sharing === 'blocked') return true;
  const adoption = state.adoption;
  return adoption !== undefined && (!adoption.adviceChanged || adoption.informed);
}

/** The invoice of one second physician; of the present one the invoice for the present work, not for an earlier engagement. */
export function invoiceOf(state: CaseState, issuer: string | undefined): Invoice | undefined {
  const since = state.second?.id === issuer ? (state.second?.since ?? 0) : 0;
  return state.invoices.find((invoice) => invoice.issuer === issuer && invoice.issuedIn > since);
}

/** The open invoice that a role settles: the payer the one it pays, the issuer its own. */
export function invoiceToSettle(state: CaseState, by: Actor, person: string): Invoice | undefined {
  const open = state.invoices.filter((invoice) => !invoice.settled);
  if (by === 'secondPhysician') return open.find((invoice) => invoice.issuer === person);
  return open.find((invoice) => invoice.payer === (by === 'employee' ? 'employee' : 'service'));
}

/** Where the clock's work on one wait is written down in the state. */
export function waitMark(deadline: DeadlineName, wait: string): string {
  return `${deadline}:${wait}`;
}

export type Fold = (state: CaseState, event: CaseEvent) => CaseState;
