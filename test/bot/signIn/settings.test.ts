import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../bot/config.ts';

const secret = 'a-secret-that-no-sentence-may-hold';
const one = { issuer: 'https://login.example', clientId: 'id', clientSecret: secret, name: 'Een' };
const key = Buffer.alloc(32, 7).toString('base64');
const read = (providers: unknown, more: Readonly<Record<string, string>> = {}) =>
  readConfig({
    OIDC_PROVIDERS: typeof providers === 'string' ? providers : JSON.stringify(providers),
    MASTER_KEYS: key,
    STORE: 'embedded',
    ...more,
  });

describe('An identity provider in the settings', () => {
  it('ends demo mode, and lets the product listen outside loopback where PUBLIC_URL says how it is reached', () => {
    expect(read([one]).demo).toBe(false);
    const config = read([one], { HOST: '0.0.0.0', PUBLIC_URL: 'https://so.example' });
    expect(config.isPlain).toBe(false);
    expect(() => read([one], { HOST: '0.0.0.0' })).toThrow('PUBLIC_URL');
  });

  it('makes cookies secure behind a proxy on this machine', () => {
    expect(read([one], { PUBLIC_URL: 'https://so.example' }).isPlain).toBe(false);
    expect(read([one]).isPlain).toBe(true);
  });

  it('requires Redis unless the embedded store is said aloud', () => {
    expect(() => read([one], { STORE: '' })).toThrow('STORE=embedded');
    expect(read([one], { STORE: '', REDIS_URL: 'redis://127.0.0.1' }).demo).toBe(false);
  });

  it('requires master keys', () => {
    expect(() => read([one], { MASTER_KEYS: '' })).toThrow('MASTER_KEYS');
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['an empty list', []],
    ['an address that is none', [{ ...one, issuer: 'login' }]],
    ['plain HTTP to another machine', [{ ...one, issuer: 'http://login.example' }]],
    ['two secrets', [{ ...one, clientSecretFile: '/x' }]],
    ['no secret', [{ ...one, clientSecret: undefined }]],
    ['a file that is not there', [{ ...one, clientSecret: undefined, clientSecretFile: '/nowhere/secret' }]],
    ['an unknown field', [{ ...one, secret: 'x' }]],
    ['a domain that is none', [{ ...one, domains: ['zorg'] }]],
    [
      'a domain that two have',
      [
        { ...one, domains: ['a.example'] },
        { ...one, domains: ['A.example'] },
      ],
    ],
    ['two for all other addresses', [one, one]],
  ])('with %s stops the start with one sentence that holds no secret', (_, providers) => {
    const failing = (): unknown => read(providers);
    expect(failing).toThrow(/^The setting OIDC_PROVIDERS is not right: .+\.$/);
    expect(failing).not.toThrow(secret);
  });

  it.each(['19', '721', 'x'])('lets nobody be signed out by idling after %s minutes', (minutes) => {
    expect(() => readConfig({ SESSION_IDLE_MINUTES: minutes })).toThrow('SESSION_IDLE_MINUTES');
  });
});
