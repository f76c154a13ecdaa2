import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { patiently } from '../../support/patiently.ts';
import { by, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { conversationOf, type FakeTeams, fakeTeams } from './fakeTeams.ts';

let teams: FakeTeams;
let product: RunningProduct;
beforeAll(async () => {
  teams = await fakeTeams();
});
afterAll(() => teams.stop());

const opened = async (...employees: readonly string[]): Promise<void> => {
  for (const employee of employees) await playAt(product.address, 'api').go(by(employee, 'request.submit'));
};
const arrived = (person: string, from: number) =>
  teams
    .sentTo(person)
    .slice(from)
    .filter(({ id }) => id !== undefined);

describe('Notifications in Teams', () => {
  it('keep a distance in one conversation, and no more come in a minute than a person may get', async () => {
    product = await startProduct({ TEAMS_SPACING: '400', TEAMS_PER_MINUTE: '3' });
    await teams.say(product.address, 'physician-1', 'hallo');
    const before = teams.sentTo('physician-1').length;
    await opened('employee-1', 'employee-2', 'employee-3', 'employee-4');
    const three = await patiently(
      async () => arrived('physician-1', before),
      (calls) => calls.length >= 3,
    );
    const at = three.map((call) => call.at);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(395);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(395);
    // The fourth has a minute to wait; an answer has not.
    await teams.say(product.address, 'physician-1', 'help');
    await patiently(
      async () => arrived('physician-1', before).length,
      (count) => count > 3,
    );
    expect(
      arrived('physician-1', before).filter((call) => call.text.includes('suitability.confirm')),
    ).toHaveLength(3);
    await product.stop();
  });

  it('share what a tenant takes in a second', async () => {
    product = await startProduct({ TENANT_PER_SECOND: '4' });
    const employees = Array.from({ length: 12 }, (_, n) => `employee-${n + 1}`);
    for (const employee of employees) await teams.say(product.address, employee, 'hallo');
    const start = teams.calls.length;
    await Promise.all(employees.map((employee) => opened(employee)));
    const told = await patiently(
      async () =>
        teams.calls
          .slice(start)
          .filter((call) => employees.some((each) => call.path.includes(`${conversationOf(each)}/`))),
      (calls) => calls.length >= employees.length,
    );
    const at = told.map((call) => call.at).sort((a, b) => a - b);
    // Four at once, then four a second.
    expect((at[11] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(1_700);
    await product.stop();
  });

  it('to somebody whose Teams hangs keep nobody else waiting', async () => {
    product = await startProduct();
    for (const person of ['physician-1', 'physician-2']) await teams.say(product.address, person, 'hallo');
    const before = teams.sentTo('physician-2').length;
    teams.inMood(({ path }) =>
      decodeURIComponent(path).includes(conversationOf('physician-1'))
        ? { status: 201, after: 4_500 }
        : undefined,
    );
    const started = Date.now();
    await opened('employee-1', 'employee-41');
    const [first] = await patiently(
      async () => arrived('physician-2', before),
      (calls) => calls.length > 0,
    );
    expect((first?.at ?? 0) - started).toBeLessThan(4_000);
    teams.inMood(undefined);
    await product.stop();
  });
});
