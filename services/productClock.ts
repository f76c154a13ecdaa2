import type { Clock } from './clock.ts';
import type { Store } from './store/store.ts';

/** A product clock that can be moved on; the offset is part of the store and every process follows it. */
export type ProductClock = Clock & {
  /** Moves the product's clock on to a moment, in every process; it never goes back. */
  readonly moveTo: (at: number) => Promise<void>;
  readonly close: () => void;
};

const CHANNEL = 'clock';

/** The product's clock: the machine's plus the offset in the store. `report` gets what kept it from following. */
export async function productClock(
  store: Store,
  machine: () => number,
  report: (error: unknown) => void,
): Promise<ProductClock> {
  let offset = Number.NEGATIVE_INFINITY;
  const follow = async (): Promise<void> => {
    offset = Math.max(offset, await store.clockOffset());
  };
  const stop = await store.subscribe(CHANNEL, (message) => {
    // An empty message says that some may have been missed.
    if (message === '') follow().catch(report);
    else offset = Math.max(offset, Number(message));
  });
  await follow();
  return {
    now: () => machine() + offset,
    machine,
    moveTo: async (at) => {
      await follow();
      const further = Math.max(offset, at - machine());
      // Kept first: a moment that people were told never comes twice.
      await store.setClockOffset(further);
      offset = Math.max(offset, further);
      await store.publish(CHANNEL, String(further));
    },
    close: stop,
  };
}
