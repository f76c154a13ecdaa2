import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDirectoryFile } from '../../../services/directory/readDirectoryFile.ts';
import { patiently } from '../../support/patiently.ts';
import { launchProduct, type ProductProcess } from '../../support/process.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { type BorrowedRedis, borrowRedis, redisAvailable } from '../../support/redis.ts';

const root = join(import.meta.dirname, '../../..');
const suite = redisAvailable('any') ? describe : describe.skip;

let dir = '';
let example = '';
beforeAll(async () => {
  dir = await quickFolder('so-directory-');
  example = await readFile(join(root, 'docs/directory.example.yaml'), 'utf8');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function directory(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'bot/commands/directory.ts'), ...args], {
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

async function fileWith(name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, text);
  return path;
}

describe('The command directory', () => {
  it('lists every error of a file with its line, and makes nothing', async () => {
    const path = await fileWith(
      'wrong.yaml',
      example.replace('staff: 120', 'staff: 0').replace('role: hr', 'role: boss'),
    );
    const data = join(dir, 'untouched');
    const { code, said } = await directory({ DATA_DIR: data }, 'import', path);
    expect(code).toBe(1);
    expect(said).toMatch(/wrong\.yaml:\d+:\d+ employers\[0\]\.staff: /);
    expect(said).toMatch(/wrong\.yaml:\d+:\d+ people\[3\]\.role: /);
    expect(said).toContain('2 to mend; nothing changed.');
    await expect(readFile(join(data, 'store.sqlite'))).rejects.toThrow('ENOENT');
  });

  it('imports into the embedded store, exports the same again, and refuses while the product has that store', async () => {
    const settings = { DATA_DIR: join(dir, 'data') };
    const path = await fileWith('right.yaml', example);
    expect(await directory(settings, 'import', path)).toMatchObject({ code: 0 });
    const copy = join(dir, 'copy.json');
    expect(await directory(settings, 'export', copy)).toMatchObject({ code: 0 });
    expect(readDirectoryFile(await readFile(copy, 'utf8'))).toEqual(readDirectoryFile(example));
    expect((await directory(settings, 'export', copy)).code).toBe(1);
    const product = await launchProduct({ settings });
    const refused = await directory(settings, 'import', path);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Another process uses');
    expect(await signIn(product, 'vermeer')).toBe(200);
    expect(await signIn(product, 'employee-1')).toBe(404);
    await product.stop();
  });
});

async function signIn({ address }: ProductProcess, person: string): Promise<number> {
  const response = await fetch(`${address}/demo/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  await response.arrayBuffer();
  return response.status;
}

suite('A product on Redis', () => {
  let redis: BorrowedRedis;
  let product: ProductProcess;
  let settings: Readonly<Record<string, string>> = {};
  let cookie = '';
  beforeAll(async () => {
    redis = await borrowRedis();
    settings = { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, DATA_DIR: join(dir, 'redis') };
    product = await launchProduct({ settings });
  });
  afterAll(async () => {
    await product.stop();
    await redis.stop();
  });

  const call = async (path: string, body?: object) => {
    const response = await fetch(`${product.address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return (await response.json()) as Record<string, unknown>;
  };

  it('follows an import at once, and moves the deadlines of a changed contract', async () => {
    const path = await fileWith('first.yaml', example);
    expect(await directory(settings, 'import', path)).toMatchObject({ code: 0 });
    expect(
      await patiently(
        () => signIn(product, 'vermeer'),
        (status) => status === 200,
      ),
    ).toBe(200);
    await call('/demo/sign-in', { person: 'vermeer' });
    const inputs = {
      subject: 'absenceAdvice',
      adviceDate: '2020-01-02',
      advice: 'Advies',
      question: 'Vraag',
    };
    const opened = await call('/api/actions/request.submit', { opened: 0, inputs });
    const due = Date.parse(String(opened.due));
    const slower = example.replace(
      '      deadlines:\n',
      '      deadlines:\n        suitability: { reminders: [], consequence: { months: 6 } }\n',
    );
    expect(slower).not.toBe(example);
    expect(await directory(settings, 'import', await fileWith('slower.yaml', slower))).toMatchObject({
      code: 0,
    });
    const moved = await patiently(
      async () => Date.parse(String((await call(`/api/cases/${opened.id}`)).due)),
      (at) => at > due + 100 * 86_400_000,
    );
    expect(moved).toBeGreaterThan(due + 100 * 86_400_000);
    // Past the old moment nothing has happened, past the new one it has.
    await call('/demo/clock', { advance: 'P3M' });
    expect(await deadlines(String(opened.id))).toEqual([]);
    await call('/demo/clock', { advance: 'P4M' });
    expect(await deadlines(String(opened.id))).toEqual(['suitability.passed']);
  });

  it('keeps people in whose hands a running case is', async () => {
    const gone =
      example.slice(0, example.indexOf('  - id: vermeer')) +
      example.slice(example.indexOf('  - id: terpstra'));
    const { code, said } = await directory(settings, 'import', await fileWith('gone.yaml', gone));
    expect([code, said]).toEqual([1, expect.stringContaining('vermeer has a part in 1 running case:')]);
    expect(await signIn(product, 'vermeer')).toBe(200);
  });

  async function deadlines(id: string): Promise<readonly unknown[]> {
    const { timeline } = (await call(`/api/cases/${id}`)) as {
      timeline: readonly { by: string; what: string }[];
    };
    return timeline.filter(({ by }) => by === 'clock').map(({ what }) => what);
  }
});
