import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseVerbNames, freeVerbNames } from '../../domain/procedure.ts';
import { buttonsOf } from '../support/cardParts.ts';
import { cardsOf } from '../support/driver.ts';
import { by, later, type Move, type Play, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { employee, office, physician, second } from './roads.ts';

const people = [employee, physician, second, office, 'backoffice-2'];

/** One long case that passes every kind of moment; after each move every open verb must stand on some card. */
const road: readonly Move[] = [
  by(employee, 'request.submit'),
  by(physician, 'suitability.advise'),
  by(employee, 'request.insist'),
  by(physician, 'suitability.confirm'),
  by(physician, 'selection.recommend'),
  by(employee, 'hrStatus.allow'),
  by(employee, 'selection.choose', { second: 'second-3' }),
  by(second, 'availability.acknowledge'),
  by(second, 'availability.accept'),
  by(employee, 'authorisation.refuse'),
  by(employee, 'authorisation.sign'),
  by(physician, 'referral.send'),
  by(second, 'referral.return'),
  by(physician, 'referral.send', { workSituation: 'Meer over het werk.' }),
  by(second, 'referral.accept'),
  by(second, 'appointment.propose'),
  by(employee, 'appointment.decline'),
  by(second, 'appointment.propose', { place: 'Elders' }),
  by(employee, 'appointment.confirm'),
  later('P4D'),
  by(second, 'appointment.held'),
  by(second, 'information.request'),
  by(employee, 'information.consent'),
  by(physician, 'information.provide'),
  by(second, 'information.request', { source: 'practitioner', name: 'Huisarts', what: 'Nog iets' }),
  by(employee, 'information.consent'),
  by(second, 'information.record'),
  by(second, 'draft.submit'),
  by(employee, 'draft.comment'),
  by(second, 'advice.finalise', { handling: 'Verbeterd.' }),
  by(employee, 'sharing.handOver'),
  by(employee, 'sharing.consent'),
  by(employee, 'sharing.withdraw'),
  by(physician, 'adoption.decide', { adviceChanged: true }),
  by(employee, 'transfer.request'),
  by(physician, 'employer.informed'),
  by(second, 'invoice.issue'),
  by(office, 'invoice.settle'),
  by(physician, 'transfer.decide'),
  by(employee, 'evaluation.give'),
];

const seen = new Set<string>();
const missing: string[] = [];
let product: RunningProduct;
let play: Play;

beforeAll(async () => {
  product = await startProduct();
  play = playAt(product.address, 'chat');
  for (const move of road) {
    await play.go(move);
    const at = move.kind === 'act' ? move.verb : move.duration;
    for (const person of people) await look(person, at);
  }
});
afterAll(() => product.stop());

async function look(person: string, at: string): Promise<void> {
  const who = await play.member(person);
  const answered = await who.ask(`/api/cases/${play.caseId()}`);
  if (answered.status === 404) return;
  const body = await who.case(play.caseId());
  const talk = await play.chat(person);
  const buttons = async () =>
    (await talk.read())
      .flatMap(cardsOf)
      .flatMap((card) => buttonsOf(card))
      .filter(({ data }) => data.caseId === play.caseId());
  let found = await buttons();
  const lacks = () => body.actions.filter((action) => !isThere(found, action.verb, action.opened));
  if (lacks().length > 0) {
    await talk.say('waar sta ik');
    found = await buttons();
  }
  if (lacks().length > 0) {
    await talk.say('mijn zaken');
    found = await buttons();
  }
  const isLinked = (await talk.read())
    .flatMap(cardsOf)
    .some((card) => JSON.stringify(card).includes(`/cases/${play.caseId()}/documents`));
  for (const action of body.actions) {
    // Files are added on a page of their own, to which a card leads.
    if (action.verb === 'document.add' && isLinked) seen.add(action.verb);
    else if (isThere(found, action.verb, action.opened)) seen.add(action.verb);
    else missing.push(`${person} after ${at}: ${action.verb}`);
  }
}

function isThere(buttons: readonly { readonly data: object }[], verb: string, opened: number): boolean {
  return buttons.some(
    ({ data }) => 'verb' in data && data.verb === verb && 'opened' in data && Number(data.opened) >= opened,
  );
}

describe('In the web chat', () => {
  it('every verb that is open to somebody stands on a card of theirs, with a version that is taken', () => {
    expect(missing).toEqual([]);
  });

  it('every verb of a case is there at some moment, but those of other outcomes', () => {
    const elsewhere = ['request.submit', 'alternative.accept', 'request.close'];
    const never = caseVerbNames.filter((verb) => !seen.has(verb) && !elsewhere.includes(verb));
    expect(never).toEqual([]);
  });

  it('every verb without a case stands on a card too', async () => {
    const talk = await play.chat('employee-2');
    await talk.say('menu');
    await talk.press('aid.restart');
    await talk.press('aid.answer', { answer: 'employee' });
    await talk.say('menu');
    const found = await Promise.all(
      freeVerbNames.map(async (verb) => [verb, (await talk.find(verb)) !== undefined]),
    );
    expect(found).toEqual(freeVerbNames.map((verb) => [verb, true]));
    const said = await talk.press('channel.choose', { channel: 'teams' });
    expect(said[0]?.text).toEqual(expect.stringContaining('Teams'));
  });
});
