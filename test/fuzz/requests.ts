import { Agent, request as httpRequest } from 'node:http';
import { caseVerbNames, freeVerbs } from '../../domain/procedure.ts';
import { jsonOf, type Wild } from './wild.ts';

export type Route = { readonly method: string; readonly path: string };
export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};
export type Got = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

/** What of the running product a request may name: sessions, tokens, conversations, cases. */
export type Known = {
  readonly cookies: readonly string[];
  readonly chats: readonly { readonly token: string; readonly conversation: string }[];
  readonly cases: readonly string[];
  readonly sink: string;
};

/** Routes whose call is the act itself, whatever is sent along: they are called without a session that stands. */
const acts = /sign-out|erase/;
/** Answered before the routes are looked at; the table of the server does not hold them. */
export const directLine: readonly Route[] = [
  ...['tokens/generate', 'tokens/refresh', 'conversations'].map((path) => ({ method: 'POST', path })),
  { method: 'GET', path: 'conversations/:id' },
  { method: 'GET', path: 'conversations/:id/activities' },
  { method: 'POST', path: 'conversations/:id/activities' },
  { method: 'POST', path: 'conversations/:id/upload' },
  { method: 'GET', path: 'conversations/:id/stream' },
  { method: 'OPTIONS', path: 'conversations' },
].map(({ method, path }) => ({ method, path: `/v3/directline/${path}` }));

const verbs = [...caseVerbNames, ...Object.keys(freeVerbs)];
/** Never the version that a click of just now carries. */
const opened: readonly unknown[] = [-1, 1e9, 1.5, '99999999', 'x', null, [], {}, true, '-0', 2 ** 53, '1e3'];

/** One odd request to a route. */
export function requestTo(route: Route, wild: Wild, known: Known): Sent {
  const { pick, one } = wild;
  const isAct = acts.test(route.path);
  const verb = pick(12) === 0 ? wild.segment() : one(verbs);
  const path = route.path
    .replace(/:(\w+)\??/g, (_, name: string) => {
      if (name === 'verb') return verb;
      return pick(3) > 0 && known.cases.length > 0 ? one(known.cases) : wild.segment();
    })
    .replace('*', () => wild.segment());
  const method =
    pick(25) === 0 ? one(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'POST', 'GET']) : route.method;
  const chat = one(known.chats);
  const isChat = path.startsWith('/v3/');
  const auth =
    isChat && pick(8) > 0
      ? { authorization: `Bearer ${chat.token}` }
      : isAct || pick(3) === 0
        ? one<Readonly<Record<string, string>>>([
            {},
            { cookie: 'so_session=' },
            { cookie: `so_session=${'x'.repeat(43)}` },
            { authorization: 'Bearer a.b.c' },
            { authorization: 'Basic eDp4' },
            { cookie: '__proto__=1; so_session=%00' },
          ])
        : { cookie: one(known.cookies) };
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
  const { type, body } = hasBody ? bodyFor(route.path, wild, known) : { type: undefined, body: undefined };
  return {
    method,
    path: `${isChat && pick(6) > 0 ? path.replace(/conversations\/[^/]+/, `conversations/${chat.conversation}`) : path}${wild.query()}`,
    headers: { ...auth, ...(type === undefined ? {} : { 'content-type': type }), ...wild.headers() },
    body,
  };
}

function bodyFor(path: string, wild: Wild, known: Known): { readonly type: string; readonly body: string } {
  const { pick, one } = wild;
  const kind = pick(20);
  if (kind === 0)
    return { type: one(['text/plain', 'application/xml', 'image/png', 'x', '']), body: wild.text() };
  if (kind === 1)
    return {
      type: 'application/json',
      body: one(['', '{', 'nul', '[1,', '"', '{"a":1}{', '\u0000', '\ufeff{}']),
    };
  if (kind === 2) return multipart(wild);
  if (kind === 3 && pick(40) === 0)
    return { type: 'application/json', body: `{"inputs":{"advice":"${'x'.repeat(300_000)}"}}` };
  if (
    (path.startsWith('/cases') || path.startsWith('/me') || path === '/aid' || path.startsWith('/sign-in')) &&
    pick(4) > 0
  )
    return form(wild);
  if (path.endsWith('/actions/:verb') && pick(4) > 0)
    return {
      type: 'application/json',
      body: jsonOf({ opened: one(opened), inputs: wild.value() }),
    };
  if (path === '/api/messages' && pick(5) > 0)
    return { type: 'application/json', body: jsonOf(activity(wild, known)) };
  if (path.endsWith('/activities') && pick(5) > 0)
    return {
      type: 'application/json',
      body: jsonOf({
        type: one(['message', 'event', 'typing', wild.text()]),
        value: wild.value(),
        text: pick(3) === 0 ? wild.value() : undefined,
      }),
    };
  return { type: 'application/json', body: jsonOf(wild.value()) };
}

function form({ pick, one, text }: Wild): { readonly type: string; readonly body: string } {
  const fields = Array.from({ length: pick(6) }, (): [string, string] => [
    one([
      'opened',
      'agreed',
      'items',
      'advice',
      'language',
      'back',
      'to',
      'email',
      '__proto__',
      'answer',
      'q',
      text(),
    ]).toWellFormed(),
    text().toWellFormed(),
  ]);
  return {
    type: 'application/x-www-form-urlencoded',
    body: pick(9) === 0 ? '%%%=%&&==;' : new URLSearchParams(fields).toString(),
  };
}

function multipart({ pick, one, text }: Wild): { readonly type: string; readonly body: string } {
  const boundary = one(['b', '----x', '"', '']);
  const name = text().replace(/[\r\n]/g, '');
  const part = `--${boundary}\r\nContent-Disposition: form-data; name="${one(['file', 'activity', name])}"; filename="${name}"\r\nContent-Type: ${one(['application/pdf', 'image/png', '../x', 'application/vnd.microsoft.activity'])}\r\n\r\n%PDF-${text()}\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: pick(3) === 0 ? part : `${part}--${boundary}--\r\n`,
  };
}

function activity({ one, pick, text, value }: Wild, { sink }: Known): unknown {
  return {
    type: one([
      'message',
      'invoke',
      'conversationUpdate',
      'installationUpdate',
      'messageReaction',
      'event',
      text(),
    ]),
    id: pick(2) === 0 ? text() : undefined,
    name: one(['adaptiveCard/action', 'task/fetch', 'task/submit', 'signin/verifyState', text()]),
    channelId: one(['msteams', 'webchat', text()]),
    serviceUrl: one([
      sink,
      sink,
      'http://elders.example/',
      'file:///etc/passwd',
      'http://169.254.169.254/',
      text(),
    ]),
    from: pick(6) === 0 ? value() : { id: text(), aadObjectId: one(['employee-2', 'hr-1', text()]) },
    recipient: { id: 'bot' },
    conversation:
      pick(6) === 0 ? value() : { id: text(), conversationType: one(['personal', 'channel', text()]) },
    channelData: { tenant: { id: one(['employer-1', text()]) } },
    text: pick(3) === 0 ? value() : text(),
    value:
      pick(2) === 0
        ? value()
        : {
            action: { type: 'Action.Execute', verb: one([...verbs, text()]), data: value() },
            trigger: one(['manual', 'automatic', text()]),
          },
  };
}

/** Sends requests over lines that stay open. */
export function sender(address: string): {
  readonly send: (sent: Sent) => Promise<Got>;
  readonly stop: () => void;
} {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const send = ({ method, path, headers, body }: Sent): Promise<Got> =>
    new Promise((done, fail) => {
      const call = httpRequest(
        {
          hostname,
          port,
          method,
          path,
          agent,
          headers: body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            if (text.length < 20_000) text += chunk;
          });
          response.on('end', () =>
            done({ status: response.statusCode ?? 0, headers: response.headers, text }),
          );
          response.on('error', fail);
        },
      );
      call.on('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the server closed while this was on its way: it was never read.
        if (call.reusedSocket && error.code === 'ECONNRESET')
          send({ method, path, headers, body }).then(done, fail);
        else fail(error);
      });
      call.end(body);
    });
  return { send, stop: () => agent.destroy() };
}
