import { z } from 'zod';
import type { Instant } from './calendar.ts';
import { type CaseDocument, withDocuments } from './documents.ts';
import type { Input } from './inputs.ts';
import { type CaseVerb, caseVerbNames, caseVerbs, type InputsOf } from './procedure.ts';

/** The fact that each verb leaves behind in the log. Never renamed. */
export const eventOf = {
  'request.submit': 'RequestSubmitted',
  'suitability.confirm': 'SuitabilityConfirmed',
  'suitability.advise': 'AlternativeAdvised',
  'alternative.accept': 'AlternativeAccepted',
  'request.insist': 'RequestInsisted',
  'request.refuse': 'RequestRefused',
  'selection.recommend': 'SecondPhysicianRecommended',
  'selection.choose': 'SecondPhysicianChosen',
  'availability.acknowledge': 'EnquiryAcknowledged',
  'availability.accept': 'AvailabilityAccepted',
  'availability.decline': 'AvailabilityDeclined',
  'authorisation.sign': 'AuthorisationSigned',
  'authorisation.refuse': 'AuthorisationRefused',
  'authorisation.withdraw': 'AuthorisationWithdrawn',
  'document.add': 'DocumentAdded',
  'referral.send': 'ReferralSent',
  'referral.accept': 'ReferralAccepted',
  'referral.return': 'ReferralReturned',
  'engagement.end': 'EngagementEnded',
  'request.close': 'RequestClosed',
  'appointment.propose': 'AppointmentProposed',
  'appointment.cancel': 'AppointmentCancelled',
  'appointment.confirm': 'AppointmentConfirmed',
  'appointment.decline': 'AppointmentDeclined',
  'appointment.held': 'AppointmentHeld',
  'appointment.missed': 'AppointmentMissed',
  'information.request': 'InformationRequested',
  'information.consent': 'InformationConsented',
  'information.deny': 'InformationDenied',
  'information.withdraw': 'InformationWithdrawn',
  'information.provide': 'InformationProvided',
  'information.record': 'InformationRecorded',
  'draft.submit': 'DraftSubmitted',
  'draft.comment': 'DraftCommented',
  'draft.approve': 'DraftApproved',
  'advice.finalise': 'AdviceFinalised',
  'sharing.consent': 'SharingConsented',
  'sharing.withdraw': 'SharingWithdrawn',
  'sharing.handOver': 'HandOverAnnounced',
  'sharing.block': 'SharingBlocked',
  'handOver.confirm': 'HandOverConfirmed',
  'adoption.decide': 'AdoptionDecided',
  'employer.informed': 'EmployerInformed',
  'transfer.request': 'TransferRequested',
  'transfer.decide': 'TransferDecided',
  'invoice.issue': 'InvoiceIssued',
  'invoice.settle': 'InvoiceSettled',
  'request.withdraw': 'RequestWithdrawn',
  'hrStatus.allow': 'HrStatusAllowed',
  'hrStatus.stop': 'HrStatusStopped',
  'evaluation.give': 'EvaluationGiven',
  'participant.replace': 'ParticipantReplaced',
} as const satisfies Record<CaseVerb, string>;

/** A person with a part in the case, with what the directory said of them at that moment. */
export const participant = z.strictObject({
  id: z.string(),
  service: z.string(),
  organisation: z.string(),
  /** Second physicians: named in the contract of the employer when chosen (R33, R34). */
  inContract: z.boolean().optional(),
});
export type Participant = z.infer<typeof participant>;

/** What a log keeps besides the inputs: facts of the directory and of the clock at the moment of deciding. */
const facts = {
  'request.submit': z.strictObject({
    employee: z.string(),
    employer: z.string(),
    physician: participant,
    /** An earlier request on the same subject exists (R24, R26). */
    earlierOnSubject: z.boolean(),
    /** The notice of no suspensive effect was shown (R29). */
    noSuspensiveEffect: z.literal('shown'),
  }),
  'suitability.confirm': z.strictObject({ noSuspensiveEffect: z.literal('shown') }),
  'selection.choose': z.strictObject({ first: participant, second: participant.optional() }),
  'authorisation.sign': z.strictObject({ textVersion: z.string(), textSha256: z.string() }),
  'document.add': withDocuments,
  'referral.send': withDocuments.optional(),
  'information.provide': withDocuments.optional(),
  'information.record': withDocuments.optional(),
  'appointment.propose': z.strictObject({ startsAt: z.string() }),
  'sharing.consent': z.strictObject({ textVersion: z.string(), textSha256: z.string() }),
  'information.consent': z.strictObject({ textVersion: z.string(), textSha256: z.string() }),
  'invoice.issue': z.strictObject({
    payer: z.enum(['service', 'employee']),
    payingService: z.string().optional(),
    /** Opaque: tells nothing of the case (R57). */
    reference: z.string(),
    /** In logs of before there were series: the number where the issuer typed none. */
    number: z.string().optional(),
  }),
  'participant.replace': z.strictObject({ replaced: z.string(), by: participant }),
} as const satisfies Partial<Record<CaseVerb, z.ZodType>>;

export type FactsOf<V extends CaseVerb> = V extends keyof typeof facts
  ? z.infer<(typeof facts)[V]>
  : undefined;

/** What is waited for; each has its reminders and its consequence. */
export const waitNames = [
  'suitability',
  'alternative',
  'selection',
  'availability',
  'authorisation',
  'referral',
  'returned',
  'acceptance',
  'proposal',
  'appointmentAnswer',
  'appointment',
  'informationConsent',
  'information',
  'record',
  'draft',
  'draftReview',
  'finalise',
  'sharing',
  'handOver',
  'adoption',
  'employerInformed',
  'transfer',
  'invoice',
  'settlement',
] as const;
export type WaitName = (typeof waitNames)[number];

/** Every deadline of the clock: the waits, the day before an appointment, the end of an abandoned case, the export after closing. */
export const deadlineNames = [...waitNames, 'identityDocument', 'expiry', 'export'] as const;
export type DeadlineName = (typeof deadlineNames)[number];

/** What the log keeps of the inputs: all of them, but the score of an evaluation, which is kept without case and person. */
export type StoredInputsOf<V extends CaseVerb> = V extends 'evaluation.give'
  ? Readonly<Record<string, never>>
  : InputsOf<V>;

export type VerbEvent<V extends CaseVerb = CaseVerb> = {
  [K in V]: {
    readonly type: (typeof eventOf)[K];
    readonly v: 1;
    readonly at: Instant;
    readonly by: 'employee' | 'physician' | 'secondPhysician' | 'backOffice';
    readonly person: string;
    /** The version that the click carried; with person, verb and inputs it makes an exact repeat recognisable. */
    readonly opened: number;
    readonly inputs: StoredInputsOf<K>;
    readonly facts: FactsOf<K>;
  };
}[V];

export type ClockEvent = {
  readonly type: 'ReminderDue' | 'DeadlinePassed';
  readonly v: 1;
  readonly at: Instant;
  readonly by: 'clock';
  readonly deadline: DeadlineName;
  /** Tells apart waits of the same name, e.g. the second physician asked. */
  readonly wait: string;
  /** Reminders: the how-many-th, from 1. */
  readonly round: number;
};

/** One fact in the log of a case. */
export type CaseEvent = VerbEvent | ClockEvent;

const clockEvent = z.strictObject({
  type: z.enum(['ReminderDue', 'DeadlinePassed']),
  v: z.literal(1),
  at: z.string(),
  by: z.literal('clock'),
  deadline: z.enum(deadlineNames),
  wait: z.string(),
  round: z.number(),
});

const verbOfEvent: ReadonlyMap<string, CaseVerb> = new Map(
  caseVerbNames.map((verb) => [eventOf[verb], verb]),
);

/** The verb that an event records; undefined for the clock's events. */
export function verbOf(event: CaseEvent): CaseVerb | undefined {
  return verbOfEvent.get(event.type);
}

/** The files that came with an act. */
export function documentsOf(event: VerbEvent): readonly CaseDocument[] {
  return event.facts !== undefined && 'documents' in event.facts ? event.facts.documents : [];
}

/** The ids of the inputs of an event type that are sealed before they reach a store: everything but fixed choices and yes/no. */
export function sealedInputs(type: string): readonly string[] {
  return sealedByType.get(type) ?? [];
}

const sealedChoices: readonly CaseVerb[] = [
  'request.submit',
  'suitability.advise',
  'request.refuse',
  'adoption.decide',
  'information.request',
  'engagement.end',
  'authorisation.sign',
];

const sealedByType: ReadonlyMap<string, readonly string[]> = new Map(
  caseVerbNames.map((verb) => [
    eventOf[verb],
    Object.entries<Input>(caseVerbs[verb].inputs).flatMap(([id, input]) =>
      isSealed(verb, input) ? [id] : [],
    ),
  ]),
);

function isSealed(verb: CaseVerb, input: Input): boolean {
  if (input.type === 'boolean') return verb === 'adoption.decide' || verb === 'transfer.decide';
  if (input.type === 'choice' && 'from' in input) return false;
  if (input.type === 'choice' || input.type === 'choices') return sealedChoices.includes(verb);
  return true;
}

const base = z.object({
  type: z.string(),
  v: z.literal(1),
  at: z.string(),
  by: z.enum(['employee', 'physician', 'secondPhysician', 'backOffice']),
  person: z.string(),
  opened: z.number(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});

/** Reads one stored event; throws when it is none, which only a broken or foreign store can cause. */
export function parseEvent(stored: unknown): CaseEvent {
  const clock = clockEvent.safeParse(stored);
  if (clock.success) return clock.data;
  const event = base.extend({ facts: z.unknown().optional() }).parse(stored);
  const verb = verbOfEvent.get(event.type);
  if (verb === undefined) throw new Error('An event of unknown type stands in the log.');
  const schema = Object.hasOwn(facts, verb) ? facts[verb as keyof typeof facts] : z.undefined();
  return { ...event, facts: schema.parse(event.facts) } as VerbEvent;
}
