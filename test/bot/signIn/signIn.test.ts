import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { type Arrived, type BrowserLike, browserLike } from '../../support/browserLike.ts';
import {
  type Account,
  type IdentityProvider,
  startIdentityProvider,
} from '../../support/identityProvider.ts';
import { accountOf, type SignedProduct, startSigned } from '../../support/signedProduct.ts';
import { wordsOf } from '../pages/readPage.ts';

const { signIn: words, pages } = textsIn('nl');
let home: IdentityProvider;
let care: IdentityProvider;
let product: SignedProduct;
let dir = '';
let browser: BrowserLike;

// The provider warns that its keys and its memory are those of a test.
jest.spyOn(console, 'warn').mockImplementation(() => undefined);
jest.spyOn(console, 'info').mockImplementation(() => undefined);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-secret-'));
  const redirects = () => [`${product.address}/sign-in/callback`];
  [home, care] = [await startIdentityProvider(redirects), await startIdentityProvider(redirects)];
  await writeFile(join(dir, 'secret'), `${care.clientSecret}\n`);
  product = await startSigned({
    OIDC_PROVIDERS: JSON.stringify([
      { issuer: home.issuer, clientId: home.clientId, clientSecret: home.clientSecret, name: 'Thuis' },
      {
        issuer: care.issuer,
        clientId: care.clientId,
        clientSecretFile: join(dir, 'secret'),
        name: 'Zorg',
        domains: ['zorg.example'],
        secondFactor: { acr: ['urn:two-factors'], amr: ['mfa'] },
      },
    ]),
  });
});
afterAll(async () => {
  await product.stop();
  await home.stop();
  await care.stop();
  await rm(dir, { recursive: true, force: true });
});
beforeEach(() => {
  browser = browserLike();
});

const account = (person: string, more: Partial<Account> = {}): Account => ({
  sub: `sub of ${person}`,
  claims: { email: accountOf(person), email_verified: true },
  ...more,
});
const begin = (email: string, more: Readonly<Record<string, string>> = {}): Promise<Arrived> =>
  browser.go(`${product.address}/sign-in`, { form: { email, to: '/cases', ...more } });
const signInAs = (
  person: string,
  more: Partial<Account> = {},
  form: Readonly<Record<string, string>> = {},
) => {
  (person.startsWith('employee') ? home : care).next(account(person, more));
  return begin(accountOf(person), form);
};
const me = async (): Promise<unknown> => JSON.parse((await browser.go(`${product.address}/api/me`)).text);

describe('The sign-in page', () => {
  it('stands at the start for who is not signed in, and asks for an e-mail address where there are several providers', async () => {
    const page = await browser.go(`${product.address}/`);
    expect(page.status).toBe(200);
    expect(wordsOf(page.text)).toContain(pages.signIn.email);
    expect(page.text).toContain('<form');
    expect(page.text).not.toContain('employee-1');
    expect((await browser.go(`${product.address}/demo/outbox?person=employee-1`)).status).toBe(404);
  });

  it.each([
    ['nobody', 422, pages.signIn.emailError],
    ['', 422, pages.signIn.emailError],
  ])('says what is wrong with «%s» and keeps it', async (email, status, sentence) => {
    const page = await begin(email);
    expect(page.status).toBe(status);
    expect(wordsOf(page.text)).toContain(sentence);
    expect(page.text).toContain(`value="${email}"`);
  });

  it('takes no form of another site', async () => {
    const page = await browser.go(`${product.address}/sign-in`, {
      form: { email: accountOf('employee-1') },
      headers: { origin: 'https://elders.example' },
    });
    expect(page.status).toBe(403);
    expect(home.asked).toEqual([]);
  });

  it.each([
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '/cases/../../x',
    'javascript:alert(1)',
  ])('leads nowhere but to a page of this product: %s', async (to) => {
    home.next(account('employee-2'));
    const arrived = await begin(accountOf('employee-2'), { to });
    expect(arrived.url.href).toBe(`${product.address}/`);
  });
});

describe('Signing in at a provider', () => {
  it('goes by code with PKCE, state and nonce, and leads back to where it was asked for', async () => {
    const arrived = await signInAs('employee-1');
    expect(arrived.url.href).toBe(`${product.address}/cases`);
    expect(arrived.status).toBe(200);
    const asked = home.asked.at(-1);
    expect(asked?.get('response_type')).toBe('code');
    expect(asked?.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(asked?.get(name)?.length).toBeGreaterThan(20);
    expect(await me()).toMatchObject({ person: { id: 'employee-1' } });
  });

  it('chooses the provider by the domain of the address, and the other one for all other addresses', async () => {
    const before = [home.asked.length, care.asked.length];
    await signInAs('physician-1', { amr: ['pwd', 'mfa'] });
    expect([home.asked.length, care.asked.length]).toEqual([before[0], (before[1] ?? 0) + 1]);
    expect(await me()).toMatchObject({ person: { id: 'physician-1' } });
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    home.next(account('employee-1'));
    const { headers } = await browser.go(`${product.address}/sign-in`, {
      form: { email: accountOf('employee-1') },
      stay: true,
    });
    expect(headers.getSetCookie()[0]).toMatch(
      /^so_sign_in=[\w-]+; Path=\/sign-in; HttpOnly; SameSite=Lax; Max-Age=1800$/,
    );
    const back = await browser.go(headers.get('location') ?? '');
    expect(back.url.pathname).toBe('/');
    const last = await browser.go(back.way.at(-2) ?? '', { stay: true });
    expect(last.headers.getSetCookie()).toEqual([]);
  });

  it.each(['employee-1', 'hr-1', 'backoffice-1'])('asks no second factor of %s', async (person) => {
    await signInAs(person);
    expect(await me()).toMatchObject({ person: { id: person } });
  });

  it('tells nobody’s secret, e-mail address or token in a log or a page, also of a sign-in that fails', async () => {
    const arrived = await signInAs('employee-1');
    const session = browser.cookie(product.address, 'so_session') ?? '';
    const callback = arrived.way.find((address) => address.includes('/sign-in/callback')) ?? '';
    const query = [...new URL(callback).searchParams.values()];
    const pages = [
      await browser.go(callback),
      await browser.go(callback.replace(/code=[^&]+/, 'code=another')),
      await browser.go(`${product.address}/sign-in/callback?error=server_error&state=another`),
    ];
    for (const { status } of pages) expect(status).toBeLessThan(500);
    const log = [...product.said, ...product.logged].join('\n');
    expect(log).toContain('/sign-in/callback');
    const master = Buffer.alloc(32, 5).toString('base64');
    const secrets = [
      home.clientSecret,
      care.clientSecret,
      session,
      master,
      ...query,
      accountOf('employee-1'),
      'eyJ',
    ];
    expect(secrets.filter((secret) => secret.length < 3)).toEqual([]);
    for (const secret of secrets) {
      expect(log).not.toContain(secret);
      for (const { text } of pages) expect(text).not.toContain(secret);
    }
  });
});

describe('A physician', () => {
  it.each(['physician-1', 'second-1'])(
    '%s is asked for the second factor, and gets in with it',
    async (person) => {
      care.next(account(person, { acr: 'urn:two-factors' }));
      const before = care.asked.length;
      const arrived = await begin(accountOf(person));
      expect(arrived.url.pathname).toBe('/cases');
      expect(care.asked.length).toBe(before + 1);
    },
  );

  it('who gave a password only is sent once more for the second factor, and then told', async () => {
    const before = care.asked.length;
    const page = await signInAs('physician-1', { acr: 'urn:password' });
    expect(page.status).toBe(403);
    expect(wordsOf(page.text)).toContain(words.problems.secondFactor.text);
    expect(care.asked.length).toBe(before + 2);
    expect(care.asked.at(-1)?.get('acr_values')).toBe('urn:two-factors');
    expect((await browser.go(`${product.address}/api/me`)).status).toBe(401);
  });
});

describe('What a provider says', () => {
  it('is not believed of an address of another provider’s domain', async () => {
    home.next({ ...account('physician-1'), amr: ['mfa'] });
    const page = await begin('somebody@thuis.example');
    expect(page.status).toBe(403);
    expect(wordsOf(page.text)).toContain(words.problems.unknown.title);
    care.next(account('employee-1'));
    expect((await begin('somebody@zorg.example')).status).toBe(403);
  });

  it.each([
    ['an address nobody here has', { email: 'niemand@thuis.example', email_verified: true }],
    ['an address that was not verified', { email: accountOf('employee-1'), email_verified: false }],
    ['an address of which it does not say so', { email: accountOf('employee-1') }],
    ['no address', {}],
    ['an address that is no text', { email: [accountOf('employee-1')], email_verified: true }],
  ])('with %s lets nobody in, on a page that says so', async (_, claims) => {
    home.next({ sub: 'x', claims });
    const page = await begin(accountOf('employee-1'));
    expect(page.status).toBe(403);
    expect(wordsOf(page.text)).toContain(words.problems.unknown.text);
    expect(browser.cookie(product.address, 'so_session')).toBeUndefined();
  });

  it('that it is cancelled leads to a page with a way on', async () => {
    home.next(undefined);
    const page = await begin(accountOf('employee-1'));
    expect(page.status).toBe(200);
    expect(wordsOf(page.text)).toContain(words.problems.cancelled.text);
    expect(page.text).toContain('<form');
  });
});

describe('The way back', () => {
  const halfway = async (other = browser): Promise<string> => {
    home.next(account('employee-1'));
    const started = await other.go(`${product.address}/sign-in`, {
      form: { email: accountOf('employee-1') },
      stay: true,
    });
    let at = started.headers.get('location') ?? '';
    while (!at.startsWith(product.address)) {
      const { url, headers } = await other.go(at, { stay: true });
      at = new URL(headers.get('location') ?? '', url).href;
    }
    return at;
  };
  const refused = async (address: string, other = browser): Promise<void> => {
    const page = await other.go(address);
    expect([400, 403]).toContain(page.status);
    expect(other.cookie(product.address, 'so_session')).toBeUndefined();
  };

  it('works in the browser that began, once', async () => {
    const back = await halfway();
    expect(back).toContain('/sign-in/callback?code=');
    await refused(back, browserLike());
    const again = await halfway();
    expect((await browser.go(again)).status).toBe(200);
    expect(browser.cookie(product.address, 'so_session')).toBeDefined();
    browser.forget();
    await refused(again);
  });

  it('does not work with another state, code or issuer', async () => {
    const changed = async (change: (url: URL) => void): Promise<void> => {
      const url = new URL(await halfway());
      change(url);
      await refused(url.href);
    };
    await changed((url) => url.searchParams.set('state', 'x'.repeat(43)));
    await changed((url) => url.searchParams.delete('state'));
    await changed((url) => url.searchParams.set('code', 'x'.repeat(43)));
    await changed((url) => url.searchParams.delete('code'));
    await changed((url) => url.searchParams.set('iss', 'https://elders.example'));
  });

  it('does not take the code that was made for somebody else’s attempt', async () => {
    const other = browserLike();
    const [mine, theirs] = [new URL(await halfway()), new URL(await halfway(other))];
    mine.searchParams.set('code', theirs.searchParams.get('code') ?? '');
    await refused(mine.href);
  });

  it('with nothing, twice the same parameter, or very much is answered with a page', async () => {
    for (const query of [
      '',
      '?state=a&state=b',
      `?state=${'x'.repeat(4_000)}`,
      '?error=access_denied',
      '?code=%00',
    ])
      await refused(`${product.address}/sign-in/callback${query}`);
  });
});

describe('A session', () => {
  it('ends everywhere when its person says so', async () => {
    await signInAs('employee-3');
    const here = browser;
    browser = browserLike();
    await signInAs('employee-3');
    const there = browser;
    await here.go(`${product.address}/me/sign-out-everywhere`, {
      form: {},
      headers: { origin: product.address },
    });
    for (const each of [here, there]) expect((await each.go(`${product.address}/api/me`)).status).toBe(401);
  });

  it('takes its Direct Line tokens along when it ends', async () => {
    await signInAs('employee-4');
    const cookie = `so_session=${browser.cookie(product.address, 'so_session')}`;
    const got = await fetch(`${product.address}/api/webchat/token`, { method: 'POST', headers: { cookie } });
    const { token, conversationId } = (await got.json()) as { token: string; conversationId: string };
    const poll = () =>
      fetch(`${product.address}/v3/directline/conversations/${conversationId}/activities`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await poll()).status).toBe(200);
    await fetch(`${product.address}/api/sign-out`, { method: 'POST', headers: { cookie } });
    expect((await poll()).status).toBe(403);
    const refresh = await fetch(`${product.address}/v3/directline/tokens/refresh`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(refresh.status).toBe(403);
  });
});
