import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Next, Request, Response, Server } from 'restify';
import type { SignIn } from '../../domain/signIn.ts';
import type { Activity, Conversations } from '../../services/conversations.ts';
import { Fault } from '../../services/fault.ts';
import type { Session, Sessions } from '../../services/sessions.ts';
import type { Store } from '../../services/store/store.ts';
import { waitOf } from '../limits.ts';
import { answer, answerPreflight, openToAll, type Problem, problemBody, problems } from './answers.ts';
import { mailboxes } from './mailboxes.ts';
import { type Body, readJson, readUpload } from './readBody.ts';
import { serveSockets } from './sockets.ts';
import { socketTickets } from './tickets.ts';
import type { Claims, TokenBox } from './tokens.ts';

/**
 * Takes an activity as it came in, does all that follows from it, and resolves when it and its replies are kept.
 * An upload comes as its activity with `hasFile: true`; of its files only type and name are in `attachments`. `status` and `message` go to the client as they are.
 */
export type Receive = (
  personId: string,
  activity: unknown,
  signIn: SignIn | undefined,
) => Promise<{ readonly id: string } | { readonly status: 400 | 413 | 429 | 503; readonly message: string }>;

export type DirectLineParts = {
  readonly server: Server;
  readonly conversations: Conversations;
  readonly store: Pick<Store, 'kind' | 'publish' | 'subscribe' | 'putTemporary' | 'takeTemporary'>;
  readonly tokens: TokenBox;
  readonly receive: Receive;
  /** The session of the cookie; undefined when there is none, and for a POST that another site sent. */
  readonly sessionOf: (request: Request) => Promise<Pick<Session, 'id' | 'person'> | undefined>;
  /** The sessions that tokens hang on: with its session ends a token, and the streams that were opened with it. */
  readonly sessions: Pick<Sessions, 'byId' | 'onEnd'>;
  /** Throws `Fault('tooMany')` for somebody who asks more than a person does; without bounds when absent. */
  readonly limit?: (personId: string) => Promise<void>;
  /** Where this product is reached, such as `https://host`; undefined takes the host that a request names. */
  readonly publicUrl: string | undefined;
  /** Gets every failure that a client is told of as 500 or 503. */
  readonly report: (error: unknown) => void;
};

type Call = { readonly request: Request; readonly response: Response; readonly query: URLSearchParams };
type TokenCall = Call & { readonly claims: Claims; readonly token: string; readonly signIn: SignIn };
type Result = { readonly status: number; readonly body: unknown } | { readonly problem: Problem };

const ROOT = '/v3/directline';
const CONVERSATION = /^\/conversations\/([^/]+)(\/activities|\/upload|\/stream)?$/;
const PAGE = 200;
const MOST_IN_POLL = 1_000;

const ok = (body: unknown, status = 200): Result => ({ status, body });

/**
 * Direct Line 3.0 under `/v3/directline`, `POST /api/webchat/token`, and `POST /api/webchat/live` for pages that only
 * want to know when something changed. It answers before the routes and body parsers
 * of the server, so that every refusal has Direct Line's shape and no file of an upload is ever written.
 * `close` ends the sockets; their clients come back to whichever process answers next.
 */
export function directLineRoutes(parts: DirectLineParts): { readonly close: () => Promise<void> } {
  const { server, conversations, store, tokens, receive, sessionOf, sessions, report } = parts;
  const tickets = socketTickets(store);
  const boxes = mailboxes({ conversations, store });
  const sockets = serveSockets({
    http: server.server,
    conversations,
    mailboxes: boxes,
    tickets,
    sessions,
    report,
  });

  const socketAddress = (request: IncomingMessage, conversation: string, ticket: string): string => {
    const origin = originOf(request, parts.publicUrl).replace(/^http/, 'ws');
    return `${origin}${ROOT}/conversations/${conversation}/stream?ticket=${ticket}`;
  };
  const streamUrl = async (call: TokenCall, watermark: number): Promise<string> => {
    const ticket = await tickets.issue({ ...call.claims, watermark });
    return socketAddress(call.request, call.claims.conversation, ticket);
  };
  const conversationBody = async (call: TokenCall, token: string, watermark: number) => ({
    conversationId: call.claims.conversation,
    token,
    expires_in: tokens.expiresIn,
    streamUrl: await streamUrl(call, watermark),
  });
  const newToken = async ({ person, id }: Pick<Session, 'id' | 'person'>) => {
    const conversation = await conversations.idOf(person);
    return { conversation, token: await tokens.issue({ person, conversation, session: id }) };
  };

  const generate = async ({ request }: Call): Promise<Result> => {
    const session = await sessionOf(request);
    if (session === undefined) return { problem: problems.signedOut };
    const { conversation, token } = await newToken(session);
    return ok({ conversationId: conversation, token, expires_in: tokens.expiresIn });
  };

  const refresh = async (call: TokenCall): Promise<Result> => {
    const token = await tokens.refresh(call.token);
    if (token === 'expired') return { problem: problems.expired };
    if (token === 'invalid') return { problem: problems.badToken };
    return ok({ conversationId: call.claims.conversation, token, expires_in: tokens.expiresIn });
  };

  const resume = async (call: TokenCall): Promise<Result> => {
    const watermark = watermarkOf(call.query);
    if (watermark === undefined) return { problem: problems.watermark };
    return ok(await conversationBody(call, call.token, watermark));
  };

  const poll = async ({ query, claims }: TokenCall): Promise<Result> => {
    const from = watermarkOf(query);
    if (from === undefined) return { problem: problems.watermark };
    const mailbox = await boxes.of(claims.person);
    const { activities, watermark } = await readAll(conversations, claims.person, from);
    const whispered = await mailbox.takeWhispers();
    return ok({ activities: [...activities, ...whispered], watermark: String(watermark) });
  };

  const post = async (call: TokenCall, body: Body<object>): Promise<Result> => {
    if ('problem' in body) return body;
    // From here on this process catches what is whispered in answer.
    await boxes.of(call.claims.person);
    const received = await receive(call.claims.person, body.value, call.signIn);
    if ('id' in received) return ok({ id: received.id });
    const { status, message } = received;
    return { problem: { status, code: codes[status], message } };
  };

  const withToken = async (call: Call, path: string): Promise<Result> => {
    const token = /^Bearer ([\w.-]+)$/i.exec(call.request.headers.authorization ?? '')?.[1];
    if (token === undefined) return { problem: problems.noToken };
    const claims = tokens.read(token);
    if (claims === 'expired') return { problem: problems.expired };
    if (claims === 'invalid') return { problem: problems.badToken };
    // Only who says something is there: what a client does by itself keeps no session alive.
    const says = call.request.method === 'POST' && path !== '/tokens/refresh' && path !== '/conversations';
    const session = claims.session === undefined ? undefined : await sessions.byId(claims.session, says);
    if (session?.person !== claims.person) return { problem: problems.expired };
    await parts.limit?.(claims.person);
    return withClaims({ ...call, claims, token, signIn: session.signIn }, path);
  };

  const withClaims = async (call: TokenCall, path: string): Promise<Result> => {
    const { request, claims, token } = call;
    const isPost = request.method === 'POST';
    const wrongMethod: Result = { problem: problems.method };
    if (path === '/tokens/refresh') return isPost ? refresh(call) : wrongMethod;
    if (path === '/conversations') {
      return isPost ? ok(await conversationBody(call, token, 0), 201) : wrongMethod;
    }
    const [, id, part] = CONVERSATION.exec(path) ?? [];
    if (id === undefined) return { problem: problems.notFound };
    if (id !== claims.conversation) return { problem: problems.elsewhere };
    if (part === '/stream') return { problem: problems.upgrade };
    if (part === '/upload') return isPost ? post(call, await readUpload(request)) : wrongMethod;
    if (part === '/activities' && isPost) return post(call, await readJson(request));
    if (request.method !== 'GET') return wrongMethod;
    return part === '/activities' ? poll(call) : resume(call);
  };

  const handle = async (
    request: Request,
    response: Response,
    path: string,
    search: string,
  ): Promise<void> => {
    const byCookie = path === '/tokens/generate';
    const headers = byCookie ? {} : openToAll;
    if (request.method === 'OPTIONS' && !byCookie) return answerPreflight(request, response);
    const call: Call = { request, response, query: new URLSearchParams(search) };
    const work = byCookie
      ? request.method === 'POST'
        ? generate(call)
        : Promise.resolve({ problem: problems.method })
      : withToken(call, path);
    const result = await work.catch((error: unknown): Result => {
      if (waitOf(error) === undefined) report(error);
      return { problem: problemOf(error) };
    });
    respond(request, response, result, headers);
  };

  server.pre((request: Request, response: Response, next: Next) => {
    const [path = '', search = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(`${ROOT}/`)) return next();
    handle(request, response, path.slice(ROOT.length), search)
      .catch(report)
      .finally(() => next(false));
  });

  server.post('/api/webchat/token', async (request: Request, response: Response) => {
    const session = await sessionOf(request);
    if (session === undefined) return answer(response, 401, { error: 'signedOut' });
    const { conversation, token } = await newToken(session);
    answer(response, 200, {
      token,
      conversationId: conversation,
      userId: session.person,
      expires_in: tokens.expiresIn,
      domain: `${originOf(request, parts.publicUrl)}${ROOT}`,
    });
  });

  server.post('/api/webchat/live', async (request: Request, response: Response) => {
    const session = await sessionOf(request);
    if (session === undefined) return answer(response, 401, { error: 'signedOut' });
    const conversation = await conversations.idOf(session.person);
    const ticket = await tickets.issue({
      person: session.person,
      session: session.id,
      conversation,
      watermark: 0,
      isQuiet: true,
    });
    answer(response, 200, { streamUrl: socketAddress(request, conversation, ticket) });
  });

  return {
    close: async () => {
      await sockets.close();
      boxes.close();
    },
  };
}

const codes = {
  400: 'BadArgument',
  413: 'MessageSizeTooBig',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
} as const;

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  result: Result,
  headers: Readonly<Record<string, string>>,
): void {
  if (!('problem' in result)) {
    answer(response, result.status, result.body, headers);
    return;
  }
  const { problem } = result;
  answer(response, problem.status, problemBody(problem), {
    ...headers,
    ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(problem.status === 429 || problem.status === 503 ? { 'Retry-After': '1' } : {}),
    // Nobody reads the rest of a body that was refused before its end.
    ...(request.complete ? {} : { Connection: 'close' }),
  });
  if (!request.complete) request.resume();
}

function problemOf(error: unknown): Problem {
  if (waitOf(error) !== undefined) return problems.tooMany;
  const stores = ['storeUnavailable', 'notReplicated', 'storeFull'];
  return error instanceof Fault && stores.includes(error.code) ? problems.unavailable : problems.broken;
}

/** 0 where none is given, so that a client that is new here gets everything. */
function watermarkOf(query: URLSearchParams): number | undefined {
  const text = query.get('watermark') ?? '';
  return /^\d{0,15}$/.test(text) ? Number(text) : undefined;
}

async function readAll(conversations: Conversations, person: string, from: number) {
  const activities: Activity[] = [];
  let watermark = from;
  while (activities.length < MOST_IN_POLL) {
    const page = await conversations.read(person, watermark, PAGE);
    if (page.watermark <= watermark) break;
    watermark = page.watermark;
    activities.push(...page.activities);
  }
  return { activities, watermark };
}

function originOf(request: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const named = request.headers.host ?? '';
  if (/^[\w.:[\]-]+$/.test(named)) return `http://${named}`;
  const { localAddress, localPort } = request.socket;
  return `http://${localAddress}:${localPort}`;
}
