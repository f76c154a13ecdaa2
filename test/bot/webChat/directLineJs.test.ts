import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openEmbeddedStore } from '../../../services/store/embedded/openEmbeddedStore.ts';
import { type Client, ConnectionStatus, startClient, until } from './browserClient.ts';
import { type ChatServer, newMaster, said, startChat } from './chatServer.ts';

let clock = Date.now();
let chat: ChatServer;
let clients: Client[] = [];
beforeEach(async () => {
  clock = Date.now();
  chat = await startChat({ machineNow: () => clock });
});
afterEach(async () => {
  for (const client of clients) client.stop();
  clients = [];
  await chat.stop();
});

const connect = async (webSocket: boolean, opened?: (socket: WebSocket) => void) => {
  const { token } = await chat.tokenFor('employee-1');
  const client = startClient({ domain: chat.domain, token, webSocket, ...(opened ? { opened } : {}) });
  clients.push(client);
  return client;
};
const tell = (...texts: string[]) =>
  chat.conversations.keep(
    'employee-1',
    texts.map((text) => ({ activity: said(text), caseId: undefined })),
    clock,
  );

describe.each([
  ['polling', false],
  ['a WebSocket', true],
])('botframework-directlinejs over %s', (_, webSocket) => {
  it('gets what was there, what is said, and what comes by itself, each once and in order', async () => {
    await tell('before');
    const client = await connect(webSocket);
    await until(
      () => client.texts,
      (texts) => texts.length === 1,
    );
    const id = await client.post('hello');
    await until(
      () => client.texts,
      (texts) => texts.length === 3,
    );
    await tell('later');
    await until(
      () => client.texts,
      (texts) => texts.length === 4,
    );
    expect(client.texts).toEqual(['before', 'hello', 'echo: hello', 'later']);
    expect(client.ids[1]).toBe(id);
    expect(client.statuses).toEqual([
      ConnectionStatus.Uninitialized,
      ConnectionStatus.Connecting,
      ConnectionStatus.Online,
    ]);
  });

  it('gets a whisper once, and a client that comes later does not', async () => {
    const client = await connect(webSocket);
    await client.post('whisper help');
    await until(
      () => client.texts,
      (texts) => texts.length === 2,
    );
    await client.post('after');
    await until(
      () => client.texts,
      (texts) => texts.length === 4,
    );
    expect(client.texts).toEqual(['whisper help', 'whispered: whisper help', 'after', 'echo: after']);
    const later = await connect(webSocket);
    await until(
      () => later.texts,
      (texts) => texts.length === 2,
    );
    expect(later.texts).toEqual(['after', 'echo: after']);
  });

  it('gets a changed activity again under its old id', async () => {
    const client = await connect(webSocket);
    const card = said('open');
    await chat.conversations.keep('employee-1', [{ activity: card, caseId: undefined }], clock);
    await until(
      () => client.texts,
      (texts) => texts.length === 1,
    );
    await chat.conversations.keep(
      'employee-1',
      [{ activity: { ...card, text: 'done' }, caseId: undefined }],
      clock,
    );
    await until(
      () => client.texts,
      (texts) => texts.length === 2,
    );
    expect(client.texts).toEqual(['open', 'done']);
    expect(client.ids).toEqual([card.id, card.id]);
  });

  it('hears that its token has expired, and goes on with a new one', async () => {
    const client = await connect(webSocket);
    await client.post('hello');
    await until(
      () => client.texts,
      (texts) => texts.length === 2,
    );
    clock += 31 * 60_000;
    await client.post('too late');
    await until(
      () => client.statuses,
      (statuses) => statuses.at(-1) === ConnectionStatus.ExpiredToken,
    );
    const { token, conversation } = await chat.tokenFor('employee-1');
    const response = await fetch(`${chat.domain}/conversations/${conversation}?watermark=2`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const fresh = z.object({ streamUrl: z.string() }).parse(await response.json());
    client.line.reconnect({ conversationId: conversation, token, streamUrl: fresh.streamUrl });
    await client.post('again');
    // Over a WebSocket this library opens one more stream at each change of its status, so look at ids.
    const unique = () => [...new Map(client.ids.map((id, index) => [id, client.texts[index]])).values()];
    await until(unique, (texts) => texts.length === 4);
    expect(unique()).toEqual(['hello', 'echo: hello', 'again', 'echo: again']);
  });
});

describe('A dropped socket of botframework-directlinejs', () => {
  it('comes back by itself with its watermark, without loss or repeat', async () => {
    const sockets: WebSocket[] = [];
    const client = await connect(true, (socket) => sockets.push(socket));
    for (let round = 0; round < 4; round += 1) {
      await tell(`a${round}`, `b${round}`);
      await until(
        () => client.texts,
        (texts) => texts.includes(`b${round}`),
      );
      chat.server.server.closeAllConnections();
      sockets.at(-1)?.close();
      await tell(`c${round}`);
    }
    await until(
      () => client.texts,
      (texts) => texts.length === 12,
    );
    expect(client.texts).toEqual([0, 1, 2, 3].flatMap((round) => [`a${round}`, `b${round}`, `c${round}`]));
    expect(sockets).toHaveLength(5);
  });

  it('comes back after the product stopped and started on the same data and port', async () => {
    const store = await openEmbeddedStore({ file: ':memory:' });
    const master = newMaster();
    const first = await startChat({ store, master });
    const { token } = await first.tokenFor('employee-1');
    const client = startClient({ domain: first.domain, token, webSocket: true });
    clients.push(client);
    await client.post('hello');
    await until(
      () => client.texts,
      (texts) => texts.length === 2,
    );
    await first.stop();
    const second = await startChat({ store, master, port: Number(new URL(first.url).port) });
    await second.conversations.keep(
      'employee-1',
      [{ activity: said('while away'), caseId: undefined }],
      clock,
    );
    await until(
      () => client.texts,
      (texts) => texts.length === 3,
    );
    await client.post('back');
    await until(
      () => client.texts,
      (texts) => texts.length === 5,
    );
    expect(client.texts).toEqual(['hello', 'echo: hello', 'while away', 'back', 'echo: back']);
    client.stop();
    await second.stop();
    await store.close();
  });
});
