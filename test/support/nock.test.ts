import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { nock } from './nock.ts';

describe('A suite with nock', () => {
  it('answers for a host that a scope names', async () => {
    nock('https://login.microsoftonline.com').get('/keys').reply(200, { keys: [] });
    const response = await fetch('https://login.microsoftonline.com/keys');
    expect(await response.json()).toEqual({ keys: [] });
  });

  it('refuses every host without one', async () => {
    await expect(fetch('https://api.botframework.com/')).rejects.toThrow();
  });

  it('reaches a server of this machine', async () => {
    const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here');
    await new Promise((done) => server.close(done));
  });
});
