import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { StreamSocket } from './streamSocket.ts';

const NOTHING = JSON.stringify({ activities: [] });

/**
 * A stream for a page without a chat: an activity set without activities each time something was kept or changed, so
 * that the page asks anew, and never a word of the conversation. What is whispered waits for a chat.
 */
export function quietSocket(socket: WebSocket): StreamSocket {
  let alive = true;
  const nudge = (): void => {
    if (socket.readyState === socket.OPEN) socket.send(NOTHING, () => undefined);
  };
  socket.on('pong', () => {
    alive = true;
  });
  socket.on('error', () => socket.terminate());
  return {
    poke: nudge,
    nudge,
    whisper: async () => false,
    beat: () => {
      if (!alive) return socket.terminate();
      alive = false;
      if (socket.readyState === socket.OPEN) socket.ping();
    },
    end: async (code, reason) => {
      if (socket.readyState === socket.CLOSED) return;
      const closed = new Promise<void>((done) => socket.once('close', () => done()));
      socket.close(code, reason);
      await Promise.race([closed, sleep(1_000, undefined, { ref: false })]);
      socket.terminate();
    },
  };
}
