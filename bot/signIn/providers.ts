import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { Fault } from '../../services/fault.ts';
import type { IdClaims } from './accounts.ts';
import type { ProviderSettings } from './providerSettings.ts';

/** What one attempt to sign in holds back from the browser. */
export type Checks = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Wish = Checks & {
  /** How old the proof may be at most, in seconds. */
  readonly maxAge: number;
  /** Asks for a new proof even where the provider still knows the browser. */
  readonly anew: boolean;
  /** Asks for the second factor by its `acr`. */
  readonly secondFactor: boolean;
  readonly email?: string | undefined;
};

/** An identity provider: OpenID Connect, code flow with PKCE, state and nonce. */
export type Provider = {
  readonly settings: ProviderSettings;
  /** Where the browser is sent. Throws `Fault('signInUnavailable')` when the provider cannot be reached. */
  readonly address: (wish: Wish) => Promise<string>;
  /**
   * The claims of the ID token that the code of a returning browser is worth; its signature, issuer, audience, nonce
   * and age are checked. Throws the library's error for an answer that is not right.
   */
  readonly redeem: (returned: URL, checks: Checks, maxAge: number) => Promise<IdClaims>;
};

/** Seconds a provider may take to answer. */
const PATIENCE = 10;

/** A provider as the settings name it; it is asked for its addresses at first use, and again after a failure. */
export function provider(settings: ProviderSettings, redirect: () => string): Provider {
  let found: Promise<Configuration> | undefined;
  const reach = (): Promise<Configuration> => {
    const isPlain = settings.issuer.startsWith('http:');
    found ??= discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
      timeout: PATIENCE,
      execute: [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])],
    }).catch((cause: unknown) => {
      found = undefined;
      throw new Fault('signInUnavailable', 'An identity provider cannot be reached.', cause);
    });
    return found;
  };
  return {
    settings,
    address: async ({ state, nonce, verifier, maxAge, anew, secondFactor, email }) => {
      const { acr } = settings.secondFactor;
      const configuration = await reach();
      return buildAuthorizationUrl(configuration, {
        redirect_uri: redirect(),
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        max_age: String(maxAge),
        ...(anew ? { prompt: 'login' } : {}),
        ...(secondFactor && acr.length > 0
          ? {
              acr_values: acr.join(' '),
              claims: JSON.stringify({ id_token: { acr: { essential: true, values: acr } } }),
            }
          : {}),
        ...(email === undefined ? {} : { login_hint: email }),
      }).href;
    },
    redeem: async (returned, { state, nonce, verifier }, maxAge) => {
      const tokens = await authorizationCodeGrant(await reach(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        maxAge,
        idTokenExpected: true,
      });
      return { ...tokens.claims() };
    },
  };
}
