import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Ticker, ticker } from '../../bot/ticker.ts';
import { type ProductClock, productClock } from '../../services/productClock.ts';
import { openEmbeddedStore } from '../../services/store/embedded/openEmbeddedStore.ts';
import type { DueItem, Store } from '../../services/store/store.ts';

const hour = 3_600_000;

let store: Store;
let clock: ProductClock;
let worked: { readonly id: string; readonly at: number }[];
let reported: unknown[];
beforeEach(async () => {
  store = await openEmbeddedStore({ file: ':memory:' });
  clock = await productClock(
    store,
    () => 0,
    () => undefined,
  );
  worked = [];
  reported = [];
});
afterEach(() => store.close());

const item = (id: string, at: number): DueItem => ({ id, owner: `owner of ${id}`, at, body: '{}' });

const ticking = (work: (one: DueItem) => Promise<void>): Ticker =>
  ticker({ store, clock, work, report: (error) => reported.push(error) });

const workItem = async (one: DueItem): Promise<void> => {
  worked.push({ id: one.id, at: clock.now() });
  await store.settleDue(one);
};

describe('A move of the clock', () => {
  it('does everything on the way in order, each at its own moment, also what comes of it', async () => {
    for (const [id, hours] of [
      ['third', 3],
      ['first', 1],
      ['last', 9],
    ] as const)
      await store.putDue(item(id, hours * hour));
    await ticking(async (one) => {
      await workItem(one);
      if (one.id === 'first') await store.putDue(item('second', 2 * hour));
    }).advanceTo(5 * hour);
    expect(worked).toEqual([
      { id: 'first', at: hour },
      { id: 'second', at: 2 * hour },
      { id: 'third', at: 3 * hour },
    ]);
    expect(clock.now()).toBe(5 * hour);
  });

  it('does what comes later at its own moment even when something is held by a process that is gone', async () => {
    await store.putDue(item('held', 0));
    await store.claimDue(0, 1, 60_000);
    for (const hours of [1, 2, 3]) await store.putDue(item(`${hours}`, hours * hour));
    await ticking(workItem).advanceTo(5 * hour);
    expect(worked.map(({ at }) => at / hour)).toEqual([1, 2, 3]);
  });

  it('waits for what another process is doing', async () => {
    await store.putDue(item('held', hour));
    await store.putDue(item('later', 2 * hour));
    let isDone = false;
    const other = async (): Promise<void> => {
      const [held] = await store.claimDue(clock.now(), 1, 60_000);
      setTimeout(() => {
        isDone = clock.now() === hour;
        if (held !== undefined) void store.settleDue(held);
      });
    };
    await ticker({
      store,
      clock: {
        now: clock.now,
        moveTo: async (at) => {
          await clock.moveTo(at);
          if (at === hour) await other();
        },
      },
      work: async (one) => {
        expect(isDone).toBe(true);
        await workItem(one);
      },
      report: (error) => reported.push(error),
    }).advanceTo(3 * hour);
    expect(reported).toEqual([]);
    expect(worked).toEqual([{ id: 'later', at: 2 * hour }]);
  });

  it('tries what fails again, more and more rarely, and is not kept from moving', async () => {
    let tries = 0;
    await store.putDue(item('broken', 0));
    await ticking(async () => {
      tries += 1;
      throw new Error('It is broken.');
    }).advanceTo(24 * 30 * hour);
    expect(clock.now()).toBe(24 * 30 * hour);
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThan(250);
    expect(reported).toHaveLength(tries);
  });
});

describe('A receiver that is stuck', () => {
  it('holds up nothing but itself, and what has the same owner comes after it, in order', async () => {
    let release = (): void => undefined;
    const stuck = new Promise<void>((open) => {
      release = open;
    });
    await store.putDue({ ...item('first', 0), owner: 'stuck' });
    await store.putDue({ ...item('second', 0), owner: 'stuck' });
    for (let n = 0; n < 200; n += 1) await store.putDue(item(`free ${n}`, 0));
    const moved = ticking(async (one) => {
      if (one.id === 'first') await stuck;
      await workItem(one);
    }).advanceTo(hour);
    while (worked.length < 200) await new Promise((again) => setTimeout(again, 5));
    expect(worked.some(({ id }) => id === 'first' || id === 'second')).toBe(false);
    release();
    await moved;
    expect(worked.slice(-2).map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

describe('A ticker that is stopped', () => {
  it('claims nothing that it will not do', async () => {
    await store.putDue(item('waiting', 0));
    const stopped = ticking(workItem);
    await stopped.stop();
    stopped.start();
    await stopped.stop();
    expect(worked).toEqual([]);
    expect(await store.claimDue(0, 1, 1_000)).toHaveLength(1);
  });
});
