import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { documentTypes } from '../../../domain/documents.ts';
import type { Verdict } from './verdict.ts';

/** Judges files one at a time, apart from everything else. */
export type Inspector = {
  /** Reads a file of `size` bytes into the one place there is for it, and judges it. What cannot be judged in time or room is `broken`. */
  readonly inspect: (size: number, chunks: AsyncIterable<Buffer>) => Promise<Verdict>;
  readonly close: () => Promise<void>;
};

export type InspectorLimits = {
  /** Milliseconds one file may take. */
  readonly time: number;
  /** Bytes by which this process may grow for one file. */
  readonly room: number;
  /** Milliseconds without work after which the thread ends and its memory is given back. */
  readonly idle: number;
};

const usual: InspectorLimits = { time: 20_000, room: 300 * 1024 * 1024, idle: 30_000 };
const LOOK = 50;

const verdict = z.union([
  z.strictObject({ type: z.enum(documentTypes) }),
  z.strictObject({ problem: z.enum(['empty', 'otherType', 'broken', 'locked', 'active']) }),
]);

/** An inspector for files of at most `most` bytes. Its memory is one file and one thread, however many wait. */
export function inspector(most: number, limits: InspectorLimits = usual): Inspector {
  let worker: Worker | undefined;
  let place: SharedArrayBuffer | undefined;
  let resting: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    clearTimeout(resting);
    const ended = worker;
    worker = undefined;
    place = undefined;
    await ended?.terminate();
  };

  /** A thread may still run out of room after its verdict: then the next file gets another one. */
  const begin = (): Worker => {
    const begun = new Worker(new URL('./inspectWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 },
    });
    const forget = (): void => {
      if (worker === begun) worker = undefined;
    };
    begun.on('error', forget).on('exit', forget).unref();
    return begun;
  };

  const judge = async (size: number, chunks: AsyncIterable<Buffer>): Promise<Verdict> => {
    clearTimeout(resting);
    place ??= new SharedArrayBuffer(most);
    const bytes = Buffer.from(place);
    try {
      let at = 0;
      for await (const chunk of chunks) at += chunk.copy(bytes, at);
      worker ??= begin();
      const judged = await asked(worker, place, size, limits);
      if (judged === undefined) await end();
      return judged ?? { problem: 'broken' };
    } finally {
      bytes.fill(0);
      resting = setTimeout(() => void end(), limits.idle).unref();
    }
  };

  return {
    inspect: (size, chunks) => {
      const turn = last.then(() => judge(size, chunks));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await last;
      await end();
    },
  };
}

/** The verdict of the thread; undefined when it failed, or had to be given up. */
function asked(
  worker: Worker,
  bytes: SharedArrayBuffer,
  size: number,
  limits: InspectorLimits,
): Promise<Verdict | undefined> {
  return new Promise((done) => {
    const start = process.memoryUsage.rss();
    const until = Date.now() + limits.time;
    const finish = (answer: unknown): void => {
      clearInterval(watch);
      worker.off('message', finish).off('error', giveUp).off('exit', giveUp);
      done(verdict.safeParse(answer).data);
    };
    const giveUp = (): void => finish(undefined);
    const watch = setInterval(() => {
      if (Date.now() > until || process.memoryUsage.rss() > start + limits.room) giveUp();
    }, LOOK);
    worker.on('message', finish).on('error', giveUp).on('exit', giveUp);
    worker.postMessage({ bytes, size });
  });
}
