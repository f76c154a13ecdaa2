import { randomUUID } from 'node:crypto';
import type { World } from '../../domain/ask.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Clock } from '../../services/clock.ts';
import type { Ledger } from '../../services/deliveries/ledger.ts';
import type { PersonState, PersonStates } from '../../services/personStates.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import type { DueItem, Store } from '../../services/store/store.ts';
import { oneAtATime } from '../deliveries/turns.ts';
import { type Connectors, undelivered } from './connectors.ts';
import { failing, toTeams } from './failing.ts';
import type { Limits } from './limiter.ts';
import { neutral } from './neutral.ts';
import { paces, steady } from './pace.ts';
import { rounds } from './rounds.ts';
import { type Sending, sending } from './sending.ts';
import { standingOf } from './standing.ts';
import type { Place } from './teamsActivities.ts';
import { isMessage, type TeamsMessage, waitingLists } from './waitingLists.ts';

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
  readonly stands: Sending['stands'];
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

/** The outbox to Teams over a store; what waits in it is sealed with the key of its case or person. */
export function outbox(parts: OutboxParts): Outbox {
  const { store, states, clock, ledger } = parts;
  const lists = waitingLists(store, parts.keys);
  const pacing = paces(store);
  const turns = oneAtATime(store, 'teams');
  const { look, send, stands } = sending(store, parts.connectors);
  const failures = failing(parts, lists, pacing);
  const round = rounds({ outbox: parts, lists, pacing, failures, send, newBody: bodyOf });

  /** A body of its own each time: whoever works on an earlier one does not take this one away. */
  const wake = (personId: string, at: number): Promise<void> =>
    store.putDue({ id: ITEM, owner: `${OWNER}${personId}`, at, body: bodyOf() });

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
        told.map((each) => ({ ...toTeams(each, 'failed', clock.now()), because: 'uninstalled' as const })),
      );
    await parts.nextChannel(person, told);
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
      const { failures: before } = await pacing.load(person.id);
      let sentCount = 0;
      let pause = 0;
      try {
        // What failed before goes first, so that the conversation stays in order; quiet hours hold no answer up.
        for (const message of before > 0 ? [] : messages) {
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
      if (left.length === 0 && before === 0) return;
      const again = clock.now() + pause * 1_000;
      if (left.length > 0) await lists.add(person.id, left, { isHeld: false, isNeutral: false }, clock.now());
      if (before > 0)
        await pacing.change(person.id, (pace) => ({
          ...pace,
          notBefore: Math.min(pace.notBefore, again),
        }));
      await wake(person.id, again);
    },
    stands,
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

/** Different each time, so that whoever works on an item never settles one that was put in later. */
function bodyOf(): string {
  return JSON.stringify({ kind: ITEM, put: randomUUID() });
}
