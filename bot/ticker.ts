import type { DueItem, Store } from '../services/store/store.ts';

/** Works off what is due: claimed with a lease, so that several processes never do the same twice. */
export type Ticker = {
  /** Looks for due work every so often. */
  readonly start: () => void;
  /** Stops looking and waits for what is under way. */
  readonly stop: () => Promise<void>;
  /** Moves the product's clock on; everything due on the way runs in order, each with the clock at its own moment. */
  readonly advanceTo: (until: number) => Promise<void>;
};

export type TickerParts = {
  readonly store: Store;
  readonly clock: { readonly now: () => number; readonly moveTo: (at: number) => Promise<void> };
  readonly work: (item: DueItem) => Promise<void>;
  readonly report: (error: unknown) => void;
};

const EVERY = 500;
const LEASE = 30_000;
const BATCH = 64;
/** What may be under way at once; the most that wait for a slow receiver leave room for the others. */
const AT_ONCE = 512;
/** A failed item is tried again after this long on the product's clock, and twice as long after each further failure. */
const AGAIN = 60_000;
const LONGEST_PAUSE = 4 * 3_600_000;
const MOST_FAILURES = 1_000;
/** How long a move of the clock waits for what another process holds. */
const PATIENCE = 5_000;
const LOOK_AGAIN = 10;

/** A ticker over the due index of a store. */
export function ticker({ store, clock, work, report }: TickerParts): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let moves = 0;
  let running: Promise<void> = Promise.resolve();
  let moving: Promise<void> = Promise.resolve();

  const failures = new Map<string, number>();

  const attempt = async (item: DueItem): Promise<void> => {
    const name = `${item.owner} ${item.id}`;
    try {
      await work(item);
      failures.delete(name);
    } catch (error) {
      report(error);
      const failed = failures.get(name) ?? 0;
      if (failures.size < MOST_FAILURES) failures.set(name, failed + 1);
      const again = clock.now() + Math.min(AGAIN * 2 ** failed, LONGEST_PAUSE);
      await store.putBackDue(item, again, item.body).catch(report);
    }
  };
  /** Claims more as soon as anything is done: a stuck receiver holds up nothing but itself. Items of one owner keep their order. */
  const workOff = async (): Promise<void> => {
    const underWay = new Set<Promise<void>>();
    const lastOf = new Map<string, Promise<void>>();
    const begin = (item: DueItem): void => {
      const before = lastOf.get(item.owner);
      const attempted: Promise<void> = (
        before === undefined ? attempt(item) : before.then(() => attempt(item))
      ).finally(() => {
        underWay.delete(attempted);
        if (lastOf.get(item.owner) === attempted) lastOf.delete(item.owner);
      });
      underWay.add(attempted);
      lastOf.set(item.owner, attempted);
    };
    try {
      while (!isStopped) {
        const room = Math.min(BATCH, AT_ONCE - underWay.size);
        const items = room > 0 ? await store.claimDue(clock.now(), room, LEASE) : [];
        for (const item of items) begin(item);
        if (items.length > 0 && items.length === room) continue;
        if (underWay.size === 0) return;
        await anyOf(underWay);
      }
    } finally {
      await Promise.all(underWay);
    }
  };
  const look = (): void => {
    // While the clock is being moved, that alone decides what runs when.
    running = (moves > 0 ? Promise.resolve() : workOff()).catch(report).then(() => {
      if (!isStopped) timer = setTimeout(look, EVERY);
    });
  };
  /** Works off everything up to now, and waits for what others hold: the clock stands still until it is done. */
  const finish = async (givenUp: number | undefined): Promise<number | undefined> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      await workOff();
      const earliest = await store.earliestDue(givenUp);
      if (earliest === undefined || earliest > clock.now() || isStopped) return givenUp;
      // Held by a process that is gone or stuck: it is done late, and what comes after it is not.
      if (Date.now() > end) return earliest;
      await new Promise((again) => setTimeout(again, LOOK_AGAIN));
    }
  };
  const advance = async (until: number): Promise<void> => {
    let givenUp = await finish(undefined);
    while (!isStopped) {
      const next = await store.earliestDue(clock.now());
      if (next === undefined || next > until) break;
      await clock.moveTo(next);
      givenUp = await finish(givenUp);
    }
    if (until > clock.now()) await clock.moveTo(until);
    await workOff();
  };

  return {
    start: look,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
    advanceTo: (until) => {
      moves += 1;
      moving = moving
        .catch(() => undefined)
        .then(() => running)
        .then(() => advance(until))
        .finally(() => {
          moves -= 1;
        });
      return moving;
    },
  };
}

/** Waits until one of them is done, and no longer than until it is time to look again. */
async function anyOf(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((look) => {
    timer = setTimeout(look, EVERY);
  });
  await Promise.race([...underWay, time]);
  clearTimeout(timer);
}
