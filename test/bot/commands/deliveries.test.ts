import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { advance } from '../../support/driver.ts';
import { by, playAt } from '../../support/play.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { redisAvailable } from '../../support/redis.ts';
import { type RunningProduct, startProduct, startProductOnRedis } from '../../support/running.ts';
import { type FakeTeams, fakeTeams, type Mood } from '../teams/fakeTeams.ts';

const command = join(import.meta.dirname, '../../../bot/commands/deliveries.ts');
const suite = redisAvailable('any') ? describe : describe.skip;

async function deliveries(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  await once(child, 'close');
  return { code: child.exitCode, said };
}

/** What it said, without what it warns of the Redis of the tests. */
const linesOf = ({ said }: { readonly said: string }): readonly string[] =>
  said
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('This Redis'));

suite('The command deliveries, beside a running product on Redis', () => {
  let teams: FakeTeams;
  let product: RunningProduct;
  let settings: Readonly<Record<string, string>>;
  let employees = 0;
  beforeAll(async () => {
    teams = await fakeTeams();
    product = await startProductOnRedis();
    settings = {
      DATA_DIR: product.dir,
      REDIS_URL: product.redis?.url ?? '',
      REDIS_PREFIX: product.redis?.prefix ?? '',
    };
  });
  beforeEach(() => teams.inMood(undefined));
  afterAll(async () => {
    await product.stop();
    await teams.stop();
  });

  /** A message to physician-1 that meets this mood; the case it is about. */
  const failing = async (mood: Mood): Promise<string> => {
    teams.inMood(undefined);
    await teams.say(product.address, 'physician-1', 'hallo');
    await advance(product.address, 'PT10M');
    teams.inMood(mood);
    const play = playAt(product.address, 'api');
    employees += 1;
    await play.go(by(`employee-${employees}`, 'request.submit'));
    await advance(product.address, 'PT6M');
    return play.caseId();
  };
  const posts =
    (status: number, code?: string): Mood =>
    ({ method }) =>
      method === 'POST' ? { status, ...(code === undefined ? {} : { code }) } : undefined;

  it('says so when nothing failed', async () => {
    const { code, said } = await deliveries(settings);
    expect(said).toContain('Nothing failed in the last thirty days.');
    expect(code).toBe(0);
  });

  it('lists each failure of Teams by its reason, and tells nothing but ids, moments and reasons', async () => {
    const wanted: string[] = [];
    for (const [because, status, code] of [
      ['blocked', 403, 'MessageWritesBlocked'],
      ['uninstalled', 403, 'BotNotInConversationRoster'],
      ['disabledByAdministrator', 403, 'BotDisabledByAdmin'],
      ['forbidden', 403, undefined],
      ['conversationGone', 404, 'ConversationNotFound'],
      ['conflict', 412, undefined],
      ['throttled', 429, undefined],
      ['serverError', 500, undefined],
      ['serverError', 503, undefined],
      ['refused', 413, undefined],
    ] as const)
      wanted.push(`${await failing(posts(status, code))}-1  because ${because}`);
    const lines = linesOf(await deliveries(settings));
    const told = lines.slice(0, -1);
    for (const each of told)
      expect(each).toMatch(/^\S+ {2}failed {2}teams {2}physician-1 {2}[\w-]+-1 {2}because \w+$/);
    // What passed by itself was delivered since, when its reader wrote again.
    const passing = /conflict|throttled|serverError/;
    const lasting = wanted.filter((each) => !passing.test(each));
    expect(told.map((each) => each.split('physician-1  ')[1])).toEqual(expect.arrayContaining(lasting));
    expect(lines.at(-1)).toBe(`${told.length} failed.`);
  });

  it('sends again what failed, once, and the ledger then says that it was sent', async () => {
    const caseId = await failing(posts(413));
    teams.inMood(undefined);
    const sent = (): number =>
      teams.sentTo('physician-1').filter((call) => call.text.includes(caseId) && call.id !== undefined)
        .length;
    expect(sent()).toBe(0);
    const one = await deliveries(settings, 'resend', 'physician-1', `${caseId}-1`);
    expect(one).toMatchObject({ code: 0 });
    expect(one.said).toContain('1 back in line');
    await advance(product.address, 'PT1S');
    expect(sent()).toBe(1);
    expect((await deliveries(settings, 'of', 'physician-1')).said).toMatch(
      new RegExp(`sent\\s+teams\\s+physician-1\\s+${caseId}-1`),
    );
    expect((await deliveries(settings, 'resend', 'physician-1', `${caseId}-1`)).said).toContain(
      'There was nothing to send again.',
    );
    expect(linesOf(await deliveries(settings, 'resend', 'all'))[0]).toMatch(/^\d+ back in line/);
    await advance(product.address, 'PT1M');
    expect((await deliveries(settings)).said).toContain('Nothing failed');
    expect(sent()).toBe(1);
  });

  it('forgets after thirty days', async () => {
    await failing(posts(413));
    teams.inMood(undefined);
    await advance(product.address, 'P29D');
    expect((await deliveries(settings)).said).toContain('1 failed.');
    await advance(product.address, 'P3D');
    expect((await deliveries(settings)).said).toContain('Nothing failed');
    const { said } = await deliveries(settings, 'resend', 'physician-1');
    expect(said).toContain('There was nothing to send again.');
  });

  it('says what it takes when it is asked otherwise, and who is not known', async () => {
    expect(await deliveries(settings, 'everything')).toMatchObject({ code: 2 });
    const { code, said } = await deliveries(settings, 'of', 'nobody');
    expect(code).toBe(1);
    expect(said).toContain('The directory knows nobody with the id nobody.');
  });
});

describe('The command deliveries, on the embedded store', () => {
  it('says that the product has the store while it runs, and looks into it afterwards', async () => {
    const dir = await quickFolder('so-deliveries-');
    const none = await deliveries({ DATA_DIR: dir });
    expect(none.said).toContain('nothing was ever sent');
    const product = await startProduct();
    const refused = await deliveries({ DATA_DIR: product.dir });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('While the product runs on the embedded store');
    await product.stop();
    await rm(dir, { recursive: true, force: true });
  });
});
