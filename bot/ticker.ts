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
/** A failed item is tried again after this long on the product's clock. */
const AGAIN = 60_000;

/** A ticker over the due index of a store. */
export function ticker({ store, clock, work, report }: TickerParts): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let moves = 0;
  let running: Promise<void> = Promise.resolve();
  let moving: Promise<void> = Promise.resolve();

  const attempt = async (item: DueItem): Promise<void> => {
    try {
      await work(item);
    } catch (error) {
      report(error);
      await store.putBackDue(item, clock.now() + AGAIN, item.body).catch(report);
    }
  };
  const workOff = async (): Promise<void> => {
    for (;;) {
      const items = await store.claimDue(clock.now(), BATCH, LEASE);
      if (items.length === 0 || isStopped) return;
      await Promise.all(items.map(attempt));
    }
  };
  const look = (): void => {
    // While the clock is being moved, that alone decides what runs when.
    running = (moves > 0 ? Promise.resolve() : workOff()).catch(report).then(() => {
      if (!isStopped) timer = setTimeout(look, EVERY);
    });
  };
  const advance = async (until: number): Promise<void> => {
    await workOff();
    for (;;) {
      const next = await store.earliestDue();
      if (next === undefined || next > until) break;
      if (next > clock.now()) await clock.moveTo(next);
      const before = await store.earliestDue();
      await workOff();
      // What another process holds, or what failed and was put back, does not keep the clock from moving.
      if ((await store.earliestDue()) === before) break;
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
