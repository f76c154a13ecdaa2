import { type CryptoKey, importJWK, type JWK } from 'jose';
import { z } from 'zod';

/** A key with which Microsoft signs what it sends, and the channels it may speak for. */
export type ChannelKey = { readonly key: CryptoKey | Uint8Array; readonly endorsements: readonly string[] };

/** The published keys of the Bot Framework, kept for a day. */
export type ChannelKeys = {
  /** The key with this id: `unknown` when it is not published, `unavailable` when the keys could never be read. */
  readonly find: (id: string) => Promise<ChannelKey | 'unknown' | 'unavailable'>;
};

export type ChannelKeysOptions = {
  readonly metadataUrl?: string;
  /** Milliseconds before an unknown key makes them be read again. */
  readonly cooldown?: number;
};

/** Where the Bot Framework says which keys it uses. */
export const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const DAY = 86_400_000;
const LONGEST_WAIT = 5_000;

const metadata = z.looseObject({ jwks_uri: z.url() });
const published = z.looseObject({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
});

/** Keys read from an OpenID metadata address. A new key is found at once, a failing address keeps the keys there are. */
export function channelKeys({
  metadataUrl = METADATA,
  cooldown = 10_000,
}: ChannelKeysOptions = {}): ChannelKeys {
  let keys: ReadonlyMap<string, ChannelKey> | undefined;
  let readAt = 0;
  let triedAt = 0;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    triedAt = Date.now();
    const { jwks_uri } = metadata.parse(await json(metadataUrl));
    const found = published.parse(await json(jwks_uri)).keys;
    const imported = await Promise.all(found.map(imports));
    keys = new Map(imported.flatMap((each) => (each === undefined ? [] : [each])));
    readAt = Date.now();
  };
  const readOnce = (): Promise<void> => {
    reading ??= read()
      .catch(() => undefined)
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };

  return {
    find: async (id) => {
      const isOld = Date.now() - readAt > DAY;
      const mayRead = Date.now() - triedAt >= cooldown;
      if (keys === undefined || ((isOld || !keys.has(id)) && mayRead)) await readOnce();
      if (keys === undefined) return 'unavailable';
      return keys.get(id) ?? 'unknown';
    },
  };
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT) });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${response.status}`);
  }
  return response.json();
}

async function imports(
  jwk: z.infer<typeof published>['keys'][number],
): Promise<readonly [string, ChannelKey] | undefined> {
  const { kid, endorsements = [] } = jwk;
  if (kid === undefined || jwk.kty !== 'RSA') return undefined;
  try {
    const { kty, n, e } = z.object({ kty: z.string(), n: z.string(), e: z.string() }).parse(jwk);
    const key: JWK = { kty, n, e };
    return [kid, { key: await importJWK(key, 'RS256'), endorsements }];
  } catch {
    return undefined;
  }
}
