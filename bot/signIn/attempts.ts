import { createHash, randomBytes } from 'node:crypto';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { z } from 'zod';
import type { Store } from '../../services/store/store.ts';

/** Somebody on the way to a provider and back. */
const attempt = z.strictObject({
  issuer: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** A hash of what the browser holds that began it. */
  browser: z.string(),
  /** The page to come back to. */
  to: z.string(),
  /** For a signature: a proof of just now. */
  again: z.boolean(),
  /** The second factor was asked for explicitly. */
  stepUp: z.boolean(),
  language: z.enum(['nl', 'en']),
});
export type SignInAttempt = z.infer<typeof attempt>;

export type Begun = SignInAttempt & { readonly state: string };

/** Attempts to sign in, in the store under a hash of their state: any process can finish one, once, and only the browser that began it. */
export type SignInAttempts = {
  readonly begin: (
    wish: Omit<SignInAttempt, 'nonce' | 'verifier' | 'browser'>,
    browser: string,
  ) => Promise<Begun>;
  readonly finish: (state: string, browser: string | undefined) => Promise<Begun | undefined>;
};

/** Long enough for somebody who has to look for a phone: no limit is under twenty minutes. */
export const ATTEMPT_SECONDS = 1_800;

/** Attempts over a store. */
export function signInAttempts(store: Pick<Store, 'putTemporary' | 'takeTemporary'>): SignInAttempts {
  const keyOf = (state: string): string => `signIn:${hashed(state)}`;
  return {
    begin: async (wish, browser) => {
      const state = randomState();
      const begun = {
        ...wish,
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        browser: hashed(browser),
      };
      await store.putTemporary(keyOf(state), JSON.stringify(begun), ATTEMPT_SECONDS);
      return { ...begun, state };
    },
    finish: async (state, browser) => {
      if (browser === undefined || !/^[\w-]{20,100}$/.test(state)) return undefined;
      const kept = await store.takeTemporary(keyOf(state));
      if (kept === undefined) return undefined;
      const found = attempt.parse(JSON.parse(kept));
      return found.browser === hashed(browser) ? { ...found, state } : undefined;
    },
  };
}

/** What a browser holds while it is on the way. */
export function newBrowserMark(): string {
  return randomBytes(24).toString('base64url');
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
