import { afterEach, describe, expect, it } from '@jest/globals';
import { buttonsOf, isJson, type Json, wordsOn } from '../support/cardParts.ts';
import { type Activity, type Chat, cardsOf, filled, isFromBot } from '../support/driver.ts';
import { by, type Play, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { accepted, confirmed, employee, engaged, finalised, physician, second } from './roads.ts';

let product: RunningProduct;
afterEach(async () => {
  await product.stop();
  expect(product.said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
});

async function fresh(): Promise<Play> {
  product = await startProduct();
  return playAt(product.address, 'api');
}

const verbsOn = (activity: Activity): readonly unknown[] =>
  cardsOf(activity).flatMap((card) => buttonsOf(card).map(({ data }) => data.verb));
const wordsOf = (activity: Activity): string =>
  [activity.text, ...cardsOf(activity).map(wordsOn)].filter((word) => typeof word === 'string').join('\n');

async function eventsOf(play: Play, person: string): Promise<readonly string[]> {
  return (await (await play.member(person)).case(play.caseId())).timeline.map((entry) => entry.what);
}

async function clickOn(talk: Chat, verb: string, inputs: object): Promise<Json> {
  const button = await talk.find(verb);
  if (button === undefined) throw new Error(`${verb} stands on no card.`);
  return filled(button, { ...inputs });
}

const post = (talk: Chat, value: Json) => talk.post({ type: 'message', from: { id: 'me' }, value });

describe('A double click', () => {
  it('has one effect, and the second says that nothing happened twice', async () => {
    const play = await fresh();
    await play.go(...confirmed);
    const talk = await play.chat(employee);
    const click = await clickOn(talk, 'selection.choose', play.inputs('selection.choose'));
    await talk.click(click);
    const said = await talk.click(click);
    expect(said[0]?.text).toEqual(expect.stringMatching(/één keer/));
    expect((await eventsOf(play, employee)).filter((what) => what === 'selection.choose')).toHaveLength(1);
  });

  it('of twenty at once, over the chat and over the API, has one effect', async () => {
    const play = await fresh();
    await play.go(...confirmed);
    const talk = await play.chat(employee);
    const click = await clickOn(talk, 'selection.choose', play.inputs('selection.choose'));
    const who = await play.member(employee);
    const inputs = play.inputs('selection.choose', { costsAccepted: false });
    const [chat, api] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => post(talk, click))),
      Promise.all(
        Array.from({ length: 20 }, () => who.send(play.caseId(), 'selection.choose', inputs, click.opened)),
      ),
    ]);
    expect(new Set([...chat, ...api].map(({ status }) => status))).toEqual(new Set([200]));
    expect(await eventsOf(play, employee)).toEqual([
      'request.submit',
      'suitability.confirm',
      'selection.choose',
    ]);
    const asked = (await (await play.chat(second)).read()).flatMap(verbsOn);
    expect(asked.filter((verb) => verb === 'availability.accept')).toHaveLength(1);
  });

  it('of twenty requests at once opens one case', async () => {
    const play = await fresh();
    const who = await play.member(employee);
    const inputs = play.inputs('request.submit');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => who.send(undefined, 'request.submit', inputs, 0)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1);
    expect((await who.cases()).cases).toHaveLength(1);
  });

  it('of twenty different ones at once takes the first that can be taken and refuses the others', async () => {
    const play = await fresh();
    await play.go(...finalised);
    const who = await play.member(employee);
    const verbs = ['sharing.consent', 'sharing.block', 'sharing.handOver', 'request.withdraw'];
    const opened = new Map<string, number | undefined>();
    for (const verb of verbs) opened.set(verb, await who.opened(play.caseId(), verb));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_unused, index) => {
        const verb = verbs[index % verbs.length] ?? '';
        const inputs =
          verb === 'sharing.consent'
            ? { agreed: true }
            : verb === 'request.withdraw'
              ? { reason: `${index}` }
              : {};
        return who.send(play.caseId(), verb, inputs, opened.get(verb));
      }),
    );
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const done = (await eventsOf(play, employee)).slice(
      (await eventsOf(play, employee)).indexOf('advice.finalise') + 1,
    );
    expect(new Set(done).size).toBe(done.length);
    const lasting = done.filter((what) => what === 'sharing.block' || what === 'sharing.consent');
    expect(lasting.length).toBeLessThanOrEqual(1);
  });
});

describe('A click on a card of an earlier step', () => {
  it('changes nothing, says why, and brings the present card', async () => {
    const play = await fresh();
    await play.go(by(employee, 'request.submit'));
    const talk = await play.chat(physician);
    const advise = await clickOn(talk, 'suitability.advise', play.inputs('suitability.advise'));
    const refuse = await clickOn(talk, 'request.refuse', play.inputs('request.refuse'));
    await talk.click(advise);
    await play.go(by(employee, 'request.insist'));
    const said = await talk.click(refuse);
    expect(said.at(0)?.text).toEqual(expect.any(String));
    expect(said.flatMap(verbsOn)).toContain('suitability.confirm');
    expect(await eventsOf(play, employee)).toEqual([
      'request.submit',
      'suitability.advise',
      'request.insist',
    ]);
  });

  it('of somebody else is answered as if there were no such case', async () => {
    const play = await fresh();
    await play.go(by(employee, 'request.submit'));
    const click = await clickOn(await play.chat(physician), 'suitability.confirm', {});
    for (const person of ['physician-2', second, 'employee-2', 'backoffice-3', 'hr-1']) {
      const talk = await play.chat(person);
      const known = await talk.click(click);
      const unknown = await talk.click({ ...click, caseId: 'nowhere' });
      const bare = (said: readonly Activity[]) =>
        said.map(({ text, attachments }) => ({ text, attachments }));
      expect(bare(known)).toEqual(bare(unknown));
      expect(JSON.stringify(known)).not.toContain(play.caseId());
    }
    expect(await eventsOf(play, employee)).toEqual(['request.submit']);
    const own = await (await play.chat(employee)).click(click);
    expect(own.at(0)?.text).toEqual(expect.any(String));
    expect(await eventsOf(play, employee)).toEqual(['request.submit']);
  });
});

describe('A card whose step is over', () => {
  it('shows its outcome where it stood, without buttons', async () => {
    const play = await fresh();
    await play.go(by(employee, 'request.submit'));
    const talk = await play.chat(physician);
    const before = (await talk.read()).filter(isFromBot);
    const card = before.find((each) => verbsOn(each).includes('suitability.confirm'));
    await talk.press('suitability.confirm');
    const after = (await talk.read()).find((each) => each.id === card?.id);
    expect(after && verbsOn(after)).toEqual([]);
    expect(after && wordsOf(after)).not.toBe('');
  });

  it('shows it too when somebody else, the clock or the API ended the step', async () => {
    const play = await fresh();
    await play.go(...accepted);
    const talk = await play.chat(employee);
    await talk.say('waar sta ik');
    const standing = (await talk.read()).filter((each) => verbsOn(each).includes('authorisation.sign'));
    expect(standing.length).toBeGreaterThan(1);
    await play.go(by(employee, 'authorisation.sign'));
    const after = (await talk.read()).filter((each) => standing.some(({ id }) => id === each.id));
    expect(after.flatMap(verbsOn).filter((verb) => verb === 'authorisation.sign')).toEqual([]);
    const asked = await play.chat(second);
    await asked.say('waar sta ik');
    await play.go(by(employee, 'request.withdraw'));
    const left = (await asked.read()).flatMap(verbsOn);
    expect(left.filter((verb) => verb === 'referral.accept')).toEqual([]);
  });
});

describe('Bad and huge inputs on a card', () => {
  it('change nothing and are answered with a sentence and the present card', async () => {
    const play = await fresh();
    await play.go(...engaged);
    const talk = await play.chat(second);
    const good = await clickOn(talk, 'appointment.propose', play.inputs('appointment.propose'));
    const bad: readonly object[] = [
      { startTime: '25:00' },
      { startDate: '2020-01-01' },
      { durationMinutes: '-5' },
      { durationMinutes: '1e9' },
      { place: 'x'.repeat(201) },
      { place: 'a\nb' },
      { notes: 'x'.repeat(100_000) },
      { place: { $gt: '' } },
      { place: '' },
      { opened: 'x' },
      { unknown: 'x' },
    ];
    for (const change of bad) {
      const said = await talk.click({ ...good, ...change });
      expect(typeof said[0]?.text).toBe('string');
      expect(said.flatMap(verbsOn)).toContain('appointment.propose');
    }
    expect((await eventsOf(play, employee)).at(-1)).toBe('referral.accept');
    const tooLarge = await talk.post({
      type: 'message',
      from: { id: 'me' },
      value: { ...good, notes: 'x'.repeat(300_000) },
    });
    expect(tooLarge.status).toBe(413);
  });
});

describe('Forty employees at once', () => {
  it('go through steps 1 to 3, and every case is right', async () => {
    product = await startProduct();
    const doctors = playAt(product.address, 'api');
    const plays = Array.from({ length: 40 }, (_unused, index) => ({
      person: `employee-${index + 1}`,
      play: playAt(product.address, 'api'),
    }));
    await Promise.all(
      plays.map(async ({ person, play }, index) => {
        await play.go(by(person, 'request.submit', { question: `Vraag van ${person}` }));
        await (await doctors.member(physician)).act(play.caseId(), 'suitability.confirm');
        const first = `second-${(index % 3) + 1}`;
        await play.go(by(person, 'selection.choose', { first }));
        await (await doctors.member(first)).act(
          play.caseId(),
          'availability.accept',
          play.inputs('availability.accept'),
        );
      }),
    );
    const ids = new Set(plays.map(({ play }) => play.caseId()));
    expect(ids.size).toBe(40);
    for (const { person, play } of plays) {
      const body = await (await play.member(person)).case(play.caseId());
      expect(body).toMatchObject({
        step: 4,
        data: { 'request.submit': { question: `Vraag van ${person}` } },
        timeline: ['request.submit', 'suitability.confirm', 'selection.choose', 'availability.accept'].map(
          (what) => ({ what }),
        ),
      });
      expect(body.timeline).toHaveLength(4);
    }
    const seen = await Promise.all(
      ['second-1', 'second-2', 'second-3', physician, 'backoffice-1'].map(
        async (id) => (await (await doctors.member(id)).cases()).cases.length,
      ),
    );
    expect(seen).toEqual([14, 13, 13, 40, 40]);
    const outcome = await (await doctors.chat(physician)).say('waar sta ik');
    expect(outcome.every((each) => isJson(each))).toBe(true);
  });
});
