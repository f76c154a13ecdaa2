import type { CaseLog } from '../../domain/opened.ts';
import { present } from '../../domain/opened.ts';
import type { Person } from '../../domain/people.ts';
import type { Ledger } from '../../services/deliveries/ledger.ts';
import type { Unreached } from '../../services/deliveries/undelivered.ts';
import type { DueItem } from '../../services/store/store.ts';
import type { Visits } from '../../services/visits.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Outbox, Undeliverable } from '../teams/outbox.ts';
import type { TeamsMessage } from '../teams/waitingLists.ts';

/** Everything that brings messages to people outside the web chat, which always holds them all. */
export type Deliveries = {
  readonly ledger: Ledger;
  readonly unreached: Unreached;
  readonly visits: Visits;
  readonly teams: Outbox;
  /** Undefined where no SMTP server is set. */
  readonly mail: Mailbox | undefined;
  /** Brings messages that the web chat holds to the next channel of this person: Teams, or when nothing else reaches them e-mail. */
  readonly push: (person: Person, messages: readonly TeamsMessage[], isOnTeams: boolean) => Promise<void>;
  /** Does a claimed item of one of the channels and settles it; false when it is another's. */
  readonly work: (item: DueItem) => Promise<boolean>;
  /** Puts what failed in line again, all of a person's or one message; answers the ids. */
  readonly sendAgain: (person: Person, messageId?: string) => Promise<readonly string[]>;
  /** Forgets what is known of deliveries of a case; safe to repeat. */
  readonly erase: (log: CaseLog) => Promise<void>;
};

/** Where everything is reached, from one delivery to the next channel. */
export type NextChannel = {
  /** Takes over what Teams did not take. */
  readonly afterTeams: (person: Person, messages: readonly Undeliverable[]) => Promise<void>;
  /** For who is not on Teams. */
  readonly instead: (person: Person, messages: readonly Undeliverable[]) => Promise<void>;
};

/** Somebody who was here within so long is expected to look again: the web chat reaches them. Reminders come after as long. */
export const REACHED_FOR = 3 * 86_400_000;

/** The order of channels after Teams: the web chat for who was here lately, then e-mail, then those who wait are told. */
export function nextChannel(parts: {
  readonly visits: Visits;
  readonly unreached: Unreached;
  readonly now: () => number;
  readonly mail: () => Mailbox | undefined;
  /** In demo mode without a mail server people sign in to see what there is: nobody counts as unreached. */
  readonly isDemo: boolean;
}): NextChannel {
  const isReached = async (personId: string): Promise<boolean> => {
    const last = await parts.visits.last(personId);
    return last !== undefined && parts.now() - last < REACHED_FOR;
  };
  const afterTeams: NextChannel['afterTeams'] = async (person, messages) => {
    if (await isReached(person.id)) return;
    if ((await parts.mail()?.post(person, messages)) === true) return;
    // HR waits for nothing, and nobody waits for HR.
    if (person.role !== 'hr') await noteAll(parts.unreached, person, messages);
  };
  return {
    afterTeams,
    instead: async (person, messages) => {
      if (person.role === 'hr' || (parts.isDemo && parts.mail() === undefined)) return;
      await afterTeams(person, messages);
    },
  };
}

/** Marks each case of these messages: somebody in it was not reached. */
export async function noteAll(
  unreached: Unreached,
  person: Person,
  messages: readonly Undeliverable[],
): Promise<void> {
  for (const caseId of casesOf(messages)) await unreached.note(caseId, person.id);
}

/** Takes the marks away again. */
export async function clearAll(
  unreached: Unreached,
  person: Person,
  messages: readonly Undeliverable[],
): Promise<void> {
  for (const caseId of casesOf(messages)) await unreached.clear(caseId, person.id);
}

/** Puts the channels together. */
export function deliveries(parts: {
  readonly ledger: Ledger;
  readonly unreached: Unreached;
  readonly visits: Visits;
  readonly teams: Outbox;
  readonly mail: Mailbox | undefined;
  readonly next: NextChannel;
}): Deliveries {
  const { ledger, unreached, teams, mail, next } = parts;
  return {
    ledger,
    unreached,
    visits: parts.visits,
    teams,
    mail,
    push: async (person, messages, isOnTeams) => {
      if (isOnTeams) return teams.post(person, messages);
      const fresh = messages.filter(({ isFace }) => !isFace).map(({ outgoing }) => outgoing);
      if (fresh.length > 0) await next.instead(person, fresh);
    },
    work: async (item) =>
      (await teams.work(item)) || ((await mail?.work(item)) ?? false) || (await ledger.work(item)),
    sendAgain: async (person, messageId) => {
      const again = await teams.sendAgain(person.id, messageId);
      const unmailed = (await ledger.of(person.id)).filter(
        ({ channel, state, message }) =>
          channel === 'email' && state === 'failed' && (messageId === undefined || message === messageId),
      );
      const mailed =
        unmailed.length > 0 &&
        (await mail?.post(
          person,
          unmailed.map(({ message, caseId }) => ({ id: message, caseId })),
        )) === true;
      return [...new Set([...again, ...(mailed ? unmailed.map(({ message }) => message) : [])])];
    },
    erase: async (log) => {
      const state = present(log);
      const people = [
        state.employee,
        state.physician?.id,
        state.second?.id,
        ...state.formerPhysicians,
        ...state.formerSeconds.map(({ id }) => id),
      ].filter((id) => id !== undefined && id !== '');
      await Promise.all(people.map((id) => ledger.forget(id ?? '', state.id)));
      await unreached.erase(state.id);
    },
  };
}

function casesOf(messages: readonly Undeliverable[]): readonly string[] {
  return [...new Set(messages.flatMap(({ caseId }) => caseId ?? []))];
}
