import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openRedisStore } from '../../../services/store/redis/openRedisStore.ts';
import type { Store } from '../../../services/store/store.ts';
import { type BorrowedRedis, borrowRedis, redisAvailable } from '../../support/redis.ts';
import { type Client, startClient, until } from './browserClient.ts';
import { type ChatServer, newMaster, said, startChat } from './chatServer.ts';
import { openStream, opens, streamAddress } from './rawStream.ts';

const describeRedis = redisAvailable('any') ? describe : describe.skip;

let redis: BorrowedRedis;
let stores: Store[] = [];
let chats: ChatServer[] = [];
let clients: Client[] = [];
beforeEach(async () => {
  redis = await borrowRedis();
  const master = newMaster();
  for (let count = 0; count < 2; count += 1) {
    const store = await openRedisStore({ url: redis.url, prefix: redis.prefix });
    stores.push(store);
    chats.push(await startChat({ store, master }));
  }
});
afterEach(async () => {
  for (const client of clients) client.stop();
  for (const chat of chats) await chat.stop();
  for (const store of stores) await store.close();
  await redis.stop();
  [stores, chats, clients] = [[], [], []];
});

const processOf = (index: number): ChatServer => {
  const chat = chats[index];
  if (!chat) throw new Error(`There is no process ${index}.`);
  return chat;
};
const connect = async (index: number, webSocket: boolean): Promise<Client> => {
  const { token } = await processOf(0).tokenFor('employee-1');
  const client = startClient({ domain: processOf(index).domain, token, webSocket });
  clients.push(client);
  return client;
};
const pollOf = async (index: number): Promise<readonly string[]> => {
  const { token, conversation } = await processOf(0).tokenFor('employee-1');
  const response = await fetch(`${processOf(index).domain}/conversations/${conversation}/activities`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { activities } = z
    .object({ activities: z.array(z.object({ text: z.string() })) })
    .parse(await response.json());
  return activities.map(({ text }) => text);
};

describeRedis('Two processes that share one Redis', () => {
  it('bring what was posted to one to a socket and a poll of the other', async () => {
    const [first, second, polling] = [
      await connect(0, true),
      await connect(1, true),
      await connect(1, false),
    ];
    const clients = [first, second, polling];
    const have = (count: number) =>
      until(
        () => clients.map(({ texts }) => texts.length),
        (counts) => counts.every((each) => each === count),
      );
    // This library mixes the activities of frames that come close together, so one after the other.
    await first.post('from one');
    await have(2);
    await second.post('from the other');
    await have(4);
    const wanted = ['from one', 'echo: from one', 'from the other', 'echo: from the other'];
    expect(clients.map(({ texts }) => texts)).toEqual([wanted, wanted, wanted]);
  });

  it('keep one order under many posts at once, without loss or repeat', async () => {
    const [first, second] = [await connect(0, false), await connect(1, false)];
    const streams = [
      await openStream(processOf(0), 'employee-1'),
      await openStream(processOf(1), 'employee-1'),
    ];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? first : second).post(`line ${index}`)),
    );
    const seen = () => streams.map(({ texts }) => texts);
    const [one, other] = await until(seen, (texts) => texts.every(({ length }) => length === 40));
    expect(one).toEqual(other);
    expect(new Set(one).size).toBe(40);
    for (const { watermarks } of streams) {
      expect(watermarks).toEqual(watermarks.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('open a stream with a ticket of the other, once in all', async () => {
    const streamUrl = await streamAddress(processOf(0), 'employee-1');
    const there = streamUrl.replace(new URL(processOf(0).url).host, new URL(processOf(1).url).host);
    const tries = await Promise.all([streamUrl, there, there, streamUrl].map(opens));
    expect(tries.filter((open) => open)).toHaveLength(1);
  });

  it('bring a whisper of one to an open socket of the other, and then to no poll of either', async () => {
    const second = await connect(1, true);
    await second.post('hello');
    await until(
      () => second.texts,
      (texts) => texts.length === 2,
    );
    await processOf(0).conversations.whisper('employee-1', [said('quietly')]);
    await until(
      () => second.texts,
      (texts) => texts.length === 3,
    );
    expect(second.texts.at(-1)).toBe('quietly');
    expect([await pollOf(0), await pollOf(1), await pollOf(0)].flat()).not.toContain('quietly');
  });

  it('bring a whisper that was posted to one to the next poll of the other, and to no second poll', async () => {
    const { token, conversation } = await processOf(0).tokenFor('employee-1');
    await fetch(`${processOf(0).domain}/conversations/${conversation}/activities`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'whisper help' }),
    });
    expect(await pollOf(1)).toEqual(['whisper help', 'whispered: whisper help']);
    expect(await pollOf(1)).toEqual([]);
    expect(await pollOf(0)).toEqual([]);
  });
});
