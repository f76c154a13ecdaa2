import { formerPartOf, partOf } from '../../domain/access.ts';
import { commandOf } from '../../domain/attempt.ts';
import { type CaseState, type Invoice, noCase } from '../../domain/case.ts';
import { decide } from '../../domain/decide.ts';
import type { CaseEvent, ClockEvent, DeadlineName } from '../../domain/events.ts';
import { evolve } from '../../domain/evolve.ts';
import type { InputValues } from '../../domain/inputs.ts';
import { isPossible, type Part } from '../../domain/possible.ts';
import { type CaseVerb, caseVerbNames, caseVerbs } from '../../domain/procedure.ts';
import { waits } from '../../domain/waits.ts';
import { goodInputs, nothingYet, played } from '../support/given.ts';
import { calendar, directoryOf, monday, personOf, worldAt } from '../support/world.ts';
import { requested } from './scenes.ts';

const ids = [
  'employee-1',
  'physician-1',
  'physician-2',
  'second-1',
  'second-4',
  'backoffice-1',
  'backoffice-2',
  'backoffice-4',
];
const people = ids.map(personOf);
const directory = directoryOf(people);
const soon = calendar.addDays(monday, 1);
const longAgo = calendar.addMonths(monday, -6);
const world = worldAt(monday, { directory });

/** Who makes a move: a person, the clock, or the clock after 18 months without any act. */
export type Mover = string;

/** A move from one state to another, by place in `states`. */
export type Edge = {
  readonly from: number;
  readonly to: number;
  readonly mover: Mover;
  readonly what: string;
};

export type StateSpace = { readonly states: readonly CaseState[]; readonly edges: readonly Edge[] };

/**
 * Every state a case can come to, with two physicians, two second physicians (one in the contract, one outside it)
 * and their back offices. Texts, ids, moments and counts are left out; repeated rounds fall together.
 */
export function explore(): StateSpace {
  const known = new Map<string, number>();
  const states: CaseState[] = [];
  const edges: Edge[] = [];
  const place = (state: CaseState): number => {
    const plain = abstract(state);
    const key = JSON.stringify(plain);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, states.length);
    return states.push(plain) - 1;
  };
  place(evolve(noCase('case-1'), firstEvent()));
  for (let from = 0; from < states.length; from += 1) {
    const state = states[from];
    if (state === undefined) break;
    for (const { to, mover, what } of movesOf(state)) edges.push({ from, to: place(to), mover, what });
  }
  return { states, edges };
}

function firstEvent(): CaseEvent {
  const event = played(...requested).log.events[0];
  if (event === undefined) throw new Error('A case starts with a request.');
  return event;
}

type NextMove = { readonly to: CaseState; readonly mover: Mover; readonly what: string };

function movesOf(state: CaseState): readonly NextMove[] {
  return [...people.flatMap((person) => movesBy(state, person.id)), ...clockMoves(state)];
}

/** Leaves no trace in anything but itself: whether HR may be told, the evaluation, and papers. */
const beside: readonly CaseVerb[] = ['hrStatus.allow', 'hrStatus.stop', 'evaluation.give', 'document.add'];

function movesBy(state: CaseState, id: string): readonly NextMove[] {
  const person = personOf(id);
  const part = partOf(state, person, directory);
  const acting = (verb: CaseVerb): Part | undefined =>
    part ?? (verb.startsWith('invoice.') ? formerPartOf(state, person) : undefined);
  return caseVerbNames.flatMap((verb) => {
    const as = acting(verb);
    const roles: readonly string[] = caseVerbs[verb].by;
    if (as === undefined || beside.includes(verb) || !roles.includes(as.role)) return [];
    if (!isPossible(state, verb, as, world)) return [];
    return inputsFor(state, verb, id).flatMap((inputs) => {
      const decision = decide(state, commandOf(verb, 0, inputs), as, { ...world, person });
      return decision.accepted ? [{ to: decision.events.reduce(evolve, state), mover: id, what: verb }] : [];
    });
  });
}

/** Inputs that lead to different states. */
function inputsFor(state: CaseState, verb: CaseVerb, id: string): readonly InputValues[] {
  const good = goodInputs(verb, nothingYet.now);
  const seconds = ['second-1', 'second-4'];
  switch (verb) {
    case 'selection.choose':
      return seconds.flatMap((first) => [
        { first, costsAccepted: true },
        ...seconds
          .filter((second) => second !== first)
          .map((second) => ({ first, second, costsAccepted: true })),
      ]);
    case 'information.request':
      return [good, { ...good, source: 'practitioner', name: 'Huisarts' }];
    case 'adoption.decide':
      return [good, { ...good, adviceChanged: true }];
    case 'advice.finalise':
      return [{ ...good, handling: 'Verwerkt' }];
    case 'participant.replace':
      return id === 'backoffice-1'
        ? [
            {
              role: 'physician',
              personId: state.physician?.id === 'physician-1' ? 'physician-2' : 'physician-1',
            },
          ]
        : [{ role: 'secondPhysician', personId: state.second?.id === 'second-1' ? 'second-4' : 'second-1' }];
    default:
      return [good];
  }
}

const effective: readonly DeadlineName[] = [
  'availability',
  'authorisation',
  'informationConsent',
  'information',
  'draftReview',
];

function clockMoves(state: CaseState): readonly NextMove[] {
  const silent = waits(state)
    .filter(({ name }) => effective.includes(name))
    .map(({ name, key }) => ({ to: evolve(state, passed(name, key)), mover: 'clock', what: name }));
  const begun = state.appointment && { ...state, appointment: { ...state.appointment, startsAt: longAgo } };
  const later = {
    ...state,
    blockedAt: state.blockedAt && longAgo,
    adoption: state.adoption && { ...state.adoption, decidedAt: longAgo },
  };
  return [
    ...silent,
    ...(begun === undefined ? [] : [{ to: begun, mover: 'clock', what: 'the appointment begins' }]),
    { to: later, mover: 'clock', what: 'four weeks go by' },
    ...(state.closed === undefined
      ? [{ to: evolve(state, passed('expiry', 'employee')), mover: 'expiry', what: 'expiry' }]
      : []),
  ];
}

function passed(deadline: DeadlineName, wait: string): ClockEvent {
  return { type: 'DeadlinePassed', v: 1, at: monday, by: 'clock', deadline, wait, round: 0 };
}

/**
 * The state without what has no bearing on where a case can still go, so that what differs in that only falls
 * together. A closed case goes nowhere, but for the one that was blocked.
 */
function abstract(state: CaseState): CaseState {
  if (state.closed !== undefined && state.closed !== 'blocked')
    return { ...noCase(state.id), closed: state.closed };
  const isFinal = state.stage === 'final';
  return {
    ...noCase(state.id),
    version: 100,
    stage: state.stage,
    closed: state.closed,
    closedAt: state.closed && monday,
    employee: state.employee,
    employer: state.employer,
    physician: state.physician,
    second: state.second && {
      ...state.second,
      since: 10,
      acknowledged: state.second.acknowledged && !state.second.accepted,
    },
    nextChoice: state.nextChoice,
    passedOver: isFinal ? [] : [...new Set(state.passedOver)].sort(),
    ...formerOf(state),
    authorisation: isFinal || state.stage === 'draft' ? noCase('').authorisation : authorisationOf(state),
    referral: state.referral,
    referralAccepted: state.referralAccepted,
    appointment: appointmentOf(state),
    held: state.held,
    informationRequests: state.stage === 'examination' ? openRequestOf(state) : [],
    draft: isFinal ? 'none' : state.draft,
    sharing: state.sharing,
    blockedAt: state.sharing === 'blocked' ? recent(state.blockedAt) : undefined,
    adoption: adoptionOf(state),
    transfer: state.transfer,
    lastActAt: monday,
  };
}

/** Consent 1, all ways of not having it alike once the referral has been accepted. */
function authorisationOf({ authorisation, stage }: CaseState): CaseState['authorisation'] {
  const isMissing = stage === 'examination' && authorisation.status !== 'signed';
  return { ...authorisation, status: isMissing ? 'refused' : authorisation.status, items: [] };
}

function appointmentOf({ appointment, held }: CaseState): CaseState['appointment'] {
  if (held || appointment === undefined) return undefined;
  if (appointment.status !== 'proposed' && appointment.status !== 'confirmed') return undefined;
  return { ...appointment, startsAt: appointment.startsAt > monday ? soon : longAgo };
}

/** What is owed after the decision, and whether it was recent. */
function adoptionOf({ adoption }: CaseState): CaseState['adoption'] {
  const isOwed = adoption?.adviceChanged === true && !adoption.informed;
  return adoption && { decidedAt: recent(adoption.decidedAt), adviceChanged: isOwed, informed: false };
}

/** The invoice of the present second physician, and the last former one with what may still be invoiced or paid. */
function formerOf(state: CaseState): Pick<CaseState, 'formerSeconds' | 'invoices'> {
  const since = state.second?.since ?? 0;
  const isPresent = (invoice: Invoice) => state.second?.id === invoice.issuer && invoice.issuedIn > since;
  const bare = ({ issuer, payer, payingService, settled }: Invoice) => ({
    issuer,
    payer,
    payingService,
    settled,
  });
  const present = state.invoices.filter(isPresent).map((invoice) => ({ ...bare(invoice), issuedIn: 50 }));
  const former = state.formerSeconds.at(-1);
  const earlier = state.invoices.filter((invoice) => invoice.issuer === former?.id && !isPresent(invoice));
  const open = earlier.filter((invoice) => !invoice.settled).slice(0, 1);
  const isDone = former === undefined || (earlier.length > 0 && open.length === 0);
  return {
    formerSeconds: isDone ? [] : [{ ...former, service: '', organisation: '' }],
    invoices: [...open.map((invoice) => ({ ...bare(invoice), issuedIn: 1 })), ...present],
  };
}

function openRequestOf(state: CaseState): CaseState['informationRequests'] {
  const last = state.informationRequests.at(-1);
  if (last?.status !== 'asked' && last?.status !== 'consented') return [];
  const { source, status, consented } = last;
  return [{ source, status, consented, physicianAsked: false, askedIn: 1, versions: [] }];
}

function recent(at: string | undefined): string {
  return at === longAgo ? longAgo : monday;
}
