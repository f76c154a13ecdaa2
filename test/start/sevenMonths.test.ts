import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { keys } from '../../bot/commands/keys.ts';
import { verify } from '../../bot/commands/verify.ts';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';
import { billed, confirmed, employee, office, physician, second, shared } from '../journeys/roads.ts';
import { advance, outbox, signIn } from '../support/driver.ts';
import { by, playAt } from '../support/play.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { redisAvailable, startRedis } from '../support/redis.ts';

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

const everybody = [employee, 'employee-2', 'employee-3', physician, second, office, 'hr-1'];

const bytesIn = async (dir: string): Promise<string> => {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const bytes = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), 'latin1').catch(() => '')),
  );
  return bytes.join('\n');
};

(redisAvailable('own') ? describe : describe.skip)('Seven months with two processes on one Redis', () => {
  it('rotate keys, let go of everything that has had its time, and open everything that has not', async () => {
    const dir = await quickFolder('so-months-');
    cleanUp.push(() => rm(dir, { recursive: true, force: true }));
    const redis = await startRedis();
    cleanUp.push(redis.stop);
    const [old, young] = [0, 1].map(() => randomBytes(32).toString('base64'));
    const file = join(dir, 'keys');
    await writeFile(file, `${old}\n`);
    const settings = { DATA_DIR: dir, REDIS_URL: redis.url, MASTER_KEYS_FILE: file, PORT: '0' };
    const said: string[] = [];
    const open = async () => {
      const running = await start(readConfig(settings), (line) => said.push(line));
      cleanUp.push(running.stop);
      return running;
    };
    const [one, two] = [await open(), await open()];

    // One case runs to its end; another begins and then nobody acts.
    const done = playAt(one.address, 'api');
    await done.go(
      by(employee, 'request.submit', { question: 'Kanariegesloten, is dat niet te vroeg?' }),
      ...shared.slice(1),
      by(physician, 'adoption.decide', {
        adviceChanged: false,
        reasons: `Kanariebesluit ${'past bij het herstel '.repeat(3)}`,
      }),
      ...billed,
    );
    const waits = playAt(two.address, 'api');
    await waits.go(
      by('employee-2', 'request.submit', { question: 'Kanarieopen, is dat niet te vroeg?' }),
      ...confirmed.slice(1),
    );
    for (const who of [employee, 'employee-3'])
      await (await done.chat(who)).say('Kanariegesprek, hoe lang duurt het?');
    const client = new Redis(redis.url);
    cleanUp.push(() => client.disconnect());
    const find = async (pattern: string) => (await client.keys(pattern))[0] ?? '';
    const keyring = await Promise.all((await client.keys('so:*:keys')).map((key) => client.hgetall(key)));
    const wrapped =
      keyring
        .flatMap((each) => Object.entries(each))
        .find(([owner]) => owner === `case:${done.caseId()}`)?.[1] ?? '';
    const [sealed = ''] = await client.lrange(await find(`so:*case:${done.caseId()}:log`), 0, 0);
    expect(await bytesIn(redis.dir)).toContain(wrapped);
    expect(wrapped).not.toBe('');

    for (const month of [1, 2, 3, 4, 5, 6, 7]) {
      await advance((month % 2 === 0 ? one : two).address, 'P1M');
      if (month === 2) {
        await writeFile(file, `${young}\n${old}\n`);
        expect(await keys(['rotate'], settings, () => undefined)).toBe(0);
      }
      if (month === 5) {
        const erased = await (await signIn(two.address, 'employee-3')).ask('/api/me/erase', {});
        expect(erased.status).toBe(200);
      }
    }
    await keys(['rotate'], settings, () => undefined);
    await writeFile(file, `${young}\n`);
    const three = await open();

    for (const { address } of [one, two, three]) {
      // The closed case is gone for everybody, with every word of it, and what was said in the chat seven months ago.
      for (const who of [employee, physician, second, office])
        expect((await (await signIn(address, who)).ask(`/api/cases/${done.caseId()}`)).status).toBe(404);
      const exports = await Promise.all(
        everybody.map(async (who) => (await (await signIn(address, who)).ask('/api/me')).text),
      );
      const said = JSON.stringify(await Promise.all(everybody.map((who) => outbox(address, who))));
      expect(exports.join('') + said).not.toMatch(/Kanarie(gesloten|besluit|gesprek)/);
      // The open one still opens, and its card still stands where it waits.
      for (const who of ['employee-2', physician]) {
        const body = await (await signIn(address, who)).case(waits.caseId());
        expect(JSON.stringify(body.data)).toContain('Kanarieopen');
      }
      expect(JSON.stringify(await outbox(address, 'employee-2'))).toContain('selection.choose');
      // Issuer and payer still have the invoice; the employee still has who read what.
      for (const who of [second, office]) {
        const { json } = await (await signIn(address, who)).ask('/api/me');
        expect(JSON.stringify(json.invoices)).toContain('950.5');
      }
      const { json } = await (await signIn(address, employee)).ask('/api/me');
      expect(JSON.stringify(json.accessLog)).toContain('adoption.decide');
    }
    expect(await verify(['log'], settings, () => undefined)).toBe(0);

    // Nothing of the closed case is left in the store but what counts and proves, and nothing that opens.
    const left = await client.keys(`*${done.caseId()}*`);
    expect(left.map((key) => key.replace(/^so:\{p\d\d\}:/, '').replace(done.caseId(), 'X')).sort()).toEqual([
      'document:access:X',
      'document:bill:X:0',
      'document:invoice:X:0',
      expect.stringMatching(/^document:number:invoices:service-2:\d{4}:X:0$/),
      'document:skeleton:X',
      'lines:case:X',
    ]);
    // The file of everything Redis was ever told is rewritten after an erasure.
    await until(async () => !(await bytesIn(redis.dir)).includes(wrapped));
    const file2 = await bytesIn(redis.dir);
    expect(file2).not.toContain(sealed);
    expect(file2).not.toMatch(/Kanarie/);
    expect(said.join('\n')).not.toMatch(/Kanarie|fault|error/);
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(100)) if (await condition()) return;
  throw new Error('It did not come to that.');
}
