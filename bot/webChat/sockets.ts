import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Conversations } from '../../services/conversations.ts';
import type { Sessions } from '../../services/sessions.ts';
import { type Problem, problemBody, problems } from './answers.ts';
import type { Mailboxes } from './mailboxes.ts';
import { quietSocket } from './quietSocket.ts';
import { type StreamSocket, streamSocket } from './streamSocket.ts';
import type { Ticket, Tickets } from './tickets.ts';

type Parts = {
  readonly http: Server;
  readonly conversations: Conversations;
  readonly mailboxes: Mailboxes;
  readonly tickets: Tickets;
  readonly sessions: Pick<Sessions, 'byId' | 'onEnd'>;
  readonly report: (error: unknown) => void;
};

const PATH = /^\/v3\/directline\/conversations\/([^/?]+)\/stream(?:\?(.*))?$/;
const BEAT = 30_000;
/** Clients send nothing but empty frames to keep the line open. */
const MOST_RECEIVED = 4_096;
const MOST_PER_PERSON = 20;

/** Opens the streams of Direct Line on the server's upgrades; answers how to close them all, within a second. */
export function serveSockets(parts: Parts): { readonly close: () => Promise<void> } {
  const { http, mailboxes, tickets, conversations, sessions, report } = parts;
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_RECEIVED, perMessageDeflate: false });
  const open = new Map<string, Set<StreamSocket>>();
  let stopping = false;
  const all = () => [...open.values()].flatMap((streams) => [...streams]);
  const sessionOf = new WeakMap<StreamSocket, string>();
  let deaf: Promise<() => void> | undefined;
  const signedOut = (stream: StreamSocket): void => {
    void stream.end(1008, 'Signed out.');
  };
  /** Streams of a session that was ended; of any that ended unheard where the id is empty. */
  const endThose = (id: string): void => {
    for (const stream of all()) if (sessionOf.get(stream) === id) signedOut(stream);
    if (id === '') for (const stream of all()) void look(stream);
  };
  const look = async (stream: StreamSocket): Promise<void> => {
    const id = sessionOf.get(stream);
    const stands = id !== undefined && (await sessions.byId(id, false).catch(() => true)) !== undefined;
    if (!stands) signedOut(stream);
  };
  const heart = setInterval(() => {
    for (const stream of all()) {
      stream.beat();
      void look(stream);
    }
  }, BEAT).unref();

  /** The oldest gives way, so that lines nobody uses any more never keep somebody out. */
  const makeRoom = (person: string): Set<StreamSocket> => {
    const streams = open.get(person) ?? new Set();
    open.set(person, streams);
    const [oldest] = streams;
    if (oldest !== undefined && streams.size >= MOST_PER_PERSON) {
      streams.delete(oldest);
      void oldest.end(1008, 'Too many streams are open for this person.');
    }
    return streams;
  };

  const start = async (
    socket: WebSocket,
    { person, watermark, session = '', isQuiet }: Ticket,
  ): Promise<void> => {
    deaf ??= sessions.onEnd(endThose);
    const streams = makeRoom(person);
    const stream =
      isQuiet === true
        ? quietSocket(socket)
        : streamSocket(socket, watermark, (after, limit) => conversations.read(person, after, limit));
    streams.add(stream);
    sessionOf.set(stream, session);
    let leave = (): void => undefined;
    socket.once('close', () => {
      leave();
      streams.delete(stream);
      if (streams.size === 0 && open.get(person) === streams) open.delete(person);
    });
    const mailbox = await mailboxes.of(person);
    await deaf.catch((error: unknown) => {
      deaf = undefined;
      throw error;
    });
    await mailbox.follow();
    await look(stream);
    if (socket.readyState !== socket.OPEN) return;
    leave = mailbox.attach(stream);
    stream.poke();
  };

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const [, conversation, query] = PATH.exec(request.url ?? '') ?? [];
    if (conversation === undefined) return refuse(socket, problems.notFound);
    if (stopping) return refuse(socket, problems.stopping);
    const ticket = await tickets.take(new URLSearchParams(query).get('ticket') ?? '');
    if (ticket?.conversation !== conversation) return refuse(socket, problems.ticket);
    if (stopping) return refuse(socket, problems.stopping);
    server.handleUpgrade(request, socket, head, (made) => {
      start(made, ticket).catch((error: unknown) => {
        report(error);
        made.close(1011, 'Try again in a moment.');
      });
    });
  };

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    upgrade(request, socket, head).catch((error: unknown) => {
      report(error);
      refuse(socket, problems.unavailable);
    });
  };
  http.on('upgrade', onUpgrade);

  return {
    close: async () => {
      stopping = true;
      clearInterval(heart);
      await Promise.all(all().map((stream) => stream.end(1001, 'The service is stopping.')));
      http.off('upgrade', onUpgrade);
      await deaf?.then((leave) => leave()).catch(() => undefined);
      server.close();
    },
  };
}

/** Answers over the bare line of an upgrade that does not happen. */
function refuse(socket: Duplex, problem: Problem): void {
  if (socket.destroyed) return;
  const body = JSON.stringify(problemBody(problem));
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
