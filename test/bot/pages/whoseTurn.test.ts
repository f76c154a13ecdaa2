import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { by, later, type Move, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { type Seen, visitor } from './caseVisitor.ts';

const physician = 'physician-1';
const second = 'second-1';
const { access, pages } = textsIn('nl');

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const played = async (...moves: readonly Move[]): Promise<Play> => {
  const play = playAt(product.address, 'api');
  await play.go(later('PT1S'), ...moves);
  return play;
};
const seenBy = async (person: string, play: Play): Promise<Seen> =>
  (await visitor(product.address, person)).see(`/cases/${play.caseId()}`);

const facts = (page: Seen, label: string): readonly string[] =>
  [...page.markup.matchAll(new RegExp(`<dt>${label}</dt><dd>([^<]*)</dd>`, 'g'))].map(
    ([, value = '']) => value,
  );
const invited = (who: string): readonly Move[] => [
  by(who, 'request.submit'),
  by(physician, 'suitability.confirm'),
  by(who, 'selection.choose'),
  by(second, 'availability.accept'),
  by(who, 'authorisation.sign'),
  by(physician, 'referral.send', { medicalSummary: 'Rugklachten.' }),
  by(second, 'referral.accept'),
  by(second, 'appointment.propose'),
];
const advised = (who: string): readonly Move[] => [
  by(who, 'appointment.confirm'),
  later('P4D'),
  by(second, 'appointment.held'),
  by(second, 'draft.submit'),
  by(who, 'draft.approve'),
  by(second, 'advice.finalise'),
];

describe('A case page', () => {
  it.each([
    ['employee-17', 'dr. Anneke Terpstra, uw bedrijfsarts'],
    [physician, 'Wendy Kuipers, de werknemer'],
    ['employee-17', 'Marja Koster, de contactpersoon'],
  ])('whom %s can call stands there with who that is: %s', async (reader, called) => {
    const play = await played(by('employee-17', 'request.submit'));
    const { markup } = await seenBy(reader, play);
    expect(markup).toContain(`<dt>${called}</dt>`);
  });

  it('an invitation is answered before it begins, and stands on the page once it is confirmed', async () => {
    const play = await played(...invited('employee-18'));
    const page = await seenBy('employee-18', play);
    const [when = ''] = facts(page, 'Wanneer');
    expect(when).not.toBe('');
    expect(facts(page, pages.case.until)).toEqual([when]);
    await play.go(by('employee-18', 'appointment.confirm'));
    expect(facts(await seenBy('employee-18', play), 'Wanneer')).toEqual([when]);
  });

  it('the physician who is asked for information reads that it is their turn, and until when', async () => {
    const play = await played(...invited('employee-19'));
    await play.go(
      by('employee-19', 'appointment.confirm'),
      by(second, 'information.request'),
      by('employee-19', 'information.consent'),
    );
    const page = await seenBy(physician, play);
    expect(facts(page, pages.case.turn)).toEqual([pages.case.you]);
    expect(facts(page, pages.case.until)).toHaveLength(1);
    expect(page.words).not.toContain(pages.case.atSecondPhysician);
  });

  it('where two are waited for, both are named, and each reads until when they have', async () => {
    const play = await played(...invited('employee-20'));
    await play.go(...advised('employee-20'));
    const [own, seconds] = await Promise.all([seenBy('employee-20', play), seenBy(second, play)]);
    expect(facts(own, pages.case.turn)).toEqual(['u en de tweede arts']);
    expect(facts(seconds, pages.case.turn)).toEqual(['de werknemer en u']);
    expect(facts(own, pages.case.until)).not.toEqual(facts(seconds, pages.case.until));
  });

  it('who gives the advice themselves is told to, and why things stay is said once for many cases', async () => {
    const play = await played(...invited('employee-21'));
    await play.go(...advised('employee-21'), by('employee-21', 'sharing.handOver'));
    expect((await seenBy('employee-21', play)).words).toContain(pages.case.giveYourself);
    const { markup } = await (await visitor(product.address, physician)).see('/me');
    expect(markup.split(access.keptWhy.open)).toHaveLength(2);
    expect(markup).toMatch(/Dat zijn er \d+\./);
  });
});
