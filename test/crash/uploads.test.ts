import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Member, signIn } from '../support/driver.ts';
import { largePdf } from '../support/files.ts';
import { goodInputs } from '../support/play.ts';
import { quickFolder } from '../support/quickFolder.ts';
import { type Standby, standby } from '../support/standby.ts';
import { seeded } from './survival.ts';

const ROUNDS = 8;
const AT_ONCE = 4;

let dir = '';
let product: Standby;
beforeAll(async () => {
  dir = await quickFolder('so-uploads-');
  product = standby({ settings: { DATA_DIR: dir } });
});
afterAll(async () => {
  await product.kill9();
  await rm(dir, { recursive: true, force: true });
});

/** Sends a file; its id once that was acknowledged, undefined when the product went away first. */
async function upload(who: Member, caseId: string, file: Buffer): Promise<string | undefined> {
  try {
    const response = await fetch(`${await product.address()}/api/cases/${caseId}/documents?kind=advice`, {
      method: 'POST',
      headers: { cookie: who.cookie },
      body: new Uint8Array(file),
    });
    const body: unknown = await response.json();
    if (response.status !== 200 || typeof body !== 'object' || body === null || !('id' in body))
      return undefined;
    return String(body.id);
  } catch {
    return undefined;
  }
}

async function fetched(who: Member, caseId: string, id: string): Promise<Buffer | number> {
  const response = await fetch(`${await product.address()}/api/cases/${caseId}/documents/${id}`, {
    headers: { cookie: who.cookie },
  });
  return response.status === 200 ? Buffer.from(await response.arrayBuffer()) : response.status;
}

describe('A product that is killed in the middle of uploads', () => {
  it('has every document it acknowledged, whole, and no half one', async () => {
    await product.start();
    const who = await signIn(await product.address(), 'employee-1');
    const { id: caseId } = await who.act(
      undefined,
      'request.submit',
      goodInputs('request.submit', Date.now()),
    );
    const random = seeded(7);
    const kept = new Map<string, Buffer>();
    let sent = 0;
    let isOver = false;
    const lane = async (): Promise<void> => {
      while (!isOver) {
        sent += 1;
        const file = largePdf(200_000 + (sent % 7) * 300_000, sent);
        const id = await upload(who, caseId, file);
        if (id !== undefined) kept.set(id, file);
        else await sleep(200);
      }
    };
    const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = sent;
      while (sent < before + AT_ONCE) await sleep(5);
      await sleep(random() * 400);
      await product.kill9();
      await product.start();
    }
    isOver = true;
    await lanes;
    expect(kept.size).toBeGreaterThan(ROUNDS);
    for (const [id, file] of kept) {
      const back = await fetched(who, caseId, id);
      expect([id, typeof back === 'number' ? back : back.equals(file)]).toEqual([id, true]);
    }
    // One more start clears what the last kill left; what was never acknowledged is not there for anybody, or whole.
    await product.kill9();
    await product.start();
    const files = await readdir(join(dir, 'documents'), { recursive: true });
    expect(files.filter((name) => name.includes('draft'))).toEqual([]);
    for (const name of files.filter((each) => each.includes('/'))) {
      const back = await fetched(who, caseId, name.split('/')[1] ?? '');
      expect([
        name,
        typeof back === 'number' ? back === 404 : back.subarray(0, 5).toString() === '%PDF-',
      ]).toEqual([name, true]);
    }
  }, 600_000);
});
