import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { filesIn } from '../support/filesIn.ts';
import { by, later, type Play, playAt } from '../support/play.ts';
import { redisAvailable } from '../support/redis.ts';
import { type RunningProduct, startProduct, startProductOnRedis } from '../support/running.ts';
import { billed, employee, engaged, outcomeFor, physician, second } from './roads.ts';

const onRedis = redisAvailable('any');
const typed = 'zeepbelwoord';

let product: RunningProduct;
afterEach(async () => {
  await product.stop();
  expect(product.said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
});

/** A whole case in which every text holds one odd word, half through the chat, with a restart in the middle. */
async function wholeCase(): Promise<Play> {
  const word = (name: string) => `Dit is ${typed} in ${name}, lang genoeg voor een reden van een arts.`;
  const chat = playAt(product.address, 'chat');
  await chat.go(
    by(employee, 'request.submit', { advice: word('advies'), question: word('vraag') }),
    by(physician, 'suitability.confirm', { explanation: word('uitleg') }),
    ...engaged.slice(2, 4),
    by(employee, 'authorisation.sign'),
    by(physician, 'referral.send', { background: word('vraag'), medicalSummary: word('medisch') }),
    by(second, 'referral.accept'),
    by(second, 'appointment.propose', { place: `Straat ${typed}`, notes: word('notitie') }),
    later('P4D'),
  );
  await (await chat.chat(employee)).say(`Wat betekent ${typed}?`);
  product = await product.again();
  const after = playAt(product.address, 'api', chat.caseId());
  await after.go(
    by(second, 'appointment.held'),
    by(second, 'information.request', {
      source: 'other',
      name: typed,
      what: word('wat'),
      why: word('waarom'),
    }),
    by(employee, 'information.consent'),
    by(second, 'information.record', { summary: word('antwoord') }),
    by(second, 'draft.submit', { advice: word('concept'), grounds: word('gronden') }),
    by(employee, 'draft.comment', { inaccuracies: word('fout') }),
    by(second, 'advice.finalise', {
      advice: word('advies'),
      grounds: word('gronden'),
      handling: word('verwerkt'),
    }),
    by(employee, 'sharing.consent'),
    by(physician, 'adoption.decide', { reasons: word('redenen') }),
    by(employee, 'transfer.request', { reason: word('overdracht') }),
    by(physician, 'transfer.decide', { reasons: word('besluit'), newPhysician: typed }),
    by(second, 'invoice.issue', { number: typed }),
    ...billed.slice(1),
  );
  return after;
}

describe('On the embedded store', () => {
  it('a case survives a restart, and none of what was typed can be read in its files', async () => {
    product = await startProduct();
    const play = await wholeCase();
    expect(await outcomeFor(play, employee)).toBe('completed');
    expect((await (await play.member(employee)).chat().then((chat) => chat.read())).length).toBeGreaterThan(
      20,
    );
    for (const file of await filesIn(product.dir))
      expect([file, around(await readFile(file))]).toEqual([file, []]);
  });
});

(onRedis ? describe : describe.skip)('On Redis', () => {
  it('a case survives a restart, and none of what was typed can be read in it', async () => {
    product = await startProductOnRedis();
    const play = await wholeCase();
    expect(await outcomeFor(play, employee)).toBe('completed');
    expect(around(Buffer.from(await dump(product)))).toEqual([]);
  });

  it('twenty equal clicks at once have one effect', async () => {
    product = await startProductOnRedis();
    const play = playAt(product.address, 'api');
    await play.go(by(employee, 'request.submit'));
    const doctor = await play.member(physician);
    const opened = await doctor.opened(play.caseId(), 'suitability.confirm');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => doctor.send(play.caseId(), 'suitability.confirm', {}, opened)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await doctor.case(play.caseId())).timeline).toHaveLength(2);
  });
});

/** Everything under the prefix of a product, as Redis would write it to a file, and as it stands in lists and hashes. */
async function dump({ redis }: RunningProduct): Promise<string> {
  if (redis === undefined) throw new Error('This product does not run on Redis.');
  const client = new Redis(redis.url);
  let all = '';
  let keys = 0;
  for await (const found of client.scanStream({ match: `*${redis.prefix}*`, count: 1_000 })) {
    for (const key of found) {
      keys += 1;
      const type = await client.type(key);
      const value =
        type === 'hash'
          ? await client.hgetall(key)
          : type === 'string'
            ? await client.get(key)
            : type === 'list'
              ? await client.lrange(key, 0, -1)
              : type === 'zset'
                ? await client.zrange(key, '0', '-1')
                : type === 'set'
                  ? await client.smembers(key)
                  : [];
      all += JSON.stringify([key, value]);
    }
  }
  client.disconnect();
  expect(keys).toBeGreaterThan(20);
  return all;
}

/** The surroundings of each place where the odd word stands. */
function around(bytes: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf(typed); at >= 0; at = bytes.indexOf(typed, at + 1))
    found.push(bytes.subarray(Math.max(0, at - 150), at + 40).toString('latin1'));
  return found;
}
