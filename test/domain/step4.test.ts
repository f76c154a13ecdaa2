import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { stepOf } from '../../domain/view.ts';
import { by, given, later, viewFor } from '../support/given.ts';
import { accepted, engaged, held, scene, sent, signed } from './scenes.ts';

const state = (name: Parameters<typeof scene>[0]) => present(scene(name).log);
const summary = { medicalSummary: 'Medische gegevens' };

describe('The authorisation (consent 1: R41, R48, R49, R51)', () => {
  it('is signed only with an explicit yes and at least one item, and keeps the exact text version', () => {
    const start = given(...accepted);
    start
      .when('employee-1', 'authorisation.sign', { agreed: false })
      .isRefused('invalid', 'agreed mustBeTrue');
    start.when('employee-1', 'authorisation.sign', { items: [] }).isRefused('invalid', 'items missing');
    start
      .when('employee-1', 'authorisation.sign', { items: ['complaints', 'gossip'] })
      .isRefused('invalid', 'items notChoice');
    const after = start
      .when('employee-1', 'authorisation.sign', { items: ['complaints'] })
      .leaves('AuthorisationSigned');
    expect(after.log.events.at(-1)).toMatchObject({
      inputs: { agreed: true, items: ['complaints'] },
      facts: { textVersion: 'authorisation.sign 1', textSha256: 'a'.repeat(64) },
    });
  });

  it('is waited for before anything is sent, seven days at most (R49)', () => {
    given(...accepted)
      .when('physician-1', 'referral.send')
      .isRefused('waitForAuthorisation');
    given(...accepted, later('P6D'))
      .when('physician-1', 'referral.send')
      .isRefused('waitForAuthorisation');
    given(...accepted, later('P7D'))
      .when('physician-1', 'referral.send')
      .leaves('ReferralSent');
  });

  it.each(['unsigned', 'lapsed', 'unsealed'] as const)(
    'is missing in %s, and then no medical data go (R41)',
    (name) => {
      const road = {
        unsigned: [...accepted, by('employee-1', 'authorisation.refuse')],
        lapsed: [...accepted, later('P8D')],
        unsealed: [...signed, by('employee-1', 'authorisation.withdraw')],
      }[name];
      given(...road)
        .when('physician-1', 'referral.send', summary)
        .isRefused('invalid', 'medicalSummary noAuthorisation');
      given(...road)
        .when('physician-1', 'referral.send')
        .leaves('ReferralSent');
    },
  );

  it('can be signed after a refusal, a lapse or a withdrawal until the referral is sent', () => {
    for (const name of ['unsigned', 'lapsed', 'unsealed'] as const) {
      expect(viewFor(scene(name), 'employee-1').actions.map(({ verb }) => verb)).toContain(
        'authorisation.sign',
      );
    }
    given(...accepted, by('employee-1', 'authorisation.refuse'), by('physician-1', 'referral.send'))
      .when('employee-1', 'authorisation.sign')
      .isRefused('notNow');
  });

  it('can be signed again after a withdrawal, also when the referral was sent (R51)', () => {
    const withdrawn = given(...engaged, by('employee-1', 'authorisation.withdraw'));
    const after = withdrawn.when('employee-1', 'authorisation.sign').leaves('AuthorisationSigned');
    expect(viewFor(after, 'second-1').data['referral.send']).toHaveProperty('medicalSummary');
  });

  it('hides the medical parts from the second physician once withdrawn, and the case goes on (R51)', () => {
    const after = given(...engaged)
      .when('employee-1', 'authorisation.withdraw')
      .leaves('AuthorisationWithdrawn');
    const data = viewFor(after, 'second-1').data;
    expect(Object.keys(data['referral.send'] ?? {})).toEqual(['background', 'workSituation']);
    expect(data['request.submit']).not.toHaveProperty('question');
    expect(present(after.log)).toMatchObject({ stage: 'examination', closed: undefined });
  });

  it('leaves consents to information requests as they are (R48)', () => {
    const after = given(
      ...held,
      by('second-1', 'information.request', { source: 'other', name: 'Fysiotherapeut' }),
      by('employee-1', 'information.consent'),
      by('second-1', 'information.record'),
      by('employee-1', 'authorisation.withdraw'),
    );
    expect(viewFor(after.scene, 'second-1').data['information.record']).toBeDefined();
  });
});

describe('The referral (R41)', () => {
  it('goes on to step 5 when the second physician accepts it', () => {
    expect(stepOf(state('engaged'))).toBe(5);
  });

  it('comes back for lack of information from step 4, 5 or 6, until the draft', () => {
    for (const road of [sent, engaged, held]) {
      const after = given(...road)
        .when('second-1', 'referral.return')
        .leaves('ReferralReturned');
      expect(stepOf(present(after.log))).toBe(4);
      const can = (id: string) => viewFor(after, id).actions.map(({ verb }) => verb);
      expect(can('employee-1')).toEqual(expect.arrayContaining(['request.close', 'authorisation.sign']));
      expect(can('physician-1')).toContain('referral.send');
    }
  });

  it('ends a running appointment and a running information request when it comes back', () => {
    const open = given(
      ...engaged,
      by('second-1', 'appointment.propose'),
      by('employee-1', 'appointment.confirm'),
      by('second-1', 'information.request'),
      by('employee-1', 'information.consent'),
    );
    const now = present(open.when('second-1', 'referral.return').leaves('ReferralReturned').log);
    expect(now.appointment?.status).toBe('cancelled');
    expect(now.informationRequests.map(({ status, consented }) => [status, consented])).toEqual([
      ['ended', false],
    ]);
  });

  it('can be sent again after its return, and accepted again', () => {
    const again = given(
      ...engaged,
      by('second-1', 'referral.return'),
      by('physician-1', 'referral.send', { background: 'Nu met meer' }),
    );
    expect(viewFor(again.scene, 'second-1').data['referral.send']).toMatchObject({
      background: 'Nu met meer',
    });
    again.when('second-1', 'referral.accept').leaves('ReferralAccepted');
    again.when('employee-1', 'request.close').isRefused('notNow');
  });

  it('closes as infeasible when the employee closes a returned one', () => {
    expect(state('infeasible').closed).toBe('infeasible');
  });
});

describe('The end of an engagement in step 4 or later', () => {
  const ended = given(
    ...held,
    by('second-1', 'information.request'),
    by('employee-1', 'information.consent'),
    by('physician-1', 'information.provide'),
    by('second-1', 'engagement.end'),
  );

  it('goes back to step 3 with every consent ended', () => {
    const now = present(ended.scene.log);
    expect(stepOf(now)).toBe(3);
    expect(now.authorisation).toEqual({ status: 'none', offered: false, items: [] });
    expect(now.informationRequests.every((request) => !request.consented)).toBe(true);
  });

  it('shows the next second physician nothing of the one before', () => {
    const next = given(
      ...held,
      by('second-1', 'information.request'),
      by('employee-1', 'information.consent'),
      by('physician-1', 'information.provide'),
      by('second-1', 'engagement.end'),
      by('employee-1', 'selection.choose', { first: 'second-3' }),
      by('second-3', 'availability.accept'),
      by('employee-1', 'authorisation.refuse'),
      by('physician-1', 'referral.send', { background: 'Nieuw' }),
      by('second-3', 'referral.accept'),
    );
    const seen = viewFor(next.scene, 'second-3');
    expect(seen.data).toEqual({
      'request.submit': expect.not.objectContaining({ question: expect.anything() }),
      'availability.accept': expect.anything(),
      'authorisation.refuse': {},
      'referral.send': expect.objectContaining({ background: 'Nieuw' }),
      'referral.accept': {},
    });
    expect(seen.timeline.map(({ what }) => what)).toEqual([
      'selection.choose',
      'availability.accept',
      'authorisation.refuse',
      'referral.send',
      'referral.accept',
    ]);
  });

  it('asks for a new authorisation, with its own seven days', () => {
    const again = given(
      ...accepted,
      later('P8D'),
      by('second-1', 'engagement.end'),
      by('employee-1', 'selection.choose', { first: 'second-3' }),
      by('second-3', 'availability.accept'),
    );
    again.when('physician-1', 'referral.send').isRefused('waitForAuthorisation');
  });
});
