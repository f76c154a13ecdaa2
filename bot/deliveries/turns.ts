import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../services/fault.ts';
import type { Store } from '../../services/store/store.ts';

/** As long as a round and one slow call can take; then whoever began it is gone. */
const LONGEST = 22;
const PATIENCE = 24_000;
const LOOK_AGAIN = 50;

/** Lets one piece of work at a time send to a person on a channel, in whatever process: nothing is sent twice and nothing overtakes. */
export function oneAtATime(
  store: Store,
  channel: string,
): (personId: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();

  const alone = async (personId: string, work: () => Promise<void>): Promise<void> => {
    const name = `turn:${channel}:${personId}`;
    const end = Date.now() + PATIENCE;
    while (!(await store.addTemporary(name, randomUUID(), LONGEST))) {
      if (Date.now() > end)
        throw new Fault('conflict', 'Another process sends to this person for very long.');
      await sleep(LOOK_AGAIN);
    }
    try {
      await work();
    } finally {
      await store.removeTemporary(name);
    }
  };

  return async (personId, work) => {
    const before = last.get(personId) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => alone(personId, work));
    last.set(personId, mine);
    try {
      await mine;
    } finally {
      if (last.get(personId) === mine) last.delete(personId);
    }
  };
}
