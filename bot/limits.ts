import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Cluster, Redis } from 'ioredis';
import proxyAddress from 'proxy-addr';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Fault } from '../services/fault.ts';
import type { Config } from './config.ts';

/** How much one person, or one address without sign-in, may ask. Each throws `Fault('tooMany')` when it is too much. */
export type Limits = {
  /** One request of somebody signed in, on whatever channel. */
  readonly person: (id: string) => Promise<void>;
  /** One request of nobody in particular: an open page, or one that a session is asked for and that has none. */
  readonly open: (request: IncomingMessage) => Promise<void>;
  /** One attempt to sign in. */
  readonly signIn: (request: IncomingMessage) => Promise<void>;
  readonly close: () => void;
};

/** Requests within seconds. Whole practices sit behind one address, so that addresses get far more than a person. */
const bounds = {
  person: { points: 150, duration: 10 },
  open: { points: 1_200, duration: 60 },
  signIn: { points: 120, duration: 300 },
} as const;

const nothing = async (): Promise<void> => undefined;

/** No bounds: demo mode, on one machine with invented people. */
export const noLimits: Limits = { person: nothing, open: nothing, signIn: nothing, close: () => undefined };

/** The limits as the settings want them, counted in Redis where processes share one. */
export function limitsOf(
  config: Pick<Config, 'demo' | 'redisUrls' | 'REDIS_PREFIX' | 'trustedProxies'>,
): Limits {
  if (config.demo) return noLimits;
  const client = config.redisUrls === undefined ? undefined : clientOf(config.redisUrls);
  const limiter = (name: keyof typeof bounds): RateLimiterAbstract => {
    const own = { keyPrefix: `${config.REDIS_PREFIX}rate:${name}`, ...bounds[name] };
    const here = new RateLimiterMemory(own);
    // A Redis that is away for a moment lets each process count for itself.
    return client === undefined
      ? here
      : new RateLimiterRedis({ ...own, storeClient: client, insuranceLimiter: here });
  };
  const [person, open, signIn] = [limiter('person'), limiter('open'), limiter('signIn')];
  const trusts = proxyAddress.compile([...config.trustedProxies]);
  // Redis is no place for addresses: it holds what cannot be read back.
  const from = (request: IncomingMessage): string => hashed(proxyAddress(request, trusts));
  return {
    person: (id) => take(person, hashed(id)),
    open: (request) => take(open, from(request)),
    signIn: (request) => take(signIn, from(request)),
    close: () => client?.disconnect(),
  };
}

async function take(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Fault(
      'tooMany',
      'Somebody asks more than is allowed.',
      Math.ceil(refused.msBeforeNext / 1_000),
    );
  }
}

/** Seconds until somebody may ask again; undefined for every other failure. */
export function waitOf(error: unknown): number | undefined {
  if (!(error instanceof Fault) || error.code !== 'tooMany') return undefined;
  return typeof error.cause === 'number' ? Math.max(1, error.cause) : 1;
}

function clientOf(urls: string): Redis | Cluster {
  const [first = '', ...others] = urls.split(',').map((url) => url.trim());
  const options = { maxRetriesPerRequest: 1 } as const;
  const made =
    others.length === 0
      ? new Redis(first, options)
      : new Cluster([first, ...others], { redisOptions: options });
  made.on('error', () => undefined);
  return made;
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
