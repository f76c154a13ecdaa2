import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Mail } from '../../../bot/mail/mailSender.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import type { CaseVerb } from '../../../domain/procedure.ts';
import { type SceneName, scene } from '../../domain/scenes.ts';
import { wordsOn } from '../../support/cardParts.ts';
import { cardsOf, signIn } from '../../support/driver.ts';
import { goodInputs, textOf } from '../../support/given.ts';
import { bare } from '../../support/seen.ts';
import { type ServedLogs, serveLogs } from '../../support/servedLogs.ts';
import { personOf } from '../../support/world.ts';
import { type FakeTeams, fakeTeams } from '../teams/fakeTeams.ts';

const CASE = 'caseOfThisFile00';
const employee = 'employee-1';
const { notices } = textsIn('nl');
/** How a notice begins, as somebody in this role reads it. */
const told = (
  verb: 'sharing' | 'information' | 'authorisation',
  how: string,
  role: 'physician' | 'secondPhysician',
) => notices[`${verb}.${how}` as 'sharing.consent'][role]?.(bare).title ?? '';

type Act = readonly [string, CaseVerb];

/** What is shared or allowed, by which it is taken back, who would be told, how that begins, and what they would read. */
const consents = [
  {
    name: 'the advice was shared with the physician',
    from: 'finalised',
    act: [employee, 'sharing.consent'],
    back: 'sharing.withdraw',
    to: 'physician-1',
    announced: told('sharing', 'consent', 'physician'),
    revoked: told('sharing', 'withdraw', 'physician'),
    text: textOf('advice.finalise', 'advice'),
  },
  {
    name: 'the physician answered the second physician',
    from: 'infoPhysician',
    act: ['physician-1', 'information.provide'],
    back: 'information.withdraw',
    to: 'second-1',
    announced: told('information', 'provide', 'secondPhysician'),
    revoked: told('information', 'withdraw', 'secondPhysician'),
    text: textOf('information.provide', 'answer'),
  },
  {
    name: 'medical data were allowed to go',
    from: 'authorising',
    act: [employee, 'authorisation.sign'],
    back: 'authorisation.withdraw',
    to: 'physician-1',
    announced: told('authorisation', 'sign', 'physician'),
    revoked: told('authorisation', 'withdraw', 'physician'),
    text: undefined,
  },
] as const satisfies readonly {
  readonly name: string;
  readonly from: SceneName;
  readonly act: Act;
  readonly back: CaseVerb;
  readonly to: string;
  readonly announced: string;
  readonly revoked: string;
  readonly text: string | undefined;
}[];

let served: ServedLogs;
let teams: FakeTeams;
const mails: Mail[] = [];
beforeEach(async () => {
  mails.length = 0;
  teams = await fakeTeams();
});
afterEach(async () => {
  expect(served.reported).toEqual([]);
  await served.stop();
  await teams.stop();
});

/** The case at a moment, in a product in which nothing is sent until a test says so: the receiver is not reached, or the hours are quiet. */
async function begin(from: SceneName): Promise<void> {
  const sender = { send: async (mail: Mail) => void mails.push(mail), close: () => undefined };
  served = await serveLogs({ [CASE]: scene(from).log.events }, undefined, {
    mail: { sender, linkAddress: () => served.address },
  });
  served.at(scene(from).now);
}

/** An act after which everybody has been told, as far as messages go by themselves. */
async function tell([person, verb]: Act): Promise<void> {
  await (await signIn(served.address, person)).act(CASE, verb, goodInputs(verb, scene('finalised').now));
}

/** An act that is in the log, while nobody has been told; answers how its messages become due, as when the process that took it is gone. */
async function leaveUntold([person, verb]: Act): Promise<() => Promise<void>> {
  const opened = await (await signIn(served.address, person)).opened(CASE, verb);
  const attempt = { verb, opened, inputs: goodInputs(verb, scene('finalised').now) };
  const acted = await served.product.cases.act(personOf(person), CASE, attempt, 'nl');
  if (acted.kind !== 'done') throw new Error(`${verb} was not taken.`);
  return async () => {
    for (const item of acted.claimed) await served.product.store.putBackDue(item, item.at, item.body);
  };
}

/** Everything that somebody's web chat holds, words and data. */
async function chatOf(person: string): Promise<string> {
  const activities = await (await (await signIn(served.address, person)).chat()).read();
  return [JSON.stringify(activities), ...activities.flatMap(cardsOf).map(wordsOn)].join('\n');
}

const inTeams = (person: string): string =>
  teams
    .sentTo(person)
    .map(({ text }) => text)
    .join('\n');
const hello = async (person: string): Promise<void> =>
  void (await teams.say(served.address, person, 'hallo'));

describe.each(consents)('A message that $name', ({ from, act, back, to, announced, revoked, text }) => {
  it('arrives in Teams and in the web chat where nothing is taken back', async () => {
    await begin(from);
    await hello(to);
    await tell(act);
    await served.workOff();
    expect(inTeams(to)).toContain(announced);
    expect(await chatOf(to)).toContain(text ?? announced);
  });

  it('never arrives in Teams when it is taken back while it waits', async () => {
    await begin(from);
    await hello(to);
    await tell(act);
    await tell([employee, back]);
    await served.workOff();
    expect(inTeams(to)).not.toContain(announced);
    expect(inTeams(to)).toContain(revoked);
  });

  it('never arrives anywhere when it is taken back before anybody was told', async () => {
    await begin(from);
    await hello(to);
    const tellOfConsent = await leaveUntold(act);
    const tellOfWithdrawal = await leaveUntold([employee, back]);
    const sent = async () => [inTeams(to), await chatOf(to)];
    await tellOfConsent();
    await served.workOff();
    for (const shown of await sent()) {
      expect(shown).not.toContain(announced);
      if (text !== undefined) expect(shown).not.toContain(text);
    }
    await tellOfWithdrawal();
    await served.workOff();
    for (const shown of await sent()) expect(shown).toContain(revoked);
  });

  it('never arrives when it was given up, taken back, and put in line again by an operator', async () => {
    await begin(from);
    await hello(to);
    await tell(act);
    teams.inMood(({ method }) => (method === 'POST' ? { status: 400 } : undefined));
    await served.workOff();
    expect((await served.product.deliveries.ledger.of(to)).map(({ state }) => state)).toContain('failed');
    const before = teams.sentTo(to).length;
    teams.inMood(undefined);
    await tell([employee, back]);
    await served.workOff();
    await served.product.deliveries.sendAgain(personOf(to));
    await served.workOff();
    const after = teams
      .sentTo(to)
      .slice(before)
      .map((call) => call.text)
      .join('\n');
    expect(after).not.toContain(announced);
    expect(after).toContain(revoked);
  });

  it('is not what e-mail tells of when it is taken back while it waits: one mail goes, for what came after', async () => {
    await begin(from);
    const events = async () => (await served.product.logs.load(CASE)).events.length;
    await tell(act);
    const consent = `${CASE}-${await events()}`;
    const waiting = async () =>
      (await served.product.deliveries.mail?.waiting(to))?.map(({ id }) => id) ?? [];
    expect(await waiting()).toContain(consent);
    await tell([employee, back]);
    const withdrawal = `${CASE}-${await events()}`;
    await served.workOff();
    const sent = (await served.product.deliveries.ledger.of(to)).map(({ message, state }) => [
      message,
      state,
    ]);
    expect(sent).toEqual([[withdrawal, 'sent']]);
    expect(await waiting()).toEqual([]);
    expect(mails.filter((mail) => mail.to === personOf(to).email || mail.to.startsWith(to))).toHaveLength(1);
    for (const word of [announced, revoked, text ?? announced, CASE])
      expect(JSON.stringify(mails)).not.toContain(word);
  });
});
