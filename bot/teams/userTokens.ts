import { decodeJwt, jwtVerify } from 'jose';
import { z } from 'zod';
import type { TeamsIdentity } from '../../domain/people.ts';
import type { Config } from '../config.ts';
import { type ChannelKeys, channelKeys } from './channelKeys.ts';

/** Somebody whom Microsoft Entra vouches for. `at` is the moment at which they proved who they are, in milliseconds. */
export type TeamsUser = {
  readonly identity: TeamsIdentity;
  readonly at: number;
  readonly secondFactor: boolean;
  readonly issuer: string;
};

/** The tokens that Teams gives our pages for the person who opened them. */
export type UserTokens = {
  /** Whose token a bearer header holds; `refused` for one that is not right, `unavailable` when nobody can tell now. */
  readonly read: (header: string) => Promise<TeamsUser | 'refused' | 'unavailable'>;
};

export type UserTokenRules = {
  /** Whom the token must be for: the Entra registration by its id or its address (`api://host/id`). */
  readonly audience: readonly string[];
  readonly keys: ChannelKeys;
  /** Tenants that let nobody in without a second factor, whatever their tokens say. */
  readonly secondFactorTenants: readonly string[];
};

/** Where Microsoft Entra says which keys it uses. */
const ENTRA_METADATA = 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration';

/** Clocks differ; Entra's own libraries allow five minutes. */
const SKEW = 300;
/** The permission under which Teams asks for a token on behalf of somebody. */
const SCOPE = 'access_as_user';

const tenant = z.string().regex(/^[\w.-]{1,100}$/);
const claims = z.looseObject({
  iss: z.string(),
  tid: tenant,
  oid: z.string().min(1).max(200),
  iat: z.number(),
  auth_time: z.number().optional(),
  scp: z.string().optional(),
  idtyp: z.string().optional(),
  amr: z.array(z.string()).optional(),
});

/** The tokens of a registration, as the settings name it; undefined without one. */
export function entraTokens(
  config: Pick<Config, 'ENTRA_APP_ID' | 'MICROSOFT_APP_ID' | 'PUBLIC_URL' | 'secondFactorTenants'>,
): UserTokens | undefined {
  const id = config.ENTRA_APP_ID ?? config.MICROSOFT_APP_ID;
  if (id === undefined) return undefined;
  const addresses = config.PUBLIC_URL === undefined ? [] : [resourceOf(id, config.PUBLIC_URL)];
  return userTokens({
    audience: [id, `api://${id}`, ...addresses],
    keys: channelKeys({ metadataUrl: ENTRA_METADATA }),
    secondFactorTenants: config.secondFactorTenants,
  });
}

/** The address of an Entra registration for single sign-on: Teams asks that it names the host of the pages. */
export function resourceOf(id: string, publicUrl: string): string {
  return `api://${new URL(publicUrl).host}/${id}`;
}

/** Reads tokens of Entra, version 1 and 2: signature, issuer of the tenant, audience, validity, and that a person stands behind it. */
export function userTokens({ audience, keys, secondFactorTenants }: UserTokenRules): UserTokens {
  const read: UserTokens['read'] = async (header) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
    if (token === undefined) return 'refused';
    let isUnavailable = false;
    try {
      const { payload } = await jwtVerify(
        token,
        async ({ kid = '' }) => {
          const found = await keys.find(kid);
          isUnavailable = found === 'unavailable';
          if (typeof found === 'string') throw new Error(found);
          return found.key;
        },
        {
          issuer: issuersOf(decodeJwt(token).tid),
          audience: [...audience],
          clockTolerance: SKEW,
          algorithms: ['RS256'],
          requiredClaims: ['exp', 'iat', 'tid', 'oid'],
        },
      );
      const { iss, tid, oid, iat, auth_time, scp, idtyp, amr = [] } = claims.parse(payload);
      const isOfPerson = idtyp !== 'app' && (scp === undefined || scp.split(' ').includes(SCOPE));
      if (!isOfPerson) return 'refused';
      return {
        identity: { tenant: tid, objectId: oid },
        at: (auth_time ?? iat) * 1_000,
        secondFactor: amr.includes('mfa') || secondFactorTenants.includes(tid.toLowerCase()),
        issuer: iss,
      };
    } catch {
      return isUnavailable ? 'unavailable' : 'refused';
    }
  };
  return { read };
}

/** The tenant that a token names is not believed yet: its issuer must be that tenant's, under Microsoft's signature. */
function issuersOf(named: unknown): string[] {
  const tid = tenant.parse(named);
  return [`https://login.microsoftonline.com/${tid}/v2.0`, `https://sts.windows.net/${tid}/`];
}
