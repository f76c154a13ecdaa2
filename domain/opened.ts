import { isVisible, partOf } from './access.ts';
import type { World } from './ask.ts';
import type { CaseState } from './case.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Person } from './people.ts';
import { isPossible, type Part, subjectOf } from './possible.ts';
import type { CaseVerb } from './procedure.ts';

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
  const subject = subjectOf(present(log), verb, part);
  let until = world.now;
  for (let i = log.states.length - 1; i > 0; i -= 1) {
    const state = log.states[i];
    const since = log.events[i - 1]?.at ?? until;
    if (state === undefined || !stands(state, until)) return visibleVersion(log, part, i + 1);
    if (!stands(state, since)) return visibleVersion(log, part, i);
    until = since;
  }
  return visibleVersion(log, part, 1);

  function stands(state: CaseState, now: string): boolean {
    const then = partOf(state, person, world.directory);
    if (then?.role !== part.role && !state.formerSeconds.some((former) => former.id === person.id))
      return false;
    return isPossible(state, verb, part, { ...world, now }) && subjectOf(state, verb, part) === subject;
  }
}
