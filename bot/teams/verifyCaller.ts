import { hash } from 'node:crypto';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { ChannelKey, ChannelKeys } from './channelKeys.ts';

/** Who sent an activity: Microsoft, for this bot, this address and this channel; or why that is not sure. */
export type Verified = 'ok' | 'refused' | 'unavailable';

/** What the token has to be about. */
export type Claimed = {
  readonly appId: string;
  readonly serviceUrl: string | undefined;
  readonly channelId: string | undefined;
};

const ISSUER = 'https://api.botframework.com';
/** Clocks differ; the Bot Framework asks for five minutes. */
const SKEW = 300;

const claims = z.looseObject({ serviceurl: z.string(), exp: z.number() });

/** What a token was found to say. */
type Found = { readonly audience: unknown; readonly serviceUrl: string; readonly exp: number };

/** Tokens that were verified, by their hash, with the key that signed them: as long as that key is published, they are not verified again. */
const verified = new Map<string, { readonly found: Found; readonly kid: string; readonly key: ChannelKey }>();
const MOST_VERIFIED = 1_000;

/** Checks the bearer token of an activity: signature, issuer, audience, validity, `serviceurl`, and the key's endorsements. */
export async function verifyCaller(header: string, claimed: Claimed, keys: ChannelKeys): Promise<Verified> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
  if (token === undefined) return 'refused';
  const name = hash('sha256', token, 'base64url');
  const known = verified.get(name);
  if (known !== undefined && (await keys.find(known.kid)) === known.key)
    return judge(known.found, known.key, claimed);
  verified.delete(name);
  let signedBy: { readonly kid: string; readonly key: ChannelKey } | undefined;
  let isUnavailable = false;
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid = '' }) => {
        const found = await keys.find(kid);
        isUnavailable = found === 'unavailable';
        if (typeof found === 'string') throw new Error(found);
        signedBy = { kid, key: found };
        return found.key;
      },
      {
        issuer: ISSUER,
        audience: claimed.appId,
        clockTolerance: SKEW,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'serviceurl'],
      },
    );
    if (signedBy === undefined) return 'refused';
    const { serviceurl, exp } = claims.parse(payload);
    const found: Found = { audience: payload.aud, serviceUrl: serviceurl, exp };
    if (verified.size >= MOST_VERIFIED) verified.clear();
    verified.set(name, { found, ...signedBy });
    return judge(found, signedBy.key, claimed);
  } catch {
    return isUnavailable ? 'unavailable' : 'refused';
  }
}

/** What can differ from one activity to the next with the same token. */
function judge({ audience, serviceUrl, exp }: Found, key: ChannelKey, claimed: Claimed): Verified {
  const isForUs = Array.isArray(audience) ? audience.includes(claimed.appId) : audience === claimed.appId;
  const isInTime = exp + SKEW > Date.now() / 1_000;
  const isEndorsed = claimed.channelId !== undefined && key.endorsements.includes(claimed.channelId);
  return isForUs && isInTime && isEndorsed && sameAddress(serviceUrl, claimed.serviceUrl) ? 'ok' : 'refused';
}

function sameAddress(one: string, other: string | undefined): boolean {
  return other !== undefined && one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
