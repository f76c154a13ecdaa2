import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { keys as command } from '../../../bot/commands/keys.ts';
import { readConfig } from '../../../bot/config.ts';
import { start } from '../../../bot/main.ts';
import { openStore } from '../../../bot/openStore.ts';
import { rotateKeys } from '../../../services/sealing/rotateKeys.ts';
import { accepted, employee, physician, second, signed } from '../../journeys/roads.ts';
import { signIn } from '../../support/driver.ts';
import { playAt } from '../../support/play.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { borrowRedis, redisAvailable } from '../../support/redis.ts';

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

const newKey = (): string => randomBytes(32).toString('base64');

const run = async (settings: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const said: string[] = [];
  const status = await command(args, settings, (line) => said.push(line));
  return { status, said: said.join('\n') };
};

const folder = async (): Promise<string> => {
  const dir = await quickFolder('so-keys-');
  cleanUp.push(() => rm(dir, { recursive: true, force: true }));
  return dir;
};

const started = async (settings: Readonly<Record<string, string>>) => {
  const said: string[] = [];
  const running = await start(readConfig({ PORT: '0', ...settings }), (line) => said.push(line));
  cleanUp.push(running.stop);
  return { ...running, said };
};

(redisAvailable('any') ? describe : describe.skip)('npm run keys -- rotate', () => {
  it('takes two products that share a Redis to a new master key while both are at work, and the old one can then go', async () => {
    const [dir, redis] = [await folder(), await borrowRedis()];
    cleanUp.push(redis.stop);
    const [old, young] = [newKey(), newKey()];
    const file = join(dir, 'keys');
    await writeFile(file, `${old}\n`);
    const settings = {
      DATA_DIR: dir,
      REDIS_URL: redis.url,
      REDIS_PREFIX: redis.prefix,
      MASTER_KEYS_FILE: file,
    };
    const [one, other] = [await started(settings), await started(settings)];
    const play = playAt(one.address, 'api');
    await play.go(...accepted);

    await writeFile(file, `${young}\n${old}\n`);
    // Cases are begun and read at both while the keys are wrapped anew.
    const busy = Promise.all(
      ['employee-5', 'employee-6', 'employee-7', 'employee-8'].map(async (who, index) => {
        const at = index % 2 === 0 ? one : other;
        const member = await signIn(at.address, who);
        const mine = await member.act(undefined, 'request.submit', play.inputs('request.submit'));
        const elsewhere = await signIn((at === one ? other : one).address, physician);
        return (await elsewhere.ask(`/api/cases/${mine.id}`)).status;
      }),
    );
    const rotated = await run(settings, 'rotate');
    expect(await busy).toEqual([200, 200, 200, 200]);
    expect(rotated.status).toBe(0);
    // What a product made with the old key at the very end is taken along by the next round.
    const again = await run(settings, 'rotate');
    expect(again.said).toMatch(/wraps nothing: it can be taken out of the settings/);

    await writeFile(file, `${young}\n`);
    const third = await started(settings);
    await playAt(third.address, 'api', play.caseId()).go(...signed.slice(accepted.length));
    for (const at of [one, other, third]) {
      const body = await (await signIn(at.address, second)).case(play.caseId());
      expect(body.step).toBe(4);
    }
    expect([...one.said, ...other.said, ...third.said].filter((line) => /fault|error/.test(line))).toEqual(
      [],
    );
    for (const key of [old, young])
      expect(JSON.stringify([rotated, again, one.said, other.said])).not.toContain(key.slice(0, 20));
  });
});

describe('A rotation that is cut off halfway', () => {
  it('goes on where it was, loses nothing, and brings no erased key back', async () => {
    const dir = await folder();
    const [old, young] = [newKey(), newKey()];
    const first = await start(readConfig({ PORT: '0', DATA_DIR: dir, MASTER_KEYS: old }), () => undefined);
    const play = playAt(first.address, 'api');
    await play.go(...accepted);
    await (await play.chat(physician)).say('Hallo');
    await first.stop();

    const settings = { DATA_DIR: dir, MASTER_KEYS: `${young},${old}` };
    const { store, masters } = await openStore(readConfig(settings), () => undefined);
    let wrapped = 0;
    const failing: typeof store = {
      ...store,
      replaceKey: (owner, from, to) => {
        wrapped += 1;
        return wrapped > 1 ? Promise.reject(new Error('power cut')) : store.replaceKey(owner, from, to);
      },
    };
    await expect(rotateKeys(failing, masters, () => undefined)).rejects.toThrow('power cut');
    const erasing: typeof store = {
      ...store,
      replaceKey: async (owner, from, to) => {
        if (owner === `person:${physician}`) await store.eraseKey(owner);
        return store.replaceKey(owner, from, to);
      },
    };
    await rotateKeys(erasing, masters, () => undefined);
    expect(await store.loadKey(`person:${physician}`)).toBeUndefined();
    await store.close();

    expect((await run(settings, 'status')).said).toMatch(/wraps nothing/);
    const last = await started({ DATA_DIR: dir, MASTER_KEYS: young });
    const body = await (await signIn(last.address, employee)).case(play.caseId());
    expect(body.data['request.submit']).toHaveProperty('question');
  });
});
