import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { ChannelKeys } from './channelKeys.ts';

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

const claims = z.looseObject({ serviceurl: z.string() });

/** Checks the bearer token of an activity: signature, issuer, audience, validity, `serviceurl`, and the key's endorsements. */
export async function verifyCaller(header: string, claimed: Claimed, keys: ChannelKeys): Promise<Verified> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
  if (token === undefined) return 'refused';
  let endorsements: readonly string[] = [];
  let isUnavailable = false;
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid = '' }) => {
        const found = await keys.find(kid);
        isUnavailable = found === 'unavailable';
        if (typeof found === 'string') throw new Error(found);
        endorsements = found.endorsements;
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
    const isEndorsed = claimed.channelId !== undefined && endorsements.includes(claimed.channelId);
    const { serviceurl } = claims.parse(payload);
    return isEndorsed && sameAddress(serviceurl, claimed.serviceUrl) ? 'ok' : 'refused';
  } catch {
    return isUnavailable ? 'unavailable' : 'refused';
  }
}

function sameAddress(one: string, other: string | undefined): boolean {
  return other !== undefined && one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
