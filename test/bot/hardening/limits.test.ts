import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Limits, limitsOf, waitOf } from '../../../bot/limits.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { browserLike } from '../../support/browserLike.ts';
import { type IdentityProvider, startIdentityProvider } from '../../support/identityProvider.ts';
import { borrowRedis, redisAvailable } from '../../support/redis.ts';
import { accountOf, type SignedProduct, startSigned } from '../../support/signedProduct.ts';
import { wordsOf } from '../pages/readPage.ts';

jest.spyOn(console, 'warn').mockImplementation(() => undefined);
jest.spyOn(console, 'info').mockImplementation(() => undefined);
const onRedis = redisAvailable() ? it : it.skip;

let provider: IdentityProvider;
let product: SignedProduct;
beforeAll(async () => {
  provider = await startIdentityProvider(() => [`${product.address}/sign-in/callback`]);
  const { issuer, clientId, clientSecret } = provider;
  product = await startSigned({
    OIDC_PROVIDERS: JSON.stringify([{ issuer, clientId, clientSecret, name: 'Een' }]),
  });
});
afterAll(async () => {
  await product.stop();
  await provider.stop();
});

async function cookieOf(person: string): Promise<string> {
  const browser = browserLike();
  provider.next({ sub: person, claims: { email: accountOf(person), email_verified: true }, amr: ['mfa'] });
  await browser.go(`${product.address}/sign-in`, { form: {} });
  return `so_session=${browser.cookie(product.address, 'so_session')}`;
}
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${product.address}${path}`, { redirect: 'manual', ...init });
const many = (count: number, work: () => Promise<Response>) =>
  Promise.all(Array.from({ length: count }, work));

describe('Somebody who asks faster than any person does', () => {
  it('is asked to wait, on every door, and nobody else is', async () => {
    const [fast, other] = [await cookieOf('employee-1'), await cookieOf('employee-2')];
    const answers = await many(220, () => ask('/api/cases', { headers: { cookie: fast } }));
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThan(20);
    expect(answers.length - late.length).toBeGreaterThan(100);
    for (const answer of late) expect(await answer.json()).toEqual({ error: 'tooMany' });
    expect(Number(late[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const page = await ask('/cases', { headers: { cookie: fast } });
    expect(page.status).toBe(429);
    expect(wordsOf(await page.text())).toContain(textsIn('nl').signIn.tooMany.text);
    expect((await ask('/api/webchat/token', { method: 'POST', headers: { cookie: fast } })).status).toBe(429);
    expect((await ask('/api/cases', { headers: { cookie: other } })).status).toBe(200);
  });

  it('is told when to come back and not how much is left', async () => {
    const cookie = await cookieOf('employee-3');
    const { headers } = await ask('/api/cases', { headers: { cookie } });
    expect([...headers.keys()].filter((name) => /limit|remaining|reset|retry/.test(name))).toEqual([]);
  });

  it('at signing in is bounded by address alone, whatever it says of others in front', async () => {
    const answers = await many(140, () =>
      ask('/sign-in', {
        method: 'POST',
        body: new URLSearchParams(),
        headers: { 'x-forwarded-for': `192.0.2.${Math.trunc(performance.now()) % 200}` },
      }),
    );
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThan(10);
    expect(late[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await ask('/guide')).status).toBe(200);
    expect((await ask('/healthz')).status).toBe(200);
    expect(product.said.join('\n')).not.toContain('tooMany');
  });
});

const settings = { demo: false, redisUrls: undefined, REDIS_PREFIX: 'so:', trustedProxies: [] as string[] };
const from = (address: string, forwarded?: string): IncomingMessage => {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
};
/** How many of so many attempts are let through. */
async function passed(
  limits: Limits,
  count: number,
  request: (n: number) => IncomingMessage,
): Promise<number> {
  let good = 0;
  for (let n = 0; n < count; n += 1) {
    await limits.signIn(request(n)).then(
      () => {
        good += 1;
      },
      (error: unknown) => expect(waitOf(error)).toBeGreaterThan(0),
    );
  }
  return good;
}

describe('An address', () => {
  it('is the one that a trusted proxy names, and no other', async () => {
    const trusted = limitsOf({ ...settings, trustedProxies: ['10.0.0.0/8'] });
    expect(await passed(trusted, 150, (n) => from('10.1.2.3', `192.0.2.${n % 100}`))).toBe(150);
    expect(await passed(trusted, 150, () => from('10.1.2.3', '198.51.100.1'))).toBe(120);
    expect(await passed(trusted, 150, (n) => from('203.0.113.9', `192.0.2.${n % 100}`))).toBe(120);
  });

  it('is not bounded in demo mode', async () => {
    const limits = limitsOf({ ...settings, demo: true });
    expect(await passed(limits, 500, () => from('127.0.0.1'))).toBe(500);
  });

  onRedis(
    'is counted for all processes together, and each counts for itself while Redis is away',
    async () => {
      const redis = await borrowRedis();
      const [one, two] = [1, 2].map(() =>
        limitsOf({ ...settings, redisUrls: redis.url, REDIS_PREFIX: redis.prefix }),
      );
      if (one === undefined || two === undefined) throw new Error('There are two.');
      const good =
        (await passed(one, 100, () => from('192.0.2.1'))) + (await passed(two, 100, () => from('192.0.2.1')));
      expect(good).toBe(120);
      one.close();
      expect(await passed(one, 130, () => from('192.0.2.2'))).toBe(120);
      two.close();
      await redis.stop();
    },
  );
});
