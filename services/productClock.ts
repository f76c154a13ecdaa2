import type { Clock } from './clock.ts';
import type { Store } from './store/store.ts';

/** A product clock that can be moved on; the offset is part of the store and every process follows it. */
export type ProductClock = Clock & {
  /** Moves the product's clock on to a moment, in every process. */
  readonly moveTo: (at: number) => Promise<void>;
  readonly close: () => void;
};

const CHANNEL = 'clock';

/** The product's clock: the machine's plus the offset in the store. */
export async function productClock(store: Store, machine: () => number): Promise<ProductClock> {
  let offset = await store.clockOffset();
  const stop = await store.subscribe(CHANNEL, (message) => {
    const told = Number(message);
    if (Number.isFinite(told)) offset = told;
  });
  return {
    now: () => machine() + offset,
    machine,
    moveTo: async (at) => {
      offset = at - machine();
      await store.setClockOffset(offset);
      await store.publish(CHANNEL, String(offset));
    },
    close: stop,
  };
}
