import { type CaseState, type Given, type Invoice, isAuthorised } from './case.ts';
import type { CaseRole } from './people.ts';
import type { Part } from './possible.ts';
import type { CaseVerb } from './procedure.ts';

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
export type Reads = (state: CaseState, part: Part, given: Given | undefined) => boolean;

export const yes: Reads = () => true;
export const no: Reads = () => false;
export const own: Reads = (_state, part, given) => given?.person === part.person;
const accepted: Reads = (state) => state.second?.accepted === true;
const fromReferral: Reads = (state) => state.referralReceived;
const whileAuthorised: Reads = (state) => state.referralReceived && isAuthorised(state);
export const sinceAsked: Reads = (state, _part, given) =>
  given === undefined || given.version > (state.second?.since ?? 0);
export const ofReferral: Reads = (...reading) => fromReferral(...reading) && sinceAsked(...reading);
const medical: Reads = (...reading) => whileAuthorised(...reading) && sinceAsked(...reading);
export const onlyPhysicianAsked: Reads = (state, _part, given) =>
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
export const ownInvoice: Reads = (state, part, given) =>
  invoicesIn(state, given).some((invoice) => invoice.issuer === part.person);
export const ifItPays: Reads = (state, _part, given) =>
  invoicesIn(state, given).some((invoice) => invoice.payer === 'service');
export const ifItsServicePays: Reads = (state, part, given) =>
  invoicesIn(state, given).some(
    (invoice) => invoice.payer === 'service' && invoice.payingService === part.service,
  );
export const ifEmployeePays: Reads = (state, _part, given) =>
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

/** The row that an input of a verb belongs to. */
export function rowOf(verb: CaseVerb, input: string): Row {
  const rows = rowOfInput[verb] ?? {};
  return rows[input] ?? rows['*'] ?? 'own';
}

/** The employee's own papers: each time they are added, for one of the two physicians. */
export function addedForPhysician(state: CaseState, _part: Part, given: Given | undefined): boolean {
  return addedIn(state, given).some(({ inputs }) => inputs.forSecondPhysician !== true);
}

export function addedForSecond(state: CaseState, _part: Part, given: Given | undefined): boolean {
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
