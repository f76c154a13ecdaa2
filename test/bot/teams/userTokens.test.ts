import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { nock } from '../../support/nock.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { APP, type EntraKey, entraKey, publishEntra, TENANT, userToken } from './fakeEntra.ts';

let product: RunningProduct;
let key: EntraKey;

beforeAll(async () => {
  key = await entraKey('e1');
  publishEntra(key);
  product = await startProduct({ DEMO: 'true', MICROSOFT_APP_ID: APP, PUBLIC_URL: 'https://so.example' });
});
afterAll(async () => {
  await product.stop();
});

const now = () => Math.floor(Date.now() / 1_000);
const ask = (authorization: string, more: RequestInit = {}, path = '/api/cases') =>
  fetch(`${product.address}${path}`, { ...more, headers: { Authorization: authorization, ...more.headers } });
const bearer = async (claims: object = {}, by: EntraKey = key) => `Bearer ${await userToken(by, claims)}`;
const actionsIn = async (answered: Response): Promise<unknown> => Object(await answered.json()).actions;
const cookieOf = async (person: string) => {
  const answered = await fetch(`${product.address}/demo/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  return answered.headers.get('set-cookie')?.split(';')[0] ?? '';
};

describe('A token that Teams gives the page', () => {
  it('answers for a session, for the person of its tenant and object id', async () => {
    const answered = await ask(await bearer());
    expect(answered.status).toBe(200);
    expect(await answered.json()).toMatchObject({
      cases: [],
      actions: expect.arrayContaining([expect.objectContaining({ verb: 'request.submit' })]),
    });
    expect(await actionsIn(await ask(await bearer({ oid: 'hr-1' })))).not.toContainEqual(
      expect.objectContaining({ verb: 'request.submit' }),
    );
  });

  it('acts like any session, without an Origin, and sets no cookie', async () => {
    const answered = await ask(
      await bearer({ oid: 'employee-7' }),
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ inputs: { language: 'en' } }),
      },
      '/api/actions/language.set',
    );
    expect(answered.status).toBe(200);
    expect(answered.headers.get('set-cookie')).toBeNull();
  });

  it.each<readonly [string, object]>([
    [
      'of version 1, for the address of the registration',
      { iss: `https://sts.windows.net/${TENANT}/`, aud: `api://so.example/${APP}` },
    ],
    ['that ended four minutes ago', { exp: now() - 240 }],
    ['that begins in four minutes', { nbf: now() + 240 }],
    ['with several permissions', { scp: 'email access_as_user' }],
  ])('is taken %s', async (_name, claims) => {
    expect((await ask(await bearer(claims))).status).toBe(200);
  });

  it.each<readonly [string, object]>([
    ['that ended an hour ago', { exp: now() - 3_600 }],
    ['that never ends', { exp: undefined }],
    ['that begins in an hour', { nbf: now() + 3_600 }],
    ['for another application', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['for the same registration on another host', { aud: `api://evil.example/${APP}` }],
    ['for nobody', { aud: undefined }],
    ['of the issuer of another tenant', { iss: 'https://login.microsoftonline.com/another/v2.0' }],
    [
      'of an issuer that only looks like Microsoft',
      { iss: `https://login.microsoftonline.com.example/${TENANT}/v2.0` },
    ],
    ['of a bot', { iss: 'https://api.botframework.com' }],
    ['without a tenant', { tid: undefined }],
    [
      'with a tenant that leads elsewhere',
      { tid: '../x', iss: 'https://login.microsoftonline.com/../x/v2.0' },
    ],
    ['without an object id', { oid: undefined }],
    ['of an application instead of a person', { idtyp: 'app', scp: undefined }],
    ['with another permission only', { scp: 'User.Read' }],
    ['of somebody the directory does not know', { oid: 'nobody' }],
  ])('is refused %s', async (_name, claims) => {
    const answered = await ask(await bearer(claims));
    expect([answered.status, await answered.json()]).toEqual([401, { error: 'signedOut' }]);
  });

  it('is refused under another key, an unknown key, a broken signature, and none', async () => {
    const [other, good] = await Promise.all([entraKey('e1'), userToken(key)]);
    expect((await ask(await bearer({}, other))).status).toBe(401);
    expect((await ask(await bearer({}, { ...other, kid: 'unheard' }))).status).toBe(401);
    expect((await ask(`Bearer ${good.slice(0, -6)}AAAAAA`)).status).toBe(401);
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: 'e1' })).toString('base64url');
    expect((await ask(`Bearer ${none}.${good.split('.')[1]}.`)).status).toBe(401);
    expect((await ask(`Bearer ${none}.${good.split('.')[1]}.${good.split('.')[2]}`)).status).toBe(401);
    const symmetric = await new SignJWT({ tid: TENANT, oid: 'employee-1', scp: 'access_as_user' })
      .setProtectedHeader({ alg: 'HS256', kid: 'e1' })
      .setIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`)
      .setAudience(APP)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(Buffer.from(JSON.stringify(key.published)));
    expect((await ask(`Bearer ${symmetric}`)).status).toBe(401);
    expect((await ask('Bearer abc')).status).toBe(401);
    expect((await ask('Bearer ')).status).toBe(401);
  });

  it('counts alone: a cookie beside a token that is not right opens nothing', async () => {
    const cookie = await cookieOf('physician-1');
    expect((await fetch(`${product.address}/api/cases`, { headers: { Cookie: cookie } })).status).toBe(200);
    expect((await ask('Bearer abc', { headers: { Cookie: cookie } })).status).toBe(401);
    const both = await ask(await bearer(), { headers: { Cookie: cookie } });
    expect(await actionsIn(both)).toContainEqual(expect.objectContaining({ verb: 'request.submit' }));
  });
});

describe('When Microsoft Entra', () => {
  it('has a new key, it is found; while its address is down, known keys hold and others are answered 503', async () => {
    const next = await entraKey('e2');
    nock.cleanAll();
    publishEntra(key, next);
    const fresh = await startProduct({ DEMO: 'true', MICROSOFT_APP_ID: APP });
    const at = (authorization: string) =>
      fetch(`${fresh.address}/api/cases`, { headers: { Authorization: authorization } });
    try {
      nock.cleanAll();
      nock('https://login.microsoftonline.com').persist().get(/.*/).reply(503);
      const unknown = await at(await bearer());
      expect([unknown.status, await unknown.json()]).toEqual([503, { error: 'notStored' }]);
      nock.cleanAll();
      publishEntra(key, next);
      expect((await at(await bearer())).status).toBe(200);
      expect((await at(await bearer({}, next))).status).toBe(200);
      nock.cleanAll();
      expect((await at(await bearer({}, next))).status).toBe(200);
    } finally {
      await fresh.stop();
    }
  });

  it('is not set up, no token opens anything', async () => {
    const plain = await startProduct();
    try {
      const answered = await fetch(`${plain.address}/api/cases`, {
        headers: { Authorization: await bearer() },
      });
      expect(answered.status).toBe(401);
    } finally {
      await plain.stop();
    }
  });
});
