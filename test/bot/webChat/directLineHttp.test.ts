import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type ChatServer, said, startChat } from './chatServer.ts';

let clock = Date.parse('2026-11-23T09:00:00Z');
let chat: ChatServer;
beforeAll(async () => {
  chat = await startChat({ machineNow: () => clock });
});
afterAll(() => chat.stop());

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const json = { 'Content-Type': 'application/json' };
const page = z.object({
  activities: z.array(z.looseObject({ id: z.string(), text: z.string().optional() })),
  watermark: z.string(),
});
const fault = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string().min(5) }) });

const personOf = (() => {
  let count = 0;
  return () => {
    count += 1;
    return `employee-${count}`;
  };
})();
const visit = async (person = personOf()) => {
  const { token, conversation } = await chat.tokenFor(person);
  const address = `${chat.domain}/conversations/${conversation}`;
  const post = (activity: unknown) =>
    fetch(`${address}/activities`, {
      method: 'POST',
      headers: { ...bearer(token), ...json },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
  const poll = async (watermark = '') => {
    const response = await fetch(`${address}/activities?watermark=${watermark}`, { headers: bearer(token) });
    return page.parse(await response.json());
  };
  const texts = async (watermark = '') => (await poll(watermark)).activities.map(({ text }) => text);
  return { person, token, conversation, address, post, poll, texts };
};
const refusal = async (response: Response) => ({
  status: response.status,
  code: fault.parse(await response.json()).error.code,
});

describe('Tokens over HTTP', () => {
  it('are made for the person of the session, whoever the body names', async () => {
    const response = await fetch(`${chat.domain}/tokens/generate`, {
      method: 'POST',
      headers: { Cookie: 'person=employee-40', ...json },
      body: JSON.stringify({ user: { id: 'physician-1' } }),
    });
    const body: unknown = await response.json();
    expect(response.status).toBe(200);
    const { token } = z.object({ token: z.string() }).parse(body);
    const conversationId = await chat.conversations.idOf('employee-40');
    expect(body).toEqual({ conversationId, token, expires_in: 1_800 });
    expect(chat.tokens.read(token)).toMatchObject({ person: 'employee-40', conversation: conversationId });
  });

  it('are made for nobody without a session, not even with a token', async () => {
    const { token } = await visit();
    for (const headers of [{}, bearer(token), { Cookie: 'other=1' }]) {
      const response = await fetch(`${chat.domain}/tokens/generate`, { method: 'POST', headers });
      expect(await refusal(response)).toEqual({ status: 401, code: 'Unauthorized' });
    }
  });

  it('come to our own page with everything a client needs', async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(`${chat.url}/api/webchat/token`, { method: 'POST', headers });
    const response = await ask({ Cookie: 'person=employee-40' });
    expect(await response.json()).toEqual({
      token: expect.any(String),
      conversationId: await chat.conversations.idOf('employee-40'),
      userId: 'employee-40',
      expires_in: 1_800,
      domain: chat.domain,
    });
    expect((await ask({})).status).toBe(401);
  });

  it('are refreshed while they live', async () => {
    const { token } = await visit();
    const ask = () => fetch(`${chat.domain}/tokens/refresh`, { method: 'POST', headers: bearer(token) });
    const response = await ask();
    expect(response.status).toBe(200);
    expect(z.object({ token: z.string() }).parse(await response.json()).token).toMatch(/\..+\./);
    clock += 31 * 60_000;
    expect(await refusal(await ask())).toEqual({ status: 403, code: 'TokenExpired' });
  });
});

describe('A conversation over HTTP', () => {
  it('is started and resumed as the one that the person has', async () => {
    const { token, conversation } = await visit();
    const start = () =>
      fetch(`${chat.domain}/conversations`, {
        method: 'POST',
        headers: { ...bearer(token), ...json },
        body: '{}',
      });
    const [first, second] = [await start(), await start()];
    expect([first.status, second.status]).toEqual([201, 201]);
    const wanted = {
      conversationId: conversation,
      token,
      expires_in: 1_800,
      streamUrl: expect.stringMatching(
        new RegExp(
          `^ws://127.0.0.1:\\d+/v3/directline/conversations/${conversation}/stream\\?ticket=[\\w-]{32}$`,
        ),
      ),
    };
    expect(await first.json()).toEqual(wanted);
    expect(await second.json()).toEqual(wanted);
  });

  it('holds what was sent before it was ever opened', async () => {
    const person = personOf();
    await chat.conversations.keep(person, [{ activity: said('Welkom.'), caseId: undefined }], clock);
    expect(await (await visit(person)).texts()).toEqual(['Welkom.']);
  });

  it('answers a post with an id after the answer was kept, and a poll with what is above its watermark', async () => {
    const { post, poll, texts } = await visit();
    const response = await post({ type: 'message', text: 'one' });
    expect(response.status).toBe(200);
    const first = await poll();
    expect(await response.json()).toEqual({ id: first.activities[0]?.id });
    expect(first.activities.map(({ text }) => text)).toEqual(['one', 'echo: one']);
    await post({ type: 'message', text: 'two' });
    expect(await texts(first.watermark)).toEqual(['two', 'echo: two']);
    const last = (await poll()).watermark;
    expect(await poll(last)).toEqual({ activities: [], watermark: last });
  });

  it('answers one poll with more than a page of history', async () => {
    const { person, texts } = await visit();
    const many = Array.from({ length: 450 }, (_, index) => `line ${index}`);
    await chat.conversations.keep(
      person,
      many.map((text) => ({ activity: said(text), caseId: undefined })),
      clock,
    );
    expect(await texts()).toEqual(many);
  });

  it('brings a whisper to one poll, and keeps it for none after it', async () => {
    const { post, texts } = await visit();
    expect((await post({ type: 'message', text: 'whisper help' })).status).toBe(200);
    expect(await texts()).toEqual(['whisper help', 'whispered: whisper help']);
    expect(await texts()).toEqual([]);
  });

  it('takes the activity of an upload and keeps no file', async () => {
    const { address, token, poll } = await visit();
    const form = new FormData();
    const activity = {
      type: 'message',
      text: 'look',
      attachments: [{ name: 'scan.pdf', contentUrl: 'data:,x' }],
    };
    form.append(
      'activity',
      new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
    );
    form.append('file', new Blob([Buffer.alloc(2_000_000, 'x')], { type: 'application/pdf' }), 'scan.pdf');
    const response = await fetch(`${address}/upload?userId=x`, {
      method: 'POST',
      headers: bearer(token),
      body: form,
    });
    expect(response.status).toBe(200);
    const { activities } = await poll();
    expect(activities).toEqual([
      expect.objectContaining({
        text: 'look',
        attachments: [{ contentType: 'application/pdf', name: 'scan.pdf' }],
        hasFile: true,
      }),
      expect.objectContaining({ text: 'a file' }),
    ]);
  });

  it('takes a bare file, and a form without an activity, as a message with a file', async () => {
    const { address, token, texts } = await visit();
    const form = new FormData();
    form.append('file', new Blob(['x']), 'a.pdf');
    const image = new Blob(['x'], { type: 'image/png' });
    for (const body of [form, image]) {
      expect(
        (await fetch(`${address}/upload`, { method: 'POST', headers: bearer(token), body })).status,
      ).toBe(200);
    }
    expect((await texts()).filter((text) => text === 'a file')).toHaveLength(2);
  });
});

describe('What Direct Line refuses', () => {
  const paths = ['', '/activities', '/activities?watermark=3', '/stream'];

  it.each(paths)('is a conversation%s without a token', async (path) => {
    const { address } = await visit();
    const response = await fetch(`${address}${path}`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await refusal(response)).toEqual({ status: 401, code: 'Unauthorized' });
  });

  it('is a token that is not ours, however it is dressed', async () => {
    const { address, token } = await visit();
    for (const value of [
      `Bearer ${token}x`,
      'Bearer a.b.c',
      token,
      `Basic ${token}`,
      'Bearer',
      'Bearer a b',
    ]) {
      const response = await fetch(`${address}/activities`, { headers: { Authorization: value } });
      expect(await refusal(response)).toEqual({ status: 401, code: 'Unauthorized' });
    }
  });

  it('is a token that has expired', async () => {
    const { address, post } = await visit();
    const { token } = await chat.tokenFor('employee-1');
    clock += 30 * 60_000;
    expect(await refusal(await post({ type: 'message', text: 'late' }))).toEqual({
      status: 403,
      code: 'TokenExpired',
    });
    for (const path of ['', '/activities']) {
      const response = await fetch(`${address}${path}`, { headers: bearer(token) });
      expect(await refusal(response)).toEqual({ status: 403, code: 'TokenExpired' });
    }
  });

  it('is the conversation of another person, in the same bytes as one that does not exist', async () => {
    const mine = await visit();
    const other = await visit();
    const bytes = async (conversation: string, path: string, method: string) => {
      const response = await fetch(`${chat.domain}/conversations/${conversation}${path}`, {
        method,
        headers: { ...bearer(mine.token), ...json },
        ...(method === 'POST' ? { body: '{"type":"message","text":"hi"}' } : {}),
      });
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      return { status: response.status, headers, text: await response.text() };
    };
    const tries = [
      ['', 'GET'],
      ['/activities', 'GET'],
      ['/activities', 'POST'],
      ['/upload', 'POST'],
      ['/stream', 'GET'],
    ] as const;
    for (const [path, method] of tries) {
      const there = await bytes(other.conversation, path, method);
      expect(there.status).toBe(403);
      expect(await bytes('nobody-has-this-one', path, method)).toEqual(there);
    }
    expect(await other.texts()).toEqual([]);
  });

  it.each(['', '{', '[]', '"text"', 'null', '7'])('is the body %j', async (body) => {
    const { post, texts } = await visit();
    expect(await refusal(await post(body))).toEqual({ status: 400, code: 'BadSyntax' });
    expect(await texts()).toEqual([]);
  });

  it.each(['-1', 'x', '1.5', '1e3', '9'.repeat(16)])('is the watermark %j', async (watermark) => {
    const { address, token } = await visit();
    for (const path of ['', '/activities']) {
      const response = await fetch(`${address}${path}?watermark=${watermark}`, { headers: bearer(token) });
      expect(await refusal(response)).toEqual({ status: 400, code: 'BadArgument' });
    }
  });

  it('is an activity above 256 kB, and one just below is taken', async () => {
    const { post, texts } = await visit();
    const around = (size: number) => {
      const empty = JSON.stringify({ type: 'message', text: '' }).length;
      return { type: 'message', text: 'x'.repeat(size - empty) };
    };
    expect(await refusal(await post(around(256 * 1024 + 1)))).toEqual({
      status: 413,
      code: 'MessageSizeTooBig',
    });
    expect(await refusal(await post(around(3_000_000)))).toEqual({ status: 413, code: 'MessageSizeTooBig' });
    expect(await texts()).toEqual([]);
    expect((await post(around(256 * 1024))).status).toBe(200);
  });

  it('is an upload whose activity or whole is too large, or whose form is broken', async () => {
    const { address, token, texts } = await visit();
    const send = (body: FormData | Blob | string, headers: Record<string, string> = {}) =>
      fetch(`${address}/upload`, { method: 'POST', headers: { ...bearer(token), ...headers }, body });
    const large = new FormData();
    large.append('activity', new Blob([JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) })]));
    expect(await refusal(await send(large))).toEqual({ status: 413, code: 'MessageSizeTooBig' });
    expect(await refusal(await send(new Blob([Buffer.alloc(11_000_000)])))).toEqual({
      status: 413,
      code: 'MessageSizeTooBig',
    });
    const bad = new FormData();
    bad.append('activity', 'no json');
    expect(await refusal(await send(bad))).toEqual({ status: 400, code: 'BadSyntax' });
    const broken = await send('--x\r\nnonsense', { 'Content-Type': 'multipart/form-data; boundary=x' });
    expect(await refusal(broken)).toEqual({ status: 400, code: 'BadSyntax' });
    expect(await texts()).toEqual([]);
  });

  it.each([
    ['GET', '/nothing', 404],
    ['GET', '/conversations/', 404],
    ['GET', '/conversations/x/members', 404],
    ['GET', '/tokens/refresh', 405],
    ['GET', '/conversations', 405],
    ['GET', '/tokens/generate', 405],
  ])('is %s %s, with %i', async (method, path, status) => {
    const { token } = await visit();
    const response = await fetch(`${chat.domain}${path}`, { method, headers: bearer(token) });
    expect((await refusal(response)).status).toBe(status);
  });

  it.each([
    ['GET', '/upload', 405],
    ['DELETE', '/activities', 405],
    ['POST', '', 405],
    ['GET', '/stream', 426],
  ])('is %s on its own conversation%s, with %i', async (method, path, status) => {
    const { address, token } = await visit();
    const response = await fetch(`${address}${path}`, { method, headers: bearer(token) });
    expect((await refusal(response)).status).toBe(status);
  });

  it('is said again as the bot says it, with when to come back', async () => {
    const { post } = await visit();
    const away = await post({ type: 'message', text: 'store away' });
    expect(away.headers.get('retry-after')).toBe('1');
    expect(await away.json()).toEqual({
      error: { code: 'ServiceUnavailable', message: 'Nothing was stored.' },
    });
    expect(await refusal(await post({ type: 'message', text: 'too fast' }))).toEqual({
      status: 429,
      code: 'TooManyRequests',
    });
  });

  it('is a neutral 500 when the bot breaks, and the reason goes to the log only', async () => {
    const { post } = await visit();
    const response = await post({ type: 'message', text: 'break' });
    const text = await response.clone().text();
    expect(await refusal(response)).toEqual({ status: 500, code: 'ServiceError' });
    expect(text).not.toContain('broke');
    expect(chat.reported.at(-1)).toEqual(new Error('The bot broke.'));
  });
});

describe('A page of another site', () => {
  const preflight = (path: string) =>
    fetch(`${chat.domain}${path}`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://elsewhere.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
      },
    });

  it('may ask with a bearer token, and reads refusals too', async () => {
    const { address, token } = await visit();
    const asked = await preflight('/conversations');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
    expect(asked.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    for (const headers of [bearer(token), {}]) {
      const response = await fetch(`${address}/activities`, { headers });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('learns nothing from the address that takes the cookie', async () => {
    expect((await preflight('/tokens/generate')).headers.get('access-control-allow-origin')).toBeNull();
    const response = await fetch(`${chat.domain}/tokens/generate`, {
      method: 'POST',
      headers: { Cookie: 'person=employee-1', Origin: 'https://elsewhere.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
