import { describe, expect, it } from '@jest/globals';
import { productClock } from '../../services/productClock.ts';
import { openEmbeddedStore } from '../../services/store/embedded/openEmbeddedStore.ts';

const machine = (): number => 1_000;

describe("The product's clock", () => {
  it('keeps its place when messages of other processes may have been missed, and catches up', async () => {
    const store = await openEmbeddedStore({ file: ':memory:' });
    const failures: unknown[] = [];
    const clock = await productClock(store, machine, (error) => failures.push(error));
    await clock.moveTo(50_000);
    await store.publish('clock', '');
    await store.probe();
    expect(clock.now()).toBe(50_000);
    await store.setClockOffset(60_000);
    await store.publish('clock', '');
    await store.probe();
    expect(clock.now()).toBe(61_000);
    expect(failures).toEqual([]);
    await store.close();
  });

  it('never goes back, whoever moves it', async () => {
    const store = await openEmbeddedStore({ file: ':memory:' });
    const one = await productClock(store, machine, () => undefined);
    const other = await productClock(store, machine, () => undefined);
    await one.moveTo(90_000);
    expect(other.now()).toBe(90_000);
    await other.moveTo(40_000);
    expect([one.now(), other.now(), (await store.clockOffset()) + machine()]).toEqual([
      90_000, 90_000, 90_000,
    ]);
    await store.close();
  });

  it('does not move when the move cannot be kept', async () => {
    const store = await openEmbeddedStore({ file: ':memory:' });
    const clock = await productClock(store, machine, () => undefined);
    await store.close();
    await expect(clock.moveTo(9_000)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(clock.now()).toBe(1_000);
  });
});
