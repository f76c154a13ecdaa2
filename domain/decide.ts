import type { Ask } from './ask.ts';
import { type CaseState, isAuthorised, isAuthorisedKind } from './case.ts';
import type { CaseDocument } from './documents.ts';
import { eventOf, type Participant, type VerbEvent } from './events.ts';
import type { FieldProblem, InputProblem, InputValues } from './inputs.ts';
import { leakIn, secretsOf } from './leaks.ts';
import { eligibleSecondPhysicians, type Person, serviceOf } from './people.ts';
import { type Part, replaceable } from './possible.ts';
import type { CaseVerb, InputsOf } from './procedure.ts';
import { reasonsProblem } from './reasons.ts';
import { type Refused, refuse } from './refusals.ts';

/** An action whose role, moment and inputs have been checked. */
export type Command<V extends CaseVerb = CaseVerb> = {
  [K in V]: { readonly verb: K; readonly opened: number; readonly inputs: InputsOf<K> };
}[V];

/** Facts to append, or the reason why not. `score` is an evaluation, kept apart from case and person. */
export type Decision =
  | { readonly accepted: true; readonly events: readonly VerbEvent[]; readonly score?: number }
  | ({ readonly accepted: false } & Refused);

/** Decides one command on one case: the rules of the procedure that need more than stage, role and shape of inputs. */
export function decide(state: CaseState, command: Command, part: Part, ask: Ask): Decision {
  const accept = (facts?: unknown, inputs: unknown = command.inputs): Decision => ({
    accepted: true,
    events: [eventFor(command, part, ask, inputs, facts)],
  });
  switch (command.verb) {
    case 'request.submit':
      return submit(state, command.inputs, ask, accept);
    case 'suitability.confirm':
      // R29: said again at step 2.
      return accept({ noSuspensiveEffect: 'shown' });
    case 'selection.recommend': {
      const problem = candidateProblem(state, ask, command.inputs.secondPhysicianId, false);
      return problem ? invalid('secondPhysicianId', problem) : accept();
    }
    case 'selection.choose':
      return choose(state, command.inputs, ask, accept);
    case 'authorisation.sign':
    case 'sharing.consent':
    case 'information.consent':
      return accept(ask.signed(command.verb));
    case 'referral.send':
      return refer(state, command.inputs, part, ask, accept);
    case 'document.add':
    case 'information.provide':
    case 'information.record':
      return takeDocuments(state, command.inputs.documents, part, ask, accept);
    case 'appointment.propose': {
      const startsAt = ask.calendar.instantOf(command.inputs.startDate, command.inputs.startTime);
      if (startsAt === undefined) return invalid('startTime', 'notTime');
      return startsAt <= ask.now ? invalid('startTime', 'inPast') : accept({ startsAt });
    }
    case 'information.request': {
      const needsName = command.inputs.source === 'practitioner' || command.inputs.source === 'other';
      return needsName && command.inputs.name === undefined ? invalid('name', 'nameNeeded') : accept();
    }
    case 'advice.finalise':
      return hasRemarks(state) && command.inputs.handling === undefined
        ? invalid('handling', 'handlingNeeded')
        : accept();
    case 'adoption.decide': {
      const problem = reasonsProblem(command.inputs.reasons);
      return problem ? invalid('reasons', problem) : accept();
    }
    case 'invoice.issue': {
      const facts = invoiceFacts(state, part, ask);
      return tellsWho(state, command.inputs, facts.payer, ask)
        ? invalid('number', 'tellsWho')
        : accept(facts);
    }
    case 'evaluation.give': {
      const decision = accept(undefined, {});
      return decision.accepted ? { ...decision, score: command.inputs.score } : decision;
    }
    case 'participant.replace':
      return replace(state, command.inputs, part, ask, accept);
    case 'suitability.advise':
    case 'alternative.accept':
    case 'request.insist':
    case 'request.refuse':
    case 'availability.acknowledge':
    case 'availability.accept':
    case 'availability.decline':
    case 'authorisation.refuse':
    case 'authorisation.withdraw':
    case 'referral.accept':
    case 'referral.return':
    case 'engagement.end':
    case 'request.close':
    case 'appointment.cancel':
    case 'appointment.confirm':
    case 'appointment.decline':
    case 'appointment.held':
    case 'appointment.missed':
    case 'information.deny':
    case 'information.withdraw':
    case 'draft.submit':
    case 'draft.comment':
    case 'draft.approve':
    case 'sharing.withdraw':
    case 'sharing.handOver':
    case 'sharing.block':
    case 'handOver.confirm':
    case 'employer.informed':
    case 'transfer.request':
    case 'transfer.decide':
    case 'invoice.settle':
    case 'request.withdraw':
    case 'hrStatus.allow':
    case 'hrStatus.stop':
      return accept();
    default:
      return command satisfies never;
  }
}

/** Whether the employee made remarks on the draft that the advice comes from. */
export function hasRemarks(state: CaseState): boolean {
  const remark = state.given['draft.comment']?.at(-1);
  const draft = state.given['draft.submit']?.at(-1);
  return remark !== undefined && draft !== undefined && remark.version > draft.version;
}

/** The second physicians an employee may choose now, and those of them in the contract (R32, R33). */
export function candidates(
  state: CaseState,
  ask: Pick<Ask, 'directory'>,
): readonly (Person & { readonly inContract: boolean })[] {
  const eligible = eligibleSecondPhysicians(ask.directory, state.physician?.id ?? '');
  const fresh = eligible.filter((person) => !state.passedOver.includes(person.id));
  const contract = ask.directory.employer(state.employer)?.contract ?? [];
  return (fresh.length > 0 ? fresh : eligible).map((person) => ({
    ...person,
    inContract: contract.includes(person.id),
  }));
}

type Accept = (facts?: unknown, inputs?: unknown) => Decision;

function submit(state: CaseState, inputs: InputsOf<'request.submit'>, ask: Ask, accept: Accept): Decision {
  const physician = participantOf(ask.person.ownPhysician, ask);
  if (physician === undefined || ask.person.employer === undefined || state.version > 0)
    return { accepted: false, ...refuse('notNow') };
  const earlierOnSubject = ask.earlierSubjects.includes(inputs.subject);
  return accept({
    employee: ask.person.id,
    employer: ask.person.employer,
    physician,
    earlierOnSubject,
    noSuspensiveEffect: 'shown',
  });
}

/** R41, R48: without consent 1 nothing medical goes along, and no document of a kind that was not ticked. */
function refer(
  state: CaseState,
  inputs: InputsOf<'referral.send'>,
  part: Part,
  ask: Ask,
  accept: Accept,
): Decision {
  const medical = (['medicalSummary', 'documents'] as const).filter((id) => inputs[id] !== undefined);
  if (!isAuthorised(state) && medical.length > 0) {
    const problem: InputProblem = 'noAuthorisation';
    return {
      accepted: false,
      ...refuse(
        'invalid',
        medical.map((id) => ({ id, problem })),
      ),
    };
  }
  const found = documentsAmong(state, inputs.documents ?? [], part, ask);
  if (found?.some(({ kind }) => !isAuthorisedKind(state, kind)))
    return invalid('documents', 'kindNotAuthorised');
  return takeDocuments(state, inputs.documents, part, ask, accept);
}

/** The files an act takes: what this person uploaded to the case, now or for an earlier act. */
function takeDocuments(
  state: CaseState,
  ids: readonly string[] | undefined,
  part: Part,
  ask: Ask,
  accept: Accept,
): Decision {
  if (ids === undefined) return accept();
  const documents = documentsAmong(state, ids, part, ask);
  return documents === undefined ? invalid('documents', 'notDocument') : accept({ documents });
}

/** The files behind ids, undefined when one of them is not this person's. */
function documentsAmong(
  state: CaseState,
  ids: readonly string[],
  part: Part,
  ask: Ask,
): readonly CaseDocument[] | undefined {
  const earlier = state.documents.filter(({ person }) => person === part.person);
  const found = ids.flatMap((id) => {
    const document = [...ask.uploads, ...earlier].find((each) => each.id === id);
    return document === undefined ? [] : [plain(document)];
  });
  return found.length === ids.length ? found : undefined;
}

function plain({ id, kind, name, type, size }: CaseDocument): CaseDocument {
  return { id, kind, name, type, size };
}

function choose(state: CaseState, inputs: InputsOf<'selection.choose'>, ask: Ask, accept: Accept): Decision {
  const first = candidateProblem(state, ask, inputs.first, true);
  if (first) return invalid('first', first);
  const second = inputs.second === undefined ? undefined : candidateProblem(state, ask, inputs.second, true);
  if (second) return invalid('second', second);
  // R40: a second choice is another one.
  if (inputs.second === inputs.first) return invalid('second', 'sameAsFirst');
  const chosen = [inputs.first, inputs.second].flatMap((id) => {
    const found = candidates(state, ask).find((candidate) => candidate.id === id);
    const participant = found === undefined ? undefined : participantOf(found.id, ask);
    return participant === undefined || found === undefined
      ? []
      : [{ ...participant, inContract: found.inContract }];
  });
  // R34: outside the contract the employee pays, and says so beforehand.
  if (chosen.some((each) => !each.inContract) && inputs.costsAccepted !== true)
    return invalid('costsAccepted', 'costsNotAccepted');
  return accept({ first: chosen[0], ...(chosen[1] === undefined ? {} : { second: chosen[1] }) });
}

/** R32: never of the same organisation; who declined or stayed silent only when nobody else is left. */
function candidateProblem(
  state: CaseState,
  ask: Ask,
  id: string,
  forChoice: boolean,
): InputProblem | undefined {
  const person = ask.directory.person(id);
  if (person?.role !== 'secondPhysician') return 'notChoice';
  if (serviceOf(ask.directory, person)?.organisation === state.physician?.organisation)
    return 'sameOrganisation';
  if (forChoice && !candidates(state, ask).some((candidate) => candidate.id === id))
    return 'notAvailableAgain';
  return undefined;
}

/** R34, R47, R57: who pays follows from the contract; the reference tells nothing. Without a number typed, the invoice gets one of the series of its service. */
function invoiceFacts(state: CaseState, part: Part, ask: Ask): VerbEvent<'invoice.issue'>['facts'] {
  const issuer = [state.second, ...state.formerSeconds].find((each) => each?.id === part.person);
  const payer = issuer?.inContract === true ? 'service' : 'employee';
  const paying = payer === 'service' ? { payingService: state.physician?.service ?? '' } : {};
  return { payer, ...paying, reference: ask.reference() };
}

/** R57: the own number of a service must not say whom the invoice is about, unless that person pays it. */
function tellsWho(
  state: CaseState,
  { number = '' }: InputsOf<'invoice.issue'>,
  payer: 'service' | 'employee',
  ask: Ask,
): boolean {
  if (payer === 'employee' || number === '') return false;
  const today = ask.calendar.date(ask.now);
  return leakIn(number, secretsOf(state, ask.directory), [today]) !== undefined;
}

function replace(
  state: CaseState,
  inputs: InputsOf<'participant.replace'>,
  part: Part,
  ask: Ask,
  accept: Accept,
): Decision {
  const { role, personId } = inputs;
  const replaced = role === 'physician' ? state.physician : state.second;
  if (replaced !== undefined && !replaceable(state, part, ask).includes(role))
    return { accepted: false, ...refuse('notNow') };
  const other = role === 'physician' ? state.second : state.physician;
  const person = ask.directory.person(personId);
  const by = participantOf(personId, ask);
  if (replaced === undefined) return invalid('role', 'nobodyThere');
  if (person === undefined || by === undefined || person.role !== role)
    return invalid('personId', 'notChoice');
  if (by.id === replaced.id) return invalid('personId', 'samePerson');
  // R32
  if (by.organisation === other?.organisation) return invalid('personId', 'sameOrganisation');
  if (role === 'physician' && by.service !== replaced.service) return invalid('personId', 'notChoice');
  return accept({ replaced: replaced.id, by });
}

function participantOf(id: string | undefined, ask: Ask): Participant | undefined {
  const person = id === undefined ? undefined : ask.directory.person(id);
  const service = serviceOf(ask.directory, person);
  return person === undefined || service === undefined
    ? undefined
    : { id: person.id, service: service.id, organisation: service.organisation };
}

function invalid(id: FieldProblem['id'], problem: InputProblem): Decision {
  return { accepted: false, ...refuse('invalid', [{ id, problem }]) };
}

/** The one place where a decided command becomes its event: verb, inputs and facts belong together by construction. */
function eventFor(command: Command, part: Part, ask: Ask, inputs: unknown, facts: unknown): VerbEvent {
  const stamp = { v: 1, at: ask.now, by: part.role, person: part.person, opened: command.opened };
  return { type: eventOf[command.verb], ...stamp, inputs: inputs as InputValues, facts } as VerbEvent;
}
