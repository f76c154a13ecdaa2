import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Answered, advance, request, signIn } from '../support/driver.ts';
import { patiently } from '../support/patiently.ts';
import { by, later, playAt } from '../support/play.ts';
import { launchProduct, type ProductProcess } from '../support/process.ts';

const employee = 'employee-1';

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'so-again-'));
  cleanUp.push(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function launched(launch: Parameters<typeof launchProduct>[0]): Promise<ProductProcess> {
  const product = await launchProduct(launch);
  cleanUp.push(product.kill9);
  return product;
}

const at = (product: ProductProcess, cookie: string, path: string, body?: unknown): Promise<Answered> =>
  request(product.address, path, body, { cookie });

describe('A second start on the same folder', () => {
  it.each([
    ['an orderly end', (product: ProductProcess) => product.stop()],
    ['kill -9', (product: ProductProcess) => product.kill9()],
  ])(
    'continues after %s: cases, clock, sessions and conversations',
    async (_how, end) => {
      const settings = { DATA_DIR: await folder() };
      const first = await launched({ settings });
      const play = playAt(first.address, 'api');
      await play.go(by(employee, 'request.submit'), by('physician-1', 'suitability.confirm'), later('P40D'));
      const { cookie } = await play.member(employee);
      const path = `/api/cases/${play.caseId()}`;
      const chat = await at(first, cookie, '/api/webchat/token', {});
      const said = await at(first, cookie, `/demo/outbox?person=${employee}`);
      const before = await at(first, cookie, path);
      const now = await advance(first.address, 'PT1M');
      await end(first);

      const second = await launched({ settings });
      expect((await at(second, cookie, path)).json).toEqual(before.json);
      expect((await at(second, cookie, `/demo/outbox?person=${employee}`)).json).toEqual(said.json);
      expect(Date.parse(await advance(second.address, 'PT1M'))).toBeGreaterThan(Date.parse(now));
      const conversation = await request(
        second.address,
        `/v3/directline/conversations/${String(chat.json.conversationId)}/activities`,
        undefined,
        { authorization: `Bearer ${String(chat.json.token)}` },
      );
      expect(conversation.json.activities).toEqual(said.json.activities);
      expect(second.said()).toBe('');
    },
    120_000,
  );
});

describe('A running product', () => {
  it('writes nothing outside its folder', async () => {
    const dir = await folder();
    const [data, home, temporary, work] = ['data', 'home', 'tmp', 'work'].map((name) => join(dir, name));
    if (!data || !home || !temporary || !work) throw new Error('There are four folders.');
    for (const each of [data, home, temporary, work]) await mkdir(each);
    const product = await launched({
      settings: { DATA_DIR: data, HOME: home, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' },
      // A write anywhere else is refused by the runtime, and then something below fails.
      nodeOptions: ['--permission', '--allow-fs-read=*', `--allow-fs-write=${data}`],
      cwd: work,
    });
    const play = playAt(product.address, 'chat');
    await play.go(by(employee, 'request.submit'), by('physician-1', 'suitability.confirm'), later('P9D'));
    for (const path of ['/', '/guide', '/aid', '/readyz'])
      expect((await request(product.address, path)).status).toBe(200);
    expect((await product.stop()).code).toBe(0);
    expect(product.said().split('\n').slice(1)).toEqual(['']);
    expect((await readdir(data)).sort()).toEqual(['documents', 'master.key', 'store.sqlite']);
    for (const each of [home, temporary, work]) expect(await readdir(each)).toEqual([]);
  });
});

/** A small disk of its own; undefined where nobody may mount one. */
async function smallDisk(): Promise<string | undefined> {
  const dir = await folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  cleanUp.push(() => execFileSync('umount', ['-l', dir]));
  return dir;
}

describe('On a disk that is full', () => {
  it('the embedded store refuses with 503, keeps what was acknowledged, and goes on when there is room', async () => {
    const dir = await smallDisk();
    if (dir === undefined) {
      console.warn('Skipped: this user may not mount a small disk.');
      return;
    }
    const settings = { DATA_DIR: join(dir, 'data') };
    const first = await launched({ settings });
    const play = playAt(first.address, 'api');
    await play.go(by(employee, 'request.submit'));
    const who = await play.member('physician-1');
    const filling = join(dir, 'filling');
    await writeFile(filling, Buffer.alloc(4_000_000)).catch(() => undefined);
    const said = await patiently(
      () => who.send(undefined, 'language.set', { language: 'en' }),
      ({ status }) => status !== 200,
    );
    expect(said.status).toBe(503);
    expect((await request(first.address, '/readyz')).status).toBe(503);
    expect((await request(first.address, '/healthz')).status).toBe(200);
    const refused = await who.send(play.caseId(), 'suitability.confirm', {}, 1);
    expect([refused.status, refused.json]).toEqual([503, { error: 'notStored' }]);
    // What cannot be noted in the access log is not shown either.
    const unread = await request(first.address, `/api/cases/${play.caseId()}`, undefined, {
      cookie: who.cookie,
    });
    expect([unread.status, unread.json]).toEqual([503, { error: 'notStored' }]);

    await rm(filling);
    expect((await who.case(play.caseId())).timeline.map(({ what }) => what)).toEqual(['request.submit']);
    expect((await who.send(play.caseId(), 'suitability.confirm', {}, 1)).status).toBe(200);
    await first.kill9();
    const second = await launched({ settings });
    const again = await signIn(second.address, employee);
    expect((await again.case(play.caseId())).timeline.map(({ what }) => what)).toEqual([
      'request.submit',
      'suitability.confirm',
    ]);
  });
});
