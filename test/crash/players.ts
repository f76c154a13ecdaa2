import type { CaseVerb } from '../../domain/procedure.ts';
import { isJson, type Json } from '../support/cardParts.ts';
import { type Answered, request } from '../support/driver.ts';
import { goodInputs } from '../support/play.ts';

/** Where the product is to be found now; waits while it is down. */
export type Place = { readonly address: () => Promise<string> };

/** A case as its players know it: what was answered with 200, and what was answered so at the first try. */
export type Played = {
  readonly employee: string;
  readonly second: string;
  readonly caseId: string;
  readonly acknowledged: readonly CaseVerb[];
  /** Versions whose answer came without a failure before it: everybody had been told by then. */
  readonly undisturbed: readonly number[];
  /** Ids of posted activities that were answered 200. */
  readonly said: readonly string[];
  readonly isFinished: boolean;
};

/** People who play cases over the API and repeat a request that failed, byte for byte, until it is answered. */
export type Players = {
  /** Plays one case from request to settled invoice. */
  readonly playCase: (employee: string, second: string) => Promise<void>;
  readonly played: () => readonly Played[];
  /** Resolves when so many more requests were sent, or the players have left. */
  readonly sent: (more: number) => Promise<void>;
  /** They stop where they are: nothing is repeated any more. */
  readonly leave: () => void;
  /** Failures that were followed by a repeat. */
  readonly failures: () => number;
  readonly ask: (person: string, path: string, body?: object) => Promise<Answered>;
  /** Everything in somebody's conversation, as a chat client reads it. */
  readonly conversation: (person: string) => Promise<readonly Json[]>;
};

type Role = 'employee' | 'physician' | 'second' | 'office';

/** Every action of a case that ends well, in order. */
export const road: readonly (readonly [Role, CaseVerb])[] = [
  ['employee', 'request.submit'],
  ['physician', 'suitability.confirm'],
  ['employee', 'selection.choose'],
  ['second', 'availability.accept'],
  ['employee', 'authorisation.sign'],
  ['physician', 'referral.send'],
  ['second', 'referral.accept'],
  ['second', 'appointment.propose'],
  ['employee', 'appointment.confirm'],
  ['second', 'appointment.held'],
  ['second', 'information.request'],
  ['employee', 'information.consent'],
  ['physician', 'information.provide'],
  ['second', 'draft.submit'],
  ['employee', 'draft.approve'],
  ['second', 'advice.finalise'],
  ['employee', 'sharing.consent'],
  ['physician', 'adoption.decide'],
  ['second', 'invoice.issue'],
  ['office', 'invoice.settle'],
];

const MINUTE = 60_000;

/** Players at a product that comes and goes. */
export function players(place: Place): Players {
  const cases: { -readonly [K in keyof Played]: Played[K] }[] = [];
  const cookies = new Map<string, Promise<string>>();
  const waiting: { at: number; go: () => void }[] = [];
  let sends = 0;
  let failed = 0;
  let hasLeft = false;
  let lastNow = Date.now();
  let ahead = 0;
  let chair: Promise<void> = Promise.resolve();

  const note = (): void => {
    sends += 1;
    for (const each of waiting.filter(({ at }) => at <= sends)) each.go();
  };

  /** One request, again with the same bytes after each failure; a 503 is one. */
  const insist = async (
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered & { readonly repeats: number }> => {
    for (let repeats = 0; ; repeats += 1) {
      if (hasLeft) throw new Error('The players have left.');
      const address = await place.address();
      note();
      const answered = await request(address, path, body, headers).catch(() => undefined);
      if (answered !== undefined && answered.status !== 503) return { ...answered, repeats };
      failed += 1;
      await new Promise((again) => setTimeout(again, 20));
    }
  };
  const cookieOf = (person: string): Promise<string> => {
    const known =
      cookies.get(person) ??
      insist('/demo/sign-in', { person }).then(
        ({ headers }) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '',
      );
    cookies.set(person, known);
    return known;
  };
  const asPerson = async (person: string, path: string, body?: object) =>
    insist(path, body, { cookie: await cookieOf(person) });

  const openedOf = async (person: string, path: string, verb: string): Promise<number> => {
    const { status, json, text } = await asPerson(person, path);
    const actions = Array.isArray(json.actions) ? json.actions.filter(isJson) : [];
    const opened = actions.find((each) => each.verb === verb)?.opened;
    if (typeof opened !== 'number') throw new Error(`${verb} is not offered: ${status} ${text}`);
    return opened;
  };

  const act = async (mine: (typeof cases)[number], person: string, verb: CaseVerb): Promise<void> => {
    const isNew = verb === 'request.submit';
    const opened = await openedOf(person, isNew ? '/api/cases' : `/api/cases/${mine.caseId}`, verb);
    const inputs = { ...goodInputs(verb, Date.now() + ahead), ...changes(verb, mine) };
    const path = isNew ? `/api/actions/${verb}` : `/api/cases/${mine.caseId}/actions/${verb}`;
    const answered = await asPerson(person, path, { opened, inputs });
    if (answered.status !== 200)
      throw new Error(`${verb} after ${answered.repeats} repeats: ${answered.status} ${answered.text}`);
    if (isNew) mine.caseId = String(answered.json.id);
    mine.acknowledged = [...mine.acknowledged, verb];
    if (answered.repeats === 0) mine.undisturbed = [...mine.undisturbed, mine.acknowledged.length];
  };

  const changes = (verb: CaseVerb, mine: Played): object => {
    if (verb === 'selection.choose') return { first: mine.second };
    if (verb !== 'appointment.propose') return {};
    const [startDate, startTime] = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    })
      .format(Date.now() + ahead + 3 * MINUTE)
      .split(' ');
    return { startDate, startTime };
  };

  /** The clock goes on; what was answered is never taken back. */
  const moveOn = async (): Promise<void> => {
    const { status, json, text } = await insist('/demo/clock', { advance: 'PT5M' });
    const now = Date.parse(String(json.now));
    if (status !== 200) throw new Error(`The clock: ${status} ${text}`);
    if (now < lastNow + 5 * MINUTE) throw new Error(`The clock went back to ${String(json.now)}.`);
    lastNow = now;
    ahead = now - Date.now();
  };

  const say = async (mine: (typeof cases)[number]): Promise<void> => {
    const { json } = await asPerson(mine.employee, '/api/webchat/token', {});
    const path = `/v3/directline/conversations/${String(json.conversationId)}/activities`;
    const answered = await insist(
      path,
      { type: 'message', from: { id: 'me' }, text: 'Waar sta ik?' },
      { authorization: `Bearer ${String(json.token)}` },
    );
    if (answered.status !== 200) throw new Error(`The chat: ${answered.status} ${answered.text}`);
    mine.said = [...mine.said, String(answered.json.id)];
  };

  const playCase = async (employee: string, second: string): Promise<void> => {
    const mine: (typeof cases)[number] = {
      employee,
      second,
      caseId: '',
      acknowledged: [],
      undisturbed: [],
      said: [],
      isFinished: false,
    };
    cases.push(mine);
    const people = { employee, second, physician: 'physician-1', office: 'backoffice-1' };
    const go = async (from: number, to: number): Promise<void> => {
      for (const [role, verb] of road.slice(from, to)) {
        await act(mine, people[role], verb);
        if (role === 'employee') await say(mine);
      }
    };
    await go(0, 7);
    // One appointment at a time: the clock moved on for one would make the moment of another pass.
    const before = chair;
    let leave: () => void = () => undefined;
    chair = new Promise((left) => {
      leave = left;
    });
    await before;
    try {
      await go(7, 9);
      await moveOn();
      await go(9, 10);
    } finally {
      leave();
    }
    await go(10, road.length);
    mine.isFinished = true;
  };

  return {
    playCase,
    played: () => cases,
    leave: () => {
      hasLeft = true;
      for (const each of waiting) each.go();
    },
    failures: () => failed,
    ask: asPerson,
    sent: (more) => new Promise((go) => waiting.push({ at: sends + more, go })),
    conversation: async (person) => {
      const { json } = await asPerson(person, '/api/webchat/token', {});
      const path = `/v3/directline/conversations/${String(json.conversationId)}/activities`;
      const authorization = `Bearer ${String(json.token)}`;
      const found: Json[] = [];
      for (let watermark = ''; ; ) {
        const page = await insist(`${path}?watermark=${watermark}`, undefined, { authorization });
        const activities = Array.isArray(page.json.activities) ? page.json.activities.filter(isJson) : [];
        if (activities.length === 0) return found;
        found.push(...activities);
        watermark = String(page.json.watermark);
      }
    },
  };
}
