import type { IncomingMessage, ServerResponse } from 'node:http';

/** What Direct Line says when it refuses: a status, and a code and sentence for the client. */
export type Problem = { readonly status: number; readonly code: string; readonly message: string };

const problem = (status: number, code: string, message: string): Problem => ({ status, code, message });

/** Every refusal of this Direct Line that does not come from the bot itself. */
export const problems = {
  noToken: problem(401, 'Unauthorized', 'Send a Direct Line token as bearer in the Authorization header.'),
  badToken: problem(401, 'Unauthorized', 'This token was not made here.'),
  signedOut: problem(401, 'Unauthorized', 'Sign in first: a token is made for the person of the session.'),
  expired: problem(403, 'TokenExpired', 'The token has expired. Ask for a new one.'),
  elsewhere: problem(403, 'BadArgument', 'This token is for another conversation.'),
  ticket: problem(403, 'TokenExpired', 'A stream address works once, within a minute. Ask for a new one.'),
  watermark: problem(400, 'BadArgument', 'A watermark is a whole number, as given by an earlier answer.'),
  malformed: problem(400, 'BadSyntax', 'The body is not the JSON object that is expected here.'),
  unfinished: problem(400, 'BadSyntax', 'The body broke off.'),
  tooLarge: problem(413, 'MessageSizeTooBig', 'The body is too large.'),
  notFound: problem(404, 'NotFound', 'There is no such address here.'),
  method: problem(405, 'BadArgument', 'This address does not take this method.'),
  upgrade: problem(426, 'BadArgument', 'Open this address as a WebSocket.'),
  tooMany: problem(429, 'TooManyRequests', 'Wait a moment before the next request.'),
  stopping: problem(503, 'ServiceUnavailable', 'The service is stopping. Try again in a moment.'),
  unavailable: problem(503, 'ServiceUnavailable', 'Nothing was stored. Try again in a moment.'),
  broken: problem(500, 'ServiceError', 'Something went wrong here. Try again in a moment.'),
} as const satisfies Readonly<Record<string, Problem>>;

/** A refusal in Direct Line's shape. */
export function problemBody({ code, message }: Problem): { error: { code: string; message: string } } {
  return { error: { code, message } };
}

/** Writes a JSON answer that nobody keeps. */
export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  // As a text, it goes out with the headers in one write: under load a write costs more than making the answer.
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(text);
}

/** Any site may use a bearer token; a cookie is never sent along, because credentials are not allowed. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
} as const;

/** Answers a preflight with the headers that Direct Line clients send. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.headers['access-control-request-headers'];
  const usual = 'authorization, content-type, accept, x-ms-bot-agent, x-requested-with';
  response.writeHead(204, {
    ...openToAll,
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers':
      typeof asked === 'string' && /^[\w\-, ]{1,500}$/.test(asked) ? asked : usual,
    'Access-Control-Max-Age': '7200',
    Vary: 'Access-Control-Request-Headers',
  });
  response.end();
}
