import type { CaseState } from './case.ts';
import { type CaseEvent, type ClockEvent, verbOf } from './events.ts';
import type { Directory, Role } from './people.ts';
import type { CaseVerb } from './procedure.ts';

/** How somebody is told: a message, or a card to act on (which says what happened as well). */
export type Form = 'message' | 'card';

/** Who is told what: `about` names the text, a verb or a deadline. */
export type Notice = { readonly to: string; readonly role: Role; readonly form: Form; readonly about: About };

/** What a notice is about: a verb, something that follows from it for somebody else, or a deadline of the clock. */
export type About =
  | CaseVerb
  | `${ClockEvent['deadline']}.reminder`
  | `${ClockEvent['deadline']}.passed`
  | 'closing'
  | 'engagement.ended'
  | 'replaced'
  | 'nobodyLeft'
  | 'enquiry.lapsed';

type Tell = Form | 'nothing' | ((now: CaseState, before: CaseState) => Form | 'nothing');
type Told = { readonly employee: Tell; readonly physician: Tell; readonly second: Tell };

const message = 'message';
const card = 'card';
const nothing = 'nothing';

const asksNobody: Tell = (now) => (now.stage === 'selection' ? card : message);
const ifReceived: Tell = (now) => (now.referralReceived ? message : nothing);
const ifFromPhysician: Tell = (now) =>
  now.informationRequests.at(-1)?.source === 'physician' ? card : nothing;
const ifAskedBefore: Tell = (_now, before) =>
  before.informationRequests.some((request) => request.physicianAsked && request.consented)
    ? message
    : nothing;
const ifServicePays =
  (form: Form): Tell =>
  (now) =>
    now.invoices.at(-1)?.payer === 'service' ? form : nothing;
const ifEmployeePays =
  (form: Form, otherwise: Form | 'nothing'): Tell =>
  (now) =>
    now.invoices.at(-1)?.payer === 'employee' ? form : otherwise;
const ifAuthorisationAsked: Tell = (now) => (now.authorisation.status === 'none' ? message : card);

/** "Who is told", row by row. Who left the case in the same act is told in `alsoTold`. */
// biome-ignore format: reads like the table of the procedure
export const told: { readonly [V in CaseVerb]: Told } = {
  //                            employee                                      physician                             second physician
  'request.submit':           { employee: message,                            physician: card,                      second: nothing },
  'suitability.confirm':      { employee: card,                               physician: message,                   second: nothing },
  'suitability.advise':       { employee: card,                               physician: nothing,                   second: nothing },
  'alternative.accept':       { employee: message,                            physician: message,                   second: nothing },
  'request.insist':           { employee: message,                            physician: card,                      second: nothing },
  'request.refuse':           { employee: message,                            physician: message,                   second: nothing },
  'selection.recommend':      { employee: message,                            physician: nothing,                   second: nothing },
  'selection.choose':         { employee: message,                            physician: message,                   second: card },
  'availability.acknowledge': { employee: message,                            physician: message,                   second: nothing },
  'availability.accept':      { employee: card,                               physician: message,                   second: message },
  'availability.decline':     { employee: asksNobody,                         physician: message,                   second: card },
  'authorisation.sign':       { employee: message,                            physician: card,                      second: nothing },
  'authorisation.refuse':     { employee: message,                            physician: card,                      second: nothing },
  'authorisation.withdraw':   { employee: message,                            physician: ifAuthorisationAsked,      second: ifReceived },
  'document.add':             { employee: message,                            physician: nothing,                   second: nothing },
  'referral.send':            { employee: message,                            physician: message,                   second: card },
  'referral.accept':          { employee: message,                            physician: message,                   second: card },
  'referral.return':          { employee: card,                               physician: card,                      second: nothing },
  'engagement.end':           { employee: card,                               physician: message,                   second: nothing },
  'request.close':            { employee: message,                            physician: message,                   second: message },
  'appointment.propose':      { employee: card,                               physician: nothing,                   second: message },
  'appointment.cancel':       { employee: message,                            physician: nothing,                   second: card },
  'appointment.confirm':      { employee: message,                            physician: nothing,                   second: message },
  'appointment.decline':      { employee: message,                            physician: nothing,                   second: card },
  'appointment.held':         { employee: message,                            physician: nothing,                   second: card },
  'appointment.missed':       { employee: message,                            physician: nothing,                   second: card },
  'information.request':      { employee: card,                               physician: nothing,                   second: nothing },
  'information.consent':      { employee: message,                            physician: ifFromPhysician,           second: message },
  'information.deny':         { employee: message,                            physician: nothing,                   second: card },
  'information.withdraw':     { employee: message,                            physician: ifAskedBefore,             second: card },
  'information.provide':      { employee: message,                            physician: nothing,                   second: card },
  'information.record':       { employee: message,                            physician: nothing,                   second: card },
  'draft.submit':             { employee: card,                               physician: nothing,                   second: nothing },
  'draft.comment':            { employee: message,                            physician: nothing,                   second: card },
  'draft.approve':            { employee: message,                            physician: nothing,                   second: card },
  'advice.finalise':          { employee: card,                               physician: nothing,                   second: card },
  'sharing.consent':          { employee: message,                            physician: card,                      second: message },
  'sharing.withdraw':         { employee: message,                            physician: message,                   second: message },
  'sharing.handOver':         { employee: message,                            physician: card,                      second: message },
  'sharing.block':            { employee: message,                            physician: message,                   second: message },
  'handOver.confirm':         { employee: message,                            physician: card,                      second: message },
  'adoption.decide':          { employee: message,                            physician: adoptionOwed,              second: nothing },
  'employer.informed':        { employee: message,                            physician: message,                   second: nothing },
  'transfer.request':         { employee: message,                            physician: card,                      second: nothing },
  'transfer.decide':          { employee: message,                            physician: message,                   second: nothing },
  'invoice.issue':            { employee: ifEmployeePays(card, message),      physician: ifServicePays(card),       second: message },
  'invoice.settle':           { employee: ifEmployeePays(message, nothing),   physician: ifServicePays(message),    second: message },
  'request.withdraw':         { employee: message,                            physician: message,                   second: message },
  'hrStatus.allow':           { employee: message,                            physician: nothing,                   second: nothing },
  'hrStatus.stop':            { employee: message,                            physician: nothing,                   second: nothing },
  'evaluation.give':          { employee: message,                            physician: nothing,                   second: nothing },
  'participant.replace':      { employee: asksNobody,                         physician: message,                   second: nothing },
};

/** Everybody who is told of one event, given the states around it. Nobody is told twice; HR is never told. */
export function noticesOf(
  event: CaseEvent,
  before: CaseState,
  now: CaseState,
  directory: Directory,
): readonly Notice[] {
  const verb = verbOf(event);
  const first =
    event.by === 'clock' ? ofClock(event, before, now) : verb === undefined ? [] : ofVerb(verb, before, now);
  // Whoever has a special part in it hears that; nobody is told twice.
  return unique([...alsoTold(event, before, now, directory), ...first, ...ofClosing(before, now)]);
}

function ofVerb(verb: CaseVerb, before: CaseState, now: CaseState): readonly Notice[] {
  const row = told[verb];
  return [
    ...tell(row.employee, now.employee, 'employee', verb, now, before),
    ...tell(row.physician, now.physician?.id, 'physician', verb, now, before),
    ...tell(row.second, now.second?.id, 'secondPhysician', verb, now, before),
  ];
}

function tell(
  how: Tell,
  to: string | undefined,
  role: Role,
  about: About,
  now: CaseState,
  before: CaseState,
): readonly Notice[] {
  const form = typeof how === 'function' ? how(now, before) : how;
  return form === 'nothing' || to === undefined || to === '' ? [] : [{ to, role, form, about }];
}

/** Those the case leaves, those who come in their place, and the back office when nobody is left to ask. */
function alsoTold(
  event: CaseEvent,
  before: CaseState,
  now: CaseState,
  directory: Directory,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (before.second !== undefined && now.second?.id !== before.second.id) {
    const lapsed = event.by === 'clock' || event.type === 'AvailabilityDeclined';
    const about =
      event.type === 'ParticipantReplaced' ? 'replaced' : lapsed ? 'enquiry.lapsed' : 'engagement.ended';
    notices.push({
      to: before.second.id,
      role: 'secondPhysician',
      form: before.referralAccepted ? card : message,
      about,
    });
  }
  if (event.type === 'ParticipantReplaced' && event.inputs.role === 'physician') {
    notices.push({ to: event.facts.replaced, role: 'physician', form: message, about: 'replaced' });
    notices.push({ to: event.facts.by.id, role: 'physician', form: card, about: 'participant.replace' });
    if (now.second !== undefined)
      notices.push({
        to: now.second.id,
        role: 'secondPhysician',
        form: message,
        about: 'participant.replace',
      });
  }
  if (isNobodyLeft(before, now, directory)) {
    notices.push({ to: now.physician?.id ?? '', role: 'physician', form: message, about: 'nobodyLeft' });
    for (const person of backOffice(now, directory))
      notices.push({ to: person, role: 'backOffice', form: message, about: 'nobodyLeft' });
  }
  return notices;
}

function isNobodyLeft(before: CaseState, now: CaseState, directory: Directory): boolean {
  if (now.stage !== 'selection' || now.passedOver.length === before.passedOver.length) return false;
  const own = now.physician?.organisation;
  const others = directory
    .people()
    .filter(
      (person) =>
        person.role === 'secondPhysician' && directory.service(person.service ?? '')?.organisation !== own,
    );
  return others.every((person) => now.passedOver.includes(person.id));
}

function backOffice(state: CaseState, directory: Directory): readonly string[] {
  const mine = directory
    .people()
    .filter((person) => person.role === 'backOffice' && person.service === state.physician?.service);
  return mine.map((person) => person.id);
}

/** Closing: the employee, the physician for the export, and the second physician who accepted. */
function ofClosing(before: CaseState, now: CaseState): readonly Notice[] {
  if (before.closed !== undefined || now.closed === undefined) return [];
  const second =
    now.second?.accepted === true
      ? [{ to: now.second.id, role: 'secondPhysician', form: message, about: 'closing' } as const]
      : [];
  return [
    { to: now.employee, role: 'employee', form: message, about: 'closing' },
    { to: now.physician?.id ?? '', role: 'physician', form: message, about: 'closing' },
    ...second,
  ];
}

/** Reminders go to who is late, consequences to who waits for them (and who has to act next). */
function ofClock(event: ClockEvent, before: CaseState, now: CaseState): readonly Notice[] {
  const [role = '', person = ''] = event.wait.split(' ');
  if (event.type === 'ReminderDue') return reminded(event, now, role, person);
  const about: About = `${event.deadline}.passed`;
  const employee: Notice = {
    to: now.employee,
    role: 'employee',
    form: event.deadline === 'availability' && now.stage === 'selection' ? card : message,
    about,
  };
  const physician: Notice = { to: now.physician?.id ?? '', role: 'physician', form: message, about };
  const second: readonly Notice[] =
    now.second === undefined ? [] : [{ to: now.second.id, role: 'secondPhysician', form: message, about }];
  switch (event.deadline) {
    case 'alternative':
    case 'selection':
      return [physician];
    case 'availability':
      return now.second === undefined
        ? [employee, physician]
        : [
            employee,
            physician,
            { to: now.second.id, role: 'secondPhysician', form: card, about: 'selection.choose' },
          ];
    case 'authorisation':
      return [{ ...physician, form: card }];
    case 'returned':
      return [physician, ...second];
    case 'appointmentAnswer':
      return second;
    case 'informationConsent':
      return [employee, ...second.map(asCard)];
    case 'information':
      return [employee, physician, ...second.map(asCard)];
    case 'draftReview':
      return [employee, ...second.map(asCard)];
    case 'sharing':
    case 'settlement':
      return role === 'employee' || event.deadline === 'settlement' ? second : [];
    case 'invoice':
      return second;
    case 'export':
      return [];
    default:
      return before.closed === undefined || event.deadline === 'transfer' ? [employee] : [];
  }
}

function reminded(event: ClockEvent, now: CaseState, role: string, person: string): readonly Notice[] {
  const about: About = `${event.deadline}.reminder`;
  if (event.deadline === 'identityDocument') {
    const second =
      now.second === undefined
        ? []
        : [{ to: now.second.id, role: 'secondPhysician', form: message, about } as const];
    return [{ to: now.employee, role: 'employee', form: message, about }, ...second];
  }
  if (event.deadline === 'export') {
    const second =
      now.second?.accepted === true
        ? [{ to: now.second.id, role: 'secondPhysician', form: message, about } as const]
        : [];
    return [{ to: person, role: 'physician', form: message, about }, ...second];
  }
  if (event.deadline === 'expiry') return [{ to: now.employee, role: 'employee', form: message, about }];
  const to =
    { employee: now.employee, physician: now.physician?.id, secondPhysician: now.second?.id }[role] ?? person;
  return [
    { to, role: role === 'employee' || role === 'physician' ? role : 'secondPhysician', form: card, about },
  ];
}

function asCard(notice: Notice): Notice {
  return { ...notice, form: card };
}

function adoptionOwed(now: CaseState): Form {
  return now.adoption?.adviceChanged === true ? card : message;
}

function unique(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(
    (notice, index) => notice.to !== '' && notices.findIndex((other) => other.to === notice.to) === index,
  );
}

/**
 * Whether a phase of the procedure ended well between two states, for the progress message that an employee may allow:
 * the referral was accepted, the advice made final, or the case completed. A case that ends otherwise is not told.
 */
export function phaseEnded(before: CaseState, now: CaseState): boolean {
  if (before.closed === undefined && now.closed !== undefined)
    return now.closed === 'completed' || now.closed === 'blocked';
  const accepted = before.stage === 'referral' && now.stage === 'examination';
  return accepted || (before.stage === 'draft' && now.stage === 'final');
}
