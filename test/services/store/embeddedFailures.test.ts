import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commitQueue } from '../../../services/store/embedded/commitQueue.ts';
import { openEmbeddedStore } from '../../../services/store/embedded/openEmbeddedStore.ts';

let folder: string;
let file: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-embedded-'));
  file = join(folder, 'store.db');
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const source = new URL('../../../services/store/embedded/openEmbeddedStore.ts', import.meta.url).href;

/** A process that appends to three cases without end, and prints `case version` for each that was acknowledged. */
const writer = `
  import { openEmbeddedStore } from '${source}';
  const store = await openEmbeddedStore({ file: process.argv[1] });
  for (const caseId of ['a', 'b', 'c']) {
    let version = 0;
    const next = async () => {
      const due = [{ id: 'd', owner: caseId, at: version, body: '' }];
      await store.append({ caseId, expectedVersion: version, events: ['event ' + version], due });
      version += 1;
      process.stdout.write(caseId + ' ' + version + '\\n');
      setImmediate(next);
    };
    next();
  }
`;

const startWriter = (): ChildProcess => {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', writer, file];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return child;
};

/** What the writer had acknowledged when it was killed, after at least so many lines. */
const killAfter = async (lines: number, process: ChildProcess): Promise<ReadonlyMap<string, number>> => {
  const acknowledged = new Map<string, number>();
  if (!process.stdout) return acknowledged;
  let seen = 0;
  for await (const line of createInterface({ input: process.stdout })) {
    const [caseId = '', version = ''] = line.split(' ');
    acknowledged.set(caseId, Number(version));
    seen += 1;
    if (seen === lines) process.kill('SIGKILL');
  }
  return acknowledged;
};

describe('When the process is killed', () => {
  it('has everything that was acknowledged, each event with its due item, and is free at once', async () => {
    const acknowledged = await killAfter(300, startWriter());
    const store = await openEmbeddedStore({ file });
    expect(acknowledged.size).toBe(3);
    for (const [caseId, version] of acknowledged) {
      const events = await store.loadEvents(caseId, 0);
      expect(events.length).toBeGreaterThanOrEqual(version);
      expect(events).toEqual(events.map((_, n) => `event ${n}`));
      expect(await store.dueOf(caseId)).toEqual([
        { id: 'd', owner: caseId, at: events.length - 1, body: '' },
      ]);
    }
    await store.close();
  });
});

describe('While another process has the file', () => {
  it('is refused with one sentence, until that process ends', async () => {
    const other = startWriter();
    if (other.stdout) await once(other.stdout, 'data');
    await expect(openEmbeddedStore({ file })).rejects.toMatchObject({
      code: 'storeRefused',
      message: expect.stringContaining(file),
    });
    const gone = once(other, 'exit');
    other.kill('SIGKILL');
    await gone;
    await (await openEmbeddedStore({ file })).close();
  });

  it('is refused within one process as well', async () => {
    const store = await openEmbeddedStore({ file });
    await expect(openEmbeddedStore({ file })).rejects.toMatchObject({ code: 'storeRefused' });
    await store.close();
  });
});

describe('The file', () => {
  it('can be read by its owner only', async () => {
    const store = await openEmbeddedStore({ file });
    await store.probe();
    for (const name of [file, `${file}-wal`]) expect(statSync(name).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('keeps everything when it is closed and opened again', async () => {
    const store = await openEmbeddedStore({ file });
    const late = store.putTemporary('session', 'value', 60);
    await store.close();
    await late;
    const again = await openEmbeddedStore({ file });
    expect(await again.temporary('session')).toBe('value');
    await again.close();
    await expect(again.temporary('session')).rejects.toThrow();
    await expect(again.setClockOffset(1)).rejects.toMatchObject({ code: 'storeUnavailable' });
  });

  it('is refused when a newer version of the product wrote it', async () => {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openEmbeddedStore({ file })).rejects.toMatchObject({ code: 'storeRefused' });
  });

  it('cannot be a folder', async () => {
    await expect(openEmbeddedStore({ file: folder })).rejects.toMatchObject({ code: 'storeUnavailable' });
  });

  it('is said to keep nothing when there is none', async () => {
    const store = await openEmbeddedStore({ file: ':memory:' });
    expect(await store.inspect()).toEqual([expect.stringContaining('memory')]);
    await store.close();
  });
});

describe('Writes that share a transaction', () => {
  it('fail alone, and tell a full disk', async () => {
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE word (text TEXT NOT NULL) STRICT; PRAGMA max_page_count = 20;');
    const insert = database.prepare('INSERT INTO word (text) VALUES (?)');
    const { commit } = commitQueue(database);
    const results = await Promise.allSettled([
      commit(() => insert.run('one')),
      commit(() => insert.run('x'.repeat(1_000_000))),
      commit(() => insert.run(null)),
      commit(() => insert.run('two')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { code: 'storeFull' } });
    expect(results[2]).toMatchObject({ reason: { code: 'storeUnavailable' } });
    expect(database.prepare('SELECT text FROM word').all()).toMatchObject([{ text: 'one' }, { text: 'two' }]);
    database.close();
  });
});
