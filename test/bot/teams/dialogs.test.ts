import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withDialogs } from '../../../bot/teams/dialogs.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { isJson, type Json, partsOf, wordsOn } from '../../support/cardParts.ts';
import { advance } from '../../support/driver.ts';
import { by, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { cardIn, conversationOf, type FakeTeams, fakeTeams } from './fakeTeams.ts';

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

const say = (person: string, text: string) => teams.say(product.address, person, text);
const invoke = (person: string, name: string, value: object, more: object = {}) =>
  teams.post(product.address, person, { type: 'invoke', name, value, ...more });
const dialogsOn = (card: Json | undefined) =>
  partsOf(card).filter(
    (part) => part.type === 'Action.Submit' && isJson(part.data) && 'msteams' in part.data,
  );
const inTenant = (tenant: string) => ({ channelData: { tenant: { id: tenant } } });

describe('The button of a card that leads to a page', () => {
  it('opens it as a dialog, whose own activity names the case and nothing else', async () => {
    await say('physician-1', 'hallo');
    const play = playAt(product.address, 'api');
    await play.go(by('employee-1', 'request.submit'));
    const call = await teams.until('physician-1', (each) => dialogsOn(cardIn(each.body)).length > 0);
    const [button] = dialogsOn(cardIn(call.body));
    expect(button).toEqual({
      type: 'Action.Submit',
      title: talk.dialog.open,
      data: { msteams: { type: 'task/fetch' }, caseId: play.caseId() },
    });
    const dialog = await invoke('physician-1', 'task/fetch', {
      data: button?.data,
      context: { theme: 'dark' },
    });
    const url = `${product.address}/cases/${play.caseId()}`;
    expect(dialog.status).toBe(200);
    expect(dialog.json).toEqual({
      task: {
        type: 'continue',
        value: { title: talk.name, url, fallbackUrl: url, width: 'large', height: 'large' },
      },
    });
  });

  it('opens the list of cases where it names none, as the request does', async () => {
    await say('employee-2', 'Ik wil een second opinion aanvragen');
    const [button] = dialogsOn(cardIn(teams.sentTo('employee-2').at(-1)?.body ?? {}));
    const dialog = await invoke('employee-2', 'task/fetch', { data: button?.data });
    expect(dialog.json).toMatchObject({ task: { value: { url: `${product.address}/cases` } } });
  });

  it('is answered with the present cards by a client that sends it as a message', async () => {
    await say('employee-3', 'hallo');
    const before = teams.sentTo('employee-3').length;
    await teams.post(product.address, 'employee-3', {
      type: 'message',
      value: { msteams: { type: 'task/fetch' }, caseId: 'x' },
    });
    const answers = teams.sentTo('employee-3').slice(before);
    expect(wordsOn(answers.at(-1)?.body ?? {})).toContain(talk.menu.title);
    expect(answers.map((call) => call.body.text ?? '')).not.toContain(talk.refused);
  });

  it('replaces the link where dialogs are sure to be known, and stands beside it elsewhere', () => {
    const link = { type: 'Action.OpenUrl', title: 'Lezen', url: 'https://so.example/cases/abc' };
    const other = { type: 'Action.OpenUrl', title: 'Webchat', url: 'https://so.example/?ticket=x' };
    const card = { type: 'AdaptiveCard', body: [], actions: [link, other] };
    const data = { msteams: { type: 'task/fetch' }, caseId: 'abc' };
    expect(withDialogs(card, 'nl', false).actions).toEqual([
      { type: 'Action.Submit', title: 'Lezen', data },
      other,
    ]);
    expect(withDialogs(card, 'nl', true).actions).toEqual([
      { type: 'Action.Submit', title: talk.dialog.open, data },
      link,
      other,
    ]);
  });
});

describe('A dialog', () => {
  it('that is done closes, whatever it hands back, and nothing is said or changed by it', async () => {
    await say('employee-4', 'hallo');
    const before = teams.calls.length;
    for (const value of [{ data: { done: 'request.submit' } }, {}, { data: 'words' }]) {
      const closed = await invoke('employee-4', 'task/submit', value);
      expect([closed.status, closed.json]).toEqual([200, {}]);
    }
    expect(teams.calls.length).toBe(before);
  });

  it('is words for somebody unknown, for a guest, in a group, and before the choice in the Teams of an employer', async () => {
    const words = async (person: string, more: object = {}) =>
      (await invoke(person, 'task/fetch', { data: {} }, more)).json;
    expect(await words('nobody-1')).toEqual({ task: { type: 'message', value: talk.unknownUser.title } });
    const guest = { from: { id: '29:x', aadObjectId: 'employee-5', userRole: 'guest' } };
    expect(await words('employee-5', guest)).toEqual({ task: { type: 'message', value: talk.guest.title } });
    const group = { conversation: { id: conversationOf('group'), conversationType: 'groupChat' } };
    expect(await words('employee-6', group)).toEqual({ task: { type: 'message', value: talk.personalOnly } });
    expect(await words('employee-7', inTenant('employer-1'))).toEqual({
      task: { type: 'message', value: talk.dialog.chooseFirst },
    });
  });
});

describe('A guest', () => {
  it.each([
    ['by role', { userRole: 'guest' }],
    ['by the tenant of the account', { tenantId: 'tenant-of-somebody-else' }],
  ])('known %s sees nothing of a case, and is sent to the web chat', async (_name, own) => {
    const conversation = { id: conversationOf(`guest-${Object.keys(own)[0]}`), conversationType: 'personal' };
    const from = { id: '29:guest', aadObjectId: 'employee-8', ...own };
    await teams.post(product.address, 'x', { type: 'message', text: 'hallo', from, conversation });
    const sent = teams.sentTo(`guest-${Object.keys(own)[0]}`);
    expect(sent.filter((call) => wordsOn(call.body).includes(talk.guest.title))).toHaveLength(1);
    expect(sent.flatMap((call) => partsOf(cardIn(call.body)).map((part) => part.url))).toContain(
      `${product.address}/`,
    );
    const asked = await teams.click(
      product.address,
      'x',
      'request.submit',
      { opened: 0 },
      { from, conversation },
    );
    expect(wordsOn(cardIn(asked.json) ?? {})).toContain(talk.guest.title);
  });
});

describe('Somebody unknown', () => {
  it('gets the two codes by which the arbodienst can link the account, and the way to the web chat', async () => {
    await say('nobody-2', 'hallo');
    const card = teams
      .sentTo('nobody-2')
      .map((call) => cardIn(call.body))
      .find((each) => each !== undefined && wordsOn(each).includes(talk.unknownUser.title));
    const words = JSON.stringify(card);
    expect(words).toContain('tenant-of-service');
    expect(words).toContain('nobody-2');
    expect(partsOf(card).map((part) => part.url)).toContain(`${product.address}/`);
  });
});

describe('Who wrote again after Teams took nothing for them', () => {
  it('is not welcomed a second time', async () => {
    await say('employee-9', 'hallo');
    const welcomes = () =>
      teams.sentTo('employee-9').filter((call) => wordsOn(call.body).includes(talk.welcome.employee.title))
        .length;
    expect(welcomes()).toBe(1);
    teams.inMood(({ method, path }) =>
      method === 'POST' && path.includes(conversationOf('employee-9')) ? { status: 403 } : undefined,
    );
    const play = playAt(product.address, 'api');
    await play.go(by('employee-9', 'request.submit'), by('physician-1', 'suitability.confirm'));
    await advance(product.address, 'PT1H');
    teams.inMood(undefined);
    await say('employee-9', 'hallo');
    expect(welcomes()).toBe(1);
  });
});
