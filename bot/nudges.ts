import { partOf } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import { type CaseLog, present, visibleVersion } from '../domain/opened.ts';
import type { Person } from '../domain/people.ts';
import type { Conversations } from '../services/conversations.ts';
import type { DueItem } from '../services/store/store.ts';

/** New events of a case, and the messages that go out about them. */
export type Written = {
  readonly log: CaseLog;
  /** The number of events before. */
  readonly from: number;
  readonly claimed: readonly DueItem[];
};

/** A person's pages ask anew at most this often, in milliseconds. */
const TOGETHER = 100;

/**
 * Lets the open pages of who takes part in a case know that it changed, where no message does: of the back office, and
 * of who has the case open twice. Only who sees the change is told, so that the moment tells nobody more than they may know.
 */
export function nudger(nudge: Conversations['nudge'], world: () => World): (written: Written) => void {
  const waiting = new Set<string>();
  const flush = (): void => {
    const people = [...waiting];
    waiting.clear();
    // Who misses a nudge sees the change at the next one, or when the page is opened.
    for (const person of people) nudge(person).catch(() => undefined);
  };
  return ({ log, from, claimed }) => {
    const told = new Set(claimed.map((item) => item.id.split(' ').at(-1)));
    const seen = participants(log, world()).filter(
      (person) => !told.has(person.id) && seesMore(log, from, person, world()),
    );
    if (seen.length > 0 && waiting.size === 0) setTimeout(flush, TOGETHER).unref();
    for (const person of seen) waiting.add(person.id);
  };
}

function participants(log: CaseLog, { directory }: World): readonly Person[] {
  const { employee, physician, second } = present(log);
  const ids = [employee, physician?.id, second?.id];
  const services = [physician?.service, second?.service];
  return directory
    .people()
    .filter(
      ({ id, role, service }) => ids.includes(id) || (role === 'backOffice' && services.includes(service)),
    );
}

function seesMore(log: CaseLog, from: number, person: Person, { directory }: World): boolean {
  const part = partOf(present(log), person, directory);
  if (part === undefined) return false;
  return visibleVersion(log, part, log.events.length) !== visibleVersion(log, part, from);
}
