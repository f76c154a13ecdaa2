import {
  type CaseState,
  type InformationRequest,
  invoiceOf,
  invoiceToSettle,
  isAdoptionSettled,
  isAdviceSettled,
  noCase,
  waitMark,
} from './case.ts';
import {
  type CaseEvent,
  type ClockEvent,
  documentsOf,
  type Participant,
  type VerbEvent,
  verbOf,
} from './events.ts';
import type { CaseVerb } from './procedure.ts';

/** The state after one more event. Never refuses, never throws: the log has happened. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const counted = { ...state, version: state.version + 1 };
  if (isClock(event)) return close(onClock(counted, event), event);
  const verb = verbOf(event);
  const given =
    verb === undefined
      ? state.given
      : {
          ...state.given,
          [verb]: [
            ...(state.given[verb] ?? []),
            { inputs: event.inputs, person: event.person, at: event.at, version: counted.version },
          ],
        };
  const acted = { ...counted, given, documents: withAdded(counted, event, verb), lastActAt: event.at };
  return close(onVerb(acted, event), event);
}

/** Folds a whole log. */
export function fold(id: string, events: readonly CaseEvent[]): CaseState {
  return events.reduce(evolve, noCase(id));
}

/** The files of the case, with those that came with this act. */
function withAdded(state: CaseState, event: VerbEvent, verb: CaseVerb | undefined): CaseState['documents'] {
  const added = documentsOf(event);
  if (verb === undefined || added.length === 0) return state.documents;
  const { person } = event;
  return [...state.documents, ...added.map((each) => ({ ...each, verb, person, version: state.version }))];
}

function isClock(event: CaseEvent): event is ClockEvent {
  return event.type === 'ReminderDue' || event.type === 'DeadlinePassed';
}

function close(state: CaseState, event: CaseEvent): CaseState {
  const invoice = invoiceOf(state, state.second?.id);
  if (state.closed !== undefined || state.stage !== 'final' || invoice?.settled !== true) return state;
  if (!isAdviceSettled(state) || !isAdoptionSettled(state)) return state;
  return { ...state, closed: state.sharing === 'blocked' ? 'blocked' : 'completed', closedAt: event.at };
}

function onVerb(state: CaseState, event: VerbEvent): CaseState {
  switch (event.type) {
    case 'RequestSubmitted':
      return {
        ...state,
        stage: 'suitability',
        employee: event.facts.employee,
        employer: event.facts.employer,
        physician: event.facts.physician,
      };
    case 'SuitabilityConfirmed':
      return { ...state, stage: 'selection' };
    case 'AlternativeAdvised':
      return { ...state, stage: 'alternative' };
    case 'AlternativeAccepted':
      return { ...state, closed: 'alternative', closedAt: event.at };
    case 'RequestInsisted':
      return { ...state, stage: 'insisted' };
    case 'RequestRefused':
      return { ...state, closed: 'refused', closedAt: event.at };
    case 'SecondPhysicianRecommended':
      return state;
    case 'SecondPhysicianChosen':
      return asking({ ...state, nextChoice: event.facts.second }, event.facts.first);
    case 'EnquiryAcknowledged':
      return { ...state, second: state.second && { ...state.second, acknowledged: true } };
    case 'AvailabilityAccepted':
      return {
        ...state,
        stage: 'referral',
        nextChoice: undefined,
        second: state.second && { ...state.second, accepted: true },
        authorisation: { status: 'none', offered: true, items: [] },
      };
    case 'AvailabilityDeclined':
      return askNext(state);
    case 'AuthorisationSigned':
      return { ...state, authorisation: { status: 'signed', offered: false, items: event.inputs.items } };
    case 'AuthorisationRefused':
      return { ...state, authorisation: { ...state.authorisation, status: 'refused', items: [] } };
    case 'AuthorisationWithdrawn':
      return { ...state, authorisation: { status: 'withdrawn', offered: true, items: [] } };
    case 'DocumentAdded':
      return state;
    case 'ReferralSent':
      return {
        ...state,
        referral: 'sent',
        referralReceived: true,
        authorisation: { ...state.authorisation, offered: state.authorisation.status === 'withdrawn' },
      };
    case 'ReferralAccepted':
      return { ...state, stage: 'examination', referralAccepted: true };
    case 'ReferralReturned':
      return {
        ...state,
        stage: 'referral',
        referral: 'returned',
        authorisation: { ...state.authorisation, offered: true },
        ...endRunning(state),
      };
    case 'EngagementEnded':
      return disengage(state);
    case 'RequestClosed':
      return { ...state, closed: 'infeasible', closedAt: event.at };
    case 'AppointmentProposed':
      return { ...state, appointment: { startsAt: event.facts.startsAt, status: 'proposed' } };
    case 'AppointmentCancelled':
      return appointment(state, 'cancelled');
    case 'AppointmentConfirmed':
      return appointment(state, 'confirmed');
    case 'AppointmentDeclined':
      return appointment(state, 'declined');
    case 'AppointmentMissed':
      return appointment(state, 'missed');
    case 'AppointmentHeld':
      return { ...appointment(state, 'held'), held: true };
    case 'InformationRequested':
      return {
        ...state,
        informationRequests: [
          ...state.informationRequests,
          {
            source: event.inputs.source,
            status: 'asked',
            consented: false,
            physicianAsked: false,
            askedIn: state.version,
            versions: [state.version],
          },
        ],
      };
    case 'InformationConsented':
      return information(state, {
        status: 'consented',
        consented: true,
        physicianAsked: state.informationRequests.at(-1)?.source === 'physician',
      });
    case 'InformationDenied':
      return information(state, { status: 'denied' });
    case 'InformationWithdrawn':
      return withdrawInformation(state);
    case 'InformationProvided':
      return information(state, { status: 'answered', answeredIn: state.version });
    case 'InformationRecorded':
      return information(state, { status: 'answered', answeredIn: state.version });
    case 'DraftSubmitted':
      return { ...state, stage: 'draft', draft: 'submitted', author: event.person };
    case 'DraftCommented':
      return { ...state, draft: 'commented' };
    case 'DraftApproved':
      return { ...state, draft: 'approved' };
    case 'AdviceFinalised':
      return { ...state, stage: 'final', author: event.person };
    case 'SharingConsented':
      return { ...state, sharing: 'consented', closed: undefined, closedAt: undefined };
    case 'SharingWithdrawn':
      return { ...state, sharing: 'withdrawn' };
    case 'HandOverAnnounced':
      return { ...state, sharing: 'handOver' };
    case 'SharingBlocked':
      return { ...state, sharing: 'blocked', blockedAt: event.at };
    case 'HandOverConfirmed':
      return { ...state, sharing: 'handedOver' };
    case 'AdoptionDecided':
      return {
        ...state,
        adoption: { decidedAt: event.at, adviceChanged: event.inputs.adviceChanged, informed: false },
      };
    case 'EmployerInformed':
      return { ...state, adoption: state.adoption && { ...state.adoption, informed: true } };
    case 'TransferRequested':
      return { ...state, transfer: 'requested' };
    case 'TransferDecided':
      return { ...state, transfer: 'decided' };
    case 'InvoiceIssued':
      return {
        ...state,
        invoices: [
          ...state.invoices,
          {
            issuer: event.person,
            payer: event.facts.payer,
            payingService: event.facts.payingService,
            issuedIn: state.version,
            settled: false,
          },
        ],
      };
    case 'InvoiceSettled':
      return { ...state, invoices: settle(state, event.by, event.person) };
    case 'RequestWithdrawn':
      return { ...state, closed: 'withdrawn', closedAt: event.at };
    case 'HrStatusAllowed':
      return { ...state, hrStatus: true };
    case 'HrStatusStopped':
      return { ...state, hrStatus: false };
    case 'EvaluationGiven':
      return { ...state, evaluated: true };
    case 'ParticipantReplaced':
      return event.inputs.role === 'physician' ? replacePhysician(state, event.facts.by) : disengage(state);
    default:
      event satisfies never;
      return state;
  }
}

function onClock(state: CaseState, event: ClockEvent): CaseState {
  const mark = waitMark(event.deadline, event.wait);
  if (event.type === 'ReminderDue')
    return { ...state, reminded: [...state.reminded, `${mark}:${event.round}`] };
  const passed = { ...state, passed: [...state.passed, mark] };
  switch (event.deadline) {
    case 'availability':
      return askNext(passed);
    case 'authorisation':
      return { ...passed, authorisation: { ...state.authorisation, status: 'lapsed' } };
    case 'informationConsent':
    case 'information':
      return information(passed, { status: 'lapsed' });
    case 'draftReview':
      return { ...passed, draft: 'lapsed' };
    case 'expiry':
      return { ...passed, closed: 'infeasible', closedAt: event.at };
    default:
      return passed;
  }
}

function asking(state: CaseState, second: Participant): CaseState {
  return {
    ...state,
    stage: 'asked',
    second: { ...second, accepted: false, acknowledged: false, since: state.version },
  };
}

function askNext(state: CaseState): CaseState {
  const passedOver = state.second === undefined ? state.passedOver : [...state.passedOver, state.second.id];
  const next = state.nextChoice;
  const base = { ...state, passedOver, nextChoice: undefined };
  return next === undefined ? { ...base, stage: 'selection', second: undefined } : asking(base, next);
}

/** Ends what runs between the employee and the second physician: an appointment to come and an open request. */
function endRunning(state: CaseState): Pick<CaseState, 'appointment' | 'informationRequests'> {
  const status = state.appointment?.status;
  const running = status === 'proposed' || status === 'confirmed';
  return {
    appointment:
      running && state.appointment ? { ...state.appointment, status: 'cancelled' } : state.appointment,
    informationRequests: state.informationRequests.map((request) =>
      request.status === 'asked' || request.status === 'consented'
        ? { ...request, status: 'ended', consented: false }
        : request,
    ),
  };
}

/** Back to step 3: consents end, the work done may still be invoiced. */
function disengage(state: CaseState): CaseState {
  const second = state.second;
  return {
    ...state,
    stage: 'selection',
    second: undefined,
    nextChoice: undefined,
    passedOver: second === undefined ? state.passedOver : [...state.passedOver, second.id],
    formerSeconds:
      second !== undefined && state.referralAccepted ? [...state.formerSeconds, second] : state.formerSeconds,
    authorisation: { status: 'none', offered: false, items: [] },
    referral: 'notSent',
    referralAccepted: false,
    referralReceived: false,
    appointment: undefined,
    held: false,
    informationRequests: state.informationRequests.map((request) => ({
      ...request,
      status: 'ended',
      consented: false,
    })),
    draft: 'none',
  };
}

/** The new one takes over what waits; what the employee consented to for the old one is asked again. */
function replacePhysician(state: CaseState, by: Participant): CaseState {
  const unused =
    state.stage === 'referral' && state.referral !== 'sent' && state.authorisation.status !== 'none';
  const decided = state.adoption !== undefined;
  return {
    ...state,
    physician: by,
    formerPhysicians:
      state.physician === undefined
        ? state.formerPhysicians
        : [...state.formerPhysicians, state.physician.id],
    authorisation:
      unused && state.authorisation.status === 'signed'
        ? { status: 'none', offered: true, items: [] }
        : state.authorisation,
    informationRequests: state.informationRequests.map((request) =>
      request.source === 'physician' && request.status === 'consented'
        ? { ...request, status: 'asked', consented: false, physicianAsked: false }
        : request,
    ),
    sharing:
      state.sharing === 'consented' || state.sharing === 'withdrawn'
        ? decided
          ? 'withdrawn'
          : 'none'
        : state.sharing === 'handedOver' && !decided
          ? 'handOver'
          : state.sharing,
  };
}

function appointment(
  state: CaseState,
  status: 'confirmed' | 'declined' | 'cancelled' | 'missed' | 'held',
): CaseState {
  return { ...state, appointment: state.appointment && { ...state.appointment, status } };
}

function information(state: CaseState, change: Partial<InformationRequest>): CaseState {
  return {
    ...state,
    informationRequests: state.informationRequests.map((request, index) =>
      index === state.informationRequests.length - 1
        ? { ...request, ...change, versions: [...request.versions, state.version] }
        : request,
    ),
  };
}

/** The latest consent that stands ends: an open request stops, an answer is no longer shown. */
function withdrawInformation(state: CaseState): CaseState {
  const at = state.informationRequests.findLastIndex((request) => request.consented);
  return {
    ...state,
    informationRequests: state.informationRequests.map((request, index) =>
      index === at
        ? {
            ...request,
            status: 'withdrawn',
            consented: false,
            versions: [...request.versions, state.version],
          }
        : request,
    ),
  };
}

/** The open invoice that somebody settles: their own, or the one their side pays. */
function settle(
  state: CaseState,
  by: ClockEvent['by'] | VerbEvent['by'],
  person: string,
): CaseState['invoices'] {
  const settled = invoiceToSettle(state, by, person);
  return state.invoices.map((invoice) =>
    invoice === settled ? { ...invoice, settled: true, settledIn: state.version } : invoice,
  );
}
