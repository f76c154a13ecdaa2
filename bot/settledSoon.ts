import type { DueItem, Store } from '../services/store/store.ts';

/** Items whose work is done and kept: they are settled a moment later, many in one go, and nobody waits for it. */
export type SettledSoon = {
  readonly add: (items: readonly DueItem[]) => void;
  /** Settles what there is and waits for it. */
  readonly drain: () => Promise<void>;
};

const MOMENT = 20;

/** Should the process end before, their lease runs out and the same messages are brought once more, under the same ids. */
export function settledSoon(store: Pick<Store, 'settleDue'>): SettledSoon {
  let done: DueItem[] = [];
  let timer: NodeJS.Timeout | undefined;
  let settling: Promise<unknown> = Promise.resolve();

  const settle = (): void => {
    const items = done;
    done = [];
    timer = undefined;
    settling = Promise.allSettled([settling, ...items.map((item) => store.settleDue(item))]);
  };

  return {
    add: (items) => {
      done.push(...items);
      if (done.length > 0) timer ??= setTimeout(settle, MOMENT);
    },
    drain: async () => {
      clearTimeout(timer);
      settle();
      await settling;
    },
  };
}
