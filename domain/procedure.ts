import {
  ask,
  choice,
  choices,
  type Input,
  number,
  numericChoice,
  optional,
  type ValuesOf,
} from './inputs.ts';
import type { Role } from './people.ts';

export type Phase = 'request' | 'execution' | 'completion';

/** The ten steps: phase, who acts, and who has a page but nothing to do (R37). */
export const steps = [
  { step: 1, phase: 'request', name: 'request', acts: ['employee'], pageOnly: ['secondPhysician'] },
  {
    step: 2,
    phase: 'request',
    name: 'suitability',
    acts: ['physician', 'employee'],
    pageOnly: ['secondPhysician'],
  },
  {
    step: 3,
    phase: 'request',
    name: 'selection',
    acts: ['employee', 'physician', 'secondPhysician'],
    pageOnly: [],
  },
  {
    step: 4,
    phase: 'request',
    name: 'referral',
    acts: ['employee', 'physician', 'secondPhysician'],
    pageOnly: [],
  },
  {
    step: 5,
    phase: 'execution',
    name: 'examination',
    acts: ['secondPhysician', 'employee'],
    pageOnly: ['physician'],
  },
  {
    step: 6,
    phase: 'execution',
    name: 'information',
    acts: ['secondPhysician', 'employee', 'physician'],
    pageOnly: [],
  },
  {
    step: 7,
    phase: 'execution',
    name: 'draft',
    acts: ['secondPhysician', 'employee'],
    pageOnly: ['physician'],
  },
  {
    step: 8,
    phase: 'completion',
    name: 'advice',
    acts: ['secondPhysician', 'employee', 'physician'],
    pageOnly: [],
  },
  {
    step: 9,
    phase: 'completion',
    name: 'adoption',
    acts: ['physician', 'employee'],
    pageOnly: ['secondPhysician'],
  },
  {
    step: 10,
    phase: 'completion',
    name: 'invoice',
    acts: ['secondPhysician', 'employee', 'physician', 'backOffice'],
    pageOnly: [],
  },
] as const satisfies readonly {
  step: number;
  phase: Phase;
  name: string;
  acts: readonly Role[];
  pageOnly: readonly Role[];
}[];

export type Step = (typeof steps)[number]['step'];

/** The phase of a step. */
export function phaseOf(step: Step): Phase {
  return step <= 4 ? 'request' : step <= 7 ? 'execution' : 'completion';
}

/** How a case can end. */
export type Outcome = 'completed' | 'blocked' | 'alternative' | 'refused' | 'withdrawn' | 'infeasible';

/** What can be authorised (consent 1); the kinds of documents. */
export const authorisationItems = [
  'complaints',
  'examination',
  'treatment',
  'workCapacity',
  'correspondence',
] as const;
export type AuthorisationItem = (typeof authorisationItems)[number];

/** The instruments a physician can advise instead of a second opinion. */
export const advisedInstruments = [
  'deskundigenoordeel_own_work',
  'deskundigenoordeel_suitable_work',
  'deskundigenoordeel_employer_effort',
  'deskundigenoordeel_employee_effort',
  'herkeuring',
  'klacht',
  'driegesprek',
  'continue_guidance',
  'talk_to_own_physician',
] as const;

type VerbDefinition = {
  /** The first step it belongs to; undefined where it belongs to none. */
  readonly step: Step | undefined;
  readonly by: readonly Role[];
  readonly inputs: Readonly<Record<string, Input>>;
  /** Asked once more on the card, because it cannot be undone. */
  readonly final?: true;
};

/** Every verb of a case: where it belongs, who may use it, what it asks. When it is possible stands in `possible.ts`. */
export const caseVerbs = {
  'request.submit': {
    step: 1,
    by: ['employee'],
    inputs: {
      subject: choice('absenceAdvice', 'healthCheck', 'consultation', 'occupationalDisease'),
      adviceDate: ask.dateUntilToday,
      advice: ask.text,
      question: ask.text,
      whatIsNew: optional(ask.text),
    },
  },
  'suitability.confirm': {
    step: 2,
    by: ['physician'],
    inputs: { explanation: optional(ask.text), discussedOn: optional(ask.dateUntilToday) },
  },
  'suitability.advise': {
    step: 2,
    by: ['physician'],
    inputs: { instrument: choice(...advisedInstruments), explanation: ask.text },
  },
  'alternative.accept': { step: 2, by: ['employee'], inputs: {}, final: true },
  'request.insist': { step: 2, by: ['employee'], inputs: { reason: optional(ask.text) } },
  'request.refuse': {
    step: 2,
    by: ['physician'],
    inputs: {
      ground: choice('repeated', 'unspecified', 'obstructing', 'notPossible', 'other'),
      reasons: ask.long,
    },
    final: true,
  },
  'selection.recommend': {
    step: 3,
    by: ['physician'],
    inputs: { secondPhysicianId: ask.secondPhysician, note: optional(ask.text) },
  },
  'selection.choose': {
    step: 3,
    by: ['employee'],
    inputs: {
      first: ask.secondPhysician,
      second: optional(ask.secondPhysician),
      costsAccepted: optional(ask.boolean),
    },
  },
  'availability.acknowledge': { step: 3, by: ['secondPhysician'], inputs: {} },
  'availability.accept': { step: 3, by: ['secondPhysician'], inputs: { earliestDate: ask.dateFromToday } },
  'availability.decline': { step: 3, by: ['secondPhysician'], inputs: { reason: optional(ask.text) } },
  'authorisation.sign': {
    step: 4,
    by: ['employee'],
    inputs: { agreed: ask.yes, items: choices(...authorisationItems) },
    final: true,
  },
  'authorisation.refuse': { step: 4, by: ['employee'], inputs: {} },
  'authorisation.withdraw': { step: 4, by: ['employee'], inputs: {} },
  'document.add': {
    step: 1,
    by: ['employee'],
    inputs: { documents: ask.documents, forSecondPhysician: ask.boolean },
  },
  'referral.send': {
    step: 4,
    by: ['physician'],
    inputs: {
      background: ask.text,
      workSituation: ask.text,
      medicalSummary: optional(ask.long),
      documents: optional(ask.documents),
    },
  },
  'referral.accept': { step: 4, by: ['secondPhysician'], inputs: {} },
  'referral.return': { step: 4, by: ['secondPhysician'], inputs: { missing: ask.text } },
  'engagement.end': {
    step: 3,
    by: ['secondPhysician'],
    inputs: { reason: choice('ill', 'conflictOfInterest', 'other') },
  },
  'request.close': { step: 4, by: ['employee'], inputs: {}, final: true },
  'appointment.propose': {
    step: 5,
    by: ['secondPhysician'],
    inputs: {
      startDate: ask.dateFromToday,
      startTime: ask.time,
      durationMinutes: number(0, 1_440),
      place: ask.line,
      notes: optional(ask.text),
    },
  },
  'appointment.cancel': {
    step: 5,
    by: ['employee', 'secondPhysician'],
    inputs: { reason: optional(ask.text) },
  },
  'appointment.confirm': { step: 5, by: ['employee'], inputs: {} },
  'appointment.decline': { step: 5, by: ['employee'], inputs: { reason: optional(ask.text) } },
  'appointment.held': { step: 5, by: ['secondPhysician'], inputs: {} },
  'appointment.missed': { step: 5, by: ['secondPhysician'], inputs: {} },
  'information.request': {
    step: 6,
    by: ['secondPhysician'],
    inputs: {
      source: choice('physician', 'practitioner', 'employer', 'other'),
      name: optional(ask.line),
      what: ask.text,
      why: ask.text,
    },
  },
  'information.consent': { step: 6, by: ['employee'], inputs: {} },
  'information.deny': { step: 6, by: ['employee'], inputs: {} },
  'information.withdraw': { step: 5, by: ['employee'], inputs: {} },
  'information.provide': {
    step: 6,
    by: ['physician'],
    inputs: { answer: ask.long, documents: optional(ask.documents) },
  },
  'information.record': {
    step: 6,
    by: ['secondPhysician'],
    inputs: { summary: ask.long, documents: optional(ask.documents) },
  },
  'draft.submit': { step: 7, by: ['secondPhysician'], inputs: { advice: ask.long, grounds: ask.long } },
  'draft.comment': { step: 7, by: ['employee'], inputs: { inaccuracies: ask.long } },
  'draft.approve': { step: 7, by: ['employee'], inputs: {} },
  'advice.finalise': {
    step: 8,
    by: ['secondPhysician'],
    inputs: { advice: ask.long, grounds: ask.long, handling: optional(ask.long) },
    final: true,
  },
  'sharing.consent': { step: 8, by: ['employee'], inputs: { agreed: ask.yes }, final: true },
  'sharing.withdraw': { step: 8, by: ['employee'], inputs: {}, final: true },
  'sharing.handOver': { step: 8, by: ['employee'], inputs: {}, final: true },
  'sharing.block': { step: 8, by: ['employee'], inputs: {}, final: true },
  'handOver.confirm': { step: 8, by: ['physician'], inputs: {} },
  'adoption.decide': {
    step: 9,
    by: ['physician'],
    inputs: { outcome: choice('full', 'partial', 'none'), reasons: ask.long, adviceChanged: ask.boolean },
    final: true,
  },
  'employer.informed': { step: 9, by: ['physician'], inputs: {} },
  'transfer.request': { step: 9, by: ['employee'], inputs: { reason: ask.text } },
  'transfer.decide': {
    step: 9,
    by: ['physician'],
    inputs: { granted: ask.boolean, reasons: ask.long, newPhysician: optional(ask.line) },
  },
  'invoice.issue': {
    step: 10,
    by: ['secondPhysician'],
    inputs: {
      amount: number(0, 1_000_000, 2),
      vat: numericChoice('0', '9', '21'),
      performedOn: ask.dateUntilToday,
      number: optional(ask.line),
    },
    final: true,
  },
  'invoice.settle': { step: 10, by: ['physician', 'backOffice', 'employee', 'secondPhysician'], inputs: {} },
  'request.withdraw': { step: 1, by: ['employee'], inputs: { reason: optional(ask.text) }, final: true },
  'hrStatus.allow': { step: undefined, by: ['employee'], inputs: {} },
  'hrStatus.stop': { step: undefined, by: ['employee'], inputs: {} },
  'evaluation.give': { step: undefined, by: ['employee'], inputs: { score: number(0, 5) } },
  'participant.replace': {
    step: undefined,
    by: ['backOffice'],
    inputs: { role: choice('physician', 'secondPhysician'), personId: ask.replacement },
  },
} as const satisfies Record<string, VerbDefinition>;

export type CaseVerb = keyof typeof caseVerbs;
export type InputsOf<V extends CaseVerb> = ValuesOf<(typeof caseVerbs)[V]['inputs']>;

const everybody: readonly Role[] = ['employee', 'physician', 'secondPhysician', 'hr', 'backOffice'];
const guideRoles = ['employee', 'physician', 'secondPhysician'] as const;

/** The verbs without a case; `request.submit` belongs to both tables and is listed with the cases. */
export const freeVerbs = {
  'aid.answer': { by: everybody, inputs: { answer: ask.line }, opened: true },
  'aid.back': { by: everybody, inputs: {}, opened: true },
  'aid.restart': { by: everybody, inputs: {}, opened: false },
  'guide.show': {
    by: everybody,
    inputs: { step: number(0, 10), role: choice(...guideRoles) },
    opened: false,
  },
  'language.set': { by: everybody, inputs: { language: choice('nl', 'en') }, opened: false },
  'human.ask': { by: everybody, inputs: {}, opened: false },
  'channel.choose': { by: everybody, inputs: { channel: choice('teams', 'webChat') }, opened: false },
} as const satisfies Record<
  string,
  { by: readonly Role[]; inputs: Readonly<Record<string, Input>>; opened: boolean }
>;

export type FreeVerb = keyof typeof freeVerbs;
export type FreeInputsOf<V extends FreeVerb> = ValuesOf<(typeof freeVerbs)[V]['inputs']>;
export type Verb = CaseVerb | FreeVerb;

export const caseVerbNames = Object.keys(caseVerbs) as readonly CaseVerb[];
export const freeVerbNames = Object.keys(freeVerbs) as readonly FreeVerb[];

/** Whether a word is a verb of a case. */
export function isCaseVerb(word: string): word is CaseVerb {
  return Object.hasOwn(caseVerbs, word);
}

/** Whether a word is a verb without a case. */
export function isFreeVerb(word: string): word is FreeVerb {
  return Object.hasOwn(freeVerbs, word);
}

/** The inputs of any verb, as a plain table. */
export function inputsOf(verb: Verb): Readonly<Record<string, Input>> {
  return isCaseVerb(verb) ? caseVerbs[verb].inputs : freeVerbs[verb].inputs;
}
