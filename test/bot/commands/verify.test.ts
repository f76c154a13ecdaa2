import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { verify as command } from '../../../bot/commands/verify.ts';
import { readConfig } from '../../../bot/config.ts';
import { start } from '../../../bot/main.ts';
import { accepted, employee, physician } from '../../journeys/roads.ts';
import { signIn } from '../../support/driver.ts';
import { playAt } from '../../support/play.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { redisAvailable } from '../../support/redis.ts';
import { startProductOnRedis } from '../../support/running.ts';

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

/** The command, without a process of its own. */
const verify = async (settings: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const said: string[] = [];
  const status = await command(args, settings, (line) => said.push(line)).catch((error: unknown) => {
    said.push(String(error));
    return 2;
  });
  return { status, said: said.join('\n') };
};

const folder = async (): Promise<string> => {
  const dir = await quickFolder('so-verify-');
  cleanUp.push(() => rm(dir, { recursive: true, force: true }));
  return dir;
};

/** A case that was begun and read; answers its id. */
const begun = async (address: string): Promise<string> => {
  const play = playAt(address, 'api');
  await play.go(...accepted);
  await (await play.member(physician)).case(play.caseId());
  // Reading the log writes what is gathered.
  await (await play.member(employee)).ask('/api/me');
  return play.caseId();
};

const clean = { status: 0, said: expect.stringContaining('The access log is as it was written.') };

describe('npm run verify -- log', () => {
  it('finds every line changed, moved, removed or cut off in the embedded store, and a chain that is gone', async () => {
    const dir = await folder();
    const running = await start(readConfig({ PORT: '0', DATA_DIR: dir }), () => undefined);
    const caseId = await begun(running.address);
    // The store belongs to one process at a time: an auditor looks while the product does not run.
    expect(await verify({ DATA_DIR: dir }, 'log')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Another process'),
    });
    await running.stop();
    expect(await verify({ DATA_DIR: dir }, 'log')).toMatchObject(clean);

    const of = `stream = 'case:${caseId}'`;
    const changes: readonly (readonly [string, string])[] = [
      [
        'line 2 was changed or inserted',
        `UPDATE line SET body = substr(body, 1, 60) || 'Zz' || substr(body, 63) WHERE ${of} AND n = 2`,
      ],
      [
        'line 2 was changed or inserted',
        `UPDATE line SET body = (SELECT body FROM line WHERE ${of} AND n = 3) WHERE ${of} AND n = 2`,
      ],
      ['line 3 was removed', `DELETE FROM line WHERE ${of} AND n = 3`],
      ['line 1 was removed', `DELETE FROM line WHERE ${of} AND n = 1`],
      [
        'its head was changed from outside',
        `DELETE FROM line WHERE ${of} AND n = (SELECT n FROM head WHERE ${of}); UPDATE head SET n = n - 1 WHERE ${of}`,
      ],
      ['the whole chain is gone', `DELETE FROM line WHERE ${of}; DELETE FROM head WHERE ${of}`],
    ];
    for (const [sentence, change] of changes) {
      const copy = await folder();
      await cp(dir, copy, { recursive: true });
      const database = new DatabaseSync(join(copy, 'store.sqlite'));
      database.exec(change);
      database.close();
      expect(await verify({ DATA_DIR: copy }, 'log')).toMatchObject({
        status: 1,
        said: expect.stringContaining(`case:${caseId}: ${sentence}`),
      });
    }
  });

  (redisAvailable('any') ? it : it.skip)(
    'finds a line removed or put in on Redis while the product runs',
    async () => {
      const product = await startProductOnRedis();
      cleanUp.push(product.stop);
      const caseId = await begun(product.address);
      const { url = '', prefix = '' } = product.redis ?? {};
      const settings = { DATA_DIR: product.dir, REDIS_URL: url, REDIS_PREFIX: prefix };
      expect(await verify(settings, 'log')).toMatchObject(clean);
      const client = new Redis(url);
      cleanUp.push(() => client.disconnect());
      const [key = ''] = await client.keys(`${prefix}*lines:case:${caseId}`);
      const [removed = ''] = await client.zrange(key, '2', '2');
      await client.zrem(key, removed);
      expect(await verify(settings, 'log')).toMatchObject({
        status: 1,
        said: expect.stringContaining('line 3 was removed'),
      });
      await client.zadd(key, 3, `${removed.slice(0, -4)}AAAA`);
      expect(await verify(settings, 'log')).toMatchObject({
        status: 1,
        said: expect.stringContaining('line 3 was changed or inserted'),
      });
    },
    60_000,
  );
});

describe('npm run verify -- export', () => {
  it('finds a change in the access log that an employee downloaded', async () => {
    const dir = await folder();
    const running = await start(readConfig({ PORT: '0', DATA_DIR: dir }), () => undefined);
    cleanUp.push(running.stop);
    await begun(running.address);
    const { text } = await (await signIn(running.address, employee)).ask('/api/me');
    const file = join(dir, 'me.json');
    const check = async (words: string) => {
      await writeFile(file, words);
      return verify({}, 'export', file);
    };
    expect(await check(text)).toMatchObject({ status: 0 });
    const changed: readonly string[] = [
      text.replace('"who":"physician-1"', '"who":"physician-2"'),
      text.replace(/"sha256":"[0-9a-f]{8}/, '"sha256":"00000000'),
      text.replace(/\{"v":1,"n":2,.*?"words":"[^"]*"\},/, ''),
    ];
    for (const words of changed) {
      expect(words).not.toBe(text);
      expect(await check(words)).toMatchObject({ status: 1 });
    }
    expect(await check('{}')).toMatchObject({ status: 1 });
    expect(await check('no json')).toMatchObject({ status: 2 });
  });
});
