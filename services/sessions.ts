import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SignIn } from '../domain/signIn.ts';
import { Fault } from './fault.ts';
import type { Store } from './store/store.ts';

/** Somebody's session; `id` may be told to anybody who may know of it, it opens nothing. */
export type Session = { readonly id: string; readonly person: string; readonly signIn: SignIn };

/** Sessions of signed-in people, on the machine's clock; the store holds only a hash of what the cookie holds. */
export type Sessions = {
  /** Starts a session and answers the value of its cookie. */
  readonly start: (personId: string, signIn: SignIn) => Promise<string>;
  /** The session of a cookie, which goes on by it unless `goesOn` is false; undefined when it ended, idled out or never was. */
  readonly find: (cookie: string, goesOn?: boolean) => Promise<Session | undefined>;
  /** A session by its id, as it was at most a minute ago unless it was ended since; `goesOn` where somebody did something. */
  readonly byId: (id: string, goesOn: boolean) => Promise<Session | undefined>;
  readonly end: (cookie: string) => Promise<void>;
  /** Ends all sessions of somebody, on every device. */
  readonly endAll: (personId: string) => Promise<void>;
  /** Hears the id of each session that is ended by somebody, in any process; an empty one when some may have been missed. */
  readonly onEnd: (listener: (id: string) => void) => Promise<() => void>;
  readonly rules: SessionRules;
};

/** How long sessions last, in seconds, and what a sign-in must be worth. */
export type SessionRules = {
  readonly idle: number;
  readonly absolute: number;
  /** In demo mode anybody is let in as anybody, so nothing more is asked of a physician or at a signature. */
  readonly isDemo: boolean;
};

/** A working day. */
export const SESSION_SECONDS = 8 * 3_600;
/** Longer than the 20 minutes that people who need more time must get (WCAG 2.2.1). */
const IDLE_SECONDS = 3_600;
export const demoRules: SessionRules = { idle: IDLE_SECONDS, absolute: SESSION_SECONDS, isDemo: true };

const signIn = z.strictObject({
  method: z.enum(['demo', 'provider', 'link', 'teams']),
  at: z.string(),
  secondFactor: z.boolean(),
  issuer: z.string().optional(),
});
const record = z.strictObject({ person: z.string(), signIn, until: z.int() });
type Kept = z.infer<typeof record>;
/** The sessions of a person, with the moment at which each ends at the latest. */
const listed = z.record(z.string(), z.int());

const ENDED = 'sessions';
/** A session that goes on is written at most this often. */
const REFRESH = 60_000;
const REMEMBERED = 10_000;
const TRIES = 20;

/** Sessions over a store; `now` in milliseconds. */
export function sessions(
  store: Store,
  rules: SessionRules = demoRules,
  now: () => number = Date.now,
): Sessions {
  const known = new Map<string, { readonly session: Session; readonly until: number; readonly at: number }>();
  const extended = new Map<string, number>();
  let round = 0;
  let listening: Promise<unknown> | undefined;

  const forget = (id: string): void => {
    round += 1;
    if (id === '') known.clear();
    known.delete(id);
  };
  const bounded = <T>(map: Map<string, T>, id: string, value: T): void => {
    map.delete(id);
    if (map.size >= REMEMBERED) map.delete(map.keys().next().value ?? '');
    map.set(id, value);
  };
  /** Writes that a session goes on, and answers whether it still stood. */
  const goOn = async (id: string, until: number): Promise<boolean> => {
    if (now() - (extended.get(id) ?? 0) < REFRESH) return true;
    const stands = await store.extendTemporary(keyOf(id), Math.min(rules.idle, (until - now()) / 1_000));
    if (stands) bounded(extended, id, now());
    return stands;
  };
  const load = async (
    id: string,
    goesOn: boolean,
  ): Promise<{ session: Session; until: number } | undefined> => {
    const kept = parse(await store.temporary(keyOf(id)));
    if (kept === undefined || kept.until <= now()) return undefined;
    if (goesOn && !(await goOn(id, kept.until))) return undefined;
    return { session: { id, person: kept.person, signIn: signInOf(kept) }, until: kept.until };
  };
  const list = async (
    personId: string,
    change: (before: Readonly<Record<string, number>>) => Readonly<Record<string, number>>,
  ): Promise<readonly string[]> => {
    for (let i = 0; i < TRIES; i += 1) {
      const document = await store.loadDocument(listOf(personId));
      const before = document === undefined ? {} : listed.parse(JSON.parse(document.body));
      const after = JSON.stringify(change(before));
      if ((await store.saveDocument(listOf(personId), document?.version ?? 0, after)) === 'saved')
        return Object.keys(before);
    }
    throw new Fault('conflict', 'The list of sessions was changed too often at once.');
  };
  const drop = async (id: string): Promise<void> => {
    await store.removeTemporary(keyOf(id));
    forget(id);
    await store.publish(ENDED, id);
  };

  return {
    rules,
    start: async (personId, how) => {
      const cookie = randomBytes(32).toString('base64url');
      const until = now() + rules.absolute * 1_000;
      // Listed before it stands, so that ending all of them finds it.
      await list(personId, (before) => ({
        ...Object.fromEntries(Object.entries(before).filter(([, end]) => end > now())),
        [idOf(cookie)]: until,
      }));
      const kept: Kept = { person: personId, signIn: how, until };
      await store.putTemporary(
        keyOf(idOf(cookie)),
        JSON.stringify(kept),
        Math.min(rules.idle, rules.absolute),
      );
      return cookie;
    },
    find: async (cookie, goesOn = true) => (await load(idOf(cookie), goesOn))?.session,
    byId: async (id, goesOn) => {
      listening ??= store.subscribe(ENDED, forget).catch((error: unknown) => {
        listening = undefined;
        throw error;
      });
      await listening;
      const fresh = known.get(id);
      if (fresh !== undefined && fresh.until > now() && now() - fresh.at < REFRESH) {
        if (goesOn && !(await goOn(id, fresh.until))) return undefined;
        return fresh.session;
      }
      const before = round;
      const found = await load(id, goesOn);
      if (found === undefined) known.delete(id);
      // What ended while it was read is not remembered as standing.
      else if (before === round) bounded(known, id, { ...found, at: now() });
      return found?.session;
    },
    end: async (cookie) => {
      const kept = parse(await store.temporary(keyOf(idOf(cookie))));
      await drop(idOf(cookie));
      if (kept === undefined) return;
      await list(kept.person, ({ [idOf(cookie)]: _ended, ...others }) => others);
    },
    endAll: async (personId) => {
      const ids = await list(personId, () => ({}));
      await Promise.all(ids.map(drop));
    },
    onEnd: (listener) => store.subscribe(ENDED, listener),
  };
}

function parse(text: string | undefined): Kept | undefined {
  if (text === undefined) return undefined;
  try {
    return record.safeParse(JSON.parse(text)).data;
  } catch {
    // Of an earlier release, which kept the bare person: that person signs in once more.
    return undefined;
  }
}

function signInOf({ signIn: { issuer, ...how } }: Kept): SignIn {
  return issuer === undefined ? how : { ...how, issuer };
}

function idOf(cookie: string): string {
  return createHash('sha256').update(cookie).digest('base64url');
}

function keyOf(id: string): string {
  return `session:${id}`;
}

function listOf(personId: string): string {
  return `sessions:${personId}`;
}
