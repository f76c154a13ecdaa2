import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Activity, Conversations } from '../../services/conversations.ts';
import type { Store } from '../../services/store/store.ts';
import { whisperQueue } from './whisperQueue.ts';

/** An open socket, as a mailbox sees it. */
export type Listener = {
  /** Something was kept: read what is new. */
  readonly poke: () => void;
  /** Something changed that stands in no message: says so, with nothing in it. */
  readonly nudge: () => void;
  /** Sends what is kept nowhere; answers whether it demonstrably arrived. */
  readonly whisper: (activities: readonly Activity[]) => Promise<boolean>;
};

/** What reaches one person in this process. */
export type Mailbox = {
  /** From here on listeners are poked about what is kept: whoever only posts has no use for it. */
  readonly follow: () => Promise<void>;
  /** Answers how to leave. */
  readonly attach: (listener: Listener) => () => void;
  /** Whispers for a poll, from whichever process has them; once. */
  readonly takeWhispers: () => Promise<readonly Activity[]>;
};

export type Mailboxes = {
  /** The mailbox of a person; from its first use on, and a minute after its last, whispers are caught here. */
  readonly of: (person: string) => Promise<Mailbox>;
  readonly close: () => void;
};

type Entry = Mailbox & {
  readonly touch: () => void;
  readonly inUse: () => boolean;
  readonly sweep: () => void;
  readonly stop: () => void;
};
type Parts = {
  readonly conversations: Conversations;
  readonly store: Pick<Store, 'kind' | 'publish' | 'subscribe'>;
};

const KEPT_OPEN = 60_000;
const SWEEP = 15_000;
/** How long the first poll of a process waits for whispers that other processes caught. */
const ASKING = 60;
/** A closing socket refuses at once, before it leaves. */
const OFFER_AGAIN = 300;

/** Mailboxes over the messages between processes. */
export function mailboxes(parts: Parts): Mailboxes {
  const entries = new Map<string, Promise<Entry>>();
  const opened = new Map<string, Entry>();
  const sweeper = setInterval(() => {
    for (const [person, entry] of opened) {
      entry.sweep();
      if (entry.inUse()) continue;
      entry.stop();
      entries.delete(person);
      opened.delete(person);
    }
  }, SWEEP).unref();

  return {
    of: (person) => {
      opened.get(person)?.touch();
      const known = entries.get(person);
      if (known !== undefined) return known;
      const made = openMailbox(parts, person);
      entries.set(person, made);
      made.then((entry) => opened.set(person, entry)).catch(() => entries.delete(person));
      return made;
    },
    close: () => {
      clearInterval(sweeper);
      for (const entry of opened.values()) entry.stop();
      opened.clear();
      entries.clear();
    },
  };
}

const note = z.union([
  z.strictObject({ from: z.string(), taken: z.array(z.string()) }),
  z.strictObject({ from: z.string(), asks: z.literal(true) }),
  z.strictObject({
    from: z.string(),
    has: z.array(z.looseObject({ id: z.string(), type: z.string() })),
  }),
]);
type Told =
  | { readonly taken: readonly string[] }
  | { readonly asks: true }
  | { readonly has: readonly Activity[] };

async function openMailbox({ conversations, store }: Parts, person: string): Promise<Entry> {
  const self = randomUUID();
  const queue = whisperQueue(() => performance.now());
  const listeners = new Set<Listener>();
  const channel = `whispered:${await conversations.idOf(person)}`;
  let usedAt = performance.now();
  const touch = (): void => {
    usedAt = performance.now();
  };
  let asked = store.kind === 'embedded';

  let following: Promise<() => void> | undefined;

  const tell = (told: Told): Promise<void> =>
    store.publish(channel, JSON.stringify({ from: self, ...told })).catch(() => undefined);

  const offer = async (): Promise<void> => {
    if (listeners.size === 0) return;
    const activities = queue.offer();
    if (activities.length === 0) return;
    const ids = activities.map(({ id }) => id);
    const arrived = await Promise.all([...listeners].map((listener) => listener.whisper(activities)));
    queue.settle(ids, arrived.includes(true));
    if (arrived.includes(true)) return tell({ taken: ids });
    await sleep(OFFER_AGAIN, undefined, { ref: false });
    await offer();
  };

  const hear = (message: string): void => {
    const heard = note.safeParse(parseNote(message)).data;
    if (heard === undefined || heard.from === self) return;
    if ('taken' in heard) queue.drop(heard.taken);
    else if ('has' in heard) queue.add(heard.has);
    else if (queue.waiting().length > 0) void tell({ has: queue.waiting() });
  };

  const stops = await Promise.all([
    store.subscribe(channel, hear),
    conversations.onWhispered(person, (whispered) => {
      if (whispered.length === 0) {
        for (const listener of listeners) listener.nudge();
        return;
      }
      queue.add(whispered);
      void offer();
    }),
  ]);

  return {
    follow: async () => {
      following ??= conversations.onKept(person, () => {
        for (const listener of listeners) listener.poke();
      });
      following.catch(() => {
        following = undefined;
      });
      await following;
    },
    attach: (listener) => {
      listeners.add(listener);
      void offer();
      return () => {
        listeners.delete(listener);
        touch();
      };
    },
    takeWhispers: async () => {
      touch();
      if (!asked) {
        asked = true;
        await tell({ asks: true });
        await sleep(ASKING);
      }
      const taken = queue.take();
      if (taken.length > 0) await tell({ taken: taken.map(({ id }) => id) });
      return taken;
    },
    touch,
    inUse: () => listeners.size > 0 || performance.now() - usedAt < KEPT_OPEN,
    sweep: queue.sweep,
    stop: () => {
      for (const stop of stops) stop();
      following?.then((stop) => stop()).catch(() => undefined);
    },
  };
}

/** A store that was away for a moment sends an empty message: there is nothing in it for a mailbox. */
function parseNote(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
