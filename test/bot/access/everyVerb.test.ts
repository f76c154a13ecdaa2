import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statusOf } from '../../../bot/api/actions.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { present } from '../../../domain/opened.ts';
import { caseVerbNames } from '../../../domain/procedure.ts';
import { stepOf } from '../../../domain/view.ts';
import { expected, people } from '../../domain/commandTable.ts';
import { type SceneName, scene } from '../../domain/scenes.ts';
import { type Member, signIn } from '../../support/driver.ts';
import { type ServedLogs, serveLogs } from '../../support/servedLogs.ts';

/** A moment of each step, and cases that are closed in different ways. */
const moments = [
  ...(['suitability', 'asked', 'signed', 'proposed', 'infoPhysician', 'drafted'] as const),
  ...(['finalised', 'shared', 'settledEarly', 'invoiced', 'completed', 'withdrawnLate'] as const),
] satisfies readonly SceneName[];
const letters = Object.keys(people);
/** Pages and chats answer from the same act as the API: asked by one of each role, and by somebody who is not in the case. */
const oneOfEach = ['e', 'p', 's', 'b', 'h', 'z'];
const caseOf = (moment: string): string => moment.padEnd(16, '0');

let served: ServedLogs;
const members = new Map<string, Member>();

beforeAll(async () => {
  served = await serveLogs(
    Object.fromEntries(moments.map((moment) => [caseOf(moment), scene(moment).log.events])),
  );
  served.at(scene('suitability').now);
  for (const [letter, { id }] of Object.entries(people))
    members.set(letter, await signIn(served.address, id));
});
afterAll(() => served.stop());

/** The status that the table asks for, of an act that brings neither the version of a click nor any input. */
function due(moment: SceneName, verb: (typeof caseVerbNames)[number], letter: string): number {
  if (verb === 'request.submit') return 404;
  const isClosed = present(scene(moment).log).closed !== undefined;
  const answer = expected(moment, verb, letter, isClosed);
  return statusOf[answer === 'accepted' ? 'invalid' : answer];
}

async function post(
  letter: string,
  path: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const isApi = path.startsWith('/api');
  const response = await fetch(`${served.address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: members.get(letter)?.cookie ?? '',
      'content-type': isApi ? 'application/json' : 'application/x-www-form-urlencoded',
    },
    body: isApi ? '{}' : '',
  });
  return { status: response.status, text: await response.text() };
}

/** Somebody clicks every verb in a chat at one moment; answers what was not said as the table asks. */
async function clickedThrough(letter: string, moment: SceneName): Promise<readonly string[]> {
  const { refusals } = textsIn('nl').actions;
  const isClosed = present(scene(moment).log).closed !== undefined;
  const chat = await members.get(letter)?.chat();
  // What was said at earlier moments comes a page at a time.
  while (((await chat?.poll()) ?? []).length > 0);
  const wrong: string[] = [];
  for (const verb of caseVerbNames.filter((each) => each !== 'request.submit')) {
    const said = await chat?.click({ verb, caseId: caseOf(moment) });
    const answer = expected(moment, verb, letter, isClosed);
    const words = refusals[answer === 'accepted' ? 'invalid' : answer];
    if (said?.some(({ text }) => String(text).startsWith(words)) !== true)
      wrong.push(`${verb} by ${letter}: ${JSON.stringify(said?.map(({ text }) => text))}, not ${words}`);
  }
  return wrong;
}

describe('Every verb, at a moment of every step', () => {
  it('is tried at each of the ten steps but the first, which is over with the request, and after them', () => {
    const steps = moments.map((moment) => stepOf(present(scene(moment).log)));
    // Who pays early is in step 8 still; a shared case in 9, and an invoiced one waits for the money in 10.
    expect([...new Set(steps)].sort()).toEqual([10, 2, 3, 4, 5, 6, 7, 8, 9, undefined]);
  });

  const doors = [
    ['the API', letters, (caseId: string, verb: string) => `/api/cases/${caseId}/actions/${verb}`],
    ['the pages', oneOfEach, (caseId: string, verb: string) => `/cases/${caseId}/actions/${verb}`],
  ] as const;
  describe.each(doors)('by everybody through %s', (_door, asking, pathOf) => {
    it.each(moments)(
      'is answered as the procedure says, and changes nothing: %s',
      async (moment) => {
        served.at(scene(moment).now);
        const wrong: string[] = [];
        for (const verb of caseVerbNames) {
          const answers = await Promise.all(
            asking.map(async (letter) => ({ letter, ...(await post(letter, pathOf(caseOf(moment), verb))) })),
          );
          for (const { letter, status } of answers) {
            if (status !== due(moment, verb, letter))
              wrong.push(`${verb} by ${letter}: ${status}, not ${due(moment, verb, letter)}`);
          }
        }
        expect(wrong).toEqual([]);
        const { events } = await served.product.logs.load(caseOf(moment));
        expect(events.length).toBe(scene(moment).log.events.length);
        expect(served.reported).toEqual([]);
      },
      120_000,
    );
  });

  describe('by a click in the chat', () => {
    it.each(moments)(
      'is answered with the sentence of the table, and changes nothing: %s',
      async (moment) => {
        served.at(scene(moment).now);
        const wrong = await Promise.all(oneOfEach.map((letter) => clickedThrough(letter, moment)));
        expect(wrong.flat()).toEqual([]);
        const { events } = await served.product.logs.load(caseOf(moment));
        expect(events.length).toBe(scene(moment).log.events.length);
      },
      120_000,
    );
  });
});
