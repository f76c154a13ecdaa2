import { randomUUID } from 'node:crypto';
import { textsIn } from '../../cards/texts/index.ts';
import type { World } from '../../domain/ask.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Clock } from '../../services/clock.ts';
import type { Delivery, Failure, Ledger } from '../../services/deliveries/ledger.ts';
import type { PersonState, PersonStates, TeamsReference } from '../../services/personStates.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import type { DueItem, Store } from '../../services/store/store.ts';
import { GIVEN_UP, NEXT_CHANNEL, nextAttempt } from '../deliveries/retries.ts';
import { oneAtATime } from '../deliveries/turns.ts';
import { type Connectors, undelivered } from './connectors.ts';
import { type Limits, limiter } from './limiter.ts';
import { type Pace, paces, steady } from './pace.ts';
import { standingOf } from './standing.ts';
import { type Place, teamsActivities } from './teamsActivities.ts';
import { type Entry, type TeamsMessage, waitingLists } from './waitingLists.ts';
import { treatmentOf } from './whyNot.ts';

/** A message that a channel did not take in time: its id, and its case where it belongs to one. */
export type Undeliverable = { readonly id: string; readonly caseId?: string | undefined };

/** What is sent to Teams and has not arrived: in order per person, tried again until it has. */
export type Outbox = {
  /** Sends messages of a notice as far as this person's Teams may hold them; they go from the due index. */
  readonly post: (person: Person, messages: readonly TeamsMessage[]) => Promise<void>;
  /** Sends the answer of a turn at once; what does not arrive follows from the due index. */
  readonly reply: (
    person: Person,
    place: Place,
    language: Language,
    messages: readonly TeamsMessage[],
    replyToId: string | undefined,
  ) => Promise<void>;
  /** Remembers under which id of Teams a card stands, so that it can be replaced in place. */
  readonly stands: (place: Place, cardId: string, activityId: string) => Promise<void>;
  /** Does a claimed item of this outbox and settles it; false when it is another's. */
  readonly work: (item: DueItem) => Promise<boolean>;
  /** Puts what failed in line again, all of it or one message; answers the ids. */
  readonly sendAgain: (personId: string, messageId?: string) => Promise<readonly string[]>;
  /** Ids of what waits for a person, in order. */
  readonly waiting: (personId: string) => Promise<readonly Undeliverable[]>;
};

export type OutboxParts = {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly states: PersonStates;
  readonly clock: Clock;
  readonly world: () => World;
  readonly connectors: Connectors;
  readonly languageOf: (person: Person) => Promise<Language>;
  readonly ledger: Ledger;
  readonly limits: Limits;
  /** Takes over what Teams did not take in five minutes, or never will; safe to repeat. */
  readonly nextChannel: (person: Person, messages: readonly Undeliverable[]) => Promise<void>;
  /** Whether a message tells of something that its reader may no longer be told: it is dropped. */
  readonly isTakenBack: (person: Person, message: Undeliverable) => Promise<boolean>;
  /** Something that was handed on came through after all. */
  readonly cameThrough: (person: Person, messages: readonly Undeliverable[]) => Promise<void>;
};

const ITEM = 'teams';
const OWNER = 'teams:';
const MOST = 10_000;
/** Entries looked at in one go. */
const AHEAD = 20;
const KEPT_SECONDS = 180 * 86_400;
/** A round ends well before the lease of its item does. */
const ROUND = 10_000;

/** What came of one attempt. */
type Outcome =
  | { readonly kind: 'arrived'; readonly entries: readonly Entry[] }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'away' | 'never'; readonly because: Failure }
  | { readonly kind: 'later'; readonly because: Failure; readonly retryAfter: number | undefined }
  | { readonly kind: 'again' };

/** The outbox to Teams over a store; what waits in it is sealed with the key of its case or person. */
export function outbox(parts: OutboxParts): Outbox {
  const { store, states, clock, connectors, ledger } = parts;
  const lists = waitingLists(store, parts.keys);
  const pacing = paces(store);
  const limit = limiter(store, clock, parts.limits);
  const turns = oneAtATime(store, 'teams');

  /** A body of its own each time: whoever works on an earlier one does not take this one away. */
  const wake = (personId: string, at: number): Promise<void> =>
    store.putDue({ id: ITEM, owner: `${OWNER}${personId}`, at, body: bodyOf() });

  const afterQuiet = (): number => Date.parse(parts.world().calendar.afterQuietHours(parts.world().now));

  /** The id under which a card stands in Teams. */
  const look = async (place: Place, { id, card }: TeamsMessage['outgoing']): Promise<string | undefined> =>
    card === undefined ? undefined : store.temporary(standsAs(place, id));

  /** Brings one message to Teams: a card that stands there is replaced in place. Counts what has arrived. */
  const send = async (
    place: Place,
    { outgoing, isFace }: TeamsMessage,
    language: Language,
    options: {
      readonly replyToId?: string | undefined;
      readonly arrived?: number;
      readonly note?: Note;
      readonly looked?: Promise<string | undefined> | undefined;
    } = {},
  ): Promise<void> => {
    const connector = connectors.at(place.serviceUrl);
    const name = standsAs(place, outgoing.id);
    const standing = await (options.looked ?? look(place, outgoing));
    if (standing === undefined && isFace) return;
    const activities = teamsActivities(outgoing, place, language);
    for (const [index, activity] of activities.entries()) {
      if (index < (options.arrived ?? 0)) continue;
      if (standing !== undefined && !('text' in activity)) {
        await connector
          .update(place.conversationId, standing, { ...activity, id: standing })
          .catch(ignoreGone);
        continue;
      }
      const id = await connector.send(place.conversationId, activity, options.replyToId);
      if (id !== undefined && outgoing.card !== undefined) await store.putTemporary(name, id, KEPT_SECONDS);
      if (index + 1 < activities.length) await options.note?.(index + 1);
    }
  };

  const round = async (personId: string, item: DueItem): Promise<void> => {
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
        await failAll(person, 'uninstalled');
        continue;
      }
      const now = clock.now();
      if (pace.notBefore > now) return putOff(person, item, pace, list);
      const free = afterQuiet();
      const next = list.find((entry) => !entry.isHeld || free <= now);
      if (next === undefined) return store.putBackDue(item, free, bodyOf());
      if (clock.machine() > end) return store.putBackDue(item, now, bodyOf());
      const wait = next.isHeld ? await limit.wait(pace.recent, state.teams.tenantId) : 0;
      if (wait > 0) return store.putBackDue(item, now + wait, bodyOf());
      const outcome = await attempt(person, state.teams, next, list, pace, attempts);
      if (outcome.kind === 'later') {
        const failing = await pacing.change(personId, (before) => failed(before, outcome));
        return putOff(person, item, failing, list);
      }
      attempts.arrived = await conclude(person, next, pace, outcome);
    }
  };

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

  const failed = (before: Pace, { because, retryAfter }: Extract<Outcome, { kind: 'later' }>): Pace => {
    const now = clock.now();
    return {
      ...before,
      failures: before.failures + 1,
      since: before.since === 0 ? now : before.since,
      because,
      notBefore: nextAttempt(now, before.failures, retryAfter),
    };
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
      await failAll(person, outcome.because);
      return [];
    }
    if (outcome.kind === 'never') {
      await fail(person, [next], outcome.because);
      await lists.setAside(person.id, [next], clock.now());
    }
    if (outcome.kind === 'arrived') {
      await ledger.note(person.id, outcome.entries.filter(isMessage).map(sent));
      if (next.seq <= pace.handedOn) await parts.cameThrough(person, outcome.entries);
    }
    const recent = outcome.kind === 'arrived' && next.isHeld ? limit.after(pace.recent) : pace.recent;
    if (pace.failures > 0 || pace.arrived !== undefined || recent !== pace.recent)
      await pacing.change(person.id, () => ({ ...steady, handedOn: pace.handedOn, recent }));
    return outcome.kind === 'arrived' ? outcome.entries : [next];
  };

  const sent = (entry: Undeliverable): Delivery => ({
    channel: 'teams',
    message: entry.id,
    ...(entry.caseId === undefined ? {} : { caseId: entry.caseId }),
    state: 'sent',
    at: clock.now(),
  });

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
    const note: Note = async (count) => {
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

  /** Leaves everything for later; what has failed for five minutes goes to the next channel, and after a day it is set aside. */
  const putOff = async (person: Person, item: DueItem, pace: Pace, list: readonly Entry[]): Promise<void> => {
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
    await store.putBackDue(item, Math.min(pace.notBefore, ...soonest.filter((at) => at > now)), bodyOf());
  };

  const fail = async (person: Person, entries: readonly Entry[], because: Failure): Promise<void> => {
    const messages = entries.filter(isMessage);
    if (messages.length === 0) return;
    await ledger.note(
      person.id,
      messages.map((entry) => ({ ...sent(entry), state: 'failed', because })),
    );
    await parts.nextChannel(
      person,
      messages.map(({ id, caseId }) => ({ id, caseId })),
    );
  };

  const failAll = async (person: Person, because: Failure): Promise<void> => {
    const entries = await lists.head(person.id, MOST);
    await fail(person, entries, because);
    await lists.setAside(person.id, entries, clock.now());
    await pacing.change(person.id, () => steady);
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

  /** Who left Teams, or chose the web chat, since somebody looked: the next channel has it. */
  const elsewhere = async (
    person: Person,
    { teams, channel }: PersonState,
    messages: readonly TeamsMessage[],
  ): Promise<void> => {
    const told = messages
      .filter(({ isFace }) => !isFace)
      .map(({ outgoing: { id, caseId } }) => ({ id, caseId }));
    if (told.length === 0) return;
    if (teams !== undefined && channel !== 'webChat')
      await ledger.note(
        person.id,
        told.map((each) => ({ ...sent(each), state: 'failed', because: 'uninstalled' })),
      );
    await parts.nextChannel(person, told);
  };

  const giveUp = async (personId: string): Promise<void> => {
    await states.change(personId, (state) =>
      state.teams === undefined ? state : { ...state, teams: { ...state.teams, installed: false } },
    );
  };

  return {
    post: async (person, messages) => {
      if (messages.length === 0) return;
      const state = await states.load(person.id);
      const standing = standingOf(person, state, parts.world().directory);
      if (standing === 'away') return elsewhere(person, state, messages);
      const isNeutral = standing === 'waiting';
      const language = await parts.languageOf(person);
      const shown = isNeutral
        ? messages
            .filter((message) => !message.isFace)
            .map(({ outgoing: { id, caseId } }) => {
              const { outgoing, isFace } = neutral(language, id);
              return { outgoing: { ...outgoing, caseId }, isFace };
            })
        : messages;
      if (shown.length === 0) return;
      await lists.add(person.id, shown, { isHeld: true, isNeutral }, clock.now());
      const { notBefore } = await pacing.load(person.id);
      await wake(person.id, Math.max(notBefore, clock.now()));
    },
    reply: async (person, place, language, messages, replyToId) => {
      if (messages.length === 0) return;
      const looked = messages.map(({ outgoing }) => look(place, outgoing));
      // Whichever is not reached is not waited for either.
      for (const each of looked) each.catch(() => undefined);
      const { failures } = await pacing.load(person.id);
      let sentCount = 0;
      let pause = 0;
      try {
        // What failed before goes first, so that the conversation stays in order; quiet hours hold no answer up.
        for (const message of failures > 0 ? [] : messages) {
          await send(place, message, language, { replyToId, looked: looked[sentCount] });
          sentCount += 1;
        }
      } catch (error) {
        const why = undelivered(error);
        if (why === undefined) throw error;
        pause = why.retryAfter ?? 1;
      }
      const left = messages.slice(sentCount);
      // Somebody who writes is there: what failed before is tried again at once.
      if (left.length === 0 && failures === 0) return;
      const again = clock.now() + pause * 1_000;
      if (left.length > 0) await lists.add(person.id, left, { isHeld: false, isNeutral: false }, clock.now());
      if (failures > 0)
        await pacing.change(person.id, (before) => ({
          ...before,
          notBefore: Math.min(before.notBefore, again),
        }));
      await wake(person.id, again);
    },
    stands: (place, cardId, activityId) =>
      store.putTemporary(standsAs(place, cardId), activityId, KEPT_SECONDS),
    work: async (item) => {
      if (item.id !== ITEM || !item.owner.startsWith(OWNER)) return false;
      const personId = item.owner.slice(OWNER.length);
      await turns(personId, () => round(personId, item));
      return true;
    },
    sendAgain: async (personId, messageId) => {
      const ids = await lists.bringBack(personId, messageId, clock.now());
      if (ids.length > 0) {
        await pacing.change(personId, () => steady);
        await wake(personId, clock.now());
      }
      return ids;
    },
    waiting: async (personId) =>
      (await lists.head(personId, MOST)).filter(isMessage).map(({ id, caseId }) => ({ id, caseId })),
  };
}

/** What one round has done so far. */
type Attempts = { arrived: readonly Entry[]; isAnew: boolean };

type Note = (count: number) => Promise<void>;

/** That something is waiting, and nothing else; it belongs to no case. */
export function neutral(language: Language, id = 'neutral'): TeamsMessage {
  const words = textsIn(language).talk.neutral;
  return { outgoing: { id, caseId: undefined, text: words, card: undefined, summary: words }, isFace: false };
}

/** A card that is no longer there to be replaced is no loss: its new face is in the web chat, and on refresh. */
function ignoreGone(error: unknown): void {
  const status = undelivered(error)?.status;
  if (status === undefined || ![400, 404, 405, 501].includes(status)) throw error;
}

function standsAs(place: Place, cardId: string): string {
  return `teams:card:${place.conversationId}:${cardId}`;
}

/** A new face of an earlier card is no message of its own. */
function isMessage({ isFace }: Entry): boolean {
  return !isFace;
}

/** Different each time, so that whoever works on an item never settles one that was put in later. */
function bodyOf(): string {
  return JSON.stringify({ kind: ITEM, put: randomUUID() });
}
