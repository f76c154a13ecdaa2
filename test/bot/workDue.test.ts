import { afterEach, describe, expect, it } from '@jest/globals';
import { scene } from '../domain/scenes.ts';
import { signIn } from '../support/driver.ts';
import { type ServedLogs, serveLogs } from '../support/servedLogs.ts';
import { type FakeTeams, fakeTeams } from './teams/fakeTeams.ts';

const CASE = 'caseOfThisFile00';
let served: ServedLogs;
let teams: FakeTeams | undefined;
afterEach(async () => {
  await served.stop();
  await teams?.stop();
  teams = undefined;
});

describe('Something due that nobody knows', () => {
  it.each([
    ['of another kind', '{"kind":"Kanariesoort"}'],
    ['that is no JSON', 'Kanarie {'],
  ])('%s is passed over once, and reported without what stands in it', async (_kind, body) => {
    served = await serveLogs({ [CASE]: scene('suitability').log.events });
    served.at(scene('suitability').now);
    const { store, clock } = served.product;
    await store.putDue({ id: 'Kanariewerk', owner: CASE, at: clock.now(), body });
    await served.workOff();
    expect((await store.dueOf(CASE)).map(({ id }) => id)).not.toContain('Kanariewerk');
    expect(served.reported).toHaveLength(1);
    expect(served.reported[0]).toMatch(/^unknownWork /);
    expect(served.reported.join()).not.toMatch(/kanarie/i);
  });
});

describe('What waits for Teams when its reader has themselves erased', () => {
  it('is passed over, and what comes later arrives', async () => {
    teams = await fakeTeams();
    served = await serveLogs({ [CASE]: scene('suitability').log.events });
    served.at(scene('suitability').now);
    const reader = await signIn(served.address, 'physician-1');
    const hello = () => teams?.say(served.address, 'physician-1', 'hallo');
    await hello();
    const person = served.product.directory.person('physician-1');
    if (person === undefined) throw new Error('The physician is known.');
    const say = (id: string, text: string) =>
      served.product.teams.post(person, [
        { outgoing: { id, caseId: undefined, text, card: undefined, summary: '' }, isFace: false },
      ]);
    await say('before', 'Van voor het wissen');
    await reader.ask('/api/me/erase', {});
    await hello();
    await say('after', 'Van na het wissen');
    await served.workOff();
    const sent = teams
      .sentTo('physician-1')
      .map(({ text }) => text)
      .join();
    expect(sent).toContain('Van na het wissen');
    expect(sent).not.toContain('Van voor het wissen');
    expect(served.reported).toEqual([]);
    expect(await served.product.teams.waiting('physician-1')).toEqual([]);
  });
});

describe('What has had its thirty days in a conversation', () => {
  it.each([
    ['as early', '2027-03-01T00:00:00.005Z'],
    ['later', '2027-03-01T00:00:00.900Z'],
  ])('goes at the same hour, however soon after midnight it was said: %s', async (_when, second) => {
    served = await serveLogs({});
    const { conversations, clock, store } = served.product;
    const id = await conversations.idOf('hr-1');
    const say = async (at: string, name: string): Promise<void> => {
      served.at(at);
      const activity = { type: 'message', id: name, from: { id: 'bot' }, text: name };
      await conversations.keep('hr-1', [{ caseId: undefined, activity }], clock.now());
    };
    const leftAt = async (at: string): Promise<readonly string[]> => {
      served.at(at);
      await served.workOff();
      return (await store.history(id, 0, 10)).map((entry) => entry.id);
    };
    await say('2027-02-26T00:00:00.700Z', 'first');
    await say(second, 'second');
    expect(await leftAt('2027-03-28T00:59:00.000Z')).toEqual(['first', 'second']);
    expect(await leftAt('2027-03-28T01:00:00.001Z')).toEqual(['second']);
    expect(await leftAt('2027-03-31T00:59:00.000Z')).toEqual(['second']);
    expect(await leftAt('2027-03-31T01:00:00.001Z')).toEqual([]);
  });
});
