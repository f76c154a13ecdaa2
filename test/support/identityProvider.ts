import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** What an identity provider says of whoever signs in next. */
export type Account = {
  readonly sub: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly acr?: string;
  readonly amr?: readonly string[];
  /** When the password was given, in seconds; now when absent. */
  readonly signedInAt?: number;
};

/** A real OpenID provider on a free port, whose people sign in as the test says. */
export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in from now on; undefined presses cancel. */
  readonly next: (account: Account | undefined) => void;
  /** The parameters of each authorization request that arrived. */
  readonly asked: readonly URLSearchParams[];
  readonly stop: () => Promise<void>;
};

const CLIENT = 'second-opinion';
const SECRET = 'a-secret-of-a-test-that-nobody-prints-anywhere';

/** Starts a provider for one client that comes back to the addresses given, known by their ports later. */
export async function startIdentityProvider(redirects: () => readonly string[]): Promise<IdentityProvider> {
  const http = createServer();
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const accounts = new Map<string, Account>();
  const asked: URLSearchParams[] = [];
  let next: Account | undefined;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: ['http://127.0.0.1/sign-in/callback'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'], email: ['email', 'email_verified'], upn: ['upn'] },
    scopes: ['openid', 'email', 'upn'],
    conformIdTokenClaims: false,
    acrValues: ['urn:two-factors', 'urn:password'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    cookies: { keys: ['test'] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, ...accounts.get(id)?.claims }),
    }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email upn');
      grant.addOIDCClaims(['email', 'email_verified', 'upn', 'acr', 'amr']);
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.body = JSON.stringify(out);
    },
  });
  // Ports are only known while the test runs.
  const client = provider.Client.prototype;
  client.redirectUriAllowed = (uri: string) => redirects().includes(uri);
  const serve = provider.callback();
  http.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/auth') asked.push(url.searchParams);
    if (!url.pathname.startsWith('/interaction/')) return void serve(request, response);
    const account = next;
    if (account !== undefined) accounts.set(account.sub, account);
    const result =
      account === undefined
        ? { error: 'access_denied', error_description: 'cancelled' }
        : {
            login: {
              accountId: account.sub,
              ...(account.acr === undefined ? {} : { acr: account.acr }),
              ...(account.amr === undefined ? {} : { amr: [...account.amr] }),
              ts: account.signedInAt ?? Math.floor(Date.now() / 1_000),
            },
          };
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  return {
    issuer,
    clientId: CLIENT,
    clientSecret: SECRET,
    next: (account) => {
      next = account;
    },
    asked,
    stop: () =>
      new Promise((done) => {
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
}
