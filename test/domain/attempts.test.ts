import { describe, expect, it } from '@jest/globals';
import { extend, present } from '../../domain/opened.ts';
import type { CaseVerb } from '../../domain/procedure.ts';
import {
  attempt,
  by,
  given,
  goodInputs,
  later,
  openedFor,
  played,
  type Scene,
  viewFor,
} from '../support/given.ts';
import {
  accepted,
  asked,
  confirmed,
  engaged,
  finalised,
  held,
  proposed,
  requested,
  scene,
  sent,
  shared,
} from './scenes.ts';

const refusalOf = (tried: ReturnType<typeof attempt>) => ('refusal' in tried ? tried.refusal : undefined);

describe('The order of checks', () => {
  const bad = { background: 5, nonsense: 'x' };

  it('says first that there is nothing to see, whatever else is wrong', () => {
    for (const id of ['employee-2', 'physician-2', 'second-3', 'hr-1', 'backoffice-4']) {
      expect(refusalOf(attempt(scene('sent'), id, 'referral.send', bad, 'old'))).toBe('notVisible');
    }
  });

  it('says then that it is not your role', () => {
    for (const id of ['employee-1', 'second-1', 'backoffice-1']) {
      expect(refusalOf(attempt(scene('sent'), id, 'referral.send', bad, 'old'))).toBe('role');
    }
  });

  it('recognises a repeat before it says that it is too late', () => {
    const opened = openedFor(scene('selection'), 'employee-1', 'selection.choose');
    const inputs = { first: 'second-1', second: 'second-3' };
    expect(attempt(scene('asked'), 'employee-1', 'selection.choose', inputs, opened)).toEqual({
      repeated: true,
    });
    expect(attempt(scene('completed'), 'employee-1', 'selection.choose', inputs, opened)).toEqual({
      repeated: true,
    });
  });

  it('says then that it is not now, or an old click, before it looks at the inputs', () => {
    expect(refusalOf(attempt(scene('sent'), 'physician-1', 'referral.send', bad, 'old'))).toBe('notNow');
    expect(refusalOf(attempt(scene('completed'), 'physician-1', 'referral.send', bad, 'old'))).toBe('closed');
    expect(refusalOf(attempt(scene('returned'), 'physician-1', 'referral.send', bad, 1))).toBe('outOfDate');
  });

  it('names every bad input at last, a missing version among them', () => {
    given(...requested)
      .when('physician-1', 'suitability.advise', { instrument: 'x', explanation: '', more: 'y' })
      .isRefused('invalid', 'instrument notChoice', 'explanation missing', 'more unknownField');
    const inputs = goodInputs('suitability.confirm', scene('suitability').now);
    for (const [opened, problem] of [
      [null, 'missing'],
      ['', 'missing'],
      ['twee', 'notNumber'],
      [1.5, 'notNumber'],
      [-1, 'notNumber'],
      [{}, 'notNumber'],
    ]) {
      expect(attempt(scene('suitability'), 'physician-1', 'suitability.confirm', inputs, opened)).toEqual({
        accepted: false,
        refusal: 'invalid',
        fields: [{ id: 'opened', problem }],
      });
    }
  });

  it('takes the version in digits, as the web chat sends it', () => {
    const opened = String(openedFor(scene('suitability'), 'physician-1', 'suitability.confirm'));
    expect(attempt(scene('suitability'), 'physician-1', 'suitability.confirm', {}, opened)).toMatchObject({
      accepted: true,
    });
  });

  it('takes no version that is yet to come', () => {
    expect(refusalOf(attempt(scene('suitability'), 'physician-1', 'suitability.confirm', {}, 99))).toBe(
      'outOfDate',
    );
  });
});

describe('The version that a click carries', () => {
  const opened = (at: Scene, id: string, verb: CaseVerb) =>
    viewFor(at, id).actions.find((action) => action.verb === verb)?.opened;

  it('does not change with events that leave the action possible', () => {
    const before = opened(played(...accepted), 'employee-1', 'authorisation.sign');
    const more = played(
      ...accepted,
      by('employee-1', 'authorisation.refuse'),
      by('employee-1', 'hrStatus.allow'),
      later('P8D'),
    );
    expect(opened(more, 'employee-1', 'authorisation.sign')).toBe(before);
    expect(opened(played(...engaged), 'second-1', 'appointment.propose')).toBe(
      opened(played(...proposed, by('employee-1', 'appointment.confirm')), 'second-1', 'appointment.propose'),
    );
  });

  it('changes when the action has become impossible and possible again', () => {
    const first = opened(played(...confirmed), 'employee-1', 'selection.choose') ?? 0;
    const again = opened(played(...asked, later('P15D')), 'employee-1', 'selection.choose') ?? 0;
    expect(again).toBeGreaterThan(first);
    given(...asked, later('P15D'))
      .when('employee-1', 'selection.choose', { first: 'second-2' }, first)
      .isRefused('outOfDate');
  });

  it('changes with a new proposal of an appointment', () => {
    const first = opened(played(...proposed), 'employee-1', 'appointment.confirm');
    const next = [...proposed, by('second-1', 'appointment.propose', { place: 'Elders' })];
    expect(opened(played(...next), 'employee-1', 'appointment.confirm')).toBeGreaterThan(first ?? 0);
    given(...next)
      .when('employee-1', 'appointment.confirm', {}, first)
      .isRefused('outOfDate');
  });

  it('changes with a new final text', () => {
    const first = opened(played(...finalised), 'employee-1', 'sharing.consent');
    given(...finalised, by('second-1', 'advice.finalise', { advice: 'Andere tekst' }))
      .when('employee-1', 'sharing.consent', {}, first)
      .isRefused('outOfDate');
  });

  it('changes with a new physician', () => {
    const first = opened(played(...finalised), 'employee-1', 'sharing.handOver');
    given(...finalised, by('backoffice-1', 'participant.replace'))
      .when('employee-1', 'sharing.handOver', {}, first)
      .isRefused('outOfDate');
  });

  it('is the moment the appointment began, for what is possible from then on', () => {
    const begun = played(...proposed, later('P4D'));
    expect(opened(begun, 'second-1', 'appointment.held')).toBeLessThanOrEqual(
      viewFor(begun, 'second-1').version,
    );
    given(...proposed, later('P4D'))
      .when('second-1', 'appointment.held')
      .leaves('AppointmentHeld');
  });

  it('counts only what the reader may see', () => {
    const physician = viewFor(played(...engaged), 'physician-1').version;
    expect(viewFor(played(...held), 'physician-1').version).toBe(physician);
    expect(viewFor(played(...held), 'employee-1').version).toBeGreaterThan(physician);
    expect(viewFor(scene('drafted'), 'physician-1').version).toBe(physician);
  });

  it('is the same for a participant who was replaced and a new one only from when the new one came', () => {
    const replaced = played(...requested, by('backoffice-1', 'participant.replace'));
    expect(opened(replaced, 'physician-2', 'suitability.confirm')).toBe(2);
  });
});

describe('An exact repeat', () => {
  it('is recognised whatever the order and the form of the inputs', () => {
    const road = [
      ...confirmed,
      by('employee-1', 'selection.choose', { first: 'second-4', costsAccepted: true }),
    ];
    const opened = openedFor(played(...confirmed), 'employee-1', 'selection.choose');
    given(...road)
      .when(
        'employee-1',
        'selection.choose',
        { costsAccepted: 'true', second: '', first: 'second-4' },
        opened,
      )
      .isRepeated();
  });

  it('is not one with other inputs, another version or from somebody else', () => {
    const opened = openedFor(played(...proposed), 'employee-1', 'appointment.cancel');
    const road = [...proposed, by('employee-1', 'appointment.cancel', { reason: 'Ziek' })];
    const start = given(...road);
    start.when('employee-1', 'appointment.cancel', { reason: 'Ziek' }, opened).isRepeated();
    start.when('employee-1', 'appointment.cancel', { reason: 'Beter' }, opened).isRefused('notNow');
    start.when('employee-1', 'appointment.cancel', { reason: 'Ziek' }, opened + 1).isRefused('notNow');
    start.when('second-1', 'appointment.cancel', { reason: 'Ziek' }, opened).isRefused('notNow');
  });

  it('is still one when a date has gone by since', () => {
    const inputs = { earliestDate: '2026-11-03' };
    const opened = openedFor(played(...asked), 'second-1', 'availability.accept');
    given(...asked, by('second-1', 'availability.accept', inputs), later('P5D'))
      .when('second-1', 'availability.accept', inputs, opened)
      .isRepeated();
  });

  it('is the second click on an evaluation, whatever its score', () => {
    const done = scene('completed');
    const opened = openedFor(done, 'employee-1', 'evaluation.give');
    const first = attempt(done, 'employee-1', 'evaluation.give', { score: 4 }, opened);
    const events = 'events' in first ? first.events : [];
    const then = { log: extend(done.log, events), now: done.now };
    expect(attempt(then, 'employee-1', 'evaluation.give', { score: 5 }, opened)).toEqual({ repeated: true });
  });

  it('does not stand in the way of the same act on something new', () => {
    const again = given(
      ...engaged,
      by('second-1', 'referral.return', { missing: 'Meer' }),
      by('physician-1', 'referral.send'),
      by('second-1', 'referral.accept'),
    );
    again.when('second-1', 'referral.return', { missing: 'Meer' }).leaves('ReferralReturned');
    given(...shared, by('employee-1', 'sharing.withdraw'), by('employee-1', 'sharing.consent'))
      .when('employee-1', 'sharing.withdraw')
      .leaves('SharingWithdrawn');
    given(...sent, by('employee-1', 'authorisation.withdraw'), by('employee-1', 'authorisation.sign'))
      .when('employee-1', 'authorisation.withdraw')
      .leaves('AuthorisationWithdrawn');
  });
});

describe('What is refused', () => {
  it('changes nothing', () => {
    const at = scene('engaged');
    const before = JSON.stringify(present(at.log));
    attempt(at, 'second-1', 'appointment.propose', { startDate: 'morgen' });
    attempt(at, 'employee-2', 'request.withdraw', {});
    expect(JSON.stringify(present(at.log))).toBe(before);
  });
});
