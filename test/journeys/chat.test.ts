import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buttonsOf, type Json, wordsOn } from '../support/cardParts.ts';
import { type Activity, type Chat, cardsOf, outbox } from '../support/driver.ts';
import { filesIn } from '../support/filesIn.ts';
import { by, dayFrom, later, type Play, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { accepted, asked, drafted, employee, engaged, physician, second } from './roads.ts';

let product: RunningProduct;
afterEach(async () => {
  await product.stop();
  expect(product.said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
});

async function fresh(): Promise<Play> {
  product = await startProduct();
  return playAt(product.address, 'api');
}

const wordsOf = (activity: Activity): string =>
  [activity.text, ...cardsOf(activity).map(wordsOn)].filter((word) => typeof word === 'string').join('\n');
const verbsOn = (activity: Activity): readonly unknown[] =>
  cardsOf(activity).flatMap((card) => buttonsOf(card).map(({ data }) => data.verb ?? data.text));
const caseIdsOn = (activity: Activity): readonly unknown[] => [
  ...new Set(cardsOf(activity).flatMap((card) => buttonsOf(card).flatMap(({ data }) => data.caseId ?? []))),
];
const isMenu = (activity: Activity | undefined): boolean =>
  activity !== undefined &&
  verbsOn(activity).includes('human.ask') &&
  verbsOn(activity).includes('guide.show');

async function talkOf(play: Play, person: string): Promise<Chat> {
  const talk = await play.chat(person);
  await talk.poll();
  return talk;
}

describe('A greeting', () => {
  it("is answered with the menu where it is nobody's turn", async () => {
    const play = await fresh();
    for (const person of [employee, physician, second, 'hr-1', 'backoffice-1']) {
      const said = await (await talkOf(play, person)).say('Hallo');
      expect([person, isMenu(said.at(-1)), said.length]).toEqual([person, true, 2]);
    }
    await play.go(...asked);
    const said = await (await talkOf(play, employee)).say('waar sta ik');
    expect(said.map(isMenu)).toEqual([true]);
    expect(said.map(wordsOf).join('\n')).toContain('Aan zet: de tweede arts.');
  });

  it('shows at most five cases, earliest due first, then how many others there are with a link', async () => {
    const play = await fresh();
    const opened: string[] = [];
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      await play.go(by(`employee-${number}`, 'request.submit'));
      opened.push(play.caseId());
      if (number === 3) await play.go(later('P3D'));
    }
    const said = await (await talkOf(play, physician)).say('waar sta ik');
    const cards = said.filter((activity) => verbsOn(activity).includes('suitability.confirm'));
    expect(cards.flatMap(caseIdsOn)).toHaveLength(5);
    expect(cards.flatMap(caseIdsOn).slice(0, 3).sort()).toEqual(opened.slice(0, 3).sort());
    const last = said.at(-1);
    expect(last && wordsOf(last)).toContain('2');
    expect(JSON.stringify(last)).toMatch(/Action\.OpenUrl.*\/cases"/);
    for (const [index, person] of ['employee-1', 'employee-2'].entries())
      await (await play.member(person)).act(opened[index], 'request.withdraw');
    const five = await (await talkOf(play, physician)).say('hi');
    expect(five.filter((activity) => caseIdsOn(activity).length > 0)).toHaveLength(5);
    expect(JSON.stringify(five.at(-1))).not.toContain('/cases"');
  });

  it('welcomes once for each person who arrives', async () => {
    const play = await fresh();
    const talk = await talkOf(play, employee);
    const arrive = { type: 'conversationUpdate', membersAdded: [{ id: 'me' }] };
    for (const activity of [arrive, { type: 'event', name: 'webchat/join' }, arrive])
      expect((await talk.post({ from: { id: 'me' }, ...activity })).status).toBe(200);
    const said = await talk.read();
    expect(said).toHaveLength(2);
    expect(isMenu(said.at(-1))).toBe(true);
    expect(await talk.say('typing is not answered')).not.toEqual([]);
    await talk.post({ type: 'typing', from: { id: 'me' } });
    expect(await talk.poll()).toEqual([]);
  });
});

describe('Typed words', () => {
  it.each(['help', 'HULP', 'Menu!', 'taal', 'Waar sta ik?', 'stop', 'mijn zaken', 'STOP.'])(
    '%s always get an answer and change no case',
    async (text) => {
      const play = await fresh();
      await play.go(...accepted);
      const before = await (await play.member(employee)).case(play.caseId());
      const said = await (await talkOf(play, employee)).say(text);
      expect(said.length).toBeGreaterThan(0);
      expect(await (await play.member(employee)).case(play.caseId())).toEqual({
        ...before,
        actions: expect.any(Array),
      });
    },
  );

  it('count as the click they mean where one thing is asked that can be undone', async () => {
    const play = await fresh();
    await play.go(...engaged, by(second, 'appointment.propose'));
    const talk = await talkOf(play, employee);
    await talk.say('waar sta ik');
    const who = await play.member(employee);
    const steps = async () => (await who.case(play.caseId())).timeline.map((entry) => entry.what);
    await talk.say('ja');
    expect((await steps()).at(-1)).toBe('appointment.propose');
    expect(isMenu((await talk.say('menu')).at(-1))).toBe(true);
    const second2 = await talk.say('2');
    expect(second2.length).toBeGreaterThan(0);
    expect((await steps()).at(-1)).toBe('appointment.propose');
  });

  it('never sign, refuse, block, decide or pay: the card is shown again', async () => {
    const play = await fresh();
    await play.go(...accepted);
    for (const text of ['ja', 'akkoord', '1', 'ik ga akkoord', '2', 'JA']) {
      const talk = await talkOf(play, employee);
      await talk.say('waar sta ik');
      const said = await talk.say(text);
      expect(said.flatMap(verbsOn)).toContain('authorisation.sign');
      expect((await (await play.member(employee)).case(play.caseId())).timeline.at(-1)?.what).toBe(
        'availability.accept',
      );
    }
    await play.go(by('employee-2', 'request.submit'));
    const doctor = await talkOf(play, physician);
    await doctor.say('waar sta ik');
    const said = await doctor.say('akkoord');
    expect(said.flatMap(verbsOn)).toContain('suitability.confirm');
    expect((await (await play.member('employee-2')).case(play.caseId())).step).toBe(2);
  });

  it('"stop" ends the decision aid and offers to withdraw with a button', async () => {
    const play = await fresh();
    await play.go(...accepted);
    const talk = await talkOf(play, employee);
    await talk.click({ verb: 'aid.restart' });
    const who = await play.member(employee);
    await talk.click({ verb: 'aid.answer', opened: 0, answer: 'employee' });
    expect(await who.opened(undefined, 'aid.back')).toBe(1);
    const said = await talk.say('stop');
    expect(said.flatMap(verbsOn)).toContain('request.withdraw');
    expect(await who.opened(undefined, 'aid.back')).toBe(0);
    expect((await who.case(play.caseId())).outcome).toBeNull();
  });

  it('that ask something in the middle of a form are answered, and the form stays', async () => {
    const play = await fresh();
    await play.go(...accepted);
    const talk = await talkOf(play, employee);
    await talk.say('waar sta ik');
    const standing = (await talk.read()).findLast((each) => verbsOn(each).includes('authorisation.sign'));
    const said = await talk.say('wie betaalt dit eigenlijk?');
    expect(said.map(wordsOf).join('\n')).toMatch(/betaal/i);
    const after = (await talk.read()).find((each) => each.id === standing?.id);
    expect(after).toEqual(standing);
    await talk.press('authorisation.sign', { agreed: true, items: ['complaints'] }, play.caseId());
    expect((await (await play.member(employee)).case(play.caseId())).timeline.at(-1)?.what).toBe(
      'authorisation.sign',
    );
  });

  it('that start a request bring its card, with what is new only from the second request on', async () => {
    const play = await fresh();
    const talk = await talkOf(play, employee);
    await talk.say('ik wil een second opinion aanvragen');
    const first = await talk.find('request.submit');
    expect(first?.inputs.map(({ id }) => id)).toEqual(['subject', 'adviceDate', 'advice', 'question']);
    await talk.press('request.submit', play.inputs('request.submit'));
    await talk.say('second opinion aanvragen');
    const next = await talk.find('request.submit');
    expect([next?.data.opened, next?.inputs.map(({ id }) => id).includes('whatIsNew')]).toEqual([1, true]);
  });
});

describe('An emergency', () => {
  it('is answered first of all with 112, the general practitioner and 113, once, and kept nowhere', async () => {
    const play = await fresh();
    const talk = await talkOf(play, employee);
    const cry = 'Ik wil niet meer leven zeepbelwoord';
    const said = await talk.say(cry);
    const words = said.map(wordsOf).join('\n');
    expect(words).toMatch(/112/);
    expect(words).toMatch(/huisarts/i);
    expect(words).toMatch(/0800-0113|113/);
    expect(said).toHaveLength(1);
    expect(await talk.poll()).toEqual([]);
    const again = await (await play.member(employee)).chat();
    expect((await again.read()).map(wordsOf).join('\n')).not.toMatch(/zeepbelwoord|0800-0113/);
    expect(JSON.stringify(await outbox(product.address, employee))).not.toMatch(/zeepbelwoord|0800-0113/);
    expect(JSON.stringify(await outbox(product.address, 'hr-1'))).toBe('[]');
    for (const file of await filesIn(product.dir))
      expect((await readFile(file)).includes('zeepbelwoord')).toBe(false);
    expect(product.said.join('\n')).not.toContain('zeepbelwoord');
    product = await product.again();
    const later = await (await playAt(product.address, 'api').member(employee)).chat();
    expect(await later.read()).toEqual([]);
  });
});

describe('HR', () => {
  const questions = [
    'Heeft Sanne Dijkstra een second opinion aangevraagd?',
    'Is er iemand bij ons met een zaak?',
    'Hoe staat het met de zaak van mijn medewerker?',
    'waarom is Sanne ziek',
    'mijn zaken',
    'status of employee-1',
    'hoeveel zaken lopen er?',
    'Wat is de uitkomst van Joost?',
    'is anyone of my staff with a second physician',
  ];

  it('gets the same answer to every question about a person or a case, whether there is one or not', async () => {
    const play = await fresh();
    const talk = await talkOf(play, 'hr-1');
    const before: string[] = [];
    for (const question of questions) before.push((await talk.say(question)).map(wordsOf).join('\n'));
    await play.go(...drafted);
    const after: string[] = [];
    for (const question of questions) after.push((await talk.say(question)).map(wordsOf).join('\n'));
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(1);
  });

  it('reaches no case with any click', async () => {
    const play = await fresh();
    await play.go(...asked);
    const talk = await talkOf(play, 'hr-1');
    const unknown = await talk.click({ verb: 'suitability.confirm', caseId: 'nowhere', opened: 1 });
    const known = await talk.click({ verb: 'suitability.confirm', caseId: play.caseId(), opened: 1 });
    const bare = (said: readonly Activity[]) =>
      said.map(({ text, attachments }) => ({ text, attachments }) as Json);
    expect(bare(known)).toEqual(bare(unknown));
  });
});

describe('A message that is no click and no text', () => {
  it.each([
    [{ text: '' }],
    [{ text: '   ' }],
    [{ value: {} }],
    [{ value: 'x' }],
    [{ value: { verb: 7 } }],
    [{ value: { verb: 'constructor' } }],
    [{ value: { verb: 'request.submit', caseId: { $ne: 1 } } }],
    [{ value: { verb: 'suitability.confirm', caseId: '../..', opened: [] } }],
    [{ value: { verb: 'authorisation.sign', opened: 3 } }],
    [{ attachments: [{ contentType: 'application/pdf', contentUrl: 'x', name: 'geheim.pdf' }] }],
    [{ attachments: [{ contentType: 'image/gif' }] }],
    [{ text: 'x'.repeat(100_000) }],
  ])('is answered kindly, and no case changes (%#)', async (activity) => {
    const play = await fresh();
    await play.go(by(employee, 'request.submit'));
    const talk = await talkOf(play, employee);
    const answered = await talk.post({ type: 'message', from: { id: 'me' }, ...activity });
    expect(answered.status).toBe(200);
    const said = (await talk.poll()).filter((each) => each.channelId === 'directline');
    expect(said.some((each) => JSON.stringify(each.from).includes('bot'))).toBe(true);
    expect((await (await play.member(employee)).case(play.caseId())).version).toBe(1);
  });
});

describe('The language', () => {
  it('is remembered, in cards, in refusals and after a restart', async () => {
    const play = await fresh();
    await play.go(by(employee, 'request.submit'));
    const talk = await talkOf(play, employee);
    await talk.say('English');
    const said = await talk.say('where am I');
    expect(wordsOf(said[0] as Activity)).not.toMatch(/\b(een|het|niet|kies)\b/i);
    product = await product.again();
    const again = await (await playAt(product.address, 'api').member(employee)).chat();
    const menu = await again.say('menu');
    expect(menu.map(wordsOf).join(' ')).not.toMatch(/\b(een|het|niet|kies)\b/i);
  });
});

describe('Dates on a form', () => {
  it('in the future are refused with a sentence that names the field, and can be filled in again', async () => {
    const play = await fresh();
    const talk = await talkOf(play, employee);
    await talk.say('second opinion aanvragen');
    const said = await talk.press('request.submit', {
      ...play.inputs('request.submit'),
      adviceDate: dayFrom(Date.now(), 2),
    });
    expect(said.map(wordsOf).join('\n')).toMatch(/datum|dag/i);
    expect(isMenu(said.at(-1))).toBe(true);
    await talk.press('request.submit', play.inputs('request.submit'));
    expect((await (await play.member(employee)).cases()).cases).toHaveLength(1);
  });
});
