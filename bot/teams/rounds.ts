import type { Language, Person } from '../../domain/people.ts';
import type { Failure } from '../../services/deliveries/ledger.ts';
import type { TeamsReference } from '../../services/personStates.ts';
import type { DueItem } from '../../services/store/store.ts';
import { undelivered } from './connectors.ts';
import { AHEAD, type Failing, toTeams } from './failing.ts';
import { limiter } from './limiter.ts';
import { neutral } from './neutral.ts';
import type { OutboxParts } from './outbox.ts';
import { type Pace, type Paces, steady } from './pace.ts';
import type { Sending, SendOptions } from './sending.ts';
import { standingOf } from './standing.ts';
import { type Entry, isMessage, type TeamsMessage, type WaitingLists } from './waitingLists.ts';
import { treatmentOf } from './whyNot.ts';

/** A round ends well before the lease of its item does. */
const ROUND = 10_000;

/** What came of one attempt. */
type Outcome =
  | { readonly kind: 'arrived'; readonly entries: readonly Entry[] }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'away' | 'never'; readonly because: Failure }
  | { readonly kind: 'later'; readonly because: Failure; readonly retryAfter: number | undefined }
  | { readonly kind: 'again' };

/** What one round has done so far. */
type Attempts = { arrived: readonly Entry[]; isAnew: boolean };

/** What a round works with: the outbox it belongs to, and that outbox's lists, paces, failures and way of sending. */
export type RoundParts = {
  readonly outbox: OutboxParts;
  readonly lists: WaitingLists;
  readonly pacing: Paces;
  readonly failures: Failing;
  readonly send: Sending['send'];
  /** What an item carries that is put in again. */
  readonly newBody: () => string;
};

/** Sends what waits for one person, in order, until nothing does or something holds it up; settles the item or puts it off. */
export function rounds({
  outbox: parts,
  lists,
  pacing,
  failures,
  send,
  newBody,
}: RoundParts): (personId: string, item: DueItem) => Promise<void> {
  const { store, states, clock, connectors, ledger } = parts;
  const limit = limiter(store, clock, parts.limits);

  const afterQuiet = (): number => Date.parse(parts.world().calendar.afterQuietHours(parts.world().now));

  /** Drops from the list what has arrived; a new face that came in meanwhile has a place of its own and stays. */
  const withoutArrived = async (
    personId: string,
    found: readonly Entry[],
    { arrived }: Attempts,
  ): Promise<readonly Entry[]> => {
    const isArrived = (entry: Entry): boolean =>
      arrived.some(({ id, seq }) => id === entry.id && seq === entry.seq);
    const done = found.filter(isArrived);
    if (done.length === 0) return found;
    await lists.remove(personId, done);
    return found.filter((entry) => !isArrived(entry));
  };

  /** Writes down what came of an attempt; answers what is to be dropped from the list. */
  const conclude = async (
    person: Person,
    next: Entry,
    pace: Pace,
    outcome: Exclude<Outcome, { kind: 'later' }>,
  ): Promise<readonly Entry[]> => {
    if (outcome.kind === 'again') return [];
    if (outcome.kind === 'away') {
      await giveUp(person.id);
      await failures.failAll(person, outcome.because);
      return [];
    }
    if (outcome.kind === 'never') {
      await failures.fail(person, [next], outcome.because);
      await lists.setAside(person.id, [next], clock.now());
    }
    if (outcome.kind === 'arrived') {
      await ledger.note(
        person.id,
        outcome.entries.filter(isMessage).map((entry) => toTeams(entry, 'sent', clock.now())),
      );
      if (next.seq <= pace.handedOn) await parts.cameThrough(person, outcome.entries);
    }
    const recent = outcome.kind === 'arrived' && next.isHeld ? limit.after(pace.recent) : pace.recent;
    if (pace.failures > 0 || pace.arrived !== undefined || recent !== pace.recent)
      await pacing.change(person.id, () => ({ ...steady, handedOn: pace.handedOn, recent }));
    return outcome.kind === 'arrived' ? outcome.entries : [next];
  };

  const attempt = async (
    person: Person,
    reference: TeamsReference,
    next: Entry,
    list: readonly Entry[],
    pace: Pace,
    attempts: Attempts,
  ): Promise<Outcome> => {
    const outgoing = await lists.open(person.id, next);
    // Its case was erased: there is nothing left to tell.
    if (outgoing === undefined) return { kind: 'dropped' };
    // A card that stands there is replaced by what may still be read.
    if (!next.isFace && (await parts.isTakenBack(person, next))) return { kind: 'dropped' };
    const language = await parts.languageOf(person);
    const message = { outgoing, isFace: next.isFace };
    const allowed = next.isNeutral ? message : await allowedNow(person, message, language);
    if (allowed === undefined) return { kind: 'dropped' };
    const arrived = pace.arrived?.seq === next.seq ? pace.arrived.count : 0;
    const note: SendOptions['note'] = async (count) => {
      await pacing.change(person.id, (before) => ({ ...before, arrived: { seq: next.seq, count } }));
    };
    try {
      await send(reference, allowed, language, { arrived, note });
      // Once is enough to say that something is waiting.
      const same = next.isNeutral ? list.filter((entry) => entry.isNeutral) : [next];
      return { kind: 'arrived', entries: same };
    } catch (error) {
      const why = undelivered(error);
      if (why === undefined) throw error;
      const { what, because } = treatmentOf(why);
      if (what === 'later') return { kind: 'later', because, retryAfter: why.retryAfter };
      if (what !== 'anew') return { kind: what, because };
      if (attempts.isAnew) return { kind: 'away', because };
      attempts.isAnew = true;
      return begunAnew(person.id, reference);
    }
  };

  /** A choice made after a message was put in counts as well. */
  const allowedNow = async (
    person: Person,
    message: TeamsMessage,
    language: Language,
  ): Promise<TeamsMessage | undefined> => {
    if (message.outgoing.caseId === undefined) return message;
    const standing = standingOf(person, await states.load(person.id), parts.world().directory);
    if (standing === 'open') return message;
    return standing === 'waiting' && !message.isFace ? neutral(language, message.outgoing.id) : undefined;
  };

  /** The 1:1 conversation is gone: asks Teams for a new one, by tenant and user. */
  const begunAnew = async (personId: string, reference: TeamsReference): Promise<Outcome> => {
    const gone: Outcome = { kind: 'away', because: 'conversationGone' };
    try {
      const conversationId = await connectors.at(reference.serviceUrl).createConversation({
        isGroup: false,
        bot: { id: reference.botId },
        members: [{ id: reference.userId }],
        tenantId: reference.tenantId,
        channelData: { tenant: { id: reference.tenantId } },
      });
      if (conversationId === undefined || conversationId === reference.conversationId) return gone;
      await states.change(personId, (state) =>
        state.teams === undefined ? state : { ...state, teams: { ...state.teams, conversationId } },
      );
      return { kind: 'again' };
    } catch (error) {
      const why = undelivered(error);
      if (why === undefined) throw error;
      const { what, because } = treatmentOf(why);
      if (what === 'later') return { kind: 'later', because, retryAfter: why.retryAfter };
      return what === 'away' ? { kind: 'away', because } : gone;
    }
  };

  const giveUp = async (personId: string): Promise<void> => {
    await states.change(personId, (state) =>
      state.teams === undefined ? state : { ...state, teams: { ...state.teams, installed: false } },
    );
  };

  return async (personId, item) => {
    const end = clock.machine() + ROUND;
    const attempts: Attempts = { arrived: [], isAnew: false };
    for (;;) {
      const [found, pace, state] = await Promise.all([
        lists.head(personId, AHEAD),
        pacing.load(personId),
        states.load(personId),
      ]);
      const list = await withoutArrived(personId, found, attempts);
      if (list.length === 0) {
        if (found.length === AHEAD) continue;
        return store.settleDue(item);
      }
      const person = parts.world().directory.person(personId);
      if (person === undefined || state.teams === undefined) {
        await lists.remove(personId, list);
        continue;
      }
      if (!state.teams.installed) {
        await failures.failAll(person, 'uninstalled');
        continue;
      }
      const now = clock.now();
      if (pace.notBefore > now) return failures.putOff(person, item, pace, list, newBody());
      const free = afterQuiet();
      const next = list.find((entry) => !entry.isHeld || free <= now);
      if (next === undefined) return store.putBackDue(item, free, newBody());
      if (clock.machine() > end) return store.putBackDue(item, now, newBody());
      const wait = next.isHeld ? await limit.wait(pace.recent, state.teams.tenantId) : 0;
      if (wait > 0) return store.putBackDue(item, now + wait, newBody());
      const outcome = await attempt(person, state.teams, next, list, pace, attempts);
      if (outcome.kind === 'later') {
        const failing = await pacing.change(personId, (before) =>
          failures.after(before, outcome.because, outcome.retryAfter),
        );
        return failures.putOff(person, item, failing, list, newBody());
      }
      attempts.arrived = await conclude(person, next, pace, outcome);
    }
  };
}
