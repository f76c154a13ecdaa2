import type { Person } from '../../domain/people.ts';
import type { Delivery, Failure } from '../../services/deliveries/ledger.ts';
import type { DueItem } from '../../services/store/store.ts';
import { GIVEN_UP, NEXT_CHANNEL, nextAttempt } from '../deliveries/retries.ts';
import type { OutboxParts, Undeliverable } from './outbox.ts';
import { type Pace, type Paces, steady } from './pace.ts';
import { type Entry, isMessage, type WaitingLists } from './waitingLists.ts';

/** What becomes of messages that Teams did not take. */
export type Failing = {
  /** The pace after one more failure. */
  readonly after: (before: Pace, because: Failure, retryAfter: number | undefined) => Pace;
  /** Leaves everything for later; what has failed for five minutes goes to the next channel, and after a day it is set aside. */
  readonly putOff: (
    person: Person,
    item: DueItem,
    pace: Pace,
    list: readonly Entry[],
    body: string,
  ) => Promise<void>;
  /** Notes that these never arrived, and hands them to the next channel. */
  readonly fail: (person: Person, entries: readonly Entry[], because: Failure) => Promise<void>;
  /** The same for everything that waits, which is set aside. */
  readonly failAll: (person: Person, because: Failure) => Promise<void>;
};

/** Looked at where everything that waits is meant. */
const MOST = 10_000;
/** Entries looked at in one go. */
export const AHEAD = 20;

/** Failing over the lists and paces of an outbox. */
export function failing(
  { store, clock, ledger, nextChannel }: OutboxParts,
  lists: WaitingLists,
  pacing: Paces,
): Failing {
  const after: Failing['after'] = (before, because, retryAfter) => {
    const now = clock.now();
    return {
      ...before,
      failures: before.failures + 1,
      since: before.since === 0 ? now : before.since,
      because,
      notBefore: nextAttempt(now, before.failures, retryAfter),
    };
  };

  const putOff: Failing['putOff'] = async (person, item, pace, list, body) => {
    const now = clock.now();
    const failingFor = (entry: Entry): number => now - Math.max(pace.since, entry.at);
    const all = list.length < AHEAD ? list : await lists.head(person.id, MOST);
    const late = all.filter((entry) => entry.seq > pace.handedOn && failingFor(entry) >= NEXT_CHANNEL);
    if (late.length > 0) {
      await fail(person, late, pace.because ?? 'unreachable');
      const last = Math.max(...late.map(({ seq }) => seq));
      await pacing.change(person.id, (before) => ({ ...before, handedOn: Math.max(before.handedOn, last) }));
    }
    const over = all.filter((entry) => failingFor(entry) >= GIVEN_UP);
    await lists.setAside(person.id, over, now);
    const left = all.filter((entry) => !over.includes(entry));
    const isHandedOn = (entry: Entry): boolean => late.includes(entry) || entry.seq <= pace.handedOn;
    const soonest = left.map(
      (entry) => Math.max(pace.since, entry.at) + (isHandedOn(entry) ? GIVEN_UP : NEXT_CHANNEL),
    );
    await store.putBackDue(item, Math.min(pace.notBefore, ...soonest.filter((at) => at > now)), body);
  };

  const fail: Failing['fail'] = async (person, entries, because) => {
    const messages = entries.filter(isMessage);
    if (messages.length === 0) return;
    await ledger.note(
      person.id,
      messages.map((entry) => ({ ...toTeams(entry, 'failed', clock.now()), because })),
    );
    await nextChannel(
      person,
      messages.map(({ id, caseId }) => ({ id, caseId })),
    );
  };

  const failAll: Failing['failAll'] = async (person, because) => {
    const entries = await lists.head(person.id, MOST);
    await fail(person, entries, because);
    await lists.setAside(person.id, entries, clock.now());
    await pacing.change(person.id, () => steady);
  };

  return { after, putOff, fail, failAll };
}

/** A line of the ledger about a message to Teams. */
export function toTeams({ id, caseId }: Undeliverable, state: 'sent' | 'failed', at: number): Delivery {
  return { channel: 'teams', message: id, ...(caseId === undefined ? {} : { caseId }), state, at };
}
