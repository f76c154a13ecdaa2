import http from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import { Fault } from '../../services/fault.ts';

/** The calls to a channel that this product makes. Each rejects with `Fault('deliveryFailed')`; `undelivered` tells why. Nothing is tried twice. */
export type Connector = {
  /** Answers the id that the channel gave; undefined when it gave none. */
  readonly send: (
    conversationId: string,
    activity: object,
    replyToId?: string,
  ) => Promise<string | undefined>;
  readonly update: (conversationId: string, activityId: string, activity: object) => Promise<void>;
  readonly remove: (conversationId: string, activityId: string) => Promise<void>;
  /** Answers the id of the conversation. */
  readonly createConversation: (parameters: object) => Promise<string | undefined>;
};

/** Connectors by address, each with connections that stay open between turns. */
export type Connectors = {
  readonly at: (serviceUrl: string) => Connector;
  /** Ends the open connections. */
  readonly close: () => void;
};

/** The token that goes along; `forget` after the channel refused it. */
export type Token = { readonly get: () => Promise<string>; readonly forget: () => void };

/** Why something did not arrive. Without a status nobody answered, `isSlow` when that took too long; `retryAfter` in seconds, `code` as Microsoft names the error. */
export type Undelivered = {
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly code?: string | undefined;
  readonly isSlow?: boolean | undefined;
};

type Called = { readonly status: number; readonly text: string; readonly retryAfter: number | undefined };

const MOST = 200;
/** More than are ever under way: who waits for a slow receiver takes no connection from another. */
const MOST_AT_ONCE = 1_024;
const LONGEST_WAIT = 5_000;
const SLOW = 'too slow';
const MOST_READ = 64 * 1024;
const given = z.looseObject({ id: z.string().optional() });
const failed = z.object({
  status: z.number().optional(),
  retryAfter: z.number().optional(),
  code: z.string().optional(),
  isSlow: z.boolean().optional(),
});
const refusal = z.looseObject({ error: z.looseObject({ code: z.string().max(100) }) });

/** Connectors that send a token along where there is one. */
export function connectors(token: Token | undefined): Connectors {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE }),
  };
  const known = new Map<string, Connector>();

  const call = async (method: string, url: URL, body: object | undefined): Promise<string> => {
    const bearer = token === undefined ? undefined : await bearerOf(token);
    const called = await request(method, url, body, bearer, agents);
    if (called.status >= 200 && called.status < 300) return called.text;
    if (called.status === 401) token?.forget();
    throw notDelivered(`The channel answered ${called.status}.`, {
      status: called.status,
      retryAfter: called.retryAfter,
      code: codeIn(called.text),
    });
  };

  const make = (serviceUrl: string): Connector => {
    const base = serviceUrl.replace(/\/+$/, '');
    const at = (...parts: readonly string[]): URL =>
      new URL([`${base}/v3/conversations`, ...parts.map(encodeURIComponent)].join('/'));
    return {
      send: async (conversationId, activity, replyToId) =>
        idIn(
          await call(
            'POST',
            at(conversationId, 'activities', ...(replyToId === undefined ? [] : [replyToId])),
            activity,
          ),
        ),
      update: async (conversationId, activityId, activity) => {
        await call('PUT', at(conversationId, 'activities', activityId), activity);
      },
      remove: async (conversationId, activityId) => {
        await call('DELETE', at(conversationId, 'activities', activityId), undefined);
      },
      createConversation: async (parameters) => idIn(await call('POST', at(), parameters)),
    };
  };

  return {
    at: (serviceUrl) => {
      const found = known.get(serviceUrl);
      if (found !== undefined) return found;
      if (known.size >= MOST) known.delete(known.keys().next().value ?? '');
      const made = make(serviceUrl);
      known.set(serviceUrl, made);
      return made;
    },
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** Why a connector's call failed; undefined for any other error. */
export function undelivered(error: unknown): Undelivered | undefined {
  if (!(error instanceof Fault) || error.code !== 'deliveryFailed') return undefined;
  const cause = failed.safeParse(error.cause);
  return {
    status: cause.data?.status,
    retryAfter: cause.data?.retryAfter,
    code: cause.data?.code,
    isSlow: cause.data?.isSlow,
  };
}

async function bearerOf(token: Token): Promise<string> {
  try {
    return await token.get();
  } catch {
    // The cause may carry what was sent to the login; it goes nowhere.
    throw notDelivered('Microsoft gave no token for sending.', { status: undefined, retryAfter: undefined });
  }
}

function request(
  method: string,
  url: URL,
  body: object | undefined,
  bearer: string | undefined,
  agents: { readonly 'http:': http.Agent; readonly 'https:': https.Agent },
  isAgain = false,
): Promise<Called> {
  // As a text, it goes out with the headers in one write.
  const text = body === undefined ? undefined : JSON.stringify(body);
  const isPlain = url.protocol === 'http:';
  return new Promise((done, fail) => {
    const sent = (isPlain ? http : https).request(url, {
      method,
      agent: isPlain ? agents['http:'] : agents['https:'],
      headers: {
        Accept: 'application/json',
        ...(text === undefined
          ? {}
          : {
              'Content-Type': 'application/json; charset=utf-8',
              'Content-Length': Buffer.byteLength(text),
            }),
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      },
    });
    const ended = setTimeout(() => sent.destroy(new Error(SLOW)), LONGEST_WAIT);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(ended);
      // The other side closed a kept connection just when it was used again: nothing of this request was read.
      if (sent.reusedSocket && error.code === 'ECONNRESET' && !isAgain)
        done(request(method, url, body, bearer, agents, true));
      else {
        const isSlow = error.message === SLOW;
        fail(
          notDelivered('The channel did not answer.', { status: undefined, retryAfter: undefined, isSlow }),
        );
      }
    });
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= MOST_READ) parts.push(part);
      });
      response.on('end', () => {
        clearTimeout(ended);
        done({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString('utf8'),
          retryAfter: seconds(response.headers['retry-after']),
        });
      });
    });
    sent.end(text);
  });
}

/** `Retry-After` in seconds, from a number or a date. */
function seconds(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const number = Number(header);
  const given = Number.isFinite(number) ? number : (Date.parse(header) - Date.now()) / 1_000;
  return Number.isFinite(given) && given >= 0 ? Math.min(given, 86_400) : undefined;
}

function idIn(text: string): string | undefined {
  try {
    return given.safeParse(JSON.parse(text)).data?.id;
  } catch {
    return undefined;
  }
}

function codeIn(text: string): string | undefined {
  try {
    return refusal.safeParse(JSON.parse(text)).data?.error.code;
  } catch {
    return undefined;
  }
}

function notDelivered(message: string, why: Undelivered): Fault {
  return new Fault('deliveryFailed', message, why);
}
