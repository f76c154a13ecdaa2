import { z } from 'zod';
import { buttonsOf, type CardButton, isJson, type Json, untouched } from './cardParts.ts';

/** An answer over HTTP: its bytes as text, and the JSON in them. */
export type Answered = {
  readonly status: number;
  readonly text: string;
  readonly json: Json;
  readonly headers: Headers;
};

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}:\d{2}$/);
const input = z.strictObject({
  id: z.string(),
  type: z.enum(['text', 'multiline', 'date', 'time', 'number', 'choice', 'choices', 'boolean', 'documents']),
  required: z.boolean(),
  choices: z.array(z.strictObject({ value: z.string(), title: z.string() })).optional(),
});
const action = z.strictObject({ verb: z.string(), opened: z.number().optional(), inputs: z.array(input) });
const role = z.enum(['employee', 'physician', 'secondPhysician', 'backOffice']);
const outcome = z.enum(['completed', 'blocked', 'alternative', 'refused', 'withdrawn', 'infeasible']);
const place = {
  id: z.string(),
  step: z.number().min(1).max(10).nullable(),
  phase: z.enum(['request', 'execution', 'completion']).nullable(),
  outcome: outcome.nullable(),
  role,
  waitingFor: z.array(role),
  due: moment.nullable(),
};

/** The body of `GET /api/cases/{id}`, to the letter. */
export const caseBody = z.strictObject({
  ...place,
  version: z.number(),
  actions: z.array(action.required({ opened: true })),
  data: z.record(z.string(), z.record(z.string(), z.unknown())),
  documents: z.array(z.unknown()),
  receipts: z.array(z.unknown()),
  timeline: z.array(z.strictObject({ at: moment, by: z.string(), what: z.string() })),
});
export type CaseBody = z.infer<typeof caseBody>;

const caseList = z.strictObject({ cases: z.array(z.strictObject(place)), actions: z.array(action) });
export type CaseList = z.infer<typeof caseList>;

/** An activity of the chat. */
export type Activity = Json & { readonly id: string };

/** Somebody signed in, with the JSON API in hand. */
export type Member = {
  readonly id: string;
  readonly cookie: string;
  /** Any request with this person's session. */
  readonly ask: (
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answered>;
  readonly cases: () => Promise<CaseList>;
  readonly case: (caseId: string) => Promise<CaseBody>;
  /** The version that a verb's click carries now; undefined when it is not offered. */
  readonly opened: (caseId: string | undefined, verb: string) => Promise<number | undefined>;
  /** An action exactly as given. */
  readonly send: (
    caseId: string | undefined,
    verb: string,
    inputs: object,
    opened?: unknown,
  ) => Promise<Answered>;
  /** An action with the right `opened`; throws when it is not offered or not taken. */
  readonly act: (caseId: string | undefined, verb: string, inputs?: object) => Promise<CaseBody>;
  readonly chat: () => Promise<Chat>;
};

/** Somebody's web chat over Direct Line. */
export type Chat = {
  /** Types; answers what the bot said. */
  readonly say: (text: string) => Promise<readonly Activity[]>;
  /** Clicks with exactly this data; answers what the bot said. */
  readonly click: (value: unknown) => Promise<readonly Activity[]>;
  readonly post: (activity: object) => Promise<Answered>;
  /** What came since the last time. */
  readonly poll: () => Promise<readonly Activity[]>;
  /** The conversation as it stands: what replaced something earlier in its place. */
  readonly read: () => Promise<readonly Activity[]>;
  /** The newest button with this verb. */
  readonly find: (verb: string, caseId?: string) => Promise<CardButton | undefined>;
  /** Finds the button, fills in, clicks. Throws when it stands on no card or an input is not on the form. */
  readonly press: (
    verb: string,
    inputs?: Readonly<Record<string, unknown>>,
    caseId?: string,
  ) => Promise<readonly Activity[]>;
};

/** Signs somebody in on a product in demo mode. */
export async function signIn(address: string, person: string): Promise<Member> {
  const signed = await request(address, '/demo/sign-in', { person });
  return memberOf(address, person, (signed.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
}

/** Somebody whose session is there already. */
export function memberOf(address: string, person: string, cookie: string): Member {
  const ask: Member['ask'] = (path, body, headers) => request(address, path, body, { cookie, ...headers });
  const cases = async () => caseList.parse((await ask('/api/cases')).json);
  const oneCase = async (caseId: string) => caseBody.parse((await ask(`/api/cases/${caseId}`)).json);
  const opened: Member['opened'] = async (caseId, verb) => {
    const { actions } = caseId === undefined ? await cases() : await oneCase(caseId);
    return actions.find((each) => each.verb === verb)?.opened;
  };
  const send: Member['send'] = (caseId, verb, inputs, version) =>
    ask(caseId === undefined ? `/api/actions/${verb}` : `/api/cases/${caseId}/actions/${verb}`, {
      inputs,
      ...(version === undefined ? {} : { opened: version }),
    });
  return {
    id: person,
    cookie,
    ask,
    cases,
    case: oneCase,
    opened,
    send,
    act: async (caseId, verb, inputs = {}) => {
      const version = await opened(caseId, verb);
      if (version === undefined) throw new Error(`${verb} is not offered to ${person}.`);
      const answered = await send(caseId, verb, inputs, version);
      if (answered.status !== 200)
        throw new Error(`${verb} of ${person}: ${answered.status} ${answered.text}`);
      return caseBody.parse(answered.json);
    },
    chat: () => openChat(address, cookie),
  };
}

/** Opens somebody's web chat; what stands there already is read on the first poll. */
export async function openChat(address: string, cookie: string): Promise<Chat> {
  const got = await request(address, '/api/webchat/token', {}, { cookie });
  const { token, conversationId } = got.json;
  const path = `/v3/directline/conversations/${String(conversationId)}/activities`;
  const authorization = `Bearer ${String(token)}`;
  let watermark = '';
  const held = new Map<string, Activity>();

  const poll = async (): Promise<readonly Activity[]> => {
    const page = await request(address, `${path}?watermark=${watermark}`, undefined, { authorization });
    watermark = String(page.json.watermark);
    const activities = list(page.json.activities).filter(isActivity);
    for (const activity of activities) held.set(activity.id, activity);
    return activities;
  };
  const post: Chat['post'] = (activity) => request(address, path, activity, { authorization });
  const send = async (activity: object): Promise<readonly Activity[]> => {
    await poll();
    const answered = await post({ type: 'message', from: { id: 'me' }, ...activity });
    if (answered.status !== 200) throw new Error(`The chat answered ${answered.status} ${answered.text}`);
    return (await poll()).filter(isFromBot);
  };
  const read = async () => {
    await poll();
    return [...held.values()];
  };
  const find: Chat['find'] = async (verb, caseId) =>
    (await read())
      .flatMap(cardsOf)
      .flatMap((card) => buttonsOf(card))
      .findLast(({ data }) => data.verb === verb && (caseId === undefined || data.caseId === caseId));
  return {
    say: (text) => send({ text }),
    click: (value) => send({ value }),
    post,
    poll,
    read,
    find,
    press: async (verb, inputs = {}, caseId) => {
      const button = await find(verb, caseId);
      if (button === undefined) throw new Error(`${verb} stands on no card.`);
      return send({ value: filled(button, inputs) });
    },
  };
}

/** The click on a button with these inputs filled in, as strings like a web chat sends them. */
export function filled(button: CardButton, inputs: Readonly<Record<string, unknown>>): Json {
  const verb = String(button.data.verb);
  const typed = Object.entries(inputs).map(([id, value]) => {
    const place = button.inputs.find((each) => each.id === id || each.id === `${verb}:${id}`);
    if (place === undefined) throw new Error(`${verb} does not ask for ${id} on its card.`);
    return [place.id, Array.isArray(value) ? value.join(',') : String(value)] as const;
  });
  return { ...untouched(button.inputs), ...Object.fromEntries(typed), ...button.data };
}

/** The cards of an activity. */
export function cardsOf(activity: Json): readonly Json[] {
  return list(activity.attachments)
    .filter(isJson)
    .flatMap(({ content }) => (isJson(content) ? [content] : []));
}

/** Whether the bot said it. */
export function isFromBot(activity: Json): boolean {
  return isJson(activity.from) && activity.from.role === 'bot';
}

/** One request; a body makes it a POST. A text is sent as it is, everything else as JSON. */
export async function request(
  address: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const sent =
    body === undefined
      ? {}
      : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${address}${path}`, {
    ...sent,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  });
  const text = await response.text();
  return { status: response.status, text, json: parsed(text), headers: response.headers };
}

/** Moves the clock of a product on; throws when it does not go. */
export async function advance(address: string, duration: string): Promise<string> {
  const moved = await request(address, '/demo/clock', { advance: duration });
  if (moved.status !== 200) throw new Error(`The clock: ${moved.status} ${moved.text}`);
  return String(moved.json.now);
}

/** Everything that was sent to somebody. */
export async function outbox(address: string, person: string): Promise<readonly Activity[]> {
  const { json } = await request(address, `/demo/outbox?person=${person}`);
  return list(json.activities).filter(isActivity);
}

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : {};
  } catch {
    return {};
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isActivity(value: unknown): value is Activity {
  return isJson(value) && typeof value.id === 'string';
}
