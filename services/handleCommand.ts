import { randomBytes } from 'node:crypto';
import type { Ask, World } from '../domain/ask.ts';
import {
  type Attempt,
  actingPart,
  commandOf,
  openedProblem,
  readOpened,
  sameInputs,
  tryAction,
} from '../domain/attempt.ts';
import { nextDue } from '../domain/deadlines.ts';
import { decide } from '../domain/decide.ts';
import type { CaseDocument } from '../domain/documents.ts';
import type { CaseEvent } from '../domain/events.ts';
import { type InputValues, parseInputs } from '../domain/inputs.ts';
import { type CaseLog, extend, present } from '../domain/opened.ts';
import type { Language, Person } from '../domain/people.ts';
import { type CaseVerb, caseVerbs } from '../domain/procedure.ts';
import { type Refused, refuse } from '../domain/refusals.ts';
import { type SignIn, signatures } from '../domain/signIn.ts';
import { type CaseLogs, emptyLog, hasPart } from './caseLogs.ts';
import { Fault } from './fault.ts';
import type { DueItem, Store } from './store/store.ts';

/** What came of an attempt. `from` is the number of events before it; what is after is new, and `claimed` are its deliveries, for the caller to do. */
export type Acted =
  | {
      readonly kind: 'done';
      readonly log: CaseLog;
      readonly from: number;
      readonly claimed: readonly DueItem[];
    }
  | { readonly kind: 'repeated'; readonly log: CaseLog }
  | ({ readonly kind: 'refused'; readonly log: CaseLog | undefined } & Refused);

/** The commands of the product: load, decide, append, again on conflict. */
export type Cases = {
  /** One action on one case. */
  readonly act: (
    person: Person,
    caseId: string,
    attempt: Attempt,
    language: Language,
    signIn?: SignIn,
  ) => Promise<Acted>;
  /** `request.submit`: opens a case, or answers with the open case on the same advice. */
  readonly submit: (person: Person, attempt: Attempt) => Promise<Acted>;
  /** The case with every deadline up to now written; undefined when unknown to this person. */
  readonly read: (person: Person, caseId: string) => Promise<CaseLog | undefined>;
  /** The same also for a second physician who left and may have an invoice in it. */
  readonly readForInvoice: (person: Person, caseId: string) => Promise<CaseLog | undefined>;
  /** All cases in which a person has a part, up to date. */
  readonly all: (person: Person) => Promise<readonly CaseLog[]>;
  /** Writes what the clock has to do in a case by now; answers the log and where the new events start. */
  readonly tick: (caseId: string) => Promise<{ readonly log: CaseLog; readonly from: number }>;
  /** The number of requests an employee has ever made: the `opened` of `request.submit`. */
  readonly requestCount: (person: Person) => Promise<number>;
};

const TRIES = 12;

/** What happens after an append: whoever has the case open is told to look again, and a score is kept apart. */
export type After = {
  readonly written: (written: {
    readonly log: CaseLog;
    readonly from: number;
    readonly claimed: readonly DueItem[];
  }) => void;
  readonly scored: (score: number, log: CaseLog) => Promise<void>;
};

const nothingAfter: After = { written: () => undefined, scored: async () => undefined };

/**
 * Commands over logs; `world` tells now, the directory, and the texts people sign in their language. `maySign` judges
 * whether a sign-in is good for a signature now; it is asked last, of what would be accepted otherwise. `uploadsOf`
 * answers the files somebody put ready in a case.
 */
export function cases(
  store: Store,
  logs: CaseLogs,
  world: (language?: Language) => World,
  maySign: (signIn: SignIn | undefined) => boolean,
  uploadsOf: (caseId: string, person: string) => Promise<readonly CaseDocument[]>,
  after: After = nothingAfter,
): Cases {
  const change = async (
    caseId: string,
    decideOn: (log: CaseLog, now: World) => { readonly events: readonly CaseEvent[]; readonly acted?: Acted },
    fresh?: CaseLog,
  ): Promise<Acted> => {
    for (let i = 0; i < TRIES; i += 1) {
      const now = world();
      const given = i === 0 ? fresh : undefined;
      // What is remembered may be behind: good enough to accept on, because the append then fails, never to refuse on.
      const remembered = i === 0 && given === undefined ? logs.remembered(caseId) : undefined;
      const loaded = given ?? remembered ?? (await logs.load(caseId));
      const due = dueEvents(loaded, now);
      const current = due.length === 0 ? loaded : extend(loaded, due);
      const { events, acted } = decideOn(current, now);
      const all = [...due, ...events];
      if (remembered !== undefined && events.length === 0) continue;
      if (all.length === 0)
        return acted ?? { kind: 'done', log: current, from: current.events.length, claimed: [] };
      const written = await logs.append(loaded, all, now, events.length > 0);
      if (written === undefined) continue;
      const { log, claimed } = written;
      after.written({ log, from: loaded.events.length, claimed });
      return acted === undefined
        ? { kind: 'done', log, from: loaded.events.length, claimed }
        : { ...acted, log };
    }
    throw new Fault('conflict', 'A case was changed by others so often that the action was given up.');
  };

  const tick = async (caseId: string, fresh?: CaseLog): Promise<{ log: CaseLog; from: number }> => {
    const acted = await change(caseId, () => ({ events: [] }), fresh);
    const log = acted.log ?? emptyLog(caseId);
    return { log, from: acted.kind === 'done' ? acted.from : log.events.length };
  };

  /**
   * Whether somebody has a part in a case, found out in the same way for a case of others as for one that does not exist:
   * undefined for both. `fresh` is the log where it was read for it.
   */
  const admitted = async (
    person: Person,
    caseId: string,
    isTheirs: (log: CaseLog) => boolean,
  ): Promise<{ readonly fresh?: CaseLog } | undefined> => {
    const remembered = logs.remembered(caseId);
    if (remembered !== undefined && isTheirs(remembered)) return {};
    const fresh = await logs.look(caseId, person);
    return fresh !== undefined && isTheirs(fresh) ? { fresh } : undefined;
  };

  const readIf = async (
    person: Person,
    caseId: string,
    isTheirs: (log: CaseLog) => boolean,
  ): Promise<CaseLog | undefined> => {
    const entry = await admitted(person, caseId, isTheirs);
    if (entry === undefined) return undefined;
    const { log } = await tick(caseId, entry.fresh);
    return isTheirs(log) ? log : undefined;
  };

  const all = async (person: Person): Promise<readonly CaseLog[]> => {
    const found = await Promise.all(
      (await logs.caseIdsOf(person)).map(async (caseId) => (await tick(caseId)).log),
    );
    return found
      .filter((log) => hasPart(log, person, world()))
      .sort((a, b) => ((a.events[0]?.at ?? '') < (b.events[0]?.at ?? '') ? -1 : 1));
  };

  const requests = async (person: Person): Promise<readonly string[]> => {
    const ids = await store.requestsOf(person.id);
    const last = ids.at(-1);
    // Reserved but never written: a crash between the two. The next request takes that place.
    if (last !== undefined && last !== '' && (await logs.load(last)).events.length === 0)
      return ids.slice(0, -1);
    return ids;
  };

  return {
    read: (person, caseId) => readIf(person, caseId, (log) => hasPart(log, person, world())),
    readForInvoice: (person, caseId) =>
      readIf(person, caseId, (log) => hasActingPart(log, 'invoice.issue', person)),
    all,
    tick,
    requestCount: async (person) => (await requests(person)).length,
    act: async (person, caseId, attempt, language, signIn) => {
      let score: number | undefined;
      const entry = await admitted(person, caseId, (log) => hasActingPart(log, attempt.verb, person));
      if (entry === undefined) return { kind: 'refused', log: undefined, ...refuse('notVisible') };
      // Nobody but its owner may use a file, so nothing is looked up for who brings none.
      const uploads = attempt.inputs.documents === undefined ? [] : await uploadsOf(caseId, person.id);
      const acted = await confirmed(
        change(
          caseId,
          (log, now) => {
            const tried = tryAction(
              log,
              attempt,
              askOf(person, { ...now, signed: world(language).signed, uploads }, []),
            );
            if ('repeated' in tried) return { events: [], acted: { kind: 'repeated', log } };
            if (tried.accepted && signatures.includes(attempt.verb) && !maySign(signIn))
              return { events: [], acted: { kind: 'refused', log, ...refuse('signInAgain') } };
            if (tried.accepted) {
              score = tried.score;
              return { events: tried.events };
            }
            const visible = tried.refusal === 'notVisible' ? undefined : log;
            return {
              events: [],
              acted: { kind: 'refused', log: visible, refusal: tried.refusal, fields: tried.fields },
            };
          },
          entry.fresh,
        ),
      );
      if (acted.kind === 'done' && score !== undefined) await after.scored(score, acted.log);
      return acted;
    },
    submit: async (person, attempt) => {
      if (!(caseVerbs['request.submit'].by as readonly string[]).includes(person.role))
        return { kind: 'refused', log: undefined, ...refuse('role') };
      for (let i = 0; i < TRIES; i += 1) {
        const acted = await submitOnce(person, attempt);
        if (acted !== undefined) return confirmed(Promise.resolve(acted));
      }
      throw new Fault('conflict', 'A request was made so often at once that it was given up.');
    },
  };

  function hasActingPart(log: CaseLog, verb: CaseVerb, person: Person): boolean {
    return actingPart(present(log), verb, askOf(person, world(), [])) !== undefined;
  }

  /** What was done earlier is said to be done only when it is as safe as a fresh append (invariant 10). */
  async function confirmed(acting: Promise<Acted>): Promise<Acted> {
    const acted = await acting;
    if (acted.kind === 'repeated') await logs.confirm(acted.log);
    return acted;
  }

  async function submitOnce(person: Person, attempt: Attempt): Promise<Acted | undefined> {
    const ids = await requests(person);
    const own = (
      await Promise.all(ids.filter((id) => id !== '').map(async (id) => (await tick(id)).log))
    ).filter((log) => log.events.length > 0);
    const opened = readOpened(attempt.opened);
    const now = world();
    const { inputs } = caseVerbs['request.submit'];
    const anyDay = parseInputs(inputs, attempt.inputs, undefined);
    const repeated = anyDay.ok ? own.find((log) => isRequest(log, opened, anyDay.values)) : undefined;
    if (repeated !== undefined) return { kind: 'repeated', log: repeated };
    if (typeof opened === 'number' && opened !== ids.length)
      return { kind: 'refused', log: undefined, ...refuse('outOfDate') };
    const parsed = parseInputs(inputs, attempt.inputs, now.calendar.date(now.now));
    const problems = [...openedProblem(opened), ...(parsed.ok ? [] : parsed.fields)];
    if (!parsed.ok || typeof opened !== 'number')
      return { kind: 'refused', log: undefined, ...refuse('invalid', problems) };
    const same = own.find((log) => present(log).closed === undefined && isOnAdvice(log, parsed.values));
    if (same !== undefined) return { kind: 'repeated', log: same };
    const subjects = own.flatMap((log) => requestOf(log)?.subject ?? []).map(String);
    return open(person, opened, parsed.values, subjects, now);
  }

  async function open(
    person: Person,
    opened: number,
    inputs: InputValues,
    subjects: readonly string[],
    now: World,
  ): Promise<Acted | undefined> {
    const caseId = await store.reserveRequest(person.id, opened, randomBytes(12).toString('base64url'));
    const empty = emptyLog(caseId);
    const decided = decide(
      present(empty),
      commandOf('request.submit', opened, inputs),
      { role: 'employee', person: person.id },
      askOf(person, now, subjects),
    );
    if (!decided.accepted)
      return { kind: 'refused', log: undefined, refusal: decided.refusal, fields: decided.fields };
    const written = await logs.append(empty, decided.events, now, true);
    if (written === undefined) return undefined;
    after.written({ ...written, from: 0 });
    return { kind: 'done', ...written, from: 0 };
  }
}

/** What the clock has to write by now, each at its own moment, until nothing more is due. */
export function dueEvents(log: CaseLog, world: World): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  let current = log;
  for (
    let due = nextDue(current, world);
    due !== undefined && due.at <= world.now;
    due = nextDue(current, world)
  ) {
    events.push(due.event);
    current = extend(current, [due.event]);
  }
  return events;
}

function askOf(person: Person, world: World, earlierSubjects: readonly string[]): Ask {
  return { ...world, person, earlierSubjects };
}

function requestOf(log: CaseLog): InputValues | undefined {
  return present(log).given['request.submit']?.[0]?.inputs;
}

function isRequest(log: CaseLog, opened: number | undefined | 'malformed', inputs: InputValues): boolean {
  const [first] = log.events;
  return first?.type === 'RequestSubmitted' && first.opened === opened && sameInputs(first.inputs, inputs);
}

/** R26: one open case per advice, that is per subject and date. */
function isOnAdvice(log: CaseLog, inputs: InputValues): boolean {
  const request = requestOf(log);
  return request?.subject === inputs.subject && request?.adviceDate === inputs.adviceDate;
}
