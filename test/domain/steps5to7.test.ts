import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { stepOf } from '../../domain/view.ts';
import { by, given, later, viewFor } from '../support/given.ts';
import { consulted, drafted, engaged, held, proposed, remarked, scene } from './scenes.ts';

const second = 'second-1';
const employee = 'employee-1';

describe('Step 5, the appointment (R42)', () => {
  it('is proposed for a moment in the future, on the clock of Amsterdam', () => {
    const start = given(...engaged);
    start
      .when(second, 'appointment.propose', { startDate: '2026-11-01' })
      .isRefused('invalid', 'startDate inPast');
    // It is a few minutes past ten in Amsterdam.
    start
      .when(second, 'appointment.propose', { startDate: '2026-11-02', startTime: '10:00' })
      .isRefused('invalid', 'startTime inPast');
    const after = start
      .when(second, 'appointment.propose', { startDate: '2026-11-02', startTime: '10:30' })
      .leaves('AppointmentProposed');
    expect(present(after.log).appointment).toEqual({
      startsAt: '2026-11-02T09:30:00.000Z',
      status: 'proposed',
    });
  });

  it.each([
    ['durationMinutes', 0, 'outOfRange'],
    ['durationMinutes', 1.5, 'tooManyDecimals'],
    ['durationMinutes', 'een uur', 'notNumber'],
    ['startTime', '24:00', 'notTime'],
    ['startTime', '9:30', 'notTime'],
    ['place', 'x'.repeat(201), 'tooLong'],
    ['place', 'twee\nregels', 'notText'],
    ['notes', 'x'.repeat(4_001), 'tooLong'],
  ])('takes no %s of %p', (id, value, problem) => {
    given(...engaged)
      .when(second, 'appointment.propose', { [id]: value })
      .isRefused('invalid', `${id} ${problem}`);
  });

  it('is replaced by a new proposal until it was held', () => {
    const again = given(...proposed, by(employee, 'appointment.confirm'))
      .when(second, 'appointment.propose', { place: 'Elders' })
      .leaves('AppointmentProposed');
    expect(present(again.log).appointment?.status).toBe('proposed');
    given(...held)
      .when(second, 'appointment.propose', { place: 'Elders' })
      .isRefused('notNow');
  });

  it('is cancelled by either until the start, and not from then on', () => {
    for (const person of [employee, second]) {
      given(...proposed)
        .when(person, 'appointment.cancel', { reason: 'Ziek' })
        .leaves('AppointmentCancelled');
      given(...proposed, later('P4D'))
        .when(person, 'appointment.cancel')
        .isRefused('notNow');
    }
  });

  it('is held or missed from the start on, confirmed or not, unless declined or cancelled', () => {
    for (const verb of ['appointment.held', 'appointment.missed'] as const) {
      given(...proposed)
        .when(second, verb)
        .isRefused('notNow');
      given(...proposed, later('P4D'))
        .when(second, verb)
        .leaves(verb === 'appointment.held' ? 'AppointmentHeld' : 'AppointmentMissed');
      for (const end of ['appointment.decline', 'appointment.cancel'] as const) {
        given(...proposed, by(employee, end), later('P4D'))
          .when(second, verb)
          .isRefused('notNow');
      }
    }
  });
});

describe('Step 6, extra information (R43, R48, R49)', () => {
  const open = (source: string, name?: string) =>
    by(second, 'information.request', name === undefined ? { source } : { source, name });

  it('runs inside step 5, from the accepted referral until the draft', () => {
    expect(stepOf(present(scene('engaged').log))).toBe(5);
    expect(stepOf(present(scene('infoAsked').log))).toBe(6);
    expect(stepOf(present(scene('infoGiven').log))).toBe(5);
    given(...engaged)
      .when(second, 'information.request')
      .leaves('InformationRequested');
    given(...drafted)
      .when(second, 'information.request')
      .isRefused('notNow');
  });

  it.each(['practitioner', 'other'])('needs the name of a %s', (source) => {
    given(...held)
      .when(second, 'information.request', { source })
      .isRefused('invalid', 'name nameNeeded');
  });

  it.each(['physician', 'employer'])('needs no name for the %s', (source) => {
    given(...held)
      .when(second, 'information.request', { source })
      .leaves('InformationRequested');
  });

  it('is one request at a time', () => {
    given(...held, open('physician'))
      .when(second, 'information.request', { source: 'employer' })
      .isRefused('notNow');
  });

  it('asks the employee first; the physician learns of it only after consent', () => {
    expect(viewFor(scene('infoAsked'), 'physician-1').data['information.request']).toBeUndefined();
    expect(viewFor(scene('infoPhysician'), 'physician-1').data['information.request']).toBeDefined();
    expect(viewFor(scene('infoOther'), 'physician-1').data['information.request']).toBeUndefined();
    given(...held, open('physician'))
      .when('physician-1', 'information.provide')
      .isRefused('notNow');
  });

  it('keeps the exact text version of each consent (R48)', () => {
    const after = given(...held, open('employer'))
      .when(employee, 'information.consent')
      .leaves('InformationConsented');
    expect(after.log.events.at(-1)).toMatchObject({ facts: { textVersion: 'information.consent 1' } });
  });

  it('goes on without when the employee denies it', () => {
    given(...held, open('physician'), by(employee, 'information.deny'))
      .when(second, 'draft.submit')
      .leaves('DraftSubmitted');
  });

  it.each(['practitioner', 'other', 'employer'])('is never answered by the physician for a %s', (source) => {
    given(...held, open(source, 'Naam'), by(employee, 'information.consent'))
      .when('physician-1', 'information.provide')
      .isRefused('notNow');
  });

  it('is ended by the second physician for any source, only after consent', () => {
    for (const source of ['physician', 'practitioner', 'employer', 'other']) {
      given(...held, open(source, 'Naam'))
        .when(second, 'information.record')
        .isRefused('notNow');
      given(...held, open(source, 'Naam'), by(employee, 'information.consent'))
        .when(second, 'information.record')
        .leaves('InformationRecorded');
    }
  });

  it('stops when withdrawn before the answer', () => {
    const after = given(...held, open('physician'), by(employee, 'information.consent'))
      .when(employee, 'information.withdraw')
      .leaves('InformationWithdrawn');
    const can = (id: string) => viewFor(after, id).actions.map(({ verb }) => verb);
    expect(can('physician-1')).not.toContain('information.provide');
    expect(can(second)).toEqual(expect.arrayContaining(['information.request', 'draft.submit']));
  });

  it('is no longer shown when withdrawn after the answer, also in step 7', () => {
    for (const road of [consulted, [...consulted, by(second, 'draft.submit')]]) {
      const after = given(...road)
        .when(employee, 'information.withdraw')
        .leaves('InformationWithdrawn');
      expect(viewFor(after, second).data['information.provide']).toBeUndefined();
      expect(viewFor(after, 'physician-1').data['information.provide']).toBeDefined();
      expect(viewFor(after, employee).data['information.provide']).toBeDefined();
    }
  });

  it('withdraws the latest consent that stands, one after the other', () => {
    const two = given(
      ...held,
      open('physician'),
      by(employee, 'information.consent'),
      by('physician-1', 'information.provide'),
      open('practitioner', 'Huisarts'),
      by(employee, 'information.consent'),
      by(second, 'information.record'),
      by(employee, 'information.withdraw'),
    );
    expect(viewFor(two.scene, second).data).toHaveProperty(['information.provide']);
    expect(viewFor(two.scene, second).data).not.toHaveProperty(['information.record']);
    const both = two.when(employee, 'information.withdraw').leaves('InformationWithdrawn');
    expect(viewFor(both, second).data).not.toHaveProperty(['information.provide']);
  });

  it('tells the physician of the consents to the own request only', () => {
    const two = given(
      ...consulted,
      open('practitioner', 'Huisarts'),
      by(employee, 'information.consent'),
      by(second, 'information.record'),
      by(employee, 'information.withdraw'),
      by(employee, 'information.withdraw'),
    );
    const words = viewFor(two.scene, 'physician-1').timeline.map(({ what }) => what);
    expect(words.filter((what) => what.startsWith('information'))).toEqual([
      'information.request',
      'information.consent',
      'information.provide',
      'information.withdraw',
    ]);
  });
});

describe('Step 7, the draft (R44)', () => {
  it('comes after the consultation was held, with no information request open', () => {
    given(...proposed, later('P4D'))
      .when(second, 'draft.submit')
      .isRefused('notNow');
    given(...held, by(second, 'information.request'))
      .when(second, 'draft.submit')
      .isRefused('notNow');
    const after = given(...held)
      .when(second, 'draft.submit')
      .leaves('DraftSubmitted');
    expect(stepOf(present(after.log))).toBe(7);
  });

  it('takes remarks in one round', () => {
    given(...remarked)
      .when(employee, 'draft.comment', { inaccuracies: 'Nog iets' })
      .isRefused('notNow');
  });

  it('waits for the employee seven days, and takes remarks until it is final', () => {
    given(...drafted)
      .when(second, 'advice.finalise')
      .isRefused('notNow');
    given(...drafted, later('P7D'))
      .when(second, 'advice.finalise')
      .leaves('AdviceFinalised');
    given(...drafted, later('P9D'))
      .when(employee, 'draft.comment')
      .leaves('DraftCommented');
  });

  it('needs an answer to remarks, and none where there are none', () => {
    given(...remarked)
      .when(second, 'advice.finalise')
      .isRefused('invalid', 'handling handlingNeeded');
    given(...remarked)
      .when(second, 'advice.finalise', { handling: 'Verwerkt' })
      .leaves('AdviceFinalised');
    given(...drafted, by(employee, 'draft.approve'))
      .when(second, 'advice.finalise')
      .leaves('AdviceFinalised');
  });

  it('forgets the remarks on a draft of somebody else', () => {
    given(
      ...remarked,
      by(second, 'engagement.end'),
      by(employee, 'selection.choose', { first: 'second-3' }),
      by('second-3', 'availability.accept'),
      by(employee, 'authorisation.sign'),
      by('physician-1', 'referral.send'),
      by('second-3', 'referral.accept'),
      by('second-3', 'appointment.propose'),
      later('P4D'),
      by('second-3', 'appointment.held'),
      by('second-3', 'draft.submit'),
      by(employee, 'draft.approve'),
    )
      .when('second-3', 'advice.finalise')
      .leaves('AdviceFinalised');
  });
});
