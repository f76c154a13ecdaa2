import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isJson, type Json, partsOf } from '../../support/cardParts.ts';

/** A call that the product made to the connector. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  /** The bytes as they came. */
  readonly text: string;
  readonly authorization: string | undefined;
  /** The id that was given to it; undefined when it was refused. */
  readonly id: string | undefined;
  readonly at: number;
};

/** How the connector answers a call: undefined for the usual way. */
export type Mood = (call: { readonly method: string; readonly path: string }) =>
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly after?: number;
      /** How Microsoft names the error. */
      readonly code?: string;
    }
  | undefined;

/** A connector of Teams on this machine, and the clients whose messages it brings to the product. */
export type FakeTeams = {
  readonly url: string;
  readonly calls: readonly Call[];
  readonly inMood: (mood: Mood | undefined) => void;
  /** Posts an activity to the product; what is not named is as Teams sends it for this person. */
  readonly post: (address: string, person: string, activity: object) => Promise<Posted>;
  readonly say: (address: string, person: string, text: string) => Promise<Posted>;
  /** A click on a card: `adaptiveCard/action`. */
  readonly click: (
    address: string,
    person: string,
    verb: string,
    data: object,
    more?: object,
  ) => Promise<Posted>;
  /** What was sent to somebody's conversation, without typing, in order. */
  readonly sentTo: (person: string) => readonly Call[];
  /** Waits until something sent to somebody fits. */
  readonly until: (person: string, fits: (call: Call) => boolean) => Promise<Call>;
  readonly stop: () => Promise<void>;
};

export type Posted = { readonly status: number; readonly text: string; readonly json: Json };

/** The conversation of a person with the bot. */
export const conversationOf = (person: string): string => `a:conversation-${person}`;

/** Starts a connector on a free port. */
export async function fakeTeams(): Promise<FakeTeams> {
  const calls: Call[] = [];
  let mood: Mood | undefined;
  let count = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const { method = '', url: path = '' } = request;
    const special = mood?.({ method, path });
    count += 1;
    const isFine = special === undefined || special.status < 300;
    const id = isFine ? (path === '/v3/conversations' ? `a:anew-${count}` : `m${count}m`) : undefined;
    const parsed: unknown = text === '' ? {} : JSON.parse(text);
    const body = isJson(parsed) ? parsed : {};
    const { authorization } = request.headers;
    calls.push({ method, path: decodeURIComponent(path), body, text, authorization, id, at: Date.now() });
    if (special?.after !== undefined) await sleep(special.after);
    response.writeHead(special?.status ?? (method === 'POST' ? 201 : 200), {
      'Content-Type': 'application/json',
      ...special?.headers,
    });
    response.end(
      JSON.stringify(isFine ? { id } : { error: { code: special?.code ?? 'Refused', message: 'no' } }),
    );
  };
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  let said = 0;
  const post: FakeTeams['post'] = async (to, person, activity) => {
    said += 1;
    const response = await fetch(`${to}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...usual(url, person), id: `in-${said}-${Date.now()}`, ...activity }),
    });
    const text = await response.text();
    const json: unknown = text.startsWith('{') ? JSON.parse(text) : {};
    return { status: response.status, text, json: isJson(json) ? json : {} };
  };
  const sentTo = (person: string): readonly Call[] =>
    calls.filter(
      (call) => call.path.includes(`/${conversationOf(person)}/activities`) && call.body.type !== 'typing',
    );

  return {
    url,
    calls,
    inMood: (next) => {
      mood = next;
    },
    post,
    say: (to, person, text) => post(to, person, { type: 'message', text }),
    click: (to, person, verb, data, more = {}) =>
      post(to, person, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        ...more,
      }),
    sentTo,
    until: async (person, fits) => {
      for (let i = 0; i < 300; i += 1) {
        const found = sentTo(person).find(fits);
        if (found !== undefined) return found;
        await sleep(20);
      }
      throw new Error(`Nothing that fits came to ${person}: ${JSON.stringify(sentTo(person)).slice(-2_000)}`);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** What every activity from Teams carries. */
export function usual(serviceUrl: string, person: string): Json {
  return {
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-US',
    from: { id: `29:${person}`, name: person, aadObjectId: person },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: conversationOf(person), conversationType: 'personal', tenantId: 'tenant-of-service' },
    channelData: { tenant: { id: 'tenant-of-service' } },
  };
}

/** The Adaptive Card of a call or of the answer to an invoke; undefined when there is none. */
export function cardIn(json: Json): Json | undefined {
  const value = isJson(json.value) ? json.value : undefined;
  if (json.type === 'application/vnd.microsoft.card.adaptive') return value;
  const [first] = Array.isArray(json.attachments) ? json.attachments : [];
  return isJson(first) && isJson(first.content) ? first.content : undefined;
}

/** The buttons of a card that ask the bot, by verb. */
export function executesIn(card: Json | undefined): readonly Json[] {
  return partsOf(card).filter((part) => part.type === 'Action.Execute');
}
