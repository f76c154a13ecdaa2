import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { channelKeys } from '../../../bot/teams/channelKeys.ts';
import { mayAnswerAt } from '../../../bot/teams/serviceHosts.ts';
import { verifyCaller } from '../../../bot/teams/verifyCaller.ts';
import { nock } from '../../support/nock.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { conversationOf, type FakeTeams, fakeTeams, usual } from './fakeTeams.ts';

const APP = '5d3f0e7a-0000-4000-8000-000000000001';
/** One of its own, because the credentials of the SDK keep tokens by app id. */
const MANAGED_APP = '5d3f0e7a-0000-4000-8000-000000000003';
const TENANT = '5d3f0e7a-0000-4000-8000-000000000002';
const ISSUER = 'https://api.botframework.com';
type Pair = Awaited<ReturnType<typeof pair>>;

const pair = async (kid: string, endorsements: readonly string[] = ['msteams']) => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, use: 'sig' };
  return { kid, privateKey, published: { ...jwk, endorsements } };
};
const now = () => Math.floor(Date.now() / 1_000);

/** Publishes keys where Microsoft does; answers how often they were read. */
const publish = (...keys: readonly Pair[]): (() => number) => {
  let reads = 0;
  const login = nock('https://login.botframework.com').persist();
  login.get('/v1/.well-known/openidconfiguration').reply(200, {
    issuer: ISSUER,
    jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
  });
  login.get('/v1/.well-known/keys').reply(200, () => {
    reads += 1;
    return { keys: keys.map((key) => key.published) };
  });
  return () => reads;
};

/** A token of Microsoft's for this bot. */
const tokenAt = (serviceurl: string, key: Pair, claims: object = {}): Promise<string> =>
  new SignJWT({ serviceurl, iss: ISSUER, aud: APP, nbf: now() - 60, exp: now() + 3_600, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .sign(key.privateKey);

describe('With an app id', () => {
  let teams: FakeTeams;
  let product: RunningProduct;
  let good: Pair;
  let other: Pair;
  let narrow: Pair;
  let reads: () => number;
  let tokenRequests = 0;

  beforeAll(async () => {
    [good, other, narrow] = await Promise.all([pair('k1'), pair('k1'), pair('k2', ['webchat'])]);
    reads = publish(good, narrow);
    nock('https://login.microsoftonline.com')
      .persist()
      .post(`/${TENANT}/oauth2/v2.0/token`)
      .query(true)
      .reply(200, () => {
        tokenRequests += 1;
        return { token_type: 'Bearer', expires_in: 3_600, access_token: 'outbound-token' };
      });
    teams = await fakeTeams();
    product = await startProduct({
      DEMO: 'true',
      MICROSOFT_APP_ID: APP,
      MICROSOFT_APP_TENANT: TENANT,
      MICROSOFT_APP_PASSWORD: 'not a real one',
    });
  });
  afterAll(async () => {
    await product.stop();
    await teams.stop();
  });

  const token = (claims: object = {}, key: Pair = good) => tokenAt(teams.url, key, claims);
  const send = (authorization: string | undefined, more: object = {}) =>
    fetch(`${product.address}/api/messages`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      body: JSON.stringify({ ...usual(teams.url, 'employee-1'), type: 'message', text: 'hallo', ...more }),
    });

  it('answers Microsoft, and sends its answer with a token of its own that is asked for once', async () => {
    const answers = await Promise.all([send(`Bearer ${await token()}`), send(`Bearer ${await token()}`)]);
    expect(answers.map((each) => each.status)).toEqual([200, 200]);
    const call = await teams.until('employee-1', () => true);
    expect(call.authorization).toBe('Bearer outbound-token');
    expect(tokenRequests).toBe(1);
    expect(reads()).toBe(1);
  });

  it.each<readonly [string, object]>([
    ['ended four minutes ago', { exp: now() - 240 }],
    ['begins in four minutes', { nbf: now() + 240 }],
    ['ends its address with a slash', {}],
  ])('answers a token that %s', async (name, claims) => {
    const serviceurl = name.includes('slash') ? { serviceurl: `${teams.url}/` } : {};
    expect((await send(`Bearer ${await token({ ...claims, ...serviceurl })}`)).status).toBe(200);
  });

  it.each<readonly [string, object]>([
    ['ended an hour ago', { exp: now() - 3_600 }],
    ['never ends', { exp: undefined }],
    ['begins in an hour', { nbf: now() + 3_600 }],
    ['is for another bot', { aud: 'another' }],
    ['is for nobody', { aud: undefined }],
    ['is of another issuer', { iss: 'https://example.org' }],
    ['is of an issuer of people', { iss: `https://sts.windows.net/${TENANT}/` }],
    ['is about another address', { serviceurl: 'https://smba.trafficmanager.net/emea/' }],
    ['is about no address', { serviceurl: undefined }],
  ])('refuses a token that %s', async (_name, claims) => {
    const before = teams.calls.length;
    const answered = await send(`Bearer ${await token(claims)}`);
    expect(answered.status).toBe(401);
    expect(await answered.text()).toBe('');
    expect(teams.calls.length).toBe(before);
  });

  it('refuses a token of another key under a known name, of an unknown key, and of a key for other channels', async () => {
    expect((await send(`Bearer ${await token({}, other)}`)).status).toBe(401);
    expect((await send(`Bearer ${await token({}, { ...other, kid: 'unheard' })}`)).status).toBe(401);
    expect((await send(`Bearer ${await token({}, narrow)}`)).status).toBe(401);
    expect((await send(`Bearer ${await token()}`, { channelId: 'webchat' })).status).toBe(401);
    expect((await send(`Bearer ${await token()}`, { channelId: undefined })).status).toBe(401);
  });

  it.each<readonly [string, (signed: string) => string | undefined]>([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', (signed) => `Basic ${signed}`],
    ['no token', () => 'Bearer '],
    ['garbage', () => 'Bearer abc'],
    ['three pieces of garbage', () => 'Bearer a.b.c'],
    ['a broken signature', (signed) => `Bearer ${signed.slice(0, -6)}AAAAAA`],
    ['other claims under the signature', (signed) => `Bearer ${tampered(signed)}`],
    ['no algorithm', (signed) => `Bearer ${unsigned(signed)}.`],
    ['no algorithm, and a signature', (signed) => `Bearer ${unsigned(signed)}.${signed.split('.')[2]}`],
  ])('refuses %s', async (_name, made) => {
    expect((await send(made(await token()))).status).toBe(401);
  });

  it('refuses a secret that anybody can sign with', async () => {
    const symmetric = await new SignJWT({ serviceurl: teams.url })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setIssuer(ISSUER)
      .setAudience(APP)
      .setExpirationTime('1h')
      .sign(Buffer.from(JSON.stringify(good.published)));
    expect((await send(`Bearer ${symmetric}`)).status).toBe(401);
  });

  it('refuses an address that is not of Microsoft, whatever the token says', async () => {
    const serviceUrl = 'https://smba.trafficmanager.net.example.org/';
    const signed = await token({ serviceurl: serviceUrl });
    expect((await send(`Bearer ${signed}`, { serviceUrl })).status).toBe(401);
  });

  it('says 400 of a body that is none, with a good token and without', async () => {
    for (const authorization of [`Bearer ${await token()}`, undefined]) {
      const answered = await send(authorization, { conversation: null });
      expect(answered.status).toBe(400);
    }
  });

  it('reports none of this as an error', () => {
    expect(product.said.filter((line) => /^(fault|error)/.test(line))).toEqual([]);
    expect(teams.sentTo('employee-1').every((call) => call.path.includes(conversationOf('employee-1')))).toBe(
      true,
    );
  });
});

describe('With an app id and no secret', () => {
  it('answers with a token of the managed identity of the machine, asked for by that app id', async () => {
    const asked: string[] = [];
    const identity = createServer((request, response) => {
      asked.push(`${request.headers['x-identity-header']} ${request.url}`);
      response.setHeader('Content-Type', 'application/json');
      const expiresOn = `${now() + 86_400}`;
      response.end(
        JSON.stringify({ token_type: 'Bearer', access_token: 'identity-token', expires_on: expiresOn }),
      );
    }).listen(0, '127.0.0.1');
    await once(identity, 'listening');
    const place = identity.address();
    const port = typeof place === 'object' ? place?.port : 0;
    const before = { ...process.env };
    process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${port}/token`;
    process.env.IDENTITY_HEADER = 'of this machine';
    nock.cleanAll();
    const key = await pair('managed');
    publish(key);
    const teams = await fakeTeams();
    const product = await startProduct({ DEMO: 'true', MICROSOFT_APP_ID: MANAGED_APP });
    try {
      const answered = await fetch(`${product.address}/api/messages`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${await tokenAt(teams.url, key, { aud: MANAGED_APP })}`,
        },
        body: JSON.stringify({ ...usual(teams.url, 'employee-1'), type: 'message', text: 'hallo' }),
      });
      expect(answered.status).toBe(200);
      const call = await teams.until('employee-1', () => true);
      expect(call.authorization).toBe('Bearer identity-token');
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatch(/^of this machine /);
      const query = new URL(asked[0]?.split(' ').at(-1) ?? '', 'http://identity').searchParams;
      expect(query.get('client_id')).toBe(MANAGED_APP);
      expect(query.get('resource')).toBe('https://api.botframework.com');
    } finally {
      process.env = before;
      await product.stop();
      await teams.stop();
      identity.close();
    }
  });
});

describe('The keys of Microsoft', () => {
  const claimed = { appId: APP, serviceUrl: 'https://smba.trafficmanager.net/emea/', channelId: 'msteams' };
  const header = async (key: Pair) =>
    `Bearer ${await new SignJWT({ serviceurl: claimed.serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid })
      .setIssuer(ISSUER)
      .setAudience(APP)
      .setExpirationTime('1h')
      .sign(key.privateKey)}`;

  it('are read anew for a key that came since, and not more often than the pause allows', async () => {
    nock.cleanAll();
    const [old, next] = await Promise.all([pair('old'), pair('next')]);
    publish(old);
    const keys = channelKeys({ cooldown: 50 });
    expect(await verifyCaller(await header(old), claimed, keys)).toBe('ok');
    nock.cleanAll();
    const reads = publish(next);
    await new Promise((done) => setTimeout(done, 60));
    expect(await verifyCaller(await header(next), claimed, keys)).toBe('ok');
    expect(await verifyCaller(await header(old), claimed, keys)).toBe('refused');
    const flood = await header({ ...old, kid: 'flood' });
    const before = reads();
    await Promise.all(Array.from({ length: 20 }, () => verifyCaller(flood, claimed, keys)));
    expect(reads() - before).toBeLessThanOrEqual(1);
  });

  it('still hold while their address is down, and without any the answer is that nobody knows', async () => {
    nock.cleanAll();
    const key = await pair('k1');
    const login = nock('https://login.botframework.com').persist();
    login.get('/v1/.well-known/openidconfiguration').reply(503);
    const keys = channelKeys({ cooldown: 20 });
    expect(await verifyCaller(await header(key), claimed, keys)).toBe('unavailable');
    expect(await verifyCaller('Bearer abc', claimed, keys)).toBe('refused');
    nock.cleanAll();
    publish(key);
    await new Promise((done) => setTimeout(done, 30));
    expect(await verifyCaller(await header(key), claimed, keys)).toBe('ok');
    nock.cleanAll();
    expect(await verifyCaller(await header(key), claimed, keys)).toBe('ok');
  });
});

describe('An address', () => {
  it.each<readonly [string, 'loopback' | 'microsoft' | 'both', boolean]>([
    ['https://smba.trafficmanager.net/emea/', 'microsoft', true],
    ['https://smba.trafficmanager.net/emea/', 'both', true],
    ['https://smba.trafficmanager.net/emea/', 'loopback', false],
    ['https://europe.webchat.botframework.com/', 'microsoft', true],
    ['http://smba.trafficmanager.net/emea/', 'microsoft', false],
    ['https://smba.trafficmanager.net.example.org/', 'microsoft', false],
    ['https://evilbotframework.com/', 'microsoft', false],
    ['https://user:word@smba.trafficmanager.net/', 'microsoft', false],
    ['http://127.0.0.1:56150/_connector', 'loopback', true],
    ['http://localhost:56150/_connector', 'both', true],
    ['http://[::1]:1/', 'loopback', true],
    ['http://127.0.0.1:1/', 'microsoft', false],
    ['http://127.0.0.1.example.org/', 'both', false],
    ['file:///etc/passwd', 'both', false],
    ['nowhere', 'both', false],
  ])('%s is answered from a host that reaches %s: %s', (address, reach, expected) => {
    expect(mayAnswerAt(address, reach)).toBe(expected);
  });
});

function tampered(signed: string): string {
  const [head, body = '', signature] = signed.split('.');
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...Object(claims), extra: 1 })).toString('base64url');
  return [head, changed, signature].join('.');
}

function unsigned(signed: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: 'k1' })).toString('base64url');
  return `${head}.${signed.split('.')[1]}`;
}
