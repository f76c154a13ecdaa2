import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { by, given, later, seenBy, viewFor } from '../support/given.ts';
import {
  accepted,
  asked,
  decided,
  drafted,
  engaged,
  finalised,
  held,
  requested,
  scene,
  sent,
  shared,
  signed,
} from './scenes.ts';

const newPhysician = by('backoffice-1', 'participant.replace');
const newSecond = by('backoffice-2', 'participant.replace', {
  role: 'secondPhysician',
  personId: 'second-3',
});
const can = (at: Parameters<typeof viewFor>[0], id: string) =>
  viewFor(at, id).actions.map(({ verb }) => verb);

describe('Replacing the physician', () => {
  it('hides the case from the old one and shows it to the new one, who takes over what waits', () => {
    const after = given(...requested)
      .when('backoffice-1', 'participant.replace')
      .leaves('ParticipantReplaced');
    expect(seenBy(after, 'physician-1')).toBeUndefined();
    expect(can(after, 'physician-2')).toContain('suitability.confirm');
    expect(viewFor(after, 'physician-2').data['request.submit']).toHaveProperty('question');
  });

  it('asks an authorisation that was not yet used again', () => {
    const after = given(...signed, newPhysician);
    after.when('physician-2', 'referral.send').isRefused('waitForAuthorisation');
    expect(can(after.scene, 'employee-1')).toContain('authorisation.sign');
  });

  it('asks it again for as long as the first time, also when the first asking had lapsed', () => {
    const late = [...accepted, later('P8D'), by('employee-1', 'authorisation.sign'), newPhysician];
    given(...late, later('P6D'))
      .when('physician-2', 'referral.send')
      .isRefused('waitForAuthorisation');
    given(...late, later('P8D'))
      .when('physician-2', 'referral.send')
      .leaves('ReferralSent');
  });

  it('leaves an authorisation that was used as it is', () => {
    const after = given(...sent, newPhysician).scene;
    expect(viewFor(after, 'second-1').data['referral.send']).toHaveProperty('medicalSummary');
  });

  it('leaves a returned referral to be sent again by the new one, whatever the employee does', () => {
    const returned = given(...sent, by('second-1', 'referral.return'), newPhysician);
    returned
      .when('physician-2', 'referral.send', { medicalSummary: 'Medisch' })
      .isRefused('invalid', 'medicalSummary noAuthorisation');
    returned.when('physician-2', 'referral.send').leaves('ReferralSent');
    expect(can(returned.scene, 'employee-1')).toEqual(
      expect.arrayContaining(['authorisation.sign', 'request.close']),
    );
  });

  it('asks the consent to an open information request again, unseen by the new one until then', () => {
    const road = [
      ...held,
      by('second-1', 'information.request'),
      by('employee-1', 'information.consent'),
      newPhysician,
    ];
    const after = given(...road);
    expect(viewFor(after.scene, 'physician-2').data['information.request']).toBeUndefined();
    after.when('physician-2', 'information.provide').isRefused('notNow');
    given(...road, by('employee-1', 'information.consent'))
      .when('physician-2', 'information.provide')
      .leaves('InformationProvided');
  });

  it('asks a consent to sharing again, and keeps the advice from the new one until then', () => {
    const after = given(...shared, newPhysician);
    expect(viewFor(after.scene, 'physician-2').data['advice.finalise']).toBeUndefined();
    expect(can(after.scene, 'employee-1')).toEqual(
      expect.arrayContaining(['sharing.consent', 'sharing.handOver', 'sharing.block']),
    );
    after.when('physician-2', 'adoption.decide').isRefused('notNow');
    after.when('employee-1', 'sharing.consent', {}, 3).isRefused('outOfDate');
  });

  it('asks it again after the decision as well, without reopening step 9', () => {
    const after = given(...decided, newPhysician);
    expect(viewFor(after.scene, 'physician-2').data['advice.finalise']).toBeUndefined();
    after.when('physician-2', 'adoption.decide').isRefused('notNow');
    const again = after.when('employee-1', 'sharing.consent').leaves('SharingConsented');
    expect(viewFor(again, 'physician-2').data['advice.finalise']).toBeDefined();
  });

  it('lets the new one confirm a hand-over', () => {
    for (const steps of [[], [by('physician-1', 'handOver.confirm')]]) {
      given(...finalised, by('employee-1', 'sharing.handOver'), ...steps, newPhysician)
        .when('physician-2', 'handOver.confirm')
        .leaves('HandOverConfirmed');
    }
  });

  it('takes nobody but another physician of the service', () => {
    const start = given(...engaged);
    for (const [personId, problem] of [
      ['physician-1', 'samePerson'],
      ['second-3', 'notChoice'],
      ['employee-2', 'notChoice'],
      ['nobody', 'notChoice'],
    ]) {
      start
        .when('backoffice-1', 'participant.replace', { role: 'physician', personId })
        .isRefused('invalid', `personId ${problem}`);
    }
  });
});

describe('Replacing the second physician', () => {
  it('goes back to step 3 with a recommendation, and every consent ends', () => {
    const after = given(
      ...held,
      by('second-1', 'information.request'),
      by('employee-1', 'information.consent'),
    )
      .when('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: 'second-3' })
      .leaves('ParticipantReplaced');
    const now = present(after.log);
    expect(now).toMatchObject({ stage: 'selection', second: undefined, appointment: undefined });
    expect(now.authorisation.status).toBe('none');
    expect(now.informationRequests.every((request) => request.status === 'ended' && !request.consented)).toBe(
      true,
    );
    expect(viewFor(after, 'employee-1').data['participant.replace']).toEqual({
      role: 'secondPhysician',
      personId: 'second-3',
    });
    expect(can(after, 'employee-1')).toContain('selection.choose');
    expect(seenBy(after, 'second-1')).toBeUndefined();
    expect(seenBy(after, 'backoffice-2')).toBeUndefined();
  });

  it('keeps the draft readable for the employee, and from everybody new', () => {
    const after = given(
      ...drafted,
      newSecond,
      by('employee-1', 'selection.choose', { first: 'second-3' }),
      by('second-3', 'availability.accept'),
    ).scene;
    expect(viewFor(after, 'employee-1').data['draft.submit']).toHaveProperty('grounds');
    expect(viewFor(after, 'second-3').data['draft.submit']).toBeUndefined();
    expect(viewFor(after, 'physician-1').data['draft.submit']).toBeUndefined();
  });

  it('is possible until the final advice and not from then on', () => {
    const inputs = { role: 'secondPhysician', personId: 'second-3' };
    for (const road of [asked, signed, engaged, drafted]) {
      given(...road)
        .when('backoffice-2', 'participant.replace', inputs)
        .leaves('ParticipantReplaced');
    }
    given(...finalised)
      .when('backoffice-2', 'participant.replace', inputs)
      .isRefused('notNow');
  });

  it('takes no one of the physician’s organisation, not the same person, nobody of another kind (R32)', () => {
    for (const [personId, problem] of [
      ['second-5', 'sameOrganisation'],
      ['second-1', 'samePerson'],
      ['physician-2', 'notChoice'],
    ]) {
      given(...engaged)
        .when('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId })
        .isRefused('invalid', `personId ${problem}`);
    }
  });

  it('lets the old one send an invoice after accepting a referral, and not before', () => {
    given(...engaged, newSecond)
      .when('second-1', 'invoice.issue')
      .leaves('InvoiceIssued');
    given(...sent, newSecond)
      .when('second-1', 'invoice.issue')
      .isRefused('notVisible');
  });
});

describe('Who may replace whom', () => {
  it('is the back office of that person’s own service', () => {
    given(...engaged)
      .when('backoffice-2', 'participant.replace', { role: 'physician', personId: 'physician-2' })
      .isRefused('role');
    given(...engaged)
      .when('backoffice-1', 'participant.replace', { role: 'secondPhysician', personId: 'second-3' })
      .isRefused('role');
    given(...engaged)
      .when('backoffice-3', 'participant.replace')
      .isRefused('notVisible');
  });

  it('offers the people who can come in the place', () => {
    const offered = (id: string) =>
      viewFor(scene('engaged'), id).actions.find(({ verb }) => verb === 'participant.replace')?.people;
    expect(offered('backoffice-1')).toEqual({ role: ['physician'], personId: ['physician-2'] });
    expect(offered('backoffice-2')).toEqual({
      role: ['secondPhysician'],
      personId: ['second-2', 'second-3', 'second-4'],
    });
  });

  it('replaces nobody where nobody is', () => {
    given(...requested)
      .when('backoffice-1', 'participant.replace', { role: 'secondPhysician', personId: 'second-1' })
      .isRefused('invalid', 'role nobodyThere');
  });
});
