import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Member, signIn } from '../support/driver.ts';
import { largePdf } from '../support/files.ts';
import { goodInputs } from '../support/play.ts';
import { launchProduct, type ProductProcess } from '../support/process.ts';

const MB = 1024 * 1024;
const UPLOADS = 200;
const AT_ONCE = 4;

let dir = '';
let product: ProductProcess;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-uploads-'));
  product = await launchProduct({ settings: { DATA_DIR: dir } });
});
afterAll(async () => {
  await product.kill9();
  await rm(dir, { recursive: true, force: true });
});

/** Resident memory of the process with all its threads, in bytes. */
async function resident(): Promise<number> {
  const status = await readFile(`/proc/${product.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

/** Each on a line of its own: a kept one may be closed by the other side in the moment in which it is used again. */
async function upload(who: Member, caseId: string, file: Buffer): Promise<void> {
  const sent = request(`${product.address}/api/cases/${caseId}/documents?kind=examination`, {
    method: 'POST',
    agent: false,
    headers: { cookie: who.cookie, 'content-length': file.length },
  }).end(file);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  expect([response?.statusCode, response && (await text(response))]).toEqual([
    200,
    expect.stringContaining('id'),
  ]);
}

it(`${UPLOADS} uploads of 10 MB, ${AT_ONCE} at a time, add at most 150 MB to the memory of the product`, async () => {
  const file = largePdf(10 * MB);
  const who = await signIn(product.address, 'employee-1');
  const { id } = await who.act(undefined, 'request.submit', goodInputs('request.submit', Date.now()));
  expect(file.length).toBeLessThanOrEqual(10 * MB);
  expect(file.length).toBeGreaterThan(9.9 * MB);
  const before = await resident();
  let most = before;
  let isOver = false;
  const watch = (async () => {
    for (; !isOver; await sleep(50)) most = Math.max(most, await resident());
  })();
  let left = UPLOADS;
  const lane = async (): Promise<void> => {
    for (; left > 0; ) {
      left -= 1;
      await upload(who, id, file);
    }
  };
  const start = Date.now();
  await Promise.all(Array.from({ length: AT_ONCE }, lane)).catch(async (error: unknown) => {
    await sleep(1_000);
    const { code, signal, err } = await product.stop();
    throw new Error(
      `An upload failed, ${left} before the last; the product ended with ${code ?? signal}: ${err}`,
      { cause: error },
    );
  });
  isOver = true;
  await watch;
  const added = Math.round((most - before) / MB);
  console.log(
    `uploads: ${UPLOADS} of 10 MB in ${Math.round((Date.now() - start) / 1_000)} s; ${Math.round(before / MB)} MB before, at most ${added} MB more`,
  );
  expect(added).toBeLessThanOrEqual(150);
});
