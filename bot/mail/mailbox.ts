import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { textsIn } from '../../cards/texts/index.ts';
import type { World } from '../../domain/ask.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Clock } from '../../services/clock.ts';
import type { Delivery, Failure, Ledger } from '../../services/deliveries/ledger.ts';
import type { DueItem, Store } from '../../services/store/store.ts';
import type { Visits } from '../../services/visits.ts';
import { GIVEN_UP, NEXT_CHANNEL, nextAttempt } from '../deliveries/retries.ts';
import { oneAtATime } from '../deliveries/turns.ts';
import { LINK_MINUTES } from '../teams/oneTimeLinks.ts';
import type { Undeliverable } from '../teams/outbox.ts';
import { addressOf } from './addressOf.ts';
import { type Mail, type MailSender, unmailed } from './mailSender.ts';

/** E-mail, the last channel: it says that something is waiting, and nothing else. */
export type Mailbox = {
  /** Mails somebody that something is waiting, from the due index; false when they cannot be mailed. */
  readonly post: (person: Person, messages: readonly Undeliverable[]) => Promise<boolean>;
  /** Does a claimed item of this mailbox and settles it; false when it is another's. */
  readonly work: (item: DueItem) => Promise<boolean>;
  readonly waiting: (personId: string) => Promise<readonly Undeliverable[]>;
};

export type MailboxParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly world: () => World;
  readonly ledger: Ledger;
  readonly visits: Visits;
  readonly languageOf: (person: Person) => Promise<Language>;
  readonly sender: MailSender;
  /** Whether a message tells of something that its reader may no longer be told: it is dropped. */
  readonly isTakenBack: (person: Person, message: Undeliverable) => Promise<boolean>;
  /** A link that signs this person in once. */
  readonly link: (personId: string) => Promise<string>;
  /** Something could not be mailed either. */
  readonly unreached: (person: Person, messages: readonly Undeliverable[]) => Promise<void>;
  /** It was mailed after all. */
  readonly reached: (person: Person, messages: readonly Undeliverable[]) => Promise<void>;
  /** Keeps a copy where everything sent is shown; only in demo mode. */
  readonly copy?: ((person: Person, mail: Mail, language: Language) => Promise<void>) | undefined;
};

const waiting = z.strictObject({ v: z.literal(1), caseId: z.string().optional(), at: z.number() });
type Entry = z.infer<typeof waiting> & { readonly id: string; readonly seq: number };

const course = z.strictObject({
  v: z.literal(1),
  failures: z.number(),
  notBefore: z.number(),
  /** Since when it fails; 0 when it does not. */
  since: z.number(),
  because: z.string().optional(),
  /** When the last mail left; 0 when none did. */
  mailedAt: z.number(),
  /** The failure was told already. */
  isTold: z.boolean(),
});
type Course = z.infer<typeof course>;

const ITEM = 'mail';
const OWNER = 'mail:';
const MOST = 10_000;
/** One mail in so long, until its reader has been here: a second one would say nothing new. */
const AT_MOST_ONCE_IN = 24 * 3_600_000;
const steady: Course = { v: 1, failures: 0, notBefore: 0, since: 0, mailedAt: 0, isTold: false };

/** A mailbox over a store and an SMTP server. What waits in it are ids. */
export function mailbox(parts: MailboxParts): Mailbox {
  const { store, clock, ledger, sender } = parts;
  const turns = oneAtATime(store, 'mail');

  const list = async (personId: string): Promise<readonly Entry[]> =>
    (await store.history(`${OWNER}${personId}`, 0, MOST)).map(({ id, seq, body }) => ({
      ...waiting.parse(JSON.parse(body)),
      id,
      seq,
    }));
  const drop = async (personId: string, entries: readonly Entry[]): Promise<void> => {
    if (entries.length > 0)
      await store.removeHistory(
        `${OWNER}${personId}`,
        entries.map(({ id }) => id),
      );
  };
  const load = async (personId: string): Promise<{ readonly was: Course; readonly version: number }> => {
    const document = await store.loadDocument(`${OWNER}${personId}`);
    return document === undefined
      ? { was: steady, version: 0 }
      : { was: course.parse(JSON.parse(document.body)), version: document.version };
  };
  const save = async (personId: string, version: number, is: Course): Promise<void> => {
    // One process at a time works on a person's mail: nobody else writes this.
    await store.saveDocument(`${OWNER}${personId}`, version, JSON.stringify(is));
  };

  const round = async (personId: string, item: DueItem): Promise<void> => {
    const { directory, calendar, now: moment } = parts.world();
    const person = directory.person(personId);
    const [all, { was, version }, visit = Number.NEGATIVE_INFINITY] = await Promise.all([
      list(personId),
      load(personId),
      parts.visits.last(personId),
    ]);
    // Whoever has been here since has seen what is waiting.
    const isOver = await Promise.all(
      all.map(async (entry) => entry.at <= visit || (person && (await parts.isTakenBack(person, entry)))),
    );
    const entries = all.filter((_entry, index) => isOver[index] !== true);
    await drop(
      personId,
      all.filter((entry) => !entries.includes(entry)),
    );
    const to = person === undefined ? undefined : addressOf(person, directory);
    if (entries.length === 0 || person === undefined || to === undefined) {
      await drop(personId, entries);
      return store.settleDue(item);
    }
    const now = clock.now();
    const isSaid = was.mailedAt > visit && now - was.mailedAt < AT_MOST_ONCE_IN;
    if (isSaid) {
      await ledger.note(personId, entries.map(sent));
      await parts.reached(person, entries);
      await drop(personId, entries);
      return store.settleDue(item);
    }
    const free = Math.max(Date.parse(calendar.afterQuietHours(moment)), was.notBefore);
    if (free > now) return putOff(person, item, was, version, entries, free);
    const failure = await attempt(person, to, entries);
    if (failure === undefined) {
      await ledger.note(personId, entries.map(sent));
      await save(personId, version, { ...steady, mailedAt: now });
      await parts.reached(person, entries);
      await drop(personId, entries);
      return store.settleDue(item);
    }
    if (!failure.mayPass) {
      await fail(person, entries, failure.because);
      await save(personId, version, { ...steady, mailedAt: was.mailedAt });
      await drop(personId, entries);
      return store.settleDue(item);
    }
    const failing: Course = {
      ...was,
      failures: was.failures + 1,
      since: was.since === 0 ? now : was.since,
      because: failure.because,
      notBefore: nextAttempt(now, was.failures, undefined),
    };
    await putOff(person, item, failing, version, entries, failing.notBefore);
  };

  /** Leaves it for later; after five minutes of failure those who wait are told, and after a day it is given up. */
  const putOff = async (
    person: Person,
    item: DueItem,
    is: Course,
    version: number,
    entries: readonly Entry[],
    until: number,
  ): Promise<void> => {
    const failingFor = is.since === 0 ? 0 : clock.now() - is.since;
    const isTold = is.isTold || failingFor >= NEXT_CHANNEL;
    if (isTold && !is.isTold) await fail(person, entries, failureIn(is));
    if (failingFor >= GIVEN_UP) {
      await fail(person, entries, failureIn(is));
      await save(person.id, version, { ...steady, mailedAt: is.mailedAt });
      await drop(person.id, entries);
      return store.settleDue(item);
    }
    await save(person.id, version, { ...is, isTold });
    const tell = is.since === 0 || isTold ? until : Math.min(until, is.since + NEXT_CHANNEL);
    await store.putBackDue(item, tell, bodyOf());
  };

  const attempt = async (
    person: Person,
    to: string,
    entries: readonly Entry[],
  ): Promise<ReturnType<typeof unmailed>> => {
    const language = await parts.languageOf(person);
    const words = textsIn(language).deliveries.mail;
    const id = createHash('sha256')
      .update(JSON.stringify([person.id, ...entries.map((entry) => [entry.id, entry.seq])]))
      .digest('hex')
      .slice(0, 32);
    const link = await parts.link(person.id);
    const mail: Mail = { id, to, subject: words.subject, text: words.text(link, LINK_MINUTES) };
    try {
      await sender.send(mail);
      // The link signs somebody in: it is kept nowhere.
      const shown = words.text(new URL('/', link).href, LINK_MINUTES);
      await parts.copy?.(person, { ...mail, text: shown }, language);
      return undefined;
    } catch (error) {
      const why = unmailed(error);
      if (why === undefined) throw error;
      return why;
    }
  };

  const sent = ({ id, caseId }: Undeliverable): Delivery => ({
    channel: 'email',
    message: id,
    ...(caseId === undefined ? {} : { caseId }),
    state: 'sent',
    at: clock.now(),
  });

  const fail = async (person: Person, entries: readonly Entry[], because: Failure): Promise<void> => {
    await ledger.note(
      person.id,
      entries.map((entry) => ({ ...sent(entry), state: 'failed', because })),
    );
    await parts.unreached(person, entries);
  };

  return {
    post: async (person, messages) => {
      if (addressOf(person, parts.world().directory) === undefined) return false;
      const at = clock.now();
      await store.putHistory(
        `${OWNER}${person.id}`,
        messages.map(({ id, caseId }) => ({ id, body: JSON.stringify({ v: 1, caseId, at }), at })),
      );
      await store.putDue({ id: ITEM, owner: `${OWNER}${person.id}`, at, body: bodyOf() });
      return true;
    },
    work: async (item) => {
      if (item.id !== ITEM || !item.owner.startsWith(OWNER)) return false;
      const personId = item.owner.slice(OWNER.length);
      await turns(personId, () => round(personId, item));
      return true;
    },
    waiting: async (personId) => (await list(personId)).map(({ id, caseId }) => ({ id, caseId })),
  };
}

const failureNames = z.enum([
  'refused',
  'throttled',
  'notAuthorised',
  'timeout',
  'unreachable',
  'serverError',
]);

function failureIn({ because }: Course): Failure {
  return failureNames.safeParse(because).data ?? 'unreachable';
}

/** Different each time, so that whoever works on an item never settles one that was put in later. */
function bodyOf(): string {
  return JSON.stringify({ kind: ITEM, put: randomUUID() });
}
