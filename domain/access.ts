import {
  type AddedDocument,
  type CaseState,
  type Given,
  type Invoice,
  isAuthorised,
  isAuthorisedKind,
} from './case.ts';
import { type CaseEvent, type ClockEvent, verbOf } from './events.ts';
import type { InputValue, InputValues } from './inputs.ts';
import type { CaseRole, Directory, Person } from './people.ts';
import type { Part } from './possible.ts';
import { type CaseVerb, caseVerbNames } from './procedure.ts';

/** The rows of "Who reads what". */
export type Row =
  | 'exists'
  | 'identity'
  | 'subject'
  | 'adviceDate'
  | 'question'
  | 'deliberation'
  | 'authorisation'
  | 'workSituation'
  | 'medicalSummary'
  | 'ownDocuments'
  | 'missing'
  | 'appointment'
  | 'informationRequest'
  | 'informationAnswer'
  | 'draft'
  | 'finalAdvice'
  | 'sharing'
  | 'adoption'
  | 'invoice'
  | 'withdrawal'
  | 'own'
  | 'accessLog';

/** What is being read: `given` where it is about one thing somebody gave, undefined where it is about the row as such. */
type Reads = (state: CaseState, part: Part, given: Given | undefined) => boolean;

const yes: Reads = () => true;
const no: Reads = () => false;
const own: Reads = (_state, part, given) => given?.person === part.person;
const accepted: Reads = (state) => state.second?.accepted === true;
const fromReferral: Reads = (state) => state.referralReceived;
const whileAuthorised: Reads = (state) => state.referralReceived && isAuthorised(state);
const sinceAsked: Reads = (state, _part, given) =>
  given === undefined || given.version > (state.second?.since ?? 0);
const ofReferral: Reads = (...reading) => fromReferral(...reading) && sinceAsked(...reading);
const medical: Reads = (...reading) => whileAuthorised(...reading) && sinceAsked(...reading);
const onlyPhysicianAsked: Reads = (state, _part, given) =>
  state.informationRequests.some(
    (request) => request.physicianAsked && (given === undefined || request.versions.includes(given.version)),
  );
const whileConsented: Reads = (state, _part, given) =>
  given !== undefined &&
  state.informationRequests.some(
    (request) =>
      request.consented && request.answeredIn === given.version && given.version > (state.second?.since ?? 0),
  );
const whileShared: Reads = (state) => state.sharing === 'consented';
const ownInvoice: Reads = (state, part, given) =>
  invoicesIn(state, given).some((invoice) => invoice.issuer === part.person);
const ifItPays: Reads = (state, _part, given) =>
  invoicesIn(state, given).some((invoice) => invoice.payer === 'service');
const ifItsServicePays: Reads = (state, part, given) =>
  invoicesIn(state, given).some(
    (invoice) => invoice.payer === 'service' && invoice.payingService === part.service,
  );
const ifEmployeePays: Reads = (state, _part, given) =>
  invoicesIn(state, given).some((invoice) => invoice.payer === 'employee');
/** The service that asks knows whose request it is; the other one when its physician does. */
const ofPhysicianOrAccepted: Reads = (state, part) =>
  state.physician?.service === part.service || state.second?.accepted === true;

/** "Who reads what", row by row; a second physician is "asked" until accepting and sees only what is since then theirs. */
// biome-ignore format: reads like the table of the procedure
export const reads: { readonly [R in Row]: { readonly [P in CaseRole]: Reads } } = {
  //                    employee                  physician                      second physician                 back office
  exists:             { employee: yes,            physician: yes,                secondPhysician: yes,            backOffice: yes },
  identity:           { employee: yes,            physician: yes,                secondPhysician: accepted,       backOffice: ofPhysicianOrAccepted },
  subject:            { employee: yes,            physician: yes,                secondPhysician: yes,            backOffice: no },
  adviceDate:         { employee: yes,            physician: yes,                secondPhysician: fromReferral,   backOffice: no },
  question:           { employee: yes,            physician: yes,                secondPhysician: whileAuthorised, backOffice: no },
  deliberation:       { employee: yes,            physician: yes,                secondPhysician: own,            backOffice: own },
  authorisation:      { employee: yes,            physician: yes,                secondPhysician: ofReferral,     backOffice: no },
  workSituation:      { employee: yes,            physician: yes,                secondPhysician: ofReferral,     backOffice: no },
  medicalSummary:     { employee: yes,            physician: yes,                secondPhysician: medical,        backOffice: no },
  ownDocuments:       { employee: yes,            physician: addedForPhysician,  secondPhysician: addedForSecond, backOffice: no },
  missing:            { employee: yes,            physician: yes,                secondPhysician: sinceAsked,     backOffice: no },
  appointment:        { employee: yes,            physician: no,                 secondPhysician: sinceAsked,     backOffice: no },
  informationRequest: { employee: yes,            physician: onlyPhysicianAsked, secondPhysician: sinceAsked,     backOffice: no },
  informationAnswer:  { employee: yes,            physician: own,                secondPhysician: whileConsented, backOffice: no },
  draft:              { employee: yes,            physician: no,                 secondPhysician: ownDraft,       backOffice: no },
  finalAdvice:        { employee: yes,            physician: whileShared,        secondPhysician: own,            backOffice: no },
  sharing:            { employee: yes,            physician: yes,                secondPhysician: yes,            backOffice: no },
  adoption:           { employee: yes,            physician: yes,                secondPhysician: no,             backOffice: no },
  invoice:            { employee: ifEmployeePays, physician: ifItPays,           secondPhysician: ownInvoice,     backOffice: ifItsServicePays },
  withdrawal:         { employee: yes,            physician: yes,                secondPhysician: no,             backOffice: no },
  own:                { employee: own,            physician: own,                secondPhysician: own,            backOffice: own },
  accessLog:          { employee: yes,            physician: no,                 secondPhysician: no,             backOffice: no },
};

/** The row that each input of a verb belongs to; `*` stands for all inputs not named. */
const rowOfInput: Readonly<Partial<Record<CaseVerb, Readonly<Record<string, Row>>>>> = {
  'request.submit': { subject: 'subject', adviceDate: 'adviceDate', '*': 'question' },
  'suitability.confirm': { '*': 'deliberation' },
  'suitability.advise': { '*': 'deliberation' },
  'request.insist': { '*': 'deliberation' },
  'request.refuse': { '*': 'deliberation' },
  'selection.recommend': { '*': 'deliberation' },
  'selection.choose': { '*': 'deliberation' },
  'availability.accept': { '*': 'deliberation' },
  'availability.decline': { '*': 'deliberation' },
  'authorisation.sign': { '*': 'authorisation' },
  'document.add': { '*': 'ownDocuments' },
  'referral.send': { medicalSummary: 'medicalSummary', documents: 'medicalSummary', '*': 'workSituation' },
  'referral.return': { '*': 'missing' },
  'engagement.end': { '*': 'deliberation' },
  'appointment.propose': { '*': 'appointment' },
  'appointment.cancel': { '*': 'appointment' },
  'appointment.decline': { '*': 'appointment' },
  'information.request': { '*': 'informationRequest' },
  'information.provide': { '*': 'informationAnswer' },
  'information.record': { '*': 'informationAnswer' },
  'draft.submit': { '*': 'draft' },
  'draft.comment': { '*': 'draft' },
  'advice.finalise': { handling: 'draft', '*': 'finalAdvice' },
  'sharing.consent': { '*': 'sharing' },
  'adoption.decide': { '*': 'adoption' },
  'transfer.request': { '*': 'adoption' },
  'transfer.decide': { '*': 'adoption' },
  'invoice.issue': { '*': 'invoice' },
  'request.withdraw': { '*': 'withdrawal' },
  'participant.replace': { role: 'exists', '*': 'deliberation' },
};

const secondSees: Readonly<Partial<Record<CaseVerb, Reads>>> = {
  'request.submit': no,
  'suitability.confirm': no,
  'suitability.advise': no,
  'request.insist': no,
  'selection.recommend': no,
  'authorisation.sign': ofReferral,
  'authorisation.refuse': ofReferral,
  'authorisation.withdraw': ofReferral,
  'document.add': addedForSecond,
  'availability.decline': own,
  'engagement.end': own,
  'adoption.decide': no,
  'employer.informed': no,
  'transfer.request': no,
  'transfer.decide': no,
  'invoice.issue': ownInvoice,
  'invoice.settle': ownInvoice,
  'hrStatus.allow': no,
  'hrStatus.stop': no,
  'evaluation.give': no,
};

const backOfficeSees: readonly CaseVerb[] = [
  'request.submit',
  'suitability.confirm',
  'alternative.accept',
  'request.refuse',
  'availability.accept',
  'referral.send',
  'referral.accept',
  'referral.return',
  'engagement.end',
  'request.close',
  'advice.finalise',
  'request.withdraw',
  'participant.replace',
];

/** Who sees that a verb was used, in time line and version. */
const seenBy: { readonly [V in CaseVerb]: { readonly [P in CaseRole]: Reads } } = Object.fromEntries(
  caseVerbNames.map((verb) => [verb, eventReaders(verb)]),
) as { [V in CaseVerb]: { [P in CaseRole]: Reads } };

function eventReaders(verb: CaseVerb): { readonly [P in CaseRole]: Reads } {
  const noun = verb.split('.')[0];
  const physicianSees = ![
    'appointment',
    'draft',
    'information',
    'hrStatus',
    'evaluation',
    'invoice',
  ].includes(noun ?? '');
  const physician =
    verb === 'document.add'
      ? addedForPhysician
      : noun === 'information'
        ? onlyPhysicianAsked
        : noun === 'invoice'
          ? ifItPays
          : physicianSees
            ? yes
            : no;
  return {
    employee: verb === 'invoice.settle' ? ifEmployeePays : yes,
    physician,
    secondPhysician: secondSees[verb] ?? sinceAsked,
    backOffice: noun === 'invoice' ? ifItsServicePays : backOfficeSees.includes(verb) ? yes : no,
  };
}

/** The part somebody has in a case; undefined for everybody who has none: to them the case does not exist. */
export function partOf(state: CaseState, person: Person, directory: Directory): Part | undefined {
  if (state.version === 0 || person.role === 'hr') return undefined;
  if (person.role === 'backOffice') {
    const services = [
      state.physician?.service,
      state.second?.service,
      ...state.invoices.map((invoice) => invoice.payingService),
    ];
    return person.service !== undefined && services.includes(person.service)
      ? { role: 'backOffice', person: person.id, service: person.service }
      : undefined;
  }
  const holder = {
    employee: state.employee,
    physician: state.physician?.id,
    secondPhysician: state.second?.id,
  }[person.role];
  return holder === person.id && directory.person(person.id) !== undefined
    ? { role: person.role, person: person.id }
    : undefined;
}

/** A second physician who left after accepting a referral: may still send an invoice and sees nothing else. */
export function formerPartOf(state: CaseState, person: Person): Part | undefined {
  const isFormer =
    person.role === 'secondPhysician' && state.formerSeconds.some((former) => former.id === person.id);
  return isFormer && state.second?.id !== person.id
    ? { role: 'secondPhysician', person: person.id }
    : undefined;
}

/** Whether a reader may know a row. */
export function mayRead(state: CaseState, part: Part, row: Row, given?: Given): boolean {
  return (row === 'invoice' || !hasLeft(state, part)) && reads[row][part.role](state, part, given);
}

/** Of one thing somebody gave, the inputs this reader may see; undefined when nothing of it. */
export function visibleInputs(
  state: CaseState,
  part: Part,
  verb: CaseVerb,
  given: Given,
): InputValues | undefined {
  const rows = rowOfInput[verb] ?? {};
  const entries = Object.entries(given.inputs).filter(([id]) =>
    mayRead(state, part, rows[id] ?? rows['*'] ?? 'own', given),
  );
  if (entries.length === 0)
    return Object.keys(given.inputs).length === 0 && seesVerb(state, part, verb, given) ? {} : undefined;
  return Object.fromEntries<InputValue>(entries);
}

/** The files of a case that this reader may open now, in the order in which they came. */
export function documentsFor(state: CaseState, part: Part): readonly AddedDocument[] {
  return once(state.documents.filter((document) => mayOpen(state, part, document)));
}

/** Of the files that go with the referral (those sent to the second physician, and those the employee added for them), the ones this reader may open. */
export function enclosedFor(state: CaseState, part: Part): readonly AddedDocument[] {
  return once(
    state.documents.filter((document) => isEnclosed(state, document) && mayOpen(state, part, document)),
  );
}

function once(documents: readonly AddedDocument[]): readonly AddedDocument[] {
  return documents.filter((document, index) => documents.findIndex(({ id }) => id === document.id) === index);
}

/** Whether the disputed advice itself goes to the second physician: added for them, or sent to them under the authorisation that stands. */
export function isAdviceIn(state: CaseState): boolean {
  return state.documents.some(
    (document) =>
      document.kind === 'advice' &&
      isEnclosed(state, document) &&
      (document.verb !== 'referral.send' || isAuthorised(state)),
  );
}

function isEnclosed(state: CaseState, { verb, version }: AddedDocument): boolean {
  if (verb === 'referral.send') return version > (state.second?.since ?? 0);
  const given = state.given[verb]?.find((each) => each.version === version);
  return verb === 'document.add' && given?.inputs.forSecondPhysician === true;
}

function mayOpen(state: CaseState, part: Part, document: AddedDocument): boolean {
  const { verb, version, kind } = document;
  const given = state.given[verb]?.find((each) => each.version === version);
  const row = rowOfInput[verb]?.documents ?? rowOfInput[verb]?.['*'];
  if (given === undefined || row === undefined || !mayRead(state, part, row, given)) return false;
  // Signed anew with fewer items, the authorisation binds what was sent before as well.
  return verb !== 'referral.send' || part.role !== 'secondPhysician' || isAuthorisedKind(state, kind);
}

/** Whether an event stands in this reader's time line; `version` is its place in the log, from 1. */
export function isVisible(state: CaseState, part: Part, event: CaseEvent, version: number): boolean {
  if (event.by === 'clock') return !hasLeft(state, part) && clockSeenBy(state, part, event, version);
  if (part.role === 'secondPhysician' && event.type === 'SecondPhysicianChosen') {
    // The choice that led to the enquiry; an earlier one, in which the reader was perhaps not even asked, is not theirs.
    return !hasLeft(state, part) && version === state.given['selection.choose']?.at(-1)?.version;
  }
  const verb = verbOf(event);
  if (verb === undefined) return false;
  return seesVerb(state, part, verb, { inputs: event.inputs, person: event.person, at: event.at, version });
}

function seesVerb(state: CaseState, part: Part, verb: CaseVerb, given: Given): boolean {
  return (
    (verb.startsWith('invoice.') || !hasLeft(state, part)) && seenBy[verb][part.role](state, part, given)
  );
}

/** A former second physician, to whom nothing is left of the case but the own invoice. */
function hasLeft(state: CaseState, part: Part): boolean {
  return part.role === 'secondPhysician' && state.second?.id !== part.person;
}

/** A consequence of the clock is seen by who waited and who was waited for, a reminder only by who was reminded. */
function clockSeenBy(state: CaseState, part: Part, event: ClockEvent, version: number): boolean {
  const [role = '', person = ''] = event.wait.split(' ');
  const isTheirs = part.role === role && (person === '' || person === part.person);
  if (event.type === 'ReminderDue') return isTheirs;
  if (part.role === 'employee' || isTheirs) return true;
  if (part.role === 'secondPhysician')
    return (
      secondWaits.includes(event.deadline) && state.second?.accepted === true && version > state.second.since
    );
  return part.role === 'physician' && physicianWaits.includes(event.deadline);
}

const secondWaits: readonly ClockEvent['deadline'][] = [
  'appointmentAnswer',
  'informationConsent',
  'information',
  'draftReview',
  'settlement',
  'expiry',
];
const physicianWaits: readonly ClockEvent['deadline'][] = [
  'alternative',
  'selection',
  'availability',
  'authorisation',
  'acceptance',
  'returned',
  'expiry',
];

/** The employee's own papers: each time they are added, for one of the two physicians. */
function addedForPhysician(state: CaseState, _part: Part, given: Given | undefined): boolean {
  return addedIn(state, given).some(({ inputs }) => inputs.forSecondPhysician !== true);
}

function addedForSecond(state: CaseState, _part: Part, given: Given | undefined): boolean {
  return (
    state.referralReceived && addedIn(state, given).some(({ inputs }) => inputs.forSecondPhysician === true)
  );
}

function addedIn(state: CaseState, given: Given | undefined): readonly Given[] {
  return given === undefined ? (state.given['document.add'] ?? []) : [given];
}

/** A draft or a remark on it: for its author, and remarks on the own draft. */
function ownDraft(state: CaseState, part: Part, given: Given | undefined): boolean {
  return state.author === part.person && (given === undefined || given.version > (state.second?.since ?? 0));
}

/** The invoices that something is about; all of them where it is about none in particular. */
function invoicesIn(state: CaseState, given: Given | undefined): readonly Invoice[] {
  if (given === undefined) return state.invoices;
  return state.invoices.filter(
    (invoice) => invoice.issuedIn === given.version || invoice.settledIn === given.version,
  );
}
