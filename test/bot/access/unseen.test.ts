import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partOf } from '../../../domain/access.ts';
import { present } from '../../../domain/opened.ts';
import { caseVerbNames } from '../../../domain/procedure.ts';
import { demoDirectory } from '../../../services/directory/demoDirectory.ts';
import type { Store } from '../../../services/store/store.ts';
import { scene } from '../../domain/scenes.ts';
import { type Chat, type Member, signIn } from '../../support/driver.ts';
import { by, played, type Scene } from '../../support/given.ts';
import { type ServedLogs, serveLogs } from '../../support/servedLogs.ts';
import { type FakeTeams, fakeTeams } from '../teams/fakeTeams.ts';

/** A moment of each step and a closed case; and some in which somebody's part has ended. */
const moments = {
  suitability: scene('suitability'),
  passedOver: scene('nextAsked'),
  replaced: played(
    by('employee-1', 'request.submit'),
    by('backoffice-1', 'participant.replace', { role: 'physician', personId: 'physician-2' }),
  ),
  signed: scene('signed'),
  asked: scene('infoPhysician'),
  drafted: scene('drafted'),
  shared: scene('shared'),
  invoiced: scene('invoiced'),
  completed: scene('completed'),
} as const satisfies Readonly<Record<string, Scene>>;
type Moment = keyof typeof moments;

const people = [
  ...['employee-1', 'employee-2', 'physician-1', 'physician-2', 'second-1', 'second-3', 'second-4'],
  ...['hr-1', 'hr-2', 'backoffice-1', 'backoffice-2', 'backoffice-4'],
];
const UNKNOWN = 'unknown0unknown0';
const caseOf = (moment: string): string => moment.padEnd(UNKNOWN.length, '0');

let served: ServedLogs;
let teams: FakeTeams;
let calls: string[] = [];
const members = new Map<string, Member>();
const chats = new Map<string, Chat>();

/** Whether a call is about the one who asks, whatever is asked: session, language, last visit; some are made once in a while only. */
function isOfAsker(method: string, key: unknown): boolean {
  return /temporary|document$/i.test(method) && /^(?:session|person|visit|news|teams:seen)/.test(String(key));
}

/** A store that says what was asked of it, in order, with the id of the case made the same. */
function recorded(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      return (...given: readonly unknown[]) => {
        const [first] = given;
        if (!isOfAsker(String(name), first))
          calls.push(`${String(name)} ${typeof first === 'string' ? alike(first) : ''}`);
        return Reflect.apply(found, target, given);
      };
    },
  });
}

const ids = new RegExp([UNKNOWN, ...Object.keys(moments).map(caseOf)].join('|'), 'g');
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const alike = (text: string): string => text.replaceAll(ids, 'ID').replaceAll(uuids, 'UUID');

beforeAll(async () => {
  const logs = Object.entries(moments).map(([name, { log }]) => [caseOf(name), log.events]);
  served = await serveLogs(Object.fromEntries(logs), recorded);
  served.at(moments.suitability.now);
  teams = await fakeTeams();
  for (const person of people) {
    const member = await signIn(served.address, person);
    members.set(person, member);
    chats.set(person, await member.chat());
  }
});
afterAll(async () => {
  await served.stop();
  await teams.stop();
});

const changing: readonly string[] = ['date', 'keep-alive'];

/** What comes back, and the calls to the store that it took. */
async function ask(person: string, method: string, path: string): Promise<object> {
  calls = [];
  const isApi = path.startsWith('/api');
  const response = await fetch(`${served.address}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      cookie: members.get(person)?.cookie ?? '',
      'content-type': isApi ? 'application/json' : 'application/x-www-form-urlencoded',
    },
    ...(method === 'POST' ? { body: isApi ? '{"opened":1,"inputs":{}}' : 'opened=1' } : {}),
  });
  return {
    status: response.status,
    body: alike(await response.text()),
    headers: [...response.headers].filter(([name]) => !changing.includes(name)).map(String),
    calls: [...calls],
  };
}

/** The addresses of every route with a case in it, for every verb where one stands in it. */
function addresses(caseId: string): readonly { readonly method: string; readonly path: string }[] {
  return served.routes
    .filter(({ path }) => /\/cases\/:id/.test(path))
    .flatMap(({ method, path }) => {
      const at = path.replace(':id', caseId).replace(/:(?!verb)\w+/g, 'referral');
      return at.includes(':verb')
        ? caseVerbNames.map((verb) => ({ method, path: at.replace(':verb', verb) }))
        : [{ method, path: at }];
    });
}

/** Everybody without a part in a case now; somebody who left it and may still send an invoice has one. */
function strangersOf(moment: Moment): readonly string[] {
  const state = present(moments[moment].log);
  const formers = state.formerSeconds.map((former) => former.id);
  return people.filter((id) => {
    const person = demoDirectory.person(id);
    return (
      person !== undefined && partOf(state, person, demoDirectory) === undefined && !formers.includes(id)
    );
  });
}

/** What differs between the answers about a case of others and about one that does not exist. */
async function unlike(moment: Moment, turn: number): Promise<readonly unknown[]> {
  const strangers = strangersOf(moment);
  const found: unknown[] = [];
  const [real, none] = [addresses(caseOf(moment)), addresses(UNKNOWN)];
  for (const [index, { method, path }] of real.entries()) {
    // Every verb by one of them in turn, every other address by half of them.
    const asking = path.includes('/actions/')
      ? strangers.filter((_stranger, n) => n === (index + turn) % strangers.length)
      : strangers.filter((_stranger, n) => n % 2 === turn);
    for (const person of asking) {
      const seen = await ask(person, method, path);
      const unknown = await ask(person, method, none[index]?.path ?? '');
      if (JSON.stringify(seen) !== JSON.stringify(unknown))
        found.push({ person, method, path, seen, unknown });
    }
  }
  return found.slice(0, 2);
}

describe('A case in which somebody has no part', () => {
  it('is asked about in many ways, by people of every role', () => {
    expect(addresses(UNKNOWN).length).toBeGreaterThan(100);
    for (const moment of Object.keys(moments) as Moment[]) {
      const roles = strangersOf(moment).map((id) => demoDirectory.person(id)?.role);
      expect([...new Set(roles)].sort()).toEqual([
        'backOffice',
        'employee',
        'hr',
        'physician',
        'secondPhysician',
      ]);
    }
    // Somebody whose part has ended stands in the lists of the case still.
    expect(strangersOf('passedOver')).toContain('second-1');
    expect(strangersOf('replaced')).toContain('physician-1');
  });

  it.each(Object.keys(moments) as Moment[])(
    'is answered as one that does not exist, byte for byte, from the same calls to the store: %s',
    async (moment) => {
      // First by a process that has read nothing of the case, then by one that knows it.
      expect(await unlike(moment, 0)).toEqual([]);
      const known = (await ask('employee-1', 'GET', `/api/cases/${caseOf(moment)}`)) as { status: number };
      expect(known.status).toBe(200);
      expect(await unlike(moment, 1)).toEqual([]);
      expect(served.reported).toEqual([]);
    },
    120_000,
  );

  it('is answered so in the chat and in Teams too, whatever a card of it says', async () => {
    // That they read their own conversation is written down a moment later.
    const aboutCases = (): readonly string[] => calls.filter((call) => !call.startsWith('addLines'));
    const data = (caseId: string, verb: string) => ({ verb, caseId, opened: 1, inputs: {} });
    for (const moment of ['passedOver', 'drafted'] as const) {
      for (const person of strangersOf(moment).filter((_id, n) => n % 2 === 0)) {
        for (const verb of ['referral.send', 'draft.comment', 'invoice.issue'] as const) {
          const inChat = async (caseId: string) => {
            calls = [];
            const said = await chats.get(person)?.click(data(caseId, verb));
            const bare = said?.map(({ id: _id, timestamp: _at, ...rest }) => rest);
            return { said: alike(JSON.stringify(bare)), calls: aboutCases() };
          };
          const inTeams = async (caseId: string) => {
            calls = [];
            const { status, text } = await teams.click(served.address, person, verb, data(caseId, verb));
            return { status, text: alike(text), calls: aboutCases() };
          };
          for (const way of [inChat, inTeams]) {
            // What comes once only, such as a first word in Teams, comes now.
            await way(UNKNOWN);
            const seen = await way(caseOf(moment));
            expect({ person, verb, ...seen }).toEqual({ person, verb, ...(await way(UNKNOWN)) });
          }
        }
      }
    }
  });
});
