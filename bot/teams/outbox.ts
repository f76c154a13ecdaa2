import { textsIn } from '../../cards/texts/index.ts';
import type { World } from '../../domain/ask.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Clock } from '../../services/clock.ts';
import type { PersonStates, TeamsReference } from '../../services/personStates.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import type { DueItem, Store } from '../../services/store/store.ts';
import { type Connectors, undelivered } from './connectors.ts';
import { standingOf } from './standing.ts';
import { type Place, teamsActivities } from './teamsActivities.ts';
import { empty, type TeamsMessage, type Waiting, waitingLists } from './waitingLists.ts';

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
};

export type OutboxParts = {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly states: PersonStates;
  readonly clock: Clock;
  readonly world: () => World;
  readonly connectors: Connectors;
  readonly languageOf: (person: Person) => Promise<Language>;
};

const ITEM = 'teams';
const OWNER = 'teams:';
const BODY = JSON.stringify({ kind: ITEM });
/** The one message that stands for all there is in an employer's tenant before the choice. */
const NEUTRAL = 'neutral';
const MOST = 200;
const MOST_ATTEMPTS = 12;
const KEPT_SECONDS = 180 * 86_400;
/** Seconds before the next attempt, the last one for all that follow. */
const pauses = [10, 30, 60, 300, 900, 3_600, 4 * 3_600];
/** A round ends well before the lease of its item does. */
const ROUND = 10_000;

/** The outbox to Teams over a store; what waits in it is sealed with the key of its case or person. */
export function outbox(parts: OutboxParts): Outbox {
  const { store, states, clock, connectors } = parts;
  const { change, seal, open } = waitingLists(store, parts.keys);

  const enqueue = async (
    personId: string,
    messages: readonly TeamsMessage[],
    notBeforeOf: (before: Waiting) => number,
  ): Promise<void> => {
    if (messages.length === 0) return;
    const entries = await Promise.all(messages.map((message) => seal(personId, message)));
    const { notBefore } = await change(personId, (before) => ({
      ...before,
      notBefore: notBeforeOf(before),
      list: [...before.list.filter((old) => !entries.some((entry) => entry.id === old.id)), ...entries].slice(
        -MOST,
      ),
    }));
    const at = Math.max(notBefore, clock.now());
    await store.putDue({ id: ITEM, owner: `${OWNER}${personId}`, at, body: BODY });
  };

  /** The id under which a card stands in Teams. */
  const look = async (place: Place, { id, card }: TeamsMessage['outgoing']): Promise<string | undefined> =>
    card === undefined ? undefined : store.temporary(standsAs(place, id));

  /** Brings one message to Teams: a card that stands there is replaced in place. */
  const send = async (
    place: Place,
    { outgoing, isFace }: TeamsMessage,
    language: Language,
    replyToId?: string,
    looked: Promise<string | undefined> = look(place, outgoing),
  ): Promise<void> => {
    const connector = connectors.at(place.serviceUrl);
    const name = standsAs(place, outgoing.id);
    const standing = await looked;
    if (standing === undefined && isFace) return;
    for (const activity of teamsActivities(outgoing, place, language)) {
      if (standing !== undefined && !('text' in activity)) {
        await connector
          .update(place.conversationId, standing, { ...activity, id: standing })
          .catch(ignoreGone);
        continue;
      }
      const id = await connector.send(place.conversationId, activity, replyToId);
      if (id !== undefined && outgoing.card !== undefined) await store.putTemporary(name, id, KEPT_SECONDS);
    }
  };

  const round = async (personId: string, item: DueItem): Promise<void> => {
    const person = parts.world().directory.person(personId);
    const end = clock.machine() + ROUND;
    for (;;) {
      const { list, attempt, notBefore } = await change(personId, (before) => before);
      const [first] = list;
      const state = await states.load(personId);
      if (first === undefined || person === undefined || state.teams?.installed !== true) {
        if (first !== undefined) await change(personId, () => empty);
        return store.settleDue(item);
      }
      if (notBefore > clock.now()) return store.putBackDue(item, notBefore, BODY);
      if (clock.machine() > end) return store.putBackDue(item, clock.now(), BODY);
      const outgoing = await open(personId, first);
      const outcome =
        outgoing === undefined
          ? 'done'
          : await attemptTo(person, state.teams, { outgoing, isFace: first.isFace }, attempt);
      if (outcome === 'done') {
        await change(personId, (before) => ({
          ...before,
          attempt: 0,
          notBefore: 0,
          list: before.list.filter((entry) => entry.sealed !== first.sealed),
        }));
      } else if (outcome === 'gone') {
        await giveUp(personId);
      } else {
        const at = clock.now() + outcome.seconds * 1_000;
        await change(personId, (before) => ({ ...before, attempt: attempt + 1, notBefore: at }));
        return store.putBackDue(item, at, BODY);
      }
    }
  };

  const attemptTo = async (
    person: Person,
    reference: TeamsReference,
    message: TeamsMessage,
    attempt: number,
  ): Promise<'done' | 'gone' | { readonly seconds: number }> => {
    const language = await parts.languageOf(person);
    const allowed = message.outgoing.id === NEUTRAL ? message : await allowedNow(person, message, language);
    if (allowed === undefined) return 'done';
    try {
      await send(reference, allowed, language);
      return 'done';
    } catch (error) {
      const why = undelivered(error);
      if (why === undefined) throw error;
      if (why.status === 404 && attempt === 0 && (await begunAnew(person.id, reference)))
        return { seconds: 0 };
      if (why.status === 403 || why.status === 404) return 'gone';
      const isFinal = why.status !== undefined && [400, 405, 413, 415, 422].includes(why.status);
      if (isFinal || attempt + 1 >= MOST_ATTEMPTS) return 'done';
      const pause = pauses[Math.min(attempt, pauses.length - 1)] ?? 60;
      return { seconds: why.retryAfter ?? pause };
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
    return standing === 'waiting' && !message.isFace ? neutral(language) : undefined;
  };

  /** The 1:1 conversation is gone: asks Teams for a new one, once. */
  const begunAnew = async (personId: string, reference: TeamsReference): Promise<boolean> => {
    try {
      const conversationId = await connectors.at(reference.serviceUrl).createConversation({
        isGroup: false,
        bot: { id: reference.botId },
        members: [{ id: reference.userId }],
        tenantId: reference.tenantId,
        channelData: { tenant: { id: reference.tenantId } },
      });
      if (conversationId === undefined || conversationId === reference.conversationId) return false;
      await states.change(personId, (state) =>
        state.teams === undefined ? state : { ...state, teams: { ...state.teams, conversationId } },
      );
      return true;
    } catch (error) {
      if (undelivered(error) === undefined) throw error;
      return false;
    }
  };

  const giveUp = async (personId: string): Promise<void> => {
    await states.change(personId, (state) =>
      state.teams === undefined ? state : { ...state, teams: { ...state.teams, installed: false } },
    );
  };

  return {
    post: async (person, messages) => {
      const { directory, calendar, now } = parts.world();
      const standing = standingOf(person, await states.load(person.id), directory);
      if (standing === 'away' || messages.length === 0) return;
      const isNew = messages.some((message) => !message.isFace);
      const shown = standing === 'open' ? messages : isNew ? [neutral(await parts.languageOf(person))] : [];
      const free = Date.parse(calendar.afterQuietHours(now));
      await enqueue(person.id, shown, (before) => Math.max(before.notBefore, free));
    },
    reply: async (person, place, language, messages, replyToId) => {
      if (messages.length === 0) return;
      const looked = messages.map(({ outgoing }) => look(place, outgoing));
      // Whichever is not reached is not waited for either.
      for (const each of looked) each.catch(() => undefined);
      const { attempt } = await change(person.id, (before) => before);
      let sent = 0;
      let pause = 0;
      try {
        // What failed before goes first, so that the conversation stays in order; quiet hours hold no answer up.
        for (const message of attempt > 0 ? [] : messages) {
          await send(place, message, language, replyToId, looked[sent]);
          sent += 1;
        }
      } catch (error) {
        const why = undelivered(error);
        if (why === undefined) throw error;
        pause = why.retryAfter ?? 1;
      }
      const again = clock.now() + pause * 1_000;
      await enqueue(person.id, messages.slice(sent), (before) =>
        before.list.length === 0 ? again : Math.max(Math.min(before.notBefore, again), clock.now()),
      );
    },
    stands: (place, cardId, activityId) =>
      store.putTemporary(standsAs(place, cardId), activityId, KEPT_SECONDS),
    work: async (item) => {
      if (item.id !== ITEM || !item.owner.startsWith(OWNER)) return false;
      await round(item.owner.slice(OWNER.length), item);
      return true;
    },
  };
}

/** That something is waiting, and nothing else. */
export function neutral(language: Language): TeamsMessage {
  const words = textsIn(language).talk.neutral;
  return {
    outgoing: { id: NEUTRAL, caseId: undefined, text: words, card: undefined, summary: words },
    isFace: false,
  };
}

/** A card that is no longer there to be replaced is no loss: its new face is in the web chat, and on refresh. */
function ignoreGone(error: unknown): void {
  const status = undelivered(error)?.status;
  if (status === undefined || ![400, 404, 405, 501].includes(status)) throw error;
}

function standsAs(place: Place, cardId: string): string {
  return `teams:card:${place.conversationId}:${cardId}`;
}
