import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { signIn } from '../support/driver.ts';
import { by } from '../support/play.ts';
import { employee, endEach, physician, played, product, second, sent, shared } from './roads.ts';

endEach();

const line = z.looseObject({
  n: z.number(),
  at: z.string(),
  who: z.string(),
  as: z.string(),
  did: z.string(),
  what: z.array(z.string()),
  case: z.string().optional(),
  from: z.string(),
  on: z.array(z.string()),
  name: z.string(),
});
const chains = z.array(z.looseObject({ stream: z.string(), lines: z.array(line) }));

const linesOf = async (who: string) => {
  const member = await signIn(product().address, who);
  return chains.parse((await member.ask('/api/me')).json.accessLog).flatMap((chain) => chain.lines);
};

describe('The access log of a case', () => {
  it('names who read and wrote what, acting as what, when, through which door and on what ground', async () => {
    const play = await played('api', ...sent);
    await (await play.chat(second)).read();
    await play.go(...shared.slice(sent.length));
    const caseId = play.caseId();
    await (await play.member(physician)).case(caseId);
    await (await play.member(physician)).ask(`/cases/${caseId}`);
    const lines = await linesOf(employee);
    expect(lines.every((each) => each.case === caseId)).toBe(true);
    const signed = lines.find((each) => each.what[0] === 'authorisation.sign' && each.did === 'wrote');
    expect(signed).toMatchObject({ who: employee, as: 'employee', from: 'api', on: ['ownCase'] });
    const read = (who: string, from: string) =>
      lines.filter((each) => each.who === who && each.did === 'read' && each.from === from);
    const advice = read(physician, 'api').find((each) => each.what.includes('advice.finalise'));
    expect(advice?.on).toContain('sharingConsent');
    expect(read(physician, 'page')).toHaveLength(1);
    const referral = read(second, 'webChat').find((each) => each.what.includes('referral.send'));
    expect(referral?.on).toContain('authorisation');
    // A draft is nobody's but its author's and the employee's.
    expect(
      lines.filter((each) => each.who === physician && each.what.some((what) => what.startsWith('draft.'))),
    ).toEqual([]);
  });

  it('holds no word that anybody typed', async () => {
    await played('chat', ...shared.slice(0, 6));
    const said = JSON.stringify(await linesOf(employee));
    expect(said).toContain('request.submit');
    expect(said).not.toMatch(/advice of request|question of request/i);
  });

  it('is for the employee alone, and only for the own cases', async () => {
    await played('api', ...shared.slice(0, 4));
    for (const who of [physician, second, 'backoffice-1', 'hr-1', 'employee-2'])
      expect((await linesOf(who)).filter((each) => each.case !== undefined)).toEqual([]);
  });

  it('writes one line for the same reading, and another once there is something new to read', async () => {
    const play = await played('api', ...shared.slice(0, 2));
    const reader = await play.member(physician);
    const count = async () =>
      (await linesOf(employee)).filter((each) => each.who === physician && each.did === 'read').length;
    const before = await count();
    for (let i = 0; i < 5; i += 1) await reader.ask(`/cases/${play.caseId()}`);
    expect(await count()).toBe(before + 1);
    await play.go(by(employee, 'hrStatus.allow'));
    await reader.ask(`/cases/${play.caseId()}`);
    expect(await count()).toBe(before + 2);
  });
});

describe('A list of cases', () => {
  it('is noted for each case in it, and told to its employee in plain words; one’s own list is not', async () => {
    const play = await played('api', ...shared.slice(0, 2));
    for (const who of [physician, 'backoffice-1', employee]) {
      const member = await play.member(who);
      await member.ask('/api/cases');
      await member.ask('/cases');
      await member.ask('/cases');
    }
    const lists = (await linesOf(employee)).filter(({ what }) => what.includes('worklist'));
    const doors = lists.map(({ who, from, on }) => [who, from, ...on].join(' ')).sort();
    const office = ['backoffice-1 api contract', 'backoffice-1 page contract'];
    expect(doors).toEqual([...office, `${physician} api request`, `${physician} page request`]);
    const page = (await (await play.member(employee)).ask('/me')).text;
    expect(page).toContain('een lijst waar uw zaak in staat');
  });

  it('without names, such as the figures of a service, is noted for who reads it', async () => {
    const play = await played('api', ...shared.slice(0, 1));
    const office = await play.member('backoffice-1');
    await office.ask('/figures');
    await office.ask('/figures.csv');
    const own = (await linesOf('backoffice-1')).filter(({ what }) => what.includes('figures'));
    expect(own).toEqual([expect.objectContaining({ who: 'backoffice-1', did: 'read', on: ['contract'] })]);
    expect((await linesOf(employee)).filter(({ what }) => what.includes('figures'))).toEqual([]);
  });
});
