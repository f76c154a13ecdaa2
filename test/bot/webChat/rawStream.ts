import { z } from 'zod';
import type { ChatServer } from './chatServer.ts';

const frame = z.object({
  activities: z.array(z.object({ id: z.string(), text: z.string() })),
  watermark: z.string(),
});

/** A stream as it comes over the wire. */
export type RawStream = {
  readonly socket: WebSocket;
  readonly texts: string[];
  readonly watermarks: string[];
  /** The close code; resolves when the socket is closed. */
  readonly closed: Promise<number>;
};

/** Asks for a stream of a person from a watermark on. */
export async function streamAddress(chat: ChatServer, person: string, watermark = ''): Promise<string> {
  const { token, conversation } = await chat.tokenFor(person);
  const response = await fetch(`${chat.domain}/conversations/${conversation}?watermark=${watermark}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return z.object({ streamUrl: z.string() }).parse(await response.json()).streamUrl;
}

/** Opens a stream, and resolves when it is open. */
export async function openStream(chat: ChatServer, person: string, watermark = ''): Promise<RawStream> {
  const socket = new WebSocket(await streamAddress(chat, person, watermark));
  const texts: string[] = [];
  const watermarks: string[] = [];
  socket.onmessage = ({ data }) => {
    const { activities, watermark: next } = frame.parse(JSON.parse(String(data)));
    texts.push(...activities.map(({ text }) => text));
    watermarks.push(next);
  };
  const closed = new Promise<number>((done) => {
    socket.onclose = ({ code }) => done(code);
  });
  await new Promise<void>((done, fail) => {
    socket.onopen = () => done();
    socket.onerror = () => fail(new Error('The stream was refused.'));
  });
  return { socket, texts, watermarks, closed };
}

/** Whether an address lets a socket in. */
export function opens(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = new WebSocket(address);
    socket.onopen = () => {
      socket.close();
      done(true);
    };
    socket.onerror = () => done(false);
  });
}
