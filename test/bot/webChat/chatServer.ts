import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'restify';
import { directLineRoutes, type Receive } from '../../../bot/webChat/directLine.ts';
import { type TokenBox, tokenBox } from '../../../bot/webChat/tokens.ts';
import { type Activity, type Conversations, conversations } from '../../../services/conversations.ts';
import { keyRing, type MasterKey, masterKeyFrom } from '../../../services/sealing/keyRing.ts';
import { openEmbeddedStore } from '../../../services/store/embedded/openEmbeddedStore.ts';
import type { Store } from '../../../services/store/store.ts';

/** A bot of a few lines behind the real Direct Line; everything a test needs to speak to it. */
export type ChatServer = {
  readonly url: string;
  readonly domain: string;
  readonly server: Server;
  readonly conversations: Conversations;
  readonly tokens: TokenBox;
  /** Errors that the routes reported. */
  readonly reported: unknown[];
  readonly tokenFor: (person: string) => Promise<{ readonly token: string; readonly conversation: string }>;
  readonly stop: () => Promise<void>;
};

export type ChatOptions = {
  readonly store?: Store;
  readonly master?: MasterKey;
  readonly port?: number;
  readonly machineNow?: () => number;
  /** Makes the bot of this test; echoes what is said when absent. */
  readonly bot?: (conversations: Conversations) => Receive;
  /** Adds routes of its own before listening. */
  readonly also?: (server: Server) => void;
};

export const newMaster = (): MasterKey => masterKeyFrom(randomBytes(32).toString('hex'));

/** Starts one process's worth of the product's chat on a free port. */
export async function startChat(options: ChatOptions = {}): Promise<ChatServer> {
  const store = options.store ?? (await openEmbeddedStore({ file: ':memory:' }));
  const keys = keyRing(store, [options.master ?? newMaster()]);
  const kept = conversations(store, keys);
  const tokens = tokenBox(await keys.secret('direct line tokens'), options.machineNow ?? Date.now);
  const server = createServer({ name: 'chat' });
  const reported: unknown[] = [];
  const { close } = directLineRoutes({
    server,
    conversations: kept,
    store,
    tokens,
    receive: (options.bot ?? echoBot)(kept),
    sessionOf: async (request) => {
      const person = /^person=([\w-]+)$/.exec(request.headers.cookie ?? '')?.[1];
      return person === undefined ? undefined : { person, id: person };
    },
    // Here everybody has one session, called like the person, that never ends.
    sessions: {
      byId: async (id) => ({ id, person: id, signIn: { method: 'demo', at: '', secondFactor: false } }),
      onEnd: async () => () => undefined,
    },
    publicUrl: undefined,
    report: (error) => void reported.push(error),
  });
  options.also?.(server);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    domain: `${url}/v3/directline`,
    server,
    conversations: kept,
    tokens,
    reported,
    tokenFor: async (person) => {
      const conversation = await kept.idOf(person);
      return { conversation, token: await tokens.issue({ person, conversation, session: person }) };
    },
    stop: async () => {
      await close();
      server.server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      if (options.store === undefined) await store.close();
    },
  };
}

/** What the bot said, as it is kept: the answer of the bot to one person. */
export const said = (text: string, more: object = {}): Activity => ({
  id: randomUUID(),
  type: 'message',
  timestamp: new Date().toISOString(),
  from: { id: 'bot', role: 'bot' },
  text,
  ...more,
});

/** What a person sent, as it is kept: with the id that the client gave it, by which the client knows it again. */
export const heard = (person: string, activity: unknown): Activity => {
  const sent = typeof activity === 'object' && activity !== null ? activity : {};
  return {
    type: 'message',
    ...sent,
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    from: { id: person, role: 'user' },
  };
};

/** Keeps what is said and answers it with the same words; "whisper …" is answered and kept nowhere. */
export const echoBot =
  (kept: Conversations): Receive =>
  async (person, activity) => {
    const message = heard(person, activity);
    if (message.type !== 'message') return { id: message.id };
    const text = String(message.text ?? '');
    if (text === 'store away') return { status: 503, message: 'Nothing was stored.' };
    if (text === 'too fast') return { status: 429, message: 'One at a time.' };
    if (text === 'break') throw new Error('The bot broke.');
    if (text.startsWith('whisper')) {
      await kept.whisper(person, [message, said(`whispered: ${text}`)]);
      return { id: message.id };
    }
    const answers = [message, said(message.hasFile === true ? 'a file' : `echo: ${text}`)];
    await kept.keep(
      person,
      answers.map((each) => ({ activity: each, caseId: undefined })),
      Date.now(),
    );
    return { id: message.id };
  };
