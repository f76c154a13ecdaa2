import { formerPartOf, partOf } from './access.ts';
import type { Ask } from './ask.ts';
import type { CaseState } from './case.ts';
import { type Command, type Decision, decide } from './decide.ts';
import { type CaseEvent, verbOf } from './events.ts';
import { type FieldProblem, type InputValues, parseInputs } from './inputs.ts';
import { type CaseLog, openedAt, present, visibleVersion } from './opened.ts';
import { isPossible, type Part } from './possible.ts';
import { type CaseVerb, caseVerbs, inputsOf } from './procedure.ts';
import { type Refusal, refuse } from './refusals.ts';

/** What somebody sent: a verb with raw inputs and the version the click carried. */
export type Attempt = {
  readonly verb: CaseVerb;
  readonly opened: unknown;
  readonly inputs: Readonly<Record<string, unknown>>;
};

export type Tried = Decision | { readonly repeated: true };

/**
 * Judges an attempt on a case, in this order: not visible, not your role, an exact repeat, not now or an older click,
 * bad input, the rules of the verb. Whatever is refused changes nothing.
 */
export function tryAction(log: CaseLog, attempt: Attempt, ask: Ask): Tried {
  const state = present(log);
  const part = actingPart(state, attempt.verb, ask);
  if (part === undefined) return no('notVisible');
  if (!isTheirRole(state, attempt, part, ask)) return no('role');
  if (isRepeat(log, attempt, part)) return { repeated: true };
  if (!isPossible(state, attempt.verb, part, ask)) return no(whyNotNow(state, attempt.verb, part));
  const opened = readOpened(attempt.opened);
  if (typeof opened === 'number' && isOutOfDate(log, attempt.verb, opened, part, ask)) return no('outOfDate');
  return decideRead(state, attempt, opened, part, ask);
}

/** The part in which somebody may act: theirs in the case, or for an invoice that of a former second physician. */
export function actingPart(state: CaseState, verb: CaseVerb, ask: Ask): Part | undefined {
  const part = partOf(state, ask.person, ask.directory);
  if (part !== undefined || !verb.startsWith('invoice.')) return part;
  return formerPartOf(state, ask.person);
}

/** Reads the version a click carries: a whole number, as a number or in digits; undefined when absent. */
export function readOpened(opened: unknown): number | undefined | 'malformed' {
  if (opened === undefined || opened === null || opened === '') return undefined;
  const value = typeof opened === 'string' && /^\d{1,9}$/.test(opened) ? Number(opened) : opened;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 'malformed';
}

/** The problem of a version that cannot be read. */
export function openedProblem(opened: number | undefined | 'malformed'): readonly FieldProblem[] {
  if (opened === undefined) return [{ id: 'opened', problem: 'missing' }];
  return opened === 'malformed' ? [{ id: 'opened', problem: 'notNumber' }] : [];
}

/** Whether two sets of inputs are the same, whatever the order of their ids. */
export function sameInputs(a: InputValues, b: InputValues): boolean {
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length && ids.every((id) => JSON.stringify(a[id]) === JSON.stringify(b[id]))
  );
}

function decideRead(
  state: CaseState,
  attempt: Attempt,
  opened: number | undefined | 'malformed',
  part: Part,
  ask: Ask,
): Decision {
  const parsed = parseInputs(inputsOf(attempt.verb), attempt.inputs, ask.calendar.date(ask.now));
  const problems = [...openedProblem(opened), ...(parsed.ok ? [] : parsed.fields)];
  if (!parsed.ok || typeof opened !== 'number') return { accepted: false, ...refuse('invalid', problems) };
  return decide(state, commandOf(attempt.verb, opened, parsed.values), part, ask);
}

/** The one place where parsed inputs become the command of their verb. */
export function commandOf(verb: CaseVerb, opened: number, inputs: InputValues): Command {
  return { verb, opened, inputs } as Command;
}

function isTheirRole(state: CaseState, { verb, inputs }: Attempt, part: Part, ask: Ask): boolean {
  const by: readonly string[] = caseVerbs[verb].by;
  if (!by.includes(part.role)) return false;
  const service = ask.person.service;
  if (verb === 'participant.replace') {
    const replaced =
      inputs.role === 'physician'
        ? state.physician
        : inputs.role === 'secondPhysician'
          ? state.second
          : undefined;
    return replaced === undefined || replaced.service === service;
  }
  if (verb !== 'invoice.settle' || part.role === 'secondPhysician') return true;
  if (part.role === 'backOffice' && state.physician?.service !== service) return false;
  const payers = state.invoices.map((invoice) => invoice.payer);
  const coming =
    state.second === undefined ? [] : [state.second.inContract === true ? 'service' : 'employee'];
  return [...payers, ...coming].includes(part.role === 'employee' ? 'employee' : 'service');
}

function isRepeat(log: CaseLog, attempt: Attempt, part: Part): boolean {
  const opened = readOpened(attempt.opened);
  const same = (event: CaseEvent): boolean =>
    event.by !== 'clock' &&
    event.opened === opened &&
    event.person === part.person &&
    verbOf(event) === attempt.verb;
  const earlier = log.events.filter(same);
  if (earlier.length === 0) return false;
  const parsed = parseInputs(inputsOf(attempt.verb), attempt.inputs, undefined);
  if (!parsed.ok) return false;
  // The score is not in the log, so every further click on the same card counts as the same one.
  if (attempt.verb === 'evaluation.give') return true;
  return earlier.some((event) => event.by !== 'clock' && sameInputs(event.inputs, parsed.values));
}

function isOutOfDate(log: CaseLog, verb: CaseVerb, opened: number, part: Part, ask: Ask): boolean {
  return (
    opened < openedAt(log, verb, part, ask.person, ask) ||
    opened > visibleVersion(log, part, log.events.length)
  );
}

function whyNotNow(state: CaseState, verb: CaseVerb, part: Part): Refusal {
  if (verb === 'hrStatus.allow' && part.role === 'employee' && state.closed === undefined && !state.hrStatus)
    return 'belowStaffMinimum';
  if (verb === 'referral.send' && state.stage === 'referral' && state.authorisation.status === 'none')
    return 'waitForAuthorisation';
  return state.closed === undefined ? 'notNow' : 'closed';
}

function no(refusal: Refusal): Decision {
  return { accepted: false, ...refuse(refusal) };
}
