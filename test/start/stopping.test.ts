import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { request, signIn } from '../support/driver.ts';
import { playAt } from '../support/play.ts';
import { launchProduct } from '../support/process.ts';
import { quickFolder } from '../support/quickFolder.ts';

let dir = '';
beforeEach(async () => {
  dir = await quickFolder('so-stop-');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('A product that is asked to end', () => {
  it('finishes what it acknowledged, keeps it, and ends within ten seconds with code 0', async () => {
    const product = await launchProduct({ settings: { DATA_DIR: dir } });
    const play = playAt(product.address, 'api');
    const people = await Promise.all(
      Array.from({ length: 12 }, (_unused, index) => signIn(product.address, `employee-${index + 1}`)),
    );
    const { json } = await (people[0]?.ask('/v3/directline/tokens/generate', {}) ?? Promise.reject());
    const opened = await request(
      product.address,
      '/v3/directline/conversations',
      {},
      { authorization: `Bearer ${String(json.token)}` },
    );
    const socket = new WebSocket(String(opened.json.streamUrl));
    await once(socket, 'open');
    const closed = once(socket, 'close');
    // Somebody who never ends their sentence, and somebody who holds a line and says nothing.
    const { port } = new URL(product.address);
    const slow = connect(Number(port), '127.0.0.1');
    slow.on('error', () => undefined);
    slow.write('POST /demo/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    const idle = connect(Number(port), '127.0.0.1');
    idle.on('error', () => undefined);
    await once(idle, 'connect');

    const inputs = play.inputs('request.submit');
    let stopping: Promise<{ code: number | null }> | undefined;
    let start = 0;
    const answers = await Promise.all(
      people.map(async (who, index) => {
        const sent = who.send(undefined, 'request.submit', inputs, 0);
        if (index === 6) {
          start = Date.now();
          stopping = product.stop();
        }
        return sent.then(({ status }) => status).catch(() => 'gone');
      }),
    );
    expect((await stopping)?.code).toBe(0);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect((await closed)[0]).toBe(1001);
    for (const each of [slow, idle]) each.destroy();
    expect(answers.filter((status) => status !== 200 && status !== 'gone' && status !== 503)).toEqual([]);

    const again = await launchProduct({ settings: { DATA_DIR: dir } });
    for (const [index, who] of people.entries()) {
      const mine = await request(again.address, '/api/cases', undefined, { cookie: who.cookie });
      const count = Array.isArray(mine.json.cases) ? mine.json.cases.length : -1;
      expect(count).toBeLessThanOrEqual(1);
      if (answers[index] === 200) expect(count).toBe(1);
    }
    expect((await again.stop()).code).toBe(0);
  });

  it('by two signals at once, as a terminal and npm send them, ends as if by one', async () => {
    const product = await launchProduct({ settings: { DATA_DIR: dir } });
    process.kill(product.pid, 'SIGINT');
    process.kill(product.pid, 'SIGINT');
    const { code, signal, err } = await product.stop();
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(err.split('\n').filter((line) => /error|fault/i.test(line))).toEqual([]);
  });
});
