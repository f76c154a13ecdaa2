import { freeVerbs } from '../../domain/procedure.ts';
import { isJson, type Json } from '../support/cardParts.ts';
import { type Member, signIn } from '../support/driver.ts';

/** A route of the product: method and path, parameters as `:name`. */
export type Route = { readonly method: string; readonly path: string };

/** One thing that HR asked, and everything that came back. */
export type Got = { readonly asked: string; readonly answer: string };

/** `whole`: every id with and without a session; `quick`: the hidden case's id with HR's own. */
export type Depth = 'whole' | 'quick';

/** Sentences HR may try; each names a person, a case or a number. */
const questions = [
  'Heeft Teun Amrani een second opinion aangevraagd?',
  'employee-1',
  'Hoeveel second opinions lopen er nu bij ons?',
  'Waar sta ik?',
  'Is er een zaak van een medewerker van de afdeling druk?',
  'Mag ik het advies lezen?',
  'Welke bedrijfsarts doet de second opinion?',
  'help',
  'What is going on with the case of employee-1?',
];

/** Everything HR gets in its conversation and outbox, so far. */
export async function toldToHr(address: string): Promise<readonly Got[]> {
  const outbox = await plainly(`${address}/demo/outbox?person=hr-1`);
  return [{ asked: 'GET /demo/outbox?person=hr-1', answer: outbox }];
}

/**
 * Everything HR can get: each question in the chat, and each route with HR's session and without one, where a
 * parameter stands the id of the hidden case, of another case, and of none.
 */
export async function whatHrGets(
  address: string,
  routes: readonly Route[],
  ids: readonly string[],
  depth: Depth,
): Promise<readonly Got[]> {
  const hr = await signIn(address, 'hr-1');
  const got: Got[] = [];
  const chat = await hr.chat();
  for (const question of questions) {
    const said = await chat.say(question);
    got.push({ asked: `says ${question}`, answer: JSON.stringify(said.map(still)) });
  }
  // Reading first: what HR does may change what HR reads.
  const inOrder = [...routes.filter(isHrs)].sort(
    (a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'),
  );
  for (const { method, path } of inOrder) {
    for (const filled of fill(path, depth === 'whole' ? ids : ids.slice(0, 1))) {
      const sessions = depth === 'whole' || path === filled ? [hr, undefined] : [hr];
      for (const session of sessions) {
        const asked = `${method} ${filled} ${session === undefined ? 'without a session' : 'as HR'}`;
        got.push({
          asked: nameless(asked, ids),
          answer: nameless(await ask(address, method, filled, session), ids),
        });
      }
    }
  }
  return [...got, ...(await toldToHr(address))];
}

/** Demo routes other than the outbox belong to no product that HR reaches; sockets are read through the history. */
function isHrs({ path }: Route): boolean {
  return !path.startsWith('/demo/') && !path.endsWith('/stream') && !path.startsWith('/api/sign-out');
}

/** A path with each kind of id in the place of its parameters. */
function fill(path: string, ids: readonly string[]): readonly string[] {
  const parameters = path.match(/:\w+|\*/g) ?? [];
  if (parameters.length === 0) return [path];
  if (path.includes(':verb')) {
    const verbs = [
      'advice.finalise',
      ...(path.includes('/cases/') ? [] : ['request.submit', ...Object.keys(freeVerbs)]),
    ];
    return verbs.flatMap((verb) => fill(path.replace(':verb', verb), ids));
  }
  return ids.map((id) => path.replace(/:\w+|\*/g, id));
}

async function ask(
  address: string,
  method: string,
  path: string,
  session: Member | undefined,
): Promise<string> {
  const isPost = method !== 'GET' && method !== 'HEAD';
  const response = await fetch(`${address}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(session === undefined ? {} : { cookie: session.cookie }),
      ...(isPost ? { 'content-type': 'application/json', origin: address } : {}),
    },
    ...(isPost
      ? {
          body: JSON.stringify({
            opened: 0,
            inputs: {},
            facts: { asker: 'employer', subject: 'payOrLeave' },
          }),
        }
      : {}),
  });
  const headers = [...response.headers]
    .filter(([name]) => !['date', 'set-cookie', 'keep-alive'].includes(name))
    // A mark of the bytes themselves, which hold the address of the product; the bytes are compared.
    .filter(([name]) => name !== 'etag')
    .map(([name, value]) => `${name}: ${steady(value, address)}`)
    .sort();
  return `${response.status}\n${headers.join('\n')}\n\n${steady(await response.text(), address)}`;
}

/** The outbox with what is random in an activity taken out: ids and the moment of sending. */
async function plainly(url: string): Promise<string> {
  const response = await fetch(url);
  const { activities } = (await response.json()) as { activities: readonly Json[] };
  return `${response.status}\n${JSON.stringify(activities.map(still))}`;
}

/** JSON without what is random in it: ids and moments of activities, and the moments and marks of HR's own lines of the access log. */
function withoutChance(body: string): string {
  if (!body.startsWith('{')) return body;
  return JSON.stringify(JSON.parse(body), (name, value: unknown) => {
    if (name === 'accessLog' && Array.isArray(value)) return value.filter(isJson).map(unmarked);
    return isJson(value) && 'timestamp' in value ? still(value) : value;
  });
}

function unmarked(line: Json): Json {
  return Object.fromEntries(
    Object.entries(line).filter(([name]) => !['at', 'hash', 'mac', 'id'].includes(name)),
  );
}

const random = ['id', 'timestamp', 'localTimestamp', 'replyToId', 'conversation', 'channelData'];

function still(activity: Json): Json {
  return Object.fromEntries(Object.entries(activity).filter(([name]) => !random.includes(name)));
}

/** Each product has its own port, and tokens, tickets and conversation ids are drawn at random. */
function steady(body: string, address: string): string {
  return (
    withoutChance(body)
      .replaceAll(address, 'http://product')
      .replaceAll(new URL(address).host, 'product')
      .replace(/"(token|conversationId|streamUrl|domain)":"[^"]*"/g, '"$1":"…"')
      // Each product signs with a key of its own.
      .replace(/"(kid|x)":"[^"]*"/g, '"$1":"…"')
      // HR's own lines of the access log: only HR acts here, at the time of the test.
      .replace(/(<li>U [^<]* om )\d\d:\d\d/g, '$1…')
      .replace(/"watermark":"?\d+"?/g, '"watermark":"…"')
      .replace(/nonce-[\w+/=-]+/g, 'nonce')
      .replace(/nonce(=|&quot;:)("|&quot;)[^"&]*/g, 'nonce')
  );
}

/** The ids that were asked for stand in a world or not: in what comes back they would be the same anyway. */
function nameless(text: string, ids: readonly string[]): string {
  return ids.reduce((before, id, index) => before.replaceAll(id, `<id ${index}>`), text);
}
