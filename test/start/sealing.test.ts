import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { type CaseVerb, caseVerbNames, inputsOf } from '../../domain/procedure.ts';
import { type MailServer, mailServer } from '../bot/deliveries/mailServer.ts';
import type { Member } from '../support/driver.ts';
import { pdf } from '../support/files.ts';
import { mistakes } from '../support/mistakes.ts';
import { patiently } from '../support/patiently.ts';
import { by, later, type Move, playAt } from '../support/play.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { redisAvailable, startRedis } from '../support/redis.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

const employee = 'employee-1';
const other = 'employee-2';
const physician = 'physician-1';
const second = 'second-1';

/** A word that stands nowhere else. */
const canary = (verb: string, id: string): string => `Kanarie${verb}${id}`.replaceAll('.', '');

const textsOf = (verb: CaseVerb): readonly string[] =>
  Object.entries(inputsOf(verb))
    .filter(([, input]) => input.type === 'text' || input.type === 'multiline')
    .map(([id]) => id);

/** Somebody acts, with a canary in every text input. */
const sing = (person: string, verb: CaseVerb, inputs: object = {}): Move =>
  by(person, verb, {
    ...Object.fromEntries(
      textsOf(verb).map((id) => [id, `${canary(verb, id)} zingt in deze zaak een heel eigen lied.`]),
    ),
    ...inputs,
  });

/** A case with everything that goes well, and everything that goes otherwise on the way. */
const whole: readonly Move[] = [
  sing(employee, 'request.submit'),
  sing(physician, 'suitability.advise'),
  sing(employee, 'request.insist'),
  sing(physician, 'suitability.confirm'),
  sing(physician, 'selection.recommend'),
  sing(employee, 'selection.choose', { first: 'second-3' }),
  sing('second-3', 'availability.decline'),
  sing(employee, 'selection.choose'),
  sing(second, 'availability.accept'),
  sing(employee, 'authorisation.sign'),
  sing(physician, 'referral.send'),
  sing(second, 'referral.return'),
  sing(physician, 'referral.send'),
  sing(second, 'referral.accept'),
  sing(second, 'appointment.propose'),
  sing(employee, 'appointment.cancel'),
  sing(second, 'appointment.propose', { startTime: '11:30' }),
  sing(employee, 'appointment.decline'),
  sing(second, 'appointment.propose', { startTime: '12:30' }),
  sing(employee, 'appointment.confirm'),
  later('P4D'),
  sing(second, 'appointment.held'),
  sing(second, 'information.request', { source: 'physician', name: undefined }),
  sing(employee, 'information.consent'),
  sing(physician, 'information.provide'),
  sing(second, 'information.request', { source: 'practitioner' }),
  sing(employee, 'information.consent'),
  sing(second, 'information.record'),
  sing(second, 'draft.submit'),
  sing(employee, 'draft.comment'),
  sing(second, 'advice.finalise'),
  sing(employee, 'sharing.consent'),
  sing(physician, 'adoption.decide'),
  sing(employee, 'transfer.request'),
  sing(physician, 'transfer.decide'),
  sing(second, 'invoice.issue'),
  sing('backoffice-1', 'invoice.settle'),
];

/** Cases that end early, for the texts that only they hold. */
const early: readonly Move[] = [
  sing(other, 'request.submit', { whatIsNew: undefined }),
  sing(physician, 'request.refuse'),
  sing(other, 'request.submit'),
  sing(other, 'request.withdraw'),
];

const verbs = [...whole, ...early].flatMap((move) => (move.kind === 'act' ? [move.verb] : []));
const words = [...new Set(verbs)].flatMap((verb) => textsOf(verb).map((id) => canary(verb, id)));

const metricsToken = 'Kanariemetingen'.repeat(2);

type Played = {
  /** What signs somebody in, which nobody holds but the one it was given to. */
  readonly passes: readonly string[];
  /** Whom and what it was about, which no log names. */
  readonly names: readonly string[];
};

async function journey({ address }: RunningProduct): Promise<Played> {
  const play = playAt(address, 'api');
  await play.go(...whole.slice(0, 3));
  const file = await uploaded(address, await play.member(employee), play.caseId());
  await play.go(by(employee, 'document.add', { documents: [file], forSecondPhysician: false }));
  await play.go(...whole.slice(3));
  const chat = playAt(address, 'chat');
  await chat.go(...early);
  const talk = await chat.chat(other);
  await talk.say('Kanariegetypt wil weten hoe lang het duurt');
  const member = await play.member(employee);
  expect((await member.ask(`/api/cases/${play.caseId()}/documents/${file}`)).text).toContain('Kanarieinhoud');
  const wrong = await mistakes(address, member, play.caseId(), 'Kanariefout');
  // An export is no mistake: the employee reads their own texts in it.
  for (const { what, status, text } of wrong)
    expect([what, status < 500, (status < 400 ? /kanariefout/i : /kanarie/i).exec(text)?.[0]]).toEqual([
      what,
      true,
      undefined,
    ]);
  expect(wrong.filter(({ status }) => status >= 400).length).toBeGreaterThan(15);
  // What is looked for was really said: those who may read it do.
  const read = JSON.stringify(await talk.read());
  for (const word of [canary('request.refuse', 'reasons'), 'Kanariegetypt']) expect(read).toContain(word);
  const counted = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  const metrics = await counted.text();
  expect([counted.status, metrics.includes('so_requests_total')]).toEqual([200, true]);
  expect(/kanarie|employee-\d|physician-\d/i.exec(metrics)?.[0]).toBeUndefined();
  const names = [play.caseId(), file, employee, physician, second, other, 'employer-1'];
  return { passes: await passesOf(member), names };
}

/** A file with a canary in its name and one in its bytes. */
async function uploaded(address: string, { cookie }: Member, caseId: string): Promise<string> {
  const response = await fetch(`${address}/api/cases/${caseId}/documents?kind=complaints`, {
    method: 'POST',
    body: new Uint8Array(pdf({ objects: ['4 0 obj\n(Kanarieinhoud)\nendobj'] })),
    headers: { cookie, 'content-disposition': 'attachment; filename="Kanarienaam.pdf"' },
  });
  return z.object({ id: z.string() }).parse(await response.json()).id;
}

/** Everything by which somebody is known without saying who they are: session, tokens and tickets. */
async function passesOf(member: Member): Promise<readonly string[]> {
  const token = z.object({ token: z.string() }).parse((await member.ask('/api/webchat/token', {})).json);
  const live = (await member.ask('/api/webchat/live', {})).json;
  const tickets = Object.values(live).flatMap((value) => /[?&]t=([\w.-]+)/.exec(String(value))?.[1] ?? []);
  return [member.cookie.split('=')[1] ?? '', token.token, ...tickets];
}

/** What must not be found: every canary, plain and in base64, and the key in the forms in which it could stand. */
async function secretsOf(dir: string): Promise<readonly string[]> {
  const key = (await readFile(join(dir, 'master.key'), 'utf8')).trim();
  const bytes = Buffer.from(key, 'base64');
  return [
    ...[...words, 'Kanariegetypt', 'Kanarienaam', 'Kanarieinhoud', 'Kanariefout', 'Kanarie'].flatMap(
      (word) => [
        word,
        // A shorter piece stands in sealed text by chance.
        ...[0, 1, 2].map((shift) => inBase64(word, shift)).filter((piece) => piece.length >= 12),
      ],
    ),
    key,
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('latin1'),
  ];
}

/** The part of a word's base64 that is the same wherever the word begins. */
function inBase64(word: string, shift: number): string {
  return Buffer.from(' '.repeat(shift) + word)
    .toString('base64')
    .slice(shift === 0 ? 0 : 4, -4);
}

async function bytesIn(dir: string): Promise<string> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const kept = files.filter((file) => file.isFile() && file.name !== 'master.key');
  const bytes = await Promise.all(kept.map((file) => readFile(join(file.parentPath, file.name))));
  return Buffer.concat(bytes).toString('latin1');
}

/** Every key of every type, with everything in it. */
async function dump(url: string): Promise<string> {
  const client = new Redis(url);
  const parts: unknown[] = [];
  for (const key of await client.keys('*')) {
    const type = await client.type(key);
    const read: Readonly<Record<string, () => Promise<unknown>>> = {
      string: () => client.get(key),
      list: () => client.lrange(key, 0, -1),
      hash: () => client.hgetall(key),
      set: () => client.smembers(key),
      zset: () => client.zrange(key, '0', '-1', 'WITHSCORES'),
    };
    if (read[type] === undefined) throw new Error(`Nobody reads ${type} here.`);
    parts.push(key, await read[type]());
  }
  client.disconnect();
  return JSON.stringify(parts);
}

const found = (text: string, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => text.includes(secret));

/** What signs in by the links in these mails. */
async function linksIn(mail: MailServer): Promise<readonly string[]> {
  const links = () => mail.mails.flatMap(({ text }) => /ticket=([\w-]+)/.exec(text)?.[1] ?? []);
  return patiently(
    async () => links(),
    (found) => found.length > 0,
  );
}

function leavesNothingInLog({ said, logged }: RunningProduct, secrets: readonly string[]): void {
  const log = [...said, ...logged].join('\n');
  // The log was on: it tells of requests by their routes.
  expect(log).toContain('/api/cases/:id/actions/:verb');
  expect(found(log, secrets)).toEqual([]);
}

describe('The journey of this file', () => {
  it('types something into every text input of a case', () => {
    const all = caseVerbNames.flatMap((verb) => textsOf(verb).map((id) => canary(verb, id)));
    expect(all.filter((word) => !words.includes(word))).toEqual([]);
  });
});

describe('What was typed', () => {
  it('stands nowhere in the file of the embedded store nor in its journal, and neither does the key', async () => {
    const mail = await mailServer();
    cleanUp.push(mail.stop);
    const product = await startProduct({
      METRICS_TOKEN: metricsToken,
      SMTP_URL: mail.url,
      MAIL_FROM: 'Berichten <bericht@post.example>',
    });
    cleanUp.push(product.stop);
    const { passes, names } = await journey(product);
    const links = await linksIn(mail);
    // Used once, and once too often.
    for (const link of [links[0], links[0]])
      await fetch(`${product.address}/?ticket=${link}`, { redirect: 'manual' });
    const secrets = [...(await secretsOf(product.dir)), ...passes, ...links, metricsToken];
    const running = await bytesIn(product.dir);
    expect(running).toContain('RequestSubmitted');
    expect(found(running, secrets)).toEqual([]);
    leavesNothingInLog(product, [...secrets, ...names]);
    const again = await product.again();
    expect(found(await bytesIn(product.dir), secrets)).toEqual([]);
    cleanUp = [mail.stop, again.stop];
  });

  (redisAvailable('own') ? it : it.skip)(
    'stands nowhere in Redis, nor in the file of everything it was ever told, and neither does the key',
    async () => {
      const redis = await startRedis();
      cleanUp.push(redis.stop);
      const product = await startProduct({ REDIS_URL: redis.url, METRICS_TOKEN: metricsToken });
      cleanUp.push(product.stop);
      const { passes, names } = await journey(product);
      const secrets = [...(await secretsOf(product.dir)), ...passes, metricsToken];
      const kept = await dump(redis.url);
      expect(kept).toContain('RequestSubmitted');
      expect(found(kept, secrets)).toEqual([]);
      const told = await bytesIn(redis.dir);
      expect(told).toContain('RequestSubmitted');
      expect(found(told, secrets)).toEqual([]);
      leavesNothingInLog(product, [...secrets, ...names]);
      // Beside the key, the folder of a product on Redis holds sealed files and nothing else.
      expect(found(await bytesIn(product.dir), secrets)).toEqual([]);
    },
    120_000,
  );
});

describe('The master keys', () => {
  const key = (): string => randomBytes(32).toString('base64');

  it('open what an older one sealed, newest first, and refuse a store sealed with none of them', async () => {
    const dir = await quickFolder('so-keys-');
    cleanUp.push(() => rm(dir, { recursive: true, force: true }));
    const [old, young, foreign] = [key(), key(), key()];
    const at = { DATA_DIR: dir };
    const first = await startProduct({ ...at, MASTER_KEYS: old });
    const play = playAt(first.address, 'api');
    await play.go(...whole.slice(0, 3));
    await first.stop();

    const second = await startProduct({ ...at, MASTER_KEYS: `${young},${old}` });
    const body = await (await playAt(second.address, 'api').member(employee)).case(play.caseId());
    expect(JSON.stringify(body.data)).toContain(canary('request.submit', 'question'));
    await playAt(second.address, 'api').go(sing(other, 'request.submit'));
    await second.stop();

    for (const keys of [foreign, young])
      await expect(startProduct({ ...at, MASTER_KEYS: keys })).rejects.toMatchObject({
        name: 'Fault',
        code: 'unknownKey',
        message: expect.stringMatching(/^[^.\n]+\.$/),
      });

    const third = await startProduct({ ...at, MASTER_KEYS: `${young},${old}` });
    const still = await (await playAt(third.address, 'api').member(employee)).case(play.caseId());
    expect(JSON.stringify(still.data)).toContain(canary('request.submit', 'question'));
    await third.stop();
  });
});
