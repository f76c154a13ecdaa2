import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** The registration that the servers under measurement stand for. */
export const registration = {
  MICROSOFT_APP_ID: '5d3f0e7a-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT: '5d3f0e7a-0000-4000-8000-000000000002',
  MICROSOFT_APP_PASSWORD: 'not a real one',
} as const;

/** Tokens as the channel sends them, and what a server needs to check them. */
export type SignedTokens = {
  readonly environment: Readonly<Record<string, string>>;
  /** The bearer header of an activity from this address; the channel uses a token for many activities. */
  readonly header: (n: number) => Readonly<Record<string, string>>;
};

/** So many different tokens take turns. */
const TOKENS = 20;

/** Makes a key pair and tokens for one service address. */
export async function signedTokens(serviceUrl: string): Promise<SignedTokens> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = 'bench';
  const published = { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: ['msteams'] };
  const now = Math.floor(Date.now() / 1_000);
  const tokens = await Promise.all(
    Array.from({ length: TOKENS }, (_unused, n) =>
      new SignJWT({
        serviceurl: serviceUrl,
        iss: 'https://api.botframework.com',
        aud: registration.MICROSOFT_APP_ID,
        nbf: now - 60 - n,
        exp: now + 3_600,
      })
        .setProtectedHeader({ alg: 'RS256', kid })
        .sign(privateKey),
    ),
  );
  return {
    environment: {
      ...registration,
      BENCH_KEY: JSON.stringify(published),
      NODE_OPTIONS: `--import=${new URL('./servers/microsoft.ts', import.meta.url).href}`,
    },
    header: (n) => ({ authorization: `Bearer ${tokens[n % TOKENS]}` }),
  };
}
