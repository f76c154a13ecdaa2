import { isVisible, partOf } from './access.ts';
import type { World } from './ask.ts';
import type { CaseState } from './case.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Person } from './people.ts';
import { isPossible, type Part, subjectOf } from './possible.ts';
import type { CaseVerb } from './procedure.ts';
import { type Settings, settingsOf } from './settings.ts';

/** A case with its whole past: `states[i]` is the state after `i` events. */
export type CaseLog = { readonly events: readonly CaseEvent[]; readonly states: readonly CaseState[] };

/** The log after more events; what was folded before is kept. */
export function extend(log: CaseLog, events: readonly CaseEvent[]): CaseLog {
  const states = [...log.states];
  for (const event of events) {
    const last = states.at(-1);
    if (last !== undefined) states.push(evolve(last, event));
  }
  return { events: [...log.events, ...events], states };
}

/** The state a log has come to. */
export function present(log: CaseLog): CaseState {
  const state = log.states.at(-1);
  if (state === undefined) throw new Error('A log starts with the empty case.');
  return state;
}

/** How many events up to a place in the log this reader may know of: the reader's version. */
export function visibleVersion(log: CaseLog, part: Part, upTo: number): number {
  const state = log.states[upTo];
  if (state === undefined) return 0;
  let count = 0;
  for (let i = 0; i < upTo; i += 1) {
    const event = log.events[i];
    if (event !== undefined && isVisible(state, part, event, i + 1)) count += 1;
  }
  return count;
}

/**
 * The reader's version at which a verb that is possible now last became possible for this person. Events that leave
 * it possible do not change it; what it is about changing (a new proposal, a new text to consent to) does.
 */
export function openedAt(log: CaseLog, verb: CaseVerb, part: Part, person: Person, world: World): number {
  const key = `${verb} ${part.role} ${part.person}`;
  let i = log.states.length - 1;
  // Back to the place where it became possible, or where that was worked out before.
  while (
    i > 1 &&
    known(log.states[i], key, world) === undefined &&
    carriesOver(log, i, verb, part, person, world)
  )
    i -= 1;
  const opened = known(log.states[i], key, world) ?? visibleVersion(log, part, i);
  const last = log.states.at(-1);
  if (last !== undefined) memo(last, world).set(key, opened);
  return opened;
}

/** Whether a verb that is possible after `i` events was so before the last of them, and about the same. */
function carriesOver(
  log: CaseLog,
  i: number,
  verb: CaseVerb,
  part: Part,
  person: Person,
  world: World,
): boolean {
  const [before, after] = [log.states[i - 1], log.states[i]];
  const at = log.events[i - 1]?.at;
  if (before === undefined || after === undefined || at === undefined) return false;
  const then: World = { ...world, now: at };
  return stands(before) && stands(after) && subjectOf(before, verb, part) === subjectOf(after, verb, part);

  function stands(state: CaseState): boolean {
    const isTheirs = partOf(state, person, world.directory)?.role === part.role;
    const isFormer = state.formerSeconds.some((former) => former.id === person.id);
    return (isTheirs || isFormer) && isPossible(state, verb, part, then);
  }
}

type Memo = { readonly settings: Settings; readonly versions: Map<string, number> };

const memos = new WeakMap<CaseState, Memo>();

function known(state: CaseState | undefined, key: string, world: World): number | undefined {
  const found = state === undefined ? undefined : memos.get(state);
  return found !== undefined && found.settings === settingsOf(state?.employer ?? '', world)
    ? found.versions.get(key)
    : undefined;
}

/** States are shared by all logs that grow from them, so what was worked out once stays worked out. */
function memo(state: CaseState, world: World): Map<string, number> {
  const settings = settingsOf(state.employer, world);
  const found = memos.get(state);
  if (found?.settings === settings) return found.versions;
  const versions = new Map<string, number>();
  memos.set(state, { settings, versions });
  return versions;
}
