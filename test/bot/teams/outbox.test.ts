import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { wordsOn } from '../../support/cardParts.ts';
import { advance } from '../../support/driver.ts';
import { by, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { cardIn, executesIn, type FakeTeams, fakeTeams } from './fakeTeams.ts';

const { talk } = textsIn('nl');
let teams: FakeTeams;
let product: RunningProduct;

beforeAll(async () => {
  teams = await fakeTeams();
  product = await startProduct();
});
afterAll(async () => {
  await product.stop();
  await teams.stop();
});
beforeEach(() => teams.inMood(undefined));

/** A case of an employee whose physician is told on Teams. */
const opened = async (employee: string): Promise<Play> => {
  const play = playAt(product.address, 'api');
  await play.go(by(employee, 'request.submit'));
  return play;
};
const greet = async (person: string): Promise<number> => {
  await teams.say(product.address, person, 'hallo');
  return teams.sentTo(person).length;
};
const askedOf = (person: string) =>
  teams
    .sentTo(person)
    .filter((call) => executesIn(cardIn(call.body)).some((button) => button.verb === 'suitability.confirm'));

describe('A notice', () => {
  it('goes to Teams as well when its reader has written from there, after the web chat has it', async () => {
    await greet('physician-1');
    const before = askedOf('physician-1').length;
    await opened('employee-1');
    await advance(product.address, 'PT1S');
    const asked = askedOf('physician-1');
    expect(asked.length).toBe(before + 1);
    expect(asked.at(-1)?.path).toMatch(/\/activities$/);
    const outbox: unknown = await (await fetch(`${product.address}/demo/outbox?person=physician-1`)).json();
    expect(JSON.stringify(outbox)).toContain('suitability.confirm');
  });

  it('to HR goes to Teams as well: the sentence that an employee allowed', async () => {
    await greet('hr-1');
    await teams.click(product.address, 'hr-1', 'channel.choose', { channel: 'teams' });
    const before = teams.sentTo('hr-1').length;
    const play = await opened('employee-15');
    await play.go(
      by('employee-15', 'hrStatus.allow'),
      by('physician-1', 'suitability.confirm'),
      by('employee-15', 'selection.choose'),
      by('second-1', 'availability.accept'),
      by('employee-15', 'authorisation.sign'),
      by('physician-1', 'referral.send'),
      by('second-1', 'referral.accept'),
    );
    await advance(product.address, 'P5D');
    const sent = teams.sentTo('hr-1').slice(before);
    expect(sent.map((call) => call.body.text)).toEqual([talk.hr.progress]);
  });

  it('stays in the web chat for who chose that, and for who never wrote from Teams', async () => {
    await greet('physician-2');
    await teams.click(product.address, 'physician-2', 'channel.choose', { channel: 'webChat' });
    const before = teams.sentTo('physician-2').length;
    await opened('employee-41');
    await advance(product.address, 'PT1S');
    expect(teams.sentTo('physician-2').length).toBe(before);
    expect(teams.sentTo('employee-41')).toEqual([]);
    await teams.click(product.address, 'physician-2', 'channel.choose', { channel: 'teams' });
    await opened('employee-42');
    await advance(product.address, 'PT1S');
    expect(askedOf('physician-2')).toHaveLength(1);
  });

  it('is shown in its outcome, in place, when the step was done elsewhere', async () => {
    await greet('physician-1');
    const play = await opened('employee-2');
    await advance(product.address, 'PT1S');
    const card = askedOf('physician-1').at(-1);
    await play.go(by('physician-1', 'suitability.confirm'));
    await advance(product.address, 'PT1S');
    const update = teams.calls.find(
      (call) => call.method === 'PUT' && call.path.endsWith(`/activities/${card?.id}`),
    );
    expect(wordsOn(cardIn(update?.body ?? {}) ?? {})).toContain('Gedaan');
    expect(executesIn(cardIn(update?.body ?? {}))).toEqual([]);
  });

  it('that fails is tried again, when the channel says so, and holds up nothing in the web chat', async () => {
    await greet('physician-1');
    const before = askedOf('physician-1').filter((call) => call.id !== undefined).length;
    const failures: number[] = [];
    teams.inMood(({ method }) => {
      if (method !== 'POST') return undefined;
      failures.push(Date.now());
      return { status: 429, headers: { 'Retry-After': '120' } };
    });
    const started = Date.now();
    await opened('employee-3');
    expect(Date.now() - started).toBeLessThan(4_000);
    await advance(product.address, 'PT1S');
    await advance(product.address, 'PT100S');
    expect(failures).toHaveLength(1);
    teams.inMood(undefined);
    await advance(product.address, 'PT30S');
    expect(askedOf('physician-1').filter((call) => call.id !== undefined)).toHaveLength(before + 1);
  });

  it('keeps its place behind what failed before it, and none is lost or sent twice', async () => {
    await greet('physician-1');
    const before = askedOf('physician-1').filter((call) => call.id !== undefined).length;
    teams.inMood(({ method }) => (method === 'POST' ? { status: 500 } : undefined));
    const cases: string[] = [];
    for (const employee of ['employee-4', 'employee-5', 'employee-6'])
      cases.push((await opened(employee)).caseId());
    await advance(product.address, 'PT1S');
    teams.inMood(undefined);
    await advance(product.address, 'PT10M');
    const sent = askedOf('physician-1')
      .filter((call) => call.id !== undefined)
      .slice(before);
    const order = sent.map((call) => cases.findIndex((caseId) => call.text.includes(caseId)));
    expect(order).toEqual([0, 1, 2]);
  });

  it('ends with a person who is gone: Teams is given up, and begins anew when they write', async () => {
    await greet('physician-1');
    teams.inMood(({ method }) => (method === 'POST' ? { status: 403 } : undefined));
    await opened('employee-7');
    await advance(product.address, 'PT1H');
    teams.inMood(undefined);
    const before = askedOf('physician-1').length;
    await opened('employee-8');
    await advance(product.address, 'PT1H');
    expect(askedOf('physician-1').length).toBe(before);
    await greet('physician-1');
    expect(askedOf('physician-1').length).toBeGreaterThan(before);
  });

  it('goes to a new conversation when the old one is gone', async () => {
    await greet('physician-1');
    teams.inMood(({ method, path }) =>
      method === 'POST' && path.includes('conversation-physician-1') ? { status: 404 } : undefined,
    );
    const { length } = teams.calls;
    await opened('employee-9');
    await advance(product.address, 'PT1M');
    teams.inMood(undefined);
    const made = teams.calls.slice(length).find((call) => call.path === '/v3/conversations');
    expect(made?.body).toMatchObject({ members: [{ id: '29:physician-1' }], bot: { id: '28:bot' } });
    expect(
      teams.calls.slice(length).some((call) => call.path === `/v3/conversations/${made?.id}/activities`),
    ).toBe(true);
  });
});

describe('An answer', () => {
  it('that Teams does not take at once comes later, and the channel hears 200 in time', async () => {
    await greet('employee-10');
    teams.inMood(({ method }) => (method === 'POST' ? { status: 503 } : undefined));
    const answered = await teams.say(product.address, 'employee-10', 'hallo');
    expect(answered.status).toBe(200);
    teams.inMood(undefined);
    const before = teams.sentTo('employee-10').length;
    await advance(product.address, 'PT5M');
    const later = teams.sentTo('employee-10').slice(before);
    expect(later.map((call) => call.body.text ?? '')).toContain(talk.hello);
  });

  it('is not waited for when Teams is slow', async () => {
    await greet('employee-11');
    teams.inMood(({ method }) => (method === 'POST' ? { status: 201, after: 2_500 } : undefined));
    const started = Date.now();
    expect((await teams.say(product.address, 'employee-11', 'hallo')).status).toBe(200);
    expect(Date.now() - started).toBeLessThan(2_400);
    teams.inMood(undefined);
    await teams.until('employee-11', (call) => cardIn(call.body) !== undefined && call.id !== undefined);
  });

  it('is not sent to who removed the bot', async () => {
    await greet('employee-12');
    await teams.post(product.address, 'employee-12', { type: 'installationUpdate', action: 'remove' });
    const before = teams.sentTo('employee-12').length;
    await opened('employee-12');
    await advance(product.address, 'PT1S');
    expect(teams.sentTo('employee-12').length).toBe(before);
  });
});
