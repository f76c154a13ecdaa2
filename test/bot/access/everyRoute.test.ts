import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { CaseEvent } from '../../../domain/events.ts';
import { caseVerbNames, isCaseVerb } from '../../../domain/procedure.ts';
import { demoDirectory } from '../../../services/directory/demoDirectory.ts';
import { dueTo, givenIn, type Moment, moments, readers } from '../../domain/readingTable.ts';
import { caseBody, type Member, signIn } from '../../support/driver.ts';
import { played, type Scene } from '../../support/given.ts';
import { readPdf } from '../../support/readPdf.ts';
import { type ServedLogs, serveLogs } from '../../support/servedLogs.ts';

/** Who may use a route that is about no case. A route that stands nowhere here fails the first test: say whose it is. */
const doors: Readonly<Record<string, 'anybody' | 'member' | 'office' | 'demo' | 'channel' | 'operator'>> = {
  'GET /': 'anybody',
  'GET /.well-known/security.txt': 'anybody',
  'GET /.well-known/signing-keys.json': 'anybody',
  'GET /aid': 'anybody',
  'POST /aid': 'anybody',
  'POST /api/aid': 'anybody',
  'GET /assets/*': 'anybody',
  'GET /guide': 'anybody',
  'GET /guide/*': 'anybody',
  'GET /guide/:role/:step': 'anybody',
  'GET /guide/employer': 'anybody',
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
  'GET /privacy': 'anybody',
  'GET /terms': 'anybody',
  'GET /support': 'anybody',
  'GET /sign-in': 'anybody',
  'POST /sign-in': 'anybody',
  'GET /sign-in/callback': 'anybody',
  'POST /api/sign-out': 'anybody',
  'GET /cases': 'member',
  'GET /api/cases': 'member',
  'GET /me': 'member',
  'GET /api/me': 'member',
  'POST /api/me/erase': 'member',
  'POST /me/erase': 'member',
  'POST /me/sign-out': 'member',
  'POST /me/sign-out-everywhere': 'member',
  'POST /api/actions/:verb': 'member',
  'POST /cases/actions/:verb': 'member',
  'POST /me/actions/:verb': 'member',
  'POST /api/webchat/token': 'member',
  'POST /api/webchat/live': 'member',
  'GET /figures': 'office',
  'GET /figures.csv': 'office',
  'GET /rehearsal': 'demo',
  'POST /rehearsal/clock': 'demo',
  'POST /rehearsal/start': 'demo',
  'POST /rehearsal/stop': 'demo',
  'POST /rehearsal/switch': 'demo',
  'GET /demo/outbox': 'demo',
  'POST /demo/clock': 'demo',
  'POST /demo/sign-in': 'demo',
  'POST /demo/understand': 'demo',
  'POST /api/messages': 'channel',
  'GET /metrics': 'operator',
};

/** Everybody of the table, and one of each kind who has no part in any of the cases. */
const everybody: Readonly<Record<string, string>> = {
  ...readers,
  h: 'hr-1',
  o: 'employee-2',
  q: 'physician-2',
  t: 'second-4',
};
const names = Object.keys(moments) as Moment[];
const caseOf = (moment: string): string => moment.padEnd(16, '0');

/** What the files of these cases are said to measure. */
const SIZE = 1_000;

/** Each text says in which case, with which verb and in which input it was typed. */
const typed = /zaak (\w+) voor ([a-z]+\.\w+) (\w+)/g;
/** The words in one line: calendars and PDF break them. */
const unfolded = (text: string): string => text.replaceAll(/\r\n[ \t]/g, '').replaceAll(/\s+/g, ' ');
const typedIn = (text: string): readonly string[] => [
  ...new Set(
    [...unfolded(text).matchAll(typed)].flatMap(([, moment, verb = '', id]) =>
      // Where a page marks what was changed, words of two texts stand in one.
      isCaseVerb(verb) ? [`${moment} ${verb} ${id}`] : [],
    ),
  ),
];

let served: ServedLogs;
const scenes = new Map<string, Scene>();
const members = new Map<string, Member>();
/** Ids of the files and receipts of each case: of all readers together. */
const parts = new Map<string, { readonly documents: Set<string>; readonly receipts: Set<string> }>();
const due = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  served = await serveLogs({});
  for (const moment of names) await serve(moment);
  served.at(scenes.get('asked')?.now ?? '');
  for (const [letter, person] of Object.entries(everybody)) {
    members.set(letter, await signIn(served.address, person));
    const all = names.flatMap((moment) => {
      const scene = scenes.get(moment);
      const given = scene === undefined ? new Set<string>() : givenIn(scene);
      return dueTo(letter, moment, given).map((each) => `${moment} ${each}`);
    });
    due.set(letter, new Set(all));
  }
});
afterAll(() => served.stop());

/** Writes a case of the table, its texts marked with the moment and its files with what they are about. */
async function serve(moment: Moment): Promise<void> {
  const scene = played(...moments[moment]);
  scenes.set(moment, scene);
  let text = JSON.stringify(scene.log.events).replaceAll('van deze zaak', `van zaak ${moment}`);
  for (const document of new Set(scene.log.events.flatMap(documentsIn))) {
    const [verb = '', id = ''] = document.split(' ');
    const words = `Woorden van zaak ${moment} voor ${verb} documents.`;
    const place = await served.file(caseOf(moment), words.padEnd(SIZE));
    text = text.replaceAll(`"${id}"`, `"${place}"`);
  }
  await served.write(caseOf(moment), JSON.parse(text) as readonly CaseEvent[]);
}

/** Each file of an event, as `verb id`. */
function documentsIn(event: CaseEvent): readonly string[] {
  if (!('inputs' in event) || !('documents' in event.inputs)) return [];
  const verb = {
    DocumentsAdded: 'document.add',
    ReferralSent: 'referral.send',
    InformationProvided: 'information.provide',
    InformationRecorded: 'information.record',
  }[event.type as string];
  return (event.inputs.documents ?? []).map((id) => `${verb} ${id}`);
}

/** What somebody may read at all, as `moment verb input`. */
const mayRead = (letter: string): ReadonlySet<string> => due.get(letter) ?? new Set();

type Answer = { readonly status: number; readonly text: string };

async function ask(letter: string | undefined, method: string, path: string, body?: string): Promise<Answer> {
  const cookie = letter === undefined ? undefined : members.get(letter)?.cookie;
  const type = path.startsWith('/api') ? 'application/json' : 'application/x-www-form-urlencoded';
  const response = await fetch(`${served.address}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(cookie === undefined ? {} : { cookie }), 'content-type': type },
    ...(body === undefined ? {} : { body }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPdf = Buffer.from(bytes.subarray(0, 4)).toString() === '%PDF';
  return {
    status: response.status,
    text: isPdf ? (await readPdf(bytes)).text : Buffer.from(bytes).toString(),
  };
}

/** What an answer tells somebody that is not theirs to know. */
const tooMuch = (letter: string, { text }: Answer): readonly string[] =>
  typedIn(text).filter((each) => !mayRead(letter).has(each));

/** The addresses of a route, for every verb or file where one stands in it. */
function addresses(path: string, moment: Moment): readonly string[] {
  const at = path.replace(':id', caseOf(moment));
  if (at.includes(':verb')) return caseVerbNames.map((verb) => at.replace(':verb', verb));
  const { documents, receipts } = parts.get(moment) ?? { documents: new Set(), receipts: new Set() };
  if (at.includes(':docId')) return [...documents].map((id) => at.replace(':docId', id));
  if (at.includes(':receipt')) return [...receipts].map((id) => at.replace(':receipt', id));
  return [at];
}

const isAboutCase = (path: string): boolean => path.includes('/cases/:id');
const nameOf = ({ method, path }: { method: string; path: string }): string =>
  `${method === 'HEAD' ? 'GET' : method} ${path}`;

describe('Every route', () => {
  it('is about one case, or stands in the list of those that are not', () => {
    const others = served.routes.filter(({ path }) => !isAboutCase(path)).map(nameOf);
    expect([...new Set(others)].sort()).toEqual(Object.keys(doors).sort());
  });

  it('that is not for anybody is closed to who has not signed in, and tells nothing', async () => {
    for (const { method, path } of served.routes) {
      const whose = isAboutCase(path) ? 'member' : doors[nameOf({ method, path })];
      if (whose !== 'member' && whose !== 'office') continue;
      for (const at of addresses(path, 'done').slice(0, 60)) {
        const answer = await ask(
          undefined,
          method,
          at.replace(/:\w+/, 'x'),
          method === 'POST' ? '' : undefined,
        );
        expect({ at, status: answer.status, typed: typedIn(answer.text) }).toEqual({
          at,
          status: 401,
          typed: [],
        });
      }
    }
  });

  it('that is about no case tells nobody more than the table, of any case', async () => {
    for (const route of served.routes.filter(({ method, path }) => method === 'GET' && !isAboutCase(path))) {
      const whose = doors[nameOf(route)];
      if (whose === 'demo' || whose === 'operator' || route.path.includes('sign-in')) continue;
      for (const letter of Object.keys(everybody)) {
        const answer = await ask(letter, 'GET', route.path.replace(/:\w+|\*/g, '1'));
        expect([route.path, letter, tooMuch(letter, answer)]).toEqual([route.path, letter, []]);
        const isOffice = demoDirectory.person(everybody[letter] ?? '')?.role === 'backOffice';
        if (whose === 'office') expect([letter, answer.status]).toEqual([letter, isOffice ? 200 : 404]);
        if (whose === 'member') expect([letter, answer.status]).toEqual([letter, 200]);
      }
    }
  });
});

describe.each(names)('Every route of a case, read by everybody: %s', (moment) => {
  it('tells what the table says', async () => {
    served.at(scenes.get(moment)?.now ?? '');
    const documents = new Set<string>();
    const receipts = new Set<string>();
    const listed = new Map<string, ReadonlySet<string>>();
    for (const letter of Object.keys(everybody)) {
      const answer = await ask(letter, 'GET', `/api/cases/${caseOf(moment)}`);
      expect([letter, answer.status]).toEqual([letter, letter in readers ? 200 : 404]);
      if (answer.status === 404) continue;
      const body = caseBody.parse(JSON.parse(answer.text));
      const found = Object.entries(body.data).flatMap(([verb, inputs]) =>
        Object.keys(inputs).map((id) => `${moment} ${verb} ${id}`),
      );
      expect([letter, ...found.sort()]).toEqual([
        letter,
        ...[...mayRead(letter)].filter((each) => each.startsWith(`${moment} `)).sort(),
      ]);
      const mine = z.array(z.looseObject({ id: z.string(), href: z.string() })).parse(body.documents);
      // An invoice is listed among the files and lies at an address of its own.
      const here = mine.filter(({ id, href }) => href.endsWith(`/documents/${id}`));
      listed.set(letter, new Set(here.map(({ id }) => id)));
      for (const { id } of here) documents.add(id);
      for (const each of body.receipts) receipts.add((each as { id: string }).id);
    }
    parts.set(moment, { documents, receipts });
    expect(documents.size).toBeGreaterThan(0);

    const reads = served.routes.filter(({ method, path }) => method === 'GET' && isAboutCase(path));
    for (const letter of Object.keys(everybody)) {
      const bad: unknown[] = [];
      for (const { path } of reads) {
        for (const at of addresses(path, moment)) {
          const [id = ''] = at.split('/').slice(-1);
          const isListed = !path.includes(':docId') || listed.get(letter)?.has(id) === true;
          const isFile = [...documents].includes(id) && !isListed;
          // A paper is made anew each time: those that are listed are opened at one moment only.
          if (path.includes(':docId') && isListed && id.length < 20 && moment !== 'done') continue;
          const answer = await ask(letter, 'GET', at);
          if (tooMuch(letter, answer).length > 0) bad.push([at, tooMuch(letter, answer)]);
          if (answer.status !== 404 && (!(letter in readers) || isFile)) bad.push([at, answer.status]);
          if (path.includes(':docId') && isListed && answer.status !== 200) bad.push([at, answer.status]);
        }
      }
      expect([letter, bad]).toEqual([letter, []]);
    }
    expect(served.reported).toEqual([]);
  });
});

describe('Every verb, tried without inputs by everybody', () => {
  it.each(['asked', 'unshared', 'done'] as const)(
    'is answered with what the table says, and nothing else: %s',
    async (moment) => {
      served.at(scenes.get(moment)?.now ?? '');
      for (const letter of Object.keys(everybody)) {
        const told = new Set<string>();
        for (const verb of caseVerbNames) {
          const at = `/cases/${caseOf(moment)}/actions/${verb}`;
          const answer = await ask(letter, 'POST', `/api${at}`, '{}');
          for (const each of tooMuch(letter, answer)) told.add(each);
          if (verb.length % 3 !== 0) continue;
          for (const each of tooMuch(letter, await ask(letter, 'POST', at, ''))) told.add(each);
        }
        expect([letter, ...told]).toEqual([letter]);
      }
    },
    120_000,
  );
});
