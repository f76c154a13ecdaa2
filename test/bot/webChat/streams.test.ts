import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from './browserClient.ts';
import { type ChatServer, said, startChat } from './chatServer.ts';
import { openStream, opens, streamAddress } from './rawStream.ts';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startChat();
});
afterEach(() => chat.stop());

const tell = (person: string, ...texts: string[]) =>
  chat.conversations.keep(
    person,
    texts.map((text) => ({ activity: said(text), caseId: undefined })),
    Date.now(),
  );

/** What the server says over a bare line to the opening of a socket. */
const bareUpgrade = async (path: string): Promise<string> => {
  const { hostname, port } = new URL(chat.url);
  const line = connect(Number(port), hostname);
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${hostname}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];
  line.write(`${lines.join('\r\n')}\r\n\r\n`);
  let answer = '';
  line.on('data', (chunk) => {
    answer += chunk.toString();
  });
  await once(line, 'close');
  return answer;
};

describe('The address of a stream', () => {
  it('holds no token, and lets in once', async () => {
    const address = await streamAddress(chat, 'employee-1');
    expect(address).not.toMatch(/eyJ/);
    expect(await opens(address)).toBe(true);
    expect(await opens(address)).toBe(false);
  });

  it('lets in to no other conversation', async () => {
    const address = await streamAddress(chat, 'employee-1');
    const [mine, other] = [
      await chat.conversations.idOf('employee-1'),
      await chat.conversations.idOf('employee-2'),
    ];
    expect(await opens(address.replace(mine, other))).toBe(false);
  });

  it.each([
    ['/v3/directline/conversations/x/stream', '403 Forbidden', 'TokenExpired'],
    ['/v3/directline/conversations/x/stream?ticket=guess', '403 Forbidden', 'TokenExpired'],
    ['/v3/directline/conversations/x', '404 Not Found', 'NotFound'],
    ['/elsewhere', '404 Not Found', 'NotFound'],
  ])('that reads %s is answered %s', async (path, status, code) => {
    const answer = await bareUpgrade(path);
    expect(answer).toContain(`HTTP/1.1 ${status}`);
    expect(answer).toContain(`"code":"${code}"`);
  });
});

describe('A stream', () => {
  it('begins above the watermark it was asked for', async () => {
    await tell('employee-1', 'one', 'two', 'three');
    const stream = await openStream(chat, 'employee-1', '1');
    await until(
      () => stream.texts,
      (texts) => texts.length === 2,
    );
    expect(stream.texts).toEqual(['two', 'three']);
    expect(stream.watermarks).toEqual(['3']);
  });

  it('brings a long history in pages whose watermarks rise', async () => {
    const many = Array.from({ length: 130 }, (_, index) => `line ${index}`);
    await tell('employee-1', ...many);
    const stream = await openStream(chat, 'employee-1');
    await until(
      () => stream.texts,
      (texts) => texts.length === 130,
    );
    expect(stream.texts).toEqual(many);
    expect(stream.watermarks).toEqual(['50', '100', '130']);
  });

  it('is one of several of the same person, and none of another', async () => {
    const streams = [await openStream(chat, 'employee-1'), await openStream(chat, 'employee-1')];
    const other = await openStream(chat, 'employee-2');
    await tell('employee-1', 'for one');
    await tell('employee-2', 'for two');
    await until(
      () => [...streams, other].map(({ texts }) => texts.length),
      (counts) => counts.every((count) => count > 0),
    );
    expect([...streams, other].map(({ texts }) => texts)).toEqual([['for one'], ['for one'], ['for two']]);
  });

  it('of one person is the oldest of twenty-one when it is closed', async () => {
    const oldest = await openStream(chat, 'employee-1');
    for (let count = 0; count < 20; count += 1) await openStream(chat, 'employee-1');
    expect(await oldest.closed).toBe(1008);
    const other = await openStream(chat, 'employee-2');
    await tell('employee-2', 'still here');
    await until(
      () => other.texts,
      (texts) => texts.length === 1,
    );
  });

  it('takes the empty frames that keep it open, and closes on a large one', async () => {
    const stream = await openStream(chat, 'employee-1');
    stream.socket.send('');
    await tell('employee-1', 'one');
    await until(
      () => stream.texts,
      (texts) => texts.length === 1,
    );
    stream.socket.send('x'.repeat(10_000));
    expect(await stream.closed).toBe(1009);
  });

  it('gets a whisper that came while nobody listened, once', async () => {
    const catching = await openStream(chat, 'employee-1');
    catching.socket.close();
    await catching.closed;
    await chat.conversations.whisper('employee-1', [said('quietly')]);
    const stream = await openStream(chat, 'employee-1');
    await until(
      () => stream.texts,
      (texts) => texts.length === 1,
    );
    const later = await openStream(chat, 'employee-1');
    await tell('employee-1', 'aloud');
    await until(
      () => later.texts,
      (texts) => texts.length === 1,
    );
    expect([stream.texts, later.texts]).toEqual([['quietly', 'aloud'], ['aloud']]);
  });

  it('is closed when the product stops, and no new one opens', async () => {
    const stream = await openStream(chat, 'employee-1');
    const stopped = chat.stop();
    expect(await stream.closed).toBe(1001);
    await stopped;
    chat = await startChat();
  });
});
