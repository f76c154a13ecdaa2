import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Activity, Page } from '../../services/conversations.ts';
import type { Listener } from './mailboxes.ts';

/** An open stream: a listener that also keeps itself alive. */
export type StreamSocket = Listener & {
  /** Called now and then: asks whether the other side is there, ends the line when it was not since last time. */
  readonly beat: () => void;
  /** The reason stands in the close frame; whoever does not answer it is cut off. */
  readonly end: (code: number, reason: string) => Promise<void>;
};

const PAGE = 50;
const PATIENCE = 5_000;
const RETRY = 1_000;

/**
 * Sends everything above a watermark, page by page, and again after each poke.
 * One page is under way at a time: a slow socket costs one page of memory, and the heartbeat ends a stuck one.
 */
export function streamSocket(
  socket: WebSocket,
  from: number,
  read: (watermark: number, limit: number) => Promise<Page>,
): StreamSocket {
  let sent = from;
  let reading = false;
  let again = false;
  let alive = true;
  const isOpen = () => socket.readyState === socket.OPEN;

  const send = (activities: readonly Activity[]): Promise<void> =>
    new Promise((done, fail) => {
      const frame = JSON.stringify({ activities, watermark: String(sent) });
      socket.send(frame, (error) => (error ? fail(error) : done()));
    });

  const sendNew = async (): Promise<void> => {
    while (isOpen()) {
      const page = await read(sent, PAGE);
      if (page.watermark <= sent) return;
      sent = page.watermark;
      if (page.activities.length > 0) await send(page.activities);
    }
  };

  const poke = (): void => {
    again = true;
    if (!reading) void pump();
  };
  const pump = async (): Promise<void> => {
    reading = true;
    while (again && isOpen()) {
      again = false;
      try {
        await sendNew();
      } catch {
        // The store is away for a moment, or the socket is closing: the loop looks which.
        again = true;
        await sleep(RETRY, undefined, { ref: false });
      }
    }
    reading = false;
  };

  socket.on('pong', () => {
    alive = true;
  });
  socket.on('error', () => socket.terminate());

  return {
    poke,
    nudge: () => {
      // A set without activities is nothing to any client that does not wait for it.
      if (isOpen()) send([]).catch(() => undefined);
    },
    whisper: async (activities) => {
      if (!isOpen()) return false;
      try {
        await send(activities);
        return await answersPing(socket);
      } catch {
        return false;
      }
    },
    beat: () => {
      if (!alive) return socket.terminate();
      alive = false;
      if (isOpen()) socket.ping();
      poke();
    },
    end: async (code, reason) => {
      const closed = new Promise<void>((done) => socket.once('close', () => done()));
      if (socket.readyState === socket.CLOSED) return;
      socket.close(code, reason);
      await Promise.race([closed, sleep(1_000, undefined, { ref: false })]);
      socket.terminate();
    },
  };
}

/** Frames arrive in order: who answers this ping has what was sent before it. */
function answersPing(socket: WebSocket): Promise<boolean> {
  const name = randomUUID();
  return new Promise((done) => {
    const finish = (arrived: boolean) => {
      clearTimeout(timer);
      socket.off('pong', onPong);
      socket.off('close', onClose);
      done(arrived);
    };
    const onPong = (data: Buffer) => {
      if (data.toString() === name) finish(true);
    };
    const onClose = () => finish(false);
    const timer = setTimeout(finish, PATIENCE, false);
    socket.on('pong', onPong);
    socket.on('close', onClose);
    socket.ping(name);
  });
}
