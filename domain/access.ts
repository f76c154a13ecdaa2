import { type AddedDocument, type CaseState, type Given, isAuthorised, isAuthorisedKind } from './case.ts';
import { type CaseEvent, verbOf } from './events.ts';
import type { InputValue, InputValues } from './inputs.ts';
import type { Directory, Person } from './people.ts';
import type { Part } from './possible.ts';
import type { CaseVerb } from './procedure.ts';
import { type Row, reads, rowOf } from './whoReads.ts';
import { clockSeenBy, seenBy } from './whoSees.ts';

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
  const entries = Object.entries(given.inputs).filter(([id]) => mayRead(state, part, rowOf(verb, id), given));
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
  if (given === undefined || !mayRead(state, part, rowOf(verb, 'documents'), given)) return false;
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
