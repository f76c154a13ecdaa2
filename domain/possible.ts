import type { World } from './ask.ts';
import type { Calendar, Instant } from './calendar.ts';
import { type CaseState, invoiceOf, invoiceToSettle, isAuthorised, openInformation } from './case.ts';
import type { CaseRole } from './people.ts';
import type { CaseVerb } from './procedure.ts';
import { type Duration, settingsOf } from './settings.ts';

/** A reader with a part in the case. `person` matters where several people can have the same role, `service` for a back office. */
export type Part = { readonly role: CaseRole; readonly person: string; readonly service?: string };

type Rule = (state: CaseState, part: Part, world: World) => boolean;

type Stages = readonly CaseState['stage'][];

const isOpen = (state: CaseState): boolean => state.closed === undefined;
const isAt = (state: CaseState, ...stages: Stages): boolean => isOpen(state) && stages.includes(state.stage);
const atStage =
  (...stages: Stages): Rule =>
  (state) =>
    isAt(state, ...stages);

const hasStarted = (state: CaseState, world: World): boolean =>
  state.appointment === undefined || world.now >= state.appointment.startsAt;
const isPlanned = (state: CaseState): boolean =>
  state.appointment?.status === 'proposed' || state.appointment?.status === 'confirmed';
const lastRequest = (state: CaseState) => state.informationRequests.at(-1);

/** When each verb is possible for somebody with the right role; the effect column of the procedure as code. */
const rules: { readonly [V in CaseVerb]: Rule } = {
  'request.submit': () => false,
  'suitability.confirm': atStage('suitability', 'insisted'),
  'suitability.advise': atStage('suitability'),
  'alternative.accept': atStage('alternative'),
  'request.insist': atStage('alternative'),
  'request.refuse': atStage('suitability', 'insisted'),
  'selection.recommend': atStage('selection', 'asked'),
  'selection.choose': atStage('selection'),
  'availability.acknowledge': (state) =>
    state.closed === undefined && state.stage === 'asked' && state.second?.acknowledged === false,
  'availability.accept': atStage('asked'),
  'availability.decline': atStage('asked'),
  'authorisation.sign': (state) => isOpen(state) && state.authorisation.offered,
  'authorisation.refuse': (state) =>
    isAt(state, 'referral') &&
    state.referral !== 'sent' &&
    ['none', 'lapsed'].includes(state.authorisation.status),
  'authorisation.withdraw': (state) => state.closed === undefined && isAuthorised(state),
  'document.add': atStage(
    'suitability',
    'alternative',
    'insisted',
    'selection',
    'asked',
    'referral',
    'examination',
    'draft',
  ),
  'referral.send': (state) =>
    isAt(state, 'referral') &&
    (state.referral === 'returned' ||
      (state.referral === 'notSent' && state.authorisation.status !== 'none')),
  'referral.accept': (state) =>
    state.closed === undefined && state.stage === 'referral' && state.referral === 'sent',
  'referral.return': (state) =>
    state.closed === undefined &&
    ((state.stage === 'referral' && state.referral === 'sent') || state.stage === 'examination'),
  'engagement.end': atStage('asked', 'referral', 'examination', 'draft'),
  'request.close': (state) =>
    state.closed === undefined && state.stage === 'referral' && state.referral === 'returned',
  'appointment.propose': (state) => isAt(state, 'examination') && !state.held,
  'appointment.cancel': (state, _part, world) =>
    isAt(state, 'examination') && isPlanned(state) && !hasStarted(state, world),
  'appointment.confirm': (state, _part, world) =>
    isAt(state, 'examination') && state.appointment?.status === 'proposed' && !hasStarted(state, world),
  'appointment.decline': (state, _part, world) =>
    isAt(state, 'examination') && state.appointment?.status === 'proposed' && !hasStarted(state, world),
  'appointment.held': (state, _part, world) =>
    isAt(state, 'examination') && isPlanned(state) && hasStarted(state, world),
  'appointment.missed': (state, _part, world) =>
    isAt(state, 'examination') && isPlanned(state) && hasStarted(state, world),
  'information.request': (state) => isAt(state, 'examination') && openInformation(state) === undefined,
  'information.consent': (state) => isAt(state, 'examination') && lastRequest(state)?.status === 'asked',
  'information.deny': (state) => isAt(state, 'examination') && lastRequest(state)?.status === 'asked',
  'information.withdraw': (state) => isAt(state, 'examination', 'draft') && standingConsents(state) > 0,
  'information.provide': (state) =>
    isAt(state, 'examination') &&
    lastRequest(state)?.status === 'consented' &&
    lastRequest(state)?.source === 'physician',
  'information.record': (state) => isAt(state, 'examination') && lastRequest(state)?.status === 'consented',
  'draft.submit': (state) => isAt(state, 'examination') && state.held && openInformation(state) === undefined,
  'draft.comment': (state) => isAt(state, 'draft') && ['submitted', 'lapsed'].includes(state.draft),
  'draft.approve': (state) => isAt(state, 'draft') && ['submitted', 'lapsed'].includes(state.draft),
  'advice.finalise': (state) =>
    state.closed === undefined &&
    ((state.stage === 'draft' && state.draft !== 'submitted') ||
      (state.stage === 'final' && state.sharing === 'none' && state.adoption === undefined)),
  'sharing.consent': (state, _part, world) => state.stage === 'final' && canConsentToSharing(state, world),
  'sharing.withdraw': (state) => isAt(state, 'final') && state.sharing === 'consented',
  'sharing.handOver': (state) => isAt(state, 'final') && state.sharing === 'none',
  'sharing.block': (state) => isAt(state, 'final') && ['none', 'handOver'].includes(state.sharing),
  'handOver.confirm': (state) => isAt(state, 'final') && state.sharing === 'handOver',
  'adoption.decide': (state) =>
    isAt(state, 'final') &&
    state.adoption === undefined &&
    ['consented', 'withdrawn', 'handedOver'].includes(state.sharing),
  'employer.informed': (state) =>
    isOpen(state) && state.adoption?.adviceChanged === true && !state.adoption.informed,
  'transfer.request': (state, _part, world) =>
    state.adoption !== undefined &&
    state.transfer === 'none' &&
    world.now < after(world.calendar, state.adoption.decidedAt, settingsOf(state.employer, world).afterwards),
  'transfer.decide': (state) => state.transfer === 'requested',
  'invoice.issue': (state, part) =>
    invoiceOf(state, part.person) === undefined && canInvoice(state, part.person),
  'invoice.settle': (state, part, world) => canSettle(state, part, world),
  'request.withdraw': (state) =>
    state.closed === undefined && state.adoption === undefined && state.sharing !== 'blocked',
  'hrStatus.allow': (state, _part, world) =>
    state.closed === undefined &&
    !state.hrStatus &&
    (world.directory.employer(state.employer)?.staff ?? 0) >= settingsOf(state.employer, world).staffMinimum,
  'hrStatus.stop': (state) => state.hrStatus,
  'evaluation.give': (state) => state.closed !== undefined && !state.evaluated,
  'participant.replace': (state, part, world) =>
    state.closed === undefined && replaceable(state, part, world).length > 0,
};

/** Whether a verb is possible now for this part in the case; the role itself is checked elsewhere. */
export function isPossible(state: CaseState, verb: CaseVerb, part: Part, world: World): boolean {
  return rules[verb](state, part, world);
}

/** What a possible verb is about: when it changes, the verb has become possible anew and older clicks are stale. */
export function subjectOf(state: CaseState, verb: CaseVerb, part: Part): string {
  switch (verb) {
    case 'appointment.confirm':
    case 'appointment.decline':
    case 'appointment.cancel':
    case 'appointment.held':
    case 'appointment.missed':
      return `proposal ${lastVersion(state, 'appointment.propose')}`;
    case 'information.withdraw':
      return `consents ${standingConsents(state)}`;
    case 'sharing.consent':
    case 'sharing.handOver':
    case 'sharing.block':
      return `advice ${lastVersion(state, 'advice.finalise')} to ${state.physician?.id ?? ''}`;
    case 'invoice.settle':
      return `invoice ${invoiceToSettle(state, part.role, part.person)?.issuedIn ?? 0}`;
    default:
      return part.person;
  }
}

/** The roles whose person this back office may replace: those of its own service. */
export function replaceable(
  state: CaseState,
  part: Part,
  world: World,
): readonly ('physician' | 'secondPhysician')[] {
  const service = world.directory.person(part.person)?.service;
  const roles: ('physician' | 'secondPhysician')[] = [];
  if (state.physician?.service === service) roles.push('physician');
  if (state.second?.service === service && state.stage !== 'final') roles.push('secondPhysician');
  return roles;
}

/** The moment a duration later on the calendar. */
export function after(calendar: Calendar, at: Instant, duration: Duration): Instant {
  if ('days' in duration) return calendar.addDays(at, duration.days);
  if ('workingDays' in duration) return calendar.addWorkingDays(at, duration.workingDays);
  return 'weeks' in duration
    ? calendar.addWeeks(at, duration.weeks)
    : calendar.addMonths(at, duration.months);
}

function lastVersion(state: CaseState, verb: CaseVerb): number {
  return state.given[verb]?.at(-1)?.version ?? 0;
}

function standingConsents(state: CaseState): number {
  return state.informationRequests.filter((request) => request.consented).length;
}

function canConsentToSharing(state: CaseState, world: World): boolean {
  if (state.sharing === 'blocked') {
    const last =
      state.blockedAt === undefined
        ? ''
        : after(world.calendar, state.blockedAt, settingsOf(state.employer, world).afterwards);
    return state.closed === undefined || (state.closed === 'blocked' && world.now < last);
  }
  return state.closed === undefined && ['none', 'handOver', 'withdrawn'].includes(state.sharing);
}

function canInvoice(state: CaseState, person: string): boolean {
  const isDone = state.stage === 'final' || state.closed !== undefined;
  if (state.second?.id === person && state.referralAccepted && isDone) return true;
  return (
    state.formerSeconds.some((former) => former.id === person) &&
    !state.invoices.some((invoice) => invoice.issuer === person)
  );
}

function canSettle(state: CaseState, part: Part, world: World): boolean {
  const invoice = invoiceToSettle(state, part.role, part.person);
  if (invoice === undefined || part.role !== 'backOffice') return invoice !== undefined;
  return invoice.payingService === world.directory.person(part.person)?.service;
}
