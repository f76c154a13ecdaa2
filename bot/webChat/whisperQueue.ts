import type { Activity } from '../../services/conversations.ts';

/** Whispered activities of one person that nobody has had yet, in memory only. */
export type WhisperQueue = {
  /** Takes in what is new; what was here before, or was delivered, is passed over. */
  readonly add: (activities: readonly Activity[]) => void;
  /** What can be sent to sockets; it stays out of polls until `settle`. */
  readonly offer: () => readonly Activity[];
  /** The answer to an offer: gone when it arrived, free again when it did not. */
  readonly settle: (ids: readonly string[], arrived: boolean) => void;
  /** What a poll may have; gone at once. */
  readonly take: () => readonly Activity[];
  /** Delivered by another process. */
  readonly drop: (ids: readonly string[]) => void;
  readonly waiting: () => readonly Activity[];
  /** Forgets what is older than a minute. */
  readonly sweep: () => void;
};

type Waiting = { readonly activity: Activity; readonly until: number; readonly offered: boolean };

const LIFE = 60_000;
const MOST = 50;

/** A queue that forgets everything after a minute; `machineNow` in milliseconds. */
export function whisperQueue(machineNow: () => number): WhisperQueue {
  const waiting = new Map<string, Waiting>();
  const gone = new Map<string, number>();

  const sweep = (): void => {
    const now = machineNow();
    for (const [id, { until }] of waiting) if (until <= now) waiting.delete(id);
    for (const [id, until] of gone) if (until <= now) gone.delete(id);
  };
  const drop = (ids: readonly string[]): void => {
    for (const id of ids) {
      waiting.delete(id);
      gone.set(id, machineNow() + LIFE);
    }
  };
  const free = (): readonly Waiting[] => {
    sweep();
    return [...waiting.values()].filter(({ offered }) => !offered);
  };

  return {
    add: (activities) => {
      for (const activity of activities) {
        if (waiting.has(activity.id) || gone.has(activity.id)) continue;
        if (waiting.size >= MOST) waiting.delete(waiting.keys().next().value ?? '');
        waiting.set(activity.id, { activity, until: machineNow() + LIFE, offered: false });
      }
    },
    offer: () => {
      const offered = free();
      for (const each of offered) waiting.set(each.activity.id, { ...each, offered: true });
      return offered.map(({ activity }) => activity);
    },
    settle: (ids, arrived) => {
      if (arrived) return drop(ids);
      for (const id of ids) {
        const each = waiting.get(id);
        if (each !== undefined) waiting.set(id, { ...each, offered: false });
      }
    },
    take: () => {
      const taken = free().map(({ activity }) => activity);
      drop(taken.map(({ id }) => id));
      return taken;
    },
    drop,
    waiting: () => free().map(({ activity }) => activity),
    sweep,
  };
}
