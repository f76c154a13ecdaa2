import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { nock } from '../../support/nock.ts';

/** The app id of the bot and of the pages, and a tenant, in the tests. */
export const APP = '5d3f0e7a-0000-4000-8000-000000000001';
export const TENANT = '5d3f0e7a-0000-4000-8000-000000000002';

/** A key with which Microsoft Entra signs tokens for people. */
export type EntraKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK;
};

/** Makes a key. */
export async function entraKey(kid: string): Promise<EntraKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

/** Publishes keys where Microsoft Entra does. */
export function publishEntra(...keys: readonly EntraKey[]): void {
  const login = nock('https://login.microsoftonline.com').persist();
  login.get('/common/v2.0/.well-known/openid-configuration').reply(200, {
    issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
    jwks_uri: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
  });
  login.get('/common/discovery/v2.0/keys').reply(200, { keys: keys.map((key) => key.published) });
}

/** The token that Teams hands to a page for somebody: `employee-1` unless other claims say so. */
export function userToken(key: EntraKey, claims: object = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    aud: APP,
    tid: TENANT,
    oid: 'employee-1',
    scp: 'access_as_user',
    ver: '2.0',
    iat: now - 60,
    nbf: now - 60,
    exp: now + 3_600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .sign(key.privateKey);
}
