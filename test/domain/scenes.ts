import { by, later, played, type Scene, type Step } from '../support/given.ts';

const employee = 'employee-1';
const physician = 'physician-1';
const second = 'second-1';

const outside = { first: 'second-4', costsAccepted: true };
const propose = by(second, 'appointment.propose');
const ask = (source: string): Step =>
  by(
    second,
    'information.request',
    source === 'physician' ? { source } : { source, name: 'Huisarts Jansen' },
  );

/** The road of a case, in pieces that follow one another. */
export const requested: readonly Step[] = [by(employee, 'request.submit')];
export const confirmed: readonly Step[] = [...requested, by(physician, 'suitability.confirm')];
export const asked: readonly Step[] = [
  ...confirmed,
  by(employee, 'selection.choose', { second: 'second-3' }),
];
export const accepted: readonly Step[] = [...asked, by(second, 'availability.accept')];
export const signed: readonly Step[] = [...accepted, by(employee, 'authorisation.sign')];
export const sent: readonly Step[] = [
  ...signed,
  by(physician, 'referral.send', {
    medicalSummary: 'Eigen woorden van deze zaak voor referral.send medicalSummary.',
  }),
];
export const engaged: readonly Step[] = [...sent, by(second, 'referral.accept')];
export const proposed: readonly Step[] = [...engaged, propose];
export const held: readonly Step[] = [...proposed, later('P4D'), by(second, 'appointment.held')];
export const consulted: readonly Step[] = [
  ...held,
  ask('physician'),
  by(employee, 'information.consent'),
  by(physician, 'information.provide'),
];
export const drafted: readonly Step[] = [...held, by(second, 'draft.submit')];
export const remarked: readonly Step[] = [...drafted, by(employee, 'draft.comment')];
export const finalised: readonly Step[] = [
  ...drafted,
  by(employee, 'draft.approve'),
  by(second, 'advice.finalise'),
];
export const shared: readonly Step[] = [...finalised, by(employee, 'sharing.consent')];
export const decided: readonly Step[] = [...shared, by(physician, 'adoption.decide')];
export const owed: readonly Step[] = [...shared, by(physician, 'adoption.decide', { adviceChanged: true })];
export const completed: readonly Step[] = [
  ...decided,
  by(second, 'invoice.issue'),
  by('backoffice-1', 'invoice.settle'),
];
/** Up to the final advice with the second physician outside the contract. */
export const outsideFinalised: readonly Step[] = [
  ...confirmed,
  by(employee, 'selection.choose', outside),
  by('second-4', 'availability.accept'),
  by(employee, 'authorisation.sign'),
  by(physician, 'referral.send'),
  by('second-4', 'referral.accept'),
  by('second-4', 'appointment.propose'),
  later('P4D'),
  by('second-4', 'appointment.held'),
  by('second-4', 'draft.submit'),
  by(employee, 'draft.approve'),
  by('second-4', 'advice.finalise'),
];

/** Every stage and part of a stage of the procedure, by name. */
const roads = {
  // step 2
  suitability: requested,
  alternative: [...requested, by(physician, 'suitability.advise')],
  insisted: [...requested, by(physician, 'suitability.advise'), by(employee, 'request.insist')],
  // step 3
  selection: confirmed,
  asked,
  acknowledged: [...asked, by(second, 'availability.acknowledge')],
  nextAsked: [...asked, by(second, 'availability.decline')],
  noneLeft: [...asked, later('P15D')],
  former: [...engaged, by(second, 'engagement.end')],
  // step 4
  authorising: accepted,
  signed,
  unsigned: [...accepted, by(employee, 'authorisation.refuse')],
  lapsed: [...accepted, later('P8D')],
  unsealed: [...signed, by(employee, 'authorisation.withdraw')],
  sent,
  sentUnsigned: [...accepted, by(employee, 'authorisation.refuse'), by(physician, 'referral.send')],
  returned: [...sent, by(second, 'referral.return')],
  // steps 5 and 6
  engaged,
  proposed,
  confirmed: [...proposed, by(employee, 'appointment.confirm')],
  begun: [...proposed, later('P4D')],
  declined: [...proposed, by(employee, 'appointment.decline')],
  missed: [...proposed, later('P4D'), by(second, 'appointment.missed')],
  held,
  infoAsked: [...held, ask('physician')],
  infoPhysician: [...held, ask('physician'), by(employee, 'information.consent')],
  infoOther: [...held, ask('practitioner'), by(employee, 'information.consent')],
  infoDenied: [...held, ask('physician'), by(employee, 'information.deny')],
  infoGiven: consulted,
  // step 7
  drafted,
  remarked,
  approved: [...drafted, by(employee, 'draft.approve')],
  unread: [...drafted, later('P8D')],
  // steps 8 and 9
  finalised,
  announced: [...finalised, by(employee, 'sharing.handOver')],
  handedOver: [...finalised, by(employee, 'sharing.handOver'), by(physician, 'handOver.confirm')],
  shared,
  unshared: [...shared, by(employee, 'sharing.withdraw')],
  blocked: [...finalised, by(employee, 'sharing.block')],
  owed,
  decided,
  transferAsked: [...decided, by(employee, 'transfer.request')],
  // step 10
  invoiced: [...decided, by(second, 'invoice.issue')],
  invoicedOutside: [...outsideFinalised, by('second-4', 'invoice.issue')],
  settledEarly: [...finalised, by(second, 'invoice.issue'), by('backoffice-1', 'invoice.settle')],
  // closed
  completed,
  blockedClosed: [
    ...finalised,
    by(employee, 'sharing.block'),
    by(second, 'invoice.issue'),
    by(second, 'invoice.settle'),
  ],
  alternativeTaken: [...requested, by(physician, 'suitability.advise'), by(employee, 'alternative.accept')],
  refused: [...requested, by(physician, 'request.refuse')],
  withdrawnEarly: [...asked, by(employee, 'request.withdraw')],
  withdrawnLate: [...engaged, by(employee, 'request.withdraw')],
  infeasible: [...sent, by(second, 'referral.return'), by(employee, 'request.close')],
  expired: [...confirmed, later('P19M')],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type SceneName = keyof typeof roads;

export const sceneNames = Object.keys(roads) as readonly SceneName[];

const known = new Map<SceneName, Scene>();

/** The named scene; played once. */
export function scene(name: SceneName): Scene {
  const found = known.get(name) ?? played(...roads[name]);
  known.set(name, found);
  return found;
}
