import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import type { Input } from '../../../domain/inputs.ts';
import { type CaseVerb, caseVerbs, inputsOf } from '../../../domain/procedure.ts';
import { demoEntries } from '../../../services/directory/demoDirectory.ts';
import { partsOf, wordsOn } from '../../support/cardParts.ts';
import { advance } from '../../support/driver.ts';
import { by, later, type Move, type Play, playAt } from '../../support/play.ts';
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

const tenantOf = (tenant: string | undefined): object =>
  tenant === undefined ? {} : { channelData: { tenant: { id: tenant } } };
const hello = (person: string, tenant?: string) =>
  teams.post(product.address, person, { type: 'message', text: 'hallo', ...tenantOf(tenant) });

/** A word that stands nowhere else, for one text input. */
const canaries: string[] = [];
const canary = (verb: string, id: string): string => {
  const word = `Kanarie${verb.replace('.', '')}${id}x${canaries.length}q`;
  canaries.push(word);
  return word;
};

/** Inputs with a canary in every text, and an amount that is found again. */
const planted = (verb: CaseVerb, changes: object = {}): object => {
  const texts = Object.entries<Input>(inputsOf(verb))
    .filter(([, input]) => input.type === 'text' || input.type === 'multiline')
    .map(([id, { type }]) => {
      const named = `${canary(verb, id)} zegt dokter ${canary(verb, `${id}Naam`)} uit ${canary(verb, `${id}Plaats`)}`;
      // One line takes 200 characters.
      return [
        id,
        type === 'text'
          ? named
          : `${named}, en nog wat woorden, omdat redenen langer dan veertig tekens moeten zijn.`,
      ];
    });
  return {
    ...Object.fromEntries(texts),
    ...(verb === 'invoice.issue' ? { amount: 7_341.29 } : {}),
    ...changes,
  };
};
const move = (person: string, verb: CaseVerb, changes: object = {}): Move =>
  by(person, verb, planted(verb, changes));

const road = (employee: string, physician: string): readonly Move[] => [
  move(employee, 'request.submit'),
  move(physician, 'suitability.advise', { instrument: 'driegesprek' }),
  move(employee, 'request.insist'),
  move(physician, 'suitability.confirm', { discussedOn: undefined }),
  move(physician, 'selection.recommend'),
  move(employee, 'selection.choose', { costsAccepted: true }),
  move('second-1', 'availability.acknowledge'),
  move('second-1', 'availability.decline'),
  move(employee, 'selection.choose', { first: 'second-4', costsAccepted: true }),
  move('second-4', 'availability.accept'),
  move(employee, 'authorisation.sign'),
  move(physician, 'referral.send', { documents: undefined }),
  move('second-4', 'referral.return'),
  move(physician, 'referral.send', { documents: undefined }),
  move('second-4', 'referral.accept'),
  move('second-4', 'appointment.propose'),
  move(employee, 'appointment.decline'),
  move('second-4', 'appointment.propose'),
  move(employee, 'appointment.confirm'),
  later('P4D'),
  move('second-4', 'appointment.held'),
  move('second-4', 'information.request', { source: 'physician' }),
  move(employee, 'information.consent'),
  move(physician, 'information.provide', { documents: undefined }),
  move('second-4', 'information.request', { source: 'practitioner' }),
  move(employee, 'information.consent'),
  move('second-4', 'information.record', { documents: undefined }),
  move('second-4', 'draft.submit'),
  move(employee, 'draft.comment'),
  move('second-4', 'advice.finalise'),
  move(employee, 'sharing.consent'),
  move(physician, 'adoption.decide', { adviceChanged: true }),
  move(physician, 'employer.informed'),
  move(employee, 'transfer.request'),
  move(physician, 'transfer.decide'),
  move('second-4', 'invoice.issue'),
  move(employee, 'invoice.settle'),
];

/** Other endings, with the texts that belong to them. */
const byways: readonly (readonly Move[])[] = [
  [
    move('employee-2', 'request.submit'),
    move('physician-1', 'suitability.confirm'),
    move('employee-2', 'selection.choose'),
    move('second-1', 'availability.accept'),
    move('employee-2', 'authorisation.sign'),
    move('physician-1', 'referral.send', { documents: undefined }),
    move('second-1', 'referral.accept'),
    move('second-1', 'appointment.propose'),
    move('employee-2', 'appointment.cancel'),
    move('second-1', 'engagement.end'),
    later('P8D'),
    move('employee-2', 'request.withdraw'),
  ],
  [move('employee-3', 'request.submit'), later('P12D'), move('physician-1', 'request.refuse')],
];

/** Asks from Teams what stands open, and refreshes every card that says how. */
const lookAround = async (people: readonly (readonly [string, string | undefined])[]): Promise<void> => {
  for (const [person, tenant] of people) {
    const words = ['Waar sta ik?', 'mijn zaken'];
    for (const text of words)
      await teams.post(product.address, person, { type: 'message', text, ...tenantOf(tenant) });
    const refreshes = teams
      .sentTo(person)
      .map((call) => cardIn(call.body))
      .flatMap((card) => partsOf(card?.refresh).filter((part) => part.type === 'Action.Execute'))
      .slice(-2);
    for (const { verb, data } of refreshes)
      answers.push(
        (await teams.click(product.address, person, String(verb), Object(data), tenantOf(tenant))).text,
      );
  }
};
const answers: string[] = [];

const everything = (): string => [...teams.calls.map((call) => call.text), ...answers].join('\n');

/** Without random ids, in which any number stands sooner or later. */
const withoutIds = (all: string): string =>
  all.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '').replace(/"caseId":"[\w-]+"/g, '');

describe('What goes to Teams in a whole case', () => {
  let play: Play;
  const people = [
    ['employee-1', undefined],
    ['physician-1', undefined],
    ['second-1', undefined],
    ['second-4', undefined],
    ['employee-2', undefined],
    ['employee-3', undefined],
    ['employee-41', 'employer-2'],
    ['physician-2', undefined],
  ] as const;

  beforeAll(async () => {
    for (const [person, tenant] of people) await hello(person, tenant);
    await teams.click(
      product.address,
      'employee-41',
      'channel.choose',
      { channel: 'teams' },
      tenantOf('employer-2'),
    );
    play = playAt(product.address, 'api');
    for (const each of road('employee-1', 'physician-1')) {
      await play.go(each);
      if (each.kind === 'act') await lookAround([[each.person, undefined]]);
    }
    const other = playAt(product.address, 'api');
    await other.go(later('PT1S'));
    for (const each of road('employee-41', 'physician-2')) {
      await other.go(each);
      if (each.kind === 'act') await lookAround([['employee-41', 'employer-2']]);
    }
    for (const moves of byways) {
      const byway = playAt(product.address, 'api');
      await byway.go(later('PT1S'), ...moves);
    }
    await advance(product.address, 'PT1H');
  });

  it('is a lot, and every text input was filled in', () => {
    expect(teams.calls.length).toBeGreaterThan(200);
    expect(canaries.length).toBeGreaterThanOrEqual(200);
    const filled = new Set(canaries.map((word) => word.replace(/x\d+q$/, '')));
    const asked = Object.keys(caseVerbs).flatMap((verb) =>
      Object.entries<Input>(inputsOf(verb as CaseVerb))
        .filter(([, input]) => input.type === 'text' || input.type === 'multiline')
        .map(([id]) => `Kanarie${verb.replace('.', '')}${id}`),
    );
    expect(asked.filter((each) => !filled.has(each))).toEqual([]);
  });

  it('leaves to the web chat what was typed', async () => {
    const outbox = await (await fetch(`${product.address}/demo/outbox?person=employee-1`)).text();
    expect(canaries.filter((word) => outbox.includes(word)).length).toBeGreaterThan(10);
  });

  it('holds nothing that anybody typed, and no amount', () => {
    const all = everything();
    expect(canaries.filter((word) => all.includes(word))).toEqual([]);
    expect(all).not.toMatch(/7[.,]?341[.,]29/);
    expect(withoutIds(all)).not.toMatch(/7\D?341/);
  });

  it('names no physician, nobody of their services, and no price of theirs', () => {
    const all = everything();
    const names = demoEntries.people
      .filter((person) => person.role !== 'employee' && person.role !== 'hr')
      .map((person) => person.name);
    expect(names.filter((name) => all.includes(name))).toEqual([]);
    const prices = demoEntries.people.flatMap((person) => person.practice?.price ?? []);
    expect(
      prices.filter((price) =>
        new RegExp(`\\b${price}\\b|1[.,]${String(price).slice(1)} euro`).test(withoutIds(all)),
      ),
    ).toEqual([]);
  });

  it('says nothing in a notification but that something is waiting', () => {
    const summaries = new Set(
      teams.calls.filter((call) => call.body.type === 'message').map((call) => call.body.summary),
    );
    expect([...summaries]).toEqual([talk.neutral]);
  });

  it('has no text input on any card, and a way to the page of the case on each that belongs to one', () => {
    const cards = teams.calls.map((call) => cardIn(call.body)).filter((card) => card !== undefined);
    const inputs = cards.flatMap((card) =>
      partsOf(card).filter((part) => String(part.type).startsWith('Input.')),
    );
    expect(inputs.filter((part) => part.type === 'Input.Text' || part.type === 'Input.Number')).toEqual([]);
    const ofCases = cards.filter((card) => card.refresh !== undefined);
    expect(ofCases.length).toBeGreaterThan(50);
    for (const card of ofCases) {
      const urls = partsOf(card)
        .filter((part) => part.type === 'Action.OpenUrl')
        .map((part) => String(part.url));
      expect(urls.some((url) => url.startsWith(`${product.address}/cases/`))).toBe(true);
      expect(
        partsOf(card.refresh).some((part) => Array.isArray(part.userIds) && part.userIds.length === 1),
      ).toBe(true);
    }
  });
});

describe('In the Teams of an employer', () => {
  const tenant = 'employer-1';
  const sent = (person: string) =>
    teams
      .sentTo(person)
      .map((call) => call.text)
      .join('\n');

  it('the first contact tells who can read along and asks where to go on; until then nothing of a case is shown', async () => {
    await hello('employee-20', tenant);
    expect(wordsOn(cardIn(teams.sentTo('employee-20')[1]?.body ?? {}) ?? {})).toContain(
      talk.employerTeams.text,
    );
    const play = playAt(product.address, 'api');
    await play.go(by('employee-20', 'request.submit'), by('physician-1', 'suitability.confirm'));
    await advance(product.address, 'PT1S');
    await teams.post(product.address, 'employee-20', {
      type: 'message',
      text: 'Waar sta ik?',
      ...tenantOf(tenant),
    });
    expect(sent('employee-20')).toContain(talk.neutral);
    expect(sent('employee-20')).not.toContain(play.caseId());
    expect(sent('employee-20')).not.toContain('selection.choose');
    await teams.click(
      product.address,
      'employee-20',
      'channel.choose',
      { channel: 'teams' },
      tenantOf(tenant),
    );
    await teams.post(product.address, 'employee-20', {
      type: 'message',
      text: 'Waar sta ik?',
      ...tenantOf(tenant),
    });
    expect(sent('employee-20')).toContain(play.caseId());
  });

  it('who goes on in the web chat gets a link that signs in once, and then hears nothing there', async () => {
    await hello('employee-21', tenant);
    await teams.click(
      product.address,
      'employee-21',
      'channel.choose',
      { channel: 'webChat' },
      tenantOf(tenant),
    );
    const card = cardIn(teams.sentTo('employee-21').at(-1)?.body ?? {});
    const [link] = partsOf(card).filter((part) => part.type === 'Action.OpenUrl');
    const opened = await fetch(String(link?.url), { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('/');
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const cases = await fetch(`${product.address}/api/cases`, { headers: { Cookie: cookie } });
    expect(cases.status).toBe(200);
    const again = await fetch(String(link?.url), { redirect: 'manual' });
    expect(again.status).toBe(303);
    expect(again.headers.get('set-cookie')).toBeNull();
    const outbox = await (await fetch(`${product.address}/demo/outbox?person=employee-21`)).text();
    expect(outbox).not.toContain('ticket=');
    const before = teams.sentTo('employee-21').length;
    await playAt(product.address, 'api').go(
      by('employee-21', 'request.submit'),
      by('physician-1', 'suitability.confirm'),
    );
    await advance(product.address, 'PT1S');
    expect(teams.sentTo('employee-21').length).toBe(before);
  });
});

describe('A case that is done from Teams', () => {
  it('goes on by clicks: each card is replaced by its outcome, a second click has no effect, and the web chat holds it all', async () => {
    await hello('employee-30');
    await hello('physician-1');
    const play = playAt(product.address, 'api');
    await teams.say(product.address, 'employee-30', 'Ik wil een second opinion aanvragen');
    const asked = cardIn(teams.sentTo('employee-30').at(-1)?.body ?? {});
    const links = partsOf(asked).filter((part) => part.type === 'Action.OpenUrl');
    expect(links.map((link) => link.url)).toEqual([`${product.address}/cases`]);
    await play.go(later('PT1S'), by('employee-30', 'request.submit'));
    const card = await teams.until(
      'physician-1',
      (call) => call.text.includes(play.caseId()) && call.id !== undefined,
    );
    const confirm = executesIn(cardIn(card.body)).find((button) => button.verb === 'suitability.confirm');
    const press = () =>
      teams.click(product.address, 'physician-1', 'suitability.confirm', Object(confirm?.data), {
        replyToId: card.id,
      });
    const done = await press();
    expect(wordsOn(cardIn(done.json) ?? {})).toContain('Gedaan');
    expect(executesIn(cardIn(done.json))).toEqual([]);
    const member = await play.member('employee-30');
    const { version } = await member.case(play.caseId());
    const again = await press();
    expect(wordsOn(cardIn(again.json) ?? {})).toContain(talk.alreadyDone);
    expect((await member.case(play.caseId())).version).toBe(version);
    const late = await teams.click(product.address, 'physician-1', 'suitability.confirm', {
      caseId: play.caseId(),
      opened: 0,
    });
    expect(cardIn(late.json)).toMatchObject({ type: 'AdaptiveCard' });
    expect((await member.case(play.caseId())).version).toBe(version);

    await play.go(by('employee-30', 'selection.choose'), by('second-1', 'availability.accept'));
    const step = await teams.until('employee-30', (call) =>
      executesIn(cardIn(call.body)).some((button) => button.verb === 'authorisation.sign'),
    );
    const sign = executesIn(cardIn(step.body)).find((button) => button.verb === 'authorisation.sign');
    const signed = await teams.click(product.address, 'employee-30', 'authorisation.sign', {
      ...Object(sign?.data),
      agreed: 'true',
      items: 'complaints,treatment',
    });
    expect(wordsOn(cardIn(signed.json) ?? {})).toContain('Gedaan');
    const body = await member.case(play.caseId());
    expect(JSON.stringify(body)).toContain('treatment');
    const outbox = await (await fetch(`${product.address}/demo/outbox?person=employee-30`)).text();
    expect(outbox).toContain(play.caseId());
  });
});
