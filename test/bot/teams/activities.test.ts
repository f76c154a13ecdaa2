import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { isJson, partsOf, wordsOn } from '../../support/cardParts.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { cardIn, conversationOf, executesIn, type FakeTeams, fakeTeams, usual } from './fakeTeams.ts';

const { talk, actions, questions } = textsIn('nl');
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

const say = (person: string, text: string) => teams.say(product.address, person, text);
const post = (person: string, activity: object) => teams.post(product.address, person, activity);
const click = (person: string, verb: string, data: object, more: object = {}) =>
  teams.click(product.address, person, verb, data, more);
const textsTo = (person: string) => teams.sentTo(person).map((call) => call.body.text ?? '');
const raw = (body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  fetch(`${product.address}/api/messages`, { method: 'POST', headers, body });

describe('A body that is no activity', () => {
  const base = usual('http://127.0.0.1:1', 'employee-9');
  const without = (name: string) => ({ ...base, type: 'message', text: 'hoi', [name]: undefined });
  const bodies: readonly (readonly [string, string])[] = [
    ['is empty', ''],
    ['is no JSON', '{"type":'],
    ['is an empty object', '{}'],
    ['is an array', JSON.stringify([{ ...base, type: 'message' }])],
    ['is null', 'null'],
    ['is a number', '7'],
    ['has no type', JSON.stringify(base)],
    ['has a type that is no word', JSON.stringify({ ...base, type: 7 })],
    ['has no conversation', JSON.stringify(without('conversation'))],
    ['has a conversation without id', JSON.stringify({ ...base, type: 'message', conversation: {} })],
    ['comes from nobody', JSON.stringify(without('from'))],
    ['cannot be answered', JSON.stringify(without('serviceUrl'))],
    [
      'asks for answers elsewhere',
      JSON.stringify({ ...base, type: 'message', serviceUrl: 'https://example.org' }),
    ],
    ['has an address that is none', JSON.stringify({ ...base, type: 'message', serviceUrl: 'nowhere' })],
    ['has words that are none', JSON.stringify({ ...base, type: 'message', text: { a: 1 } })],
  ];
  it.each(bodies)('is refused with 400 when it %s', async (_name, body) => {
    const answered = await raw(body);
    expect(answered.status).toBe(400);
    expect(await answered.json()).toEqual({ error: 'malformed' });
  });
  it('is refused when another site could have sent it without being asked', async () => {
    expect(
      (await raw(JSON.stringify({ ...base, type: 'message' }), { 'Content-Type': 'text/plain' })).status,
    ).toBe(400);
  });
  it('is refused with 413 when it is too large', async () => {
    expect((await raw(JSON.stringify({ ...base, type: 'message', text: 'x'.repeat(300_000) }))).status).toBe(
      413,
    );
  });
});

describe('Somebody who adds the bot', () => {
  it('is welcomed once, by whatever comes first, and again after coming back', async () => {
    const arrival = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }, { id: '29:employee-2' }] };
    const installed = { type: 'installationUpdate', action: 'add' };
    await Promise.all([post('employee-2', arrival), post('employee-2', installed)]);
    const welcome = () =>
      teams.sentTo('employee-2').filter((call) => wordsOn(call.body).includes(talk.welcome.employee.title))
        .length;
    expect(welcome()).toBe(1);
    await post('employee-2', { type: 'installationUpdate', action: 'remove' });
    await post('employee-2', installed);
    expect(welcome()).toBe(2);
    await say('employee-2', 'hallo');
    expect(welcome()).toBe(2);
  });
});

describe('A message', () => {
  it('is answered in the conversation it came from, as a reply, with neutral words for the notification', async () => {
    await say('employee-3', 'help');
    const answered = await say('employee-3', 'Wat kost het?');
    expect(answered.status).toBe(200);
    const last = teams.sentTo('employee-3').findLast((call) => call.body.text !== undefined);
    expect(last?.body).toMatchObject({
      type: 'message',
      recipient: { id: '29:employee-3' },
      from: { id: '28:bot' },
      conversation: { id: conversationOf('employee-3') },
      summary: talk.neutral,
    });
    expect(String(last?.body.text)).toContain(questions.answers.faq_costs.title);
    expect(last?.path).toMatch(/\/activities\/in-\d+/);
  });

  it('has words and card as activities of their own', async () => {
    await say('employee-3', 'blub blub zzz');
    for (const call of teams.sentTo('employee-3'))
      expect(call.body.text === undefined || call.body.attachments === undefined).toBe(true);
  });

  it('delivered twice is answered once', async () => {
    await say('employee-3', 'menu');
    const before = teams.sentTo('employee-3').length;
    const activity = { type: 'message', text: 'Waar sta ik?', id: 'the-same' };
    const both = await Promise.all([post('employee-3', activity), post('employee-3', activity)]);
    expect(both.map((each) => each.status)).toEqual([200, 200]);
    await post('employee-3', activity);
    expect(teams.sentTo('employee-3').length - before).toBe(1);
  });

  it('that wants its replies back gets them in the answer', async () => {
    const before = teams.calls.length;
    const answered = await post('employee-4', {
      type: 'message',
      text: 'hallo',
      deliveryMode: 'expectReplies',
      serviceUrl: undefined,
    });
    expect(answered.status).toBe(200);
    const activities = Array.isArray(answered.json.activities) ? answered.json.activities : [];
    expect(activities.filter(isJson).map((each) => each.text ?? '')).toContain(talk.hello);
    expect(teams.calls.length).toBe(before);
  });

  it.each([
    ['an empty one', { text: '' }, talk.notUnderstood.empty],
    [
      'a sticker',
      { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'x' }] },
      talk.odd.sticker,
    ],
    [
      'a file',
      { attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }] },
      talk.odd.file,
    ],
    ['an edited one', { type: 'messageUpdate', text: 'anders' }, talk.odd.edited],
    ['a deleted one', { type: 'messageDelete' }, talk.odd.deleted],
  ])('gets a fitting answer when it is %s', async (_name, activity, words) => {
    await post('employee-5', { type: 'message', ...activity });
    expect(textsTo('employee-5')).toContain(words);
  });

  it.each(['hi', 'Hi', 'HI', 'hello', 'HELLO', 'Hallo'])('says hello back to %s', async (text) => {
    const before = textsTo('employee-6').filter((each) => each === talk.hello).length;
    await say('employee-6', text);
    expect(textsTo('employee-6').filter((each) => each === talk.hello)).toHaveLength(before + 1);
  });

  it.each(['help', 'Help', 'HELP'])('explains how the conversation works to %s', async (text) => {
    const shown = () =>
      teams.sentTo('employee-14').filter((call) => wordsOn(call.body).includes(talk.help.title)).length;
    const before = shown();
    await say('employee-14', text);
    expect(shown()).toBe(before + 1);
    expect(textsTo('employee-14')).not.toContain(talk.notUnderstood.text);
  });

  it('of gibberish gets another answer than one that is understood, and a way forward', async () => {
    await say('employee-15', 'hallo');
    const before = teams.sentTo('employee-15').length;
    await say('employee-15', 'xqz blorf 99 ~~');
    const answers = teams.sentTo('employee-15').slice(before);
    expect(answers[0]?.body.text).toBe(talk.notUnderstood.text);
    expect(executesIn(cardIn(answers.at(-1)?.body ?? {})).length).toBeGreaterThan(2);
  });

  it('that mentions the bot is read without the mention', async () => {
    await post('employee-6', { type: 'message', text: '<at>Second opinion</at> HELP' });
    expect(teams.sentTo('employee-6').some((call) => wordsOn(call.body).includes(talk.help.title))).toBe(
      true,
    );
  });

  it('of danger is answered before anything else, and kept nowhere', async () => {
    await say('employee-7', 'Ik wil niet meer leven');
    const sent = teams.sentTo('employee-7');
    expect(sent).toHaveLength(1);
    expect(String(sent[0]?.body.text)).toMatch(/112[\s\S]*113/);
    const outbox = await (await fetch(`${product.address}/demo/outbox?person=employee-7`)).json();
    expect(outbox).toEqual({ activities: [] });
  });

  it('in a group is answered with one sentence, whoever asks', async () => {
    const group = { id: conversationOf('employee-8'), conversationType: 'groupChat' };
    await post('employee-8', { type: 'message', text: 'Waar sta ik?', conversation: group });
    await post('employee-8', {
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:bot' }],
      conversation: group,
    });
    expect(textsTo('employee-8')).toEqual([talk.personalOnly]);
  });

  it('of a reaction or the end of a conversation is taken in silence', async () => {
    for (const type of ['messageReaction', 'endOfConversation', 'typing', 'unheardOf']) {
      expect((await post('employee-9', { type })).status).toBe(200);
    }
  });
});

describe('Somebody the directory does not know', () => {
  it('hears so, and has guide, decision aid and questions', async () => {
    await say('nobody-1', 'hallo');
    expect(
      teams.sentTo('nobody-1').filter((call) => wordsOn(call.body).includes(talk.unknownUser.title)),
    ).not.toHaveLength(0);
    await say('nobody-1', 'Wat kost het?');
    expect(textsTo('nobody-1').join('\n')).toContain(questions.answers.faq_costs.title);
    const guide = await click('nobody-1', 'guide.show', { step: 2, role: 'employee' });
    expect(wordsOn(cardIn(guide.json) ?? {})).toContain(actions.steps[2]);
    const aid = await click('nobody-1', 'aid.restart', {});
    expect(executesIn(cardIn(aid.json)).map((each) => each.verb)).toContain('aid.answer');
  });

  it('gets help by the same word as everybody, without signing in', async () => {
    await say('nobody-3', 'help');
    expect(
      teams.sentTo('nobody-3').filter((call) => wordsOn(call.body).includes(talk.help.title)),
    ).toHaveLength(1);
  });

  it('can ask for nothing that belongs to a case', async () => {
    const answered = await click('nobody-2', 'request.submit', {
      opened: 0,
      subject: 'absenceAdvice',
      adviceDate: '2026-11-01',
      advice: 'x',
      question: 'y',
    });
    expect(answered.status).toBe(200);
    expect(wordsOn(cardIn(answered.json) ?? {})).toContain(talk.unknownUser.title);
    await say('nobody-2', 'Ik wil een second opinion aanvragen');
    expect(teams.sentTo('nobody-2').some((call) => wordsOn(call.body).includes('request.submit'))).toBe(
      false,
    );
  });

  it('is nobody of the directory on a channel that does not vouch for people', async () => {
    await post('employee-1', {
      type: 'message',
      text: 'hallo',
      channelId: 'emulator',
      conversation: { id: conversationOf('emulated') },
    });
    expect(teams.sentTo('emulated').some((call) => wordsOn(call.body).includes(talk.unknownUser.title))).toBe(
      true,
    );
  });
});

describe('An invoke', () => {
  it.each([
    ['no value', undefined],
    ['words for a value', 'x'],
    ['no action', {}],
    ['an action that is none', { action: 'x' }],
    ['no verb', { action: { type: 'Action.Execute', data: { caseId: 'x' } } }],
    ['a verb that is no word', { action: { type: 'Action.Execute', verb: 7 } }],
    ['data that are none', { action: { type: 'Action.Execute', verb: 'human.ask', data: [1] } }],
    ['an unknown verb', { action: { type: 'Action.Execute', verb: 'un.known', data: {} } }],
  ])('with %s is answered with a card', async (_name, value) => {
    const answered = await post('employee-10', { type: 'invoke', name: 'adaptiveCard/action', value });
    expect(answered.status).toBe(200);
    expect(answered.json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(cardIn(answered.json)).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  it('that this bot does not know is refused, and is no failure of ours', async () => {
    expect(
      (await post('employee-10', { type: 'invoke', name: 'composeExtension/query', value: {} })).status,
    ).toBe(400);
  });

  it('answers with the next question of the decision aid, on the same card', async () => {
    const first = await click('employee-11', 'aid.restart', {});
    const [button] = executesIn(cardIn(first.json)).filter((each) => each.verb === 'aid.answer');
    expect(button).toMatchObject({ verb: 'aid.answer', data: { opened: 0 } });
    expect(button?.fallback).toMatchObject({
      type: 'Action.Submit',
      data: { verb: 'aid.answer', opened: 0 },
    });
    const next = await click('employee-11', 'aid.answer', { opened: 0, answer: 'employee' });
    expect(executesIn(cardIn(next.json)).find((each) => each.verb === 'aid.answer')).toMatchObject({
      data: { opened: 1 },
    });
    const late = await click('employee-11', 'aid.answer', { opened: 0, answer: 'employee' });
    expect(executesIn(cardIn(late.json)).find((each) => each.verb === 'aid.answer')).toMatchObject({
      data: { opened: 1 },
    });
  });

  it('of a button that stands for words is answered as if they were typed', async () => {
    await say('employee-12', 'menu');
    const menu = cardIn(teams.sentTo('employee-12').at(-1)?.body ?? {});
    const said = executesIn(menu).find((each) => each.verb === 'say');
    expect(said).toBeDefined();
    const answered = await click('employee-12', 'say', isJson(said?.data) ? said.data : {});
    expect(cardIn(answered.json)).toMatchObject({ type: 'AdaptiveCard' });
  });

  it('changes the language of the card that was clicked', async () => {
    const answered = await click('employee-13', 'language.set', { language: 'en' });
    expect(wordsOn(cardIn(answered.json) ?? {})).toContain(textsIn('en').talk.language.changed);
    expect(wordsOn(cardIn(answered.json) ?? {})).toContain(textsIn('en').talk.menu.title);
  });
});

describe('Every card that went to Teams in these conversations', () => {
  it('is of version 1.5, at most 20 kB, and asks the bot by Action.Execute only', () => {
    const cards = teams.calls.map((call) => cardIn(call.body)).filter((card) => card !== undefined);
    expect(cards.length).toBeGreaterThan(20);
    for (const card of cards) {
      expect(card.version).toBe('1.5');
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(20_000);
      const submits = partsOf(card).filter(
        (part) => part.type === 'Action.Submit' && !(isJson(part.data) && 'msteams' in part.data),
      ).length;
      expect(submits).toBeLessThanOrEqual(executesIn(card).length);
      for (const button of executesIn(card)) expect(button.verb).toMatch(/\w/);
    }
  });
});
