import { partOf } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import { noCase } from '../domain/case.ts';
import { nextDue } from '../domain/deadlines.ts';
import type { CaseEvent } from '../domain/events.ts';
import { noticesOf, phaseEnded } from '../domain/notices.ts';
import { type CaseLog, extend, present } from '../domain/opened.ts';
import type { Person } from '../domain/people.ts';
import { milliseconds } from './clock.ts';
import { isToBeErased } from './erasure.ts';
import type { KeyRing } from './sealing/keyRing.ts';
import { openEvent, sealEvent } from './sealing/sealedEvents.ts';
import type { DueChange, DueItem, Store } from './store/store.ts';

/** The id of the one due item that stands for everything the clock still has to do in a case. */
export const DEADLINE = 'deadline';

/** Reads and writes the logs of cases; folded logs are kept in memory up to a bound and brought up to date on each read. */
export type CaseLogs = {
  /** The log up to now, unknown cases as an empty one. Deadlines that passed are in it only once written. */
  readonly load: (caseId: string) => Promise<CaseLog>;
  /**
   * The log of a case for somebody of whom it is not known here that they have a part in it; undefined when no index names
   * them. The same calls to the store for a case of others as for one that does not exist, and nothing of it is opened.
   */
  readonly look: (caseId: string, person: Person) => Promise<CaseLog | undefined>;
  /** The log as it was last known here, without asking the store; undefined when it is not remembered. */
  readonly remembered: (caseId: string) => CaseLog | undefined;
  /**
   * Appends events to a log that was loaded; undefined when somebody else was first. Links, due items and deliveries go
   * with it; with `claim` the deliveries are this writer's to do, and come back.
   */
  readonly append: (
    log: CaseLog,
    events: readonly CaseEvent[],
    world: World,
    claim: boolean,
  ) => Promise<Appended | undefined>;
  /** Waits until what stands in a log is confirmed as an append is: before an earlier action is said to have been done. */
  readonly confirm: (log: CaseLog) => Promise<void>;
  /** Everything by which a case is found: people, services, the employer. */
  readonly indexesOf: (log: CaseLog) => readonly string[];
  /** Drops a case that was erased from the memory of every process. */
  readonly forget: (caseId: string) => Promise<void>;
  /** Ids of the cases in which a person may have a part; access decides. */
  readonly caseIdsOf: (person: Person) => Promise<readonly string[]>;
};

/** A log with the events just written, and the deliveries claimed with them. */
export type Appended = { readonly log: CaseLog; readonly claimed: readonly DueItem[] };

/** How long deliveries stay with the writer, who does them at once, before others may take them over; milliseconds. */
const CLAIM = 10_000;
/** Events of folded logs that stay in memory. */
const CACHED = 20_000;
const ERASED = 'erased';

/** Logs over a store, sealed with the key ring. */
export async function caseLogs(store: Store, keys: KeyRing): Promise<CaseLogs> {
  const cache = new Map<string, CaseLog>();
  /** What stands in the due index for the deadline of a log that was written here: unchanged, it is not put again. */
  const placed = new WeakMap<CaseLog, string>();
  let kept = 0;
  const drop = (caseId: string): void => {
    kept -= cache.get(caseId)?.events.length ?? 0;
    cache.delete(caseId);
  };
  await store.subscribe(ERASED, (caseId) => {
    // After a lost connection, which may have hidden an erasure, everything is read anew.
    if (caseId === '') for (const each of [...cache.keys()]) drop(each);
    drop(caseId);
    keys.forget(`case:${caseId}`);
  });

  const remember = (caseId: string, log: CaseLog): CaseLog => {
    const known = cache.get(caseId);
    if (known !== undefined && known.events.length > log.events.length) return log;
    drop(caseId);
    cache.set(caseId, log);
    kept += log.events.length;
    // The longest unused go first: a map keeps its order.
    for (const oldest of cache.keys()) {
      if (kept <= CACHED || oldest === caseId) break;
      drop(oldest);
    }
    return log;
  };

  const load = async (caseId: string): Promise<CaseLog> => {
    const known = cache.get(caseId) ?? emptyLog(caseId);
    const stored = await store.loadEvents(caseId, known.events.length);
    if (stored.length === 0) return known;
    const key = await keys.existingKey(`case:${caseId}`);
    // Without its key a case is erased, whatever of its log is still there.
    return key === undefined ? emptyLog(caseId) : longer(caseId, known, stored, key);
  };
  const longer = (caseId: string, known: CaseLog, stored: readonly string[], key: Buffer): CaseLog =>
    remember(
      caseId,
      extend(
        known,
        stored.map((text) => openEvent(text, caseId, key)),
      ),
    );
  const look = async (caseId: string, person: Person): Promise<CaseLog | undefined> => {
    const known = cache.get(caseId) ?? emptyLog(caseId);
    const [isNamed, stored, key] = await Promise.all([
      store.isLinked(indexFor(person), caseId),
      store.loadEvents(caseId, known.events.length),
      keys.freshKey(`case:${caseId}`),
    ]);
    if (!isNamed || key === undefined) return undefined;
    return stored.length === 0 ? known : longer(caseId, known, stored, key);
  };

  return {
    load,
    look,
    remembered: (caseId) => cache.get(caseId),
    append: async (log, events, world, claim) => {
      const before = present(log);
      const after = extend(log, events);
      const caseId = before.id;
      const key = await keys.keyFor(`case:${caseId}`);
      const linked = indexesOf(log);
      const added = indexesOf(after).filter((index) => !linked.includes(index));
      // Linked before it is written: an index may name too many cases, never too few.
      if (added.length > 0) await store.link(caseId, added);
      const { deadline, notices, progress } = dueItems(after, log.events.length, world);
      const place = JSON.stringify(deadline);
      const result = await store.append({
        caseId,
        expectedVersion: log.events.length,
        events: events.map((event) => sealEvent(event, caseId, key)),
        due: [
          ...(placed.get(log) === place ? [] : [deadline]),
          ...progress,
          ...notices.map((notice) => (claim ? { ...notice, claimedFor: CLAIM } : notice)),
        ],
      });
      if (result === 'conflict') return undefined;
      placed.set(after, place);
      return { log: remember(caseId, after), claimed: claim ? notices : [] };
    },
    confirm: async (log) => {
      await store.append({
        caseId: present(log).id,
        expectedVersion: log.events.length,
        events: [],
        due: [],
      });
    },
    indexesOf,
    forget: (caseId) => store.publish(ERASED, caseId),
    caseIdsOf: (person) => store.linked(indexFor(person)),
  };
}

/** The index that names every case in which somebody may have a part. */
function indexFor({ id, role, service }: Person): string {
  return role === 'backOffice' ? `service:${service ?? ''}` : `person:${id}`;
}

/** A case without events. */
export function emptyLog(caseId: string): CaseLog {
  return { events: [], states: [noCase(caseId)] };
}

/** Whether somebody has a part in the case now. */
export function hasPart(log: CaseLog, person: Person, world: World): boolean {
  return partOf(present(log), person, world.directory) !== undefined;
}

/** Everything by which a case is found: its people, their services, and the employer for the quarter's count. */
function indexesOf(log: CaseLog): readonly string[] {
  const state = present(log);
  if (state.version === 0) return [];
  const people = [
    state.employee,
    state.physician?.id,
    state.second?.id,
    ...state.formerSeconds.map((former) => former.id),
  ];
  const services = [state.physician?.service, state.second?.service];
  return [
    ...people.filter((id) => id !== undefined).map((id) => `person:${id}`),
    ...services.filter((id) => id !== undefined).map((id) => `service:${id}`),
    `employer:${state.employer}`,
  ];
}

/** One item for the next deadline, one for each notice of the new events, and one where HR may be told of progress. */
function dueItems(
  log: CaseLog,
  from: number,
  world: World,
): {
  readonly deadline: DueChange;
  readonly notices: readonly DueItem[];
  readonly progress: readonly DueItem[];
} {
  const owner = present(log).id;
  const next = nextDue(log, world);
  const deadline: DueChange =
    next === undefined
      ? isToBeErased(present(log))
        ? { id: DEADLINE, owner, at: milliseconds(world.now), body: JSON.stringify({ kind: 'erase' }) }
        : { id: DEADLINE, owner, at: null }
      : { id: DEADLINE, owner, at: milliseconds(next.at), body: JSON.stringify({ kind: 'deadline' }) };
  const notices = log.events.slice(from).flatMap((event, index) => {
    const version = from + index + 1;
    const before = log.states[version - 1];
    const now = log.states[version];
    if (before === undefined || now === undefined) return [];
    return noticesOf(event, before, now, world.directory).map((notice) => ({
      id: `notice ${version} ${notice.to}`,
      owner,
      at: milliseconds(world.now),
      body: JSON.stringify({ kind: 'notice', version, to: notice.to, attempt: 0 }),
    }));
  });
  // Batched, so that its moment tells nothing of the moment of the event (R55).
  const progress = log.events.slice(from).flatMap((_event, index) => {
    const version = from + index + 1;
    const [before, now] = [log.states[version - 1], log.states[version]];
    if (before === undefined || now === undefined || !now.hrStatus || !phaseEnded(before, now)) return [];
    const at = milliseconds(world.calendar.nextWorkingDay(world.now));
    return [{ id: `progress ${version}`, owner, at, body: JSON.stringify({ kind: 'progress' }) }];
  });
  return { deadline, notices, progress };
}
