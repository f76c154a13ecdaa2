import { describe, expect, it } from '@jest/globals';
import { by, type Door, later, type Move } from '../support/play.ts';
import {
  asked,
  billed,
  confirmed,
  drafted,
  employee,
  endEach,
  engaged,
  finalised,
  held,
  informed,
  office,
  outcomeFor,
  physician,
  played,
  requested,
  second,
  sent,
  shared,
  signed,
  verbsOf,
} from './roads.ts';

endEach();

describe.each<Door>(['api', 'chat'])('One case through the %s', (door) => {
  it('goes through all ten steps and is completed', async () => {
    const play = await played(
      door,
      ...requested,
      by(physician, 'suitability.confirm'),
      by(physician, 'selection.recommend'),
      by(employee, 'selection.choose', { second: 'second-3' }),
      by(second, 'availability.acknowledge'),
      by(second, 'availability.accept'),
      ...informed.slice(signed.length - 1),
      by(second, 'draft.submit'),
      by(employee, 'draft.comment'),
      by(second, 'advice.finalise', { handling: 'De datum is verbeterd.' }),
      by(employee, 'sharing.consent'),
      by(physician, 'adoption.decide', { adviceChanged: true, outcome: 'partial' }),
      by(physician, 'employer.informed'),
      ...billed,
      by(employee, 'evaluation.give'),
    );
    for (const person of [employee, physician, second, office, 'backoffice-2'])
      expect(await outcomeFor(play, person)).toBe('completed');
    expect(await verbsOf(play, employee)).not.toContain('evaluation.give');
  });

  it('is blocked, and reopens when the employee consents within four weeks', async () => {
    const play = await played(door, ...finalised, by(employee, 'sharing.block'), ...billed);
    expect(await outcomeFor(play, employee)).toBe('blocked');
    await play.go(later('P27D'), by(employee, 'sharing.consent'));
    expect((await (await play.member(employee)).case(play.caseId())).step).toBe(9);
    await play.go(by(physician, 'adoption.decide'));
    expect(await outcomeFor(play, physician)).toBe('completed');
  });

  it('stays blocked once four weeks have passed', async () => {
    const play = await played(door, ...finalised, by(employee, 'sharing.block'), ...billed, later('P29D'));
    expect(await verbsOf(play, employee)).not.toContain('sharing.consent');
  });

  it('closes as alternative when the employee follows the advice of the physician', async () => {
    const play = await played(
      door,
      ...requested,
      by(physician, 'suitability.advise'),
      by(employee, 'alternative.accept'),
    );
    expect(await outcomeFor(play, employee)).toBe('alternative');
  });

  it('closes as refused when the physician refuses after the employee insisted', async () => {
    const play = await played(
      door,
      ...requested,
      by(physician, 'suitability.advise'),
      by(employee, 'request.insist'),
      by(physician, 'request.refuse'),
    );
    expect(await outcomeFor(play, employee)).toBe('refused');
    const { data } = await (await play.member(employee)).case(play.caseId());
    expect(data['request.refuse']).toEqual(play.inputs('request.refuse'));
  });

  it('closes as infeasible when the referral came back and the employee closes the case', async () => {
    const play = await played(door, ...sent, by(second, 'referral.return'), by(employee, 'request.close'));
    expect(await outcomeFor(play, physician)).toBe('infeasible');
  });

  it('closes as infeasible when nobody acts for eighteen months', async () => {
    const play = await played(door, ...confirmed, later('P19M'));
    expect(await outcomeFor(play, employee)).toBe('infeasible');
  });

  it('goes on after a hand-over that the physician confirms', async () => {
    const play = await played(
      door,
      ...finalised,
      by(employee, 'sharing.handOver'),
      by(physician, 'handOver.confirm'),
      by(physician, 'adoption.decide'),
      ...billed,
    );
    expect(await outcomeFor(play, physician)).toBe('completed');
    expect(
      (await (await play.member(physician)).case(play.caseId())).data['advice.finalise'],
    ).toBeUndefined();
  });

  it('lets the employee pay a physician outside the contract', async () => {
    const outside = (move: Move): Move =>
      move.kind === 'act' && move.person === second ? { ...move, person: 'second-4' } : move;
    const play = await played(
      door,
      ...confirmed,
      by(employee, 'selection.choose', { first: 'second-4', costsAccepted: true }),
      ...[...shared.slice(asked.length), by(physician, 'adoption.decide'), by(second, 'invoice.issue')].map(
        outside,
      ),
    );
    expect(await verbsOf(play, physician)).not.toContain('invoice.settle');
    expect(await verbsOf(play, office)).not.toContain('invoice.settle');
    const { data } = await (await play.member(physician)).case(play.caseId());
    expect(data['invoice.issue']).toBeUndefined();
    await play.go(by(employee, 'invoice.settle'));
    expect(await outcomeFor(play, 'second-4')).toBe('completed');
  });

  it('takes an invoice after a withdrawal that came after the referral was accepted', async () => {
    const play = await played(door, ...engaged, by(employee, 'request.withdraw'), ...billed);
    expect(await outcomeFor(play, second)).toBe('withdrawn');
  });

  it('is sent again after the referral came back', async () => {
    const play = await played(
      door,
      ...engaged,
      by(second, 'appointment.propose'),
      by(second, 'referral.return'),
      by(physician, 'referral.send', { medicalSummary: 'Met de brief van de specialist.' }),
      by(second, 'referral.accept'),
      by(second, 'appointment.propose'),
      by(employee, 'appointment.decline'),
      by(second, 'appointment.propose', { place: 'Elders' }),
      by(employee, 'appointment.cancel'),
      by(second, 'appointment.propose', { place: 'Weer elders' }),
      later('P4D'),
      by(second, 'appointment.missed'),
      by(second, 'appointment.propose', { place: 'Toch hier' }),
      by(employee, 'appointment.confirm'),
      later('P4D'),
      by(second, 'appointment.held'),
      by(second, 'draft.submit'),
    );
    expect((await (await play.member(employee)).case(play.caseId())).step).toBe(7);
  });

  it('gives back to another physician what the back office hands over', async () => {
    const play = await played(
      door,
      ...signed,
      by(office, 'participant.replace', { role: 'physician', personId: 'physician-2' }),
    );
    expect(await verbsOf(play, physician)).toBeUndefined();
    await play.go(
      by(employee, 'authorisation.sign'),
      by('physician-2', 'referral.send'),
      by(second, 'referral.accept'),
    );
    expect((await (await play.member(second)).case(play.caseId())).step).toBe(5);
  });

  it('starts anew at step 3 when the second physician stops or is replaced; the first may send an invoice', async () => {
    const play = await played(
      door,
      ...engaged,
      by('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: 'second-3' }),
    );
    expect(await verbsOf(play, second)).toBeUndefined();
    expect((await (await play.member(employee)).case(play.caseId())).step).toBe(3);
    await play.go(
      by(employee, 'selection.choose', { first: 'second-3', second: 'second-2' }),
      by('second-3', 'availability.accept'),
      by('second-3', 'engagement.end'),
    );
    expect(await verbsOf(play, 'second-3')).toBeUndefined();
    await play.go(
      by(employee, 'selection.choose', { first: 'second-2' }),
      by('second-2', 'availability.accept'),
    );
    expect((await (await play.member('second-2')).case(play.caseId())).step).toBe(4);
  });
});

describe('A request through the API', () => {
  const places: readonly (readonly [number, readonly Move[]])[] = [
    [2, requested],
    [3, confirmed],
    [4, signed],
    [5, held],
    [6, [...held, by(second, 'information.request')]],
    [7, drafted],
    [8, finalised],
    [9, shared],
  ];
  it.each(places)('is withdrawn in step %d, and the second physician is told', async (step, road) => {
    const play = await played('api', ...road);
    const who = await play.member(employee);
    expect((await who.case(play.caseId())).step).toBe(step);
    await play.go(by(employee, 'request.withdraw', { reason: 'Ik ben beter.' }));
    expect(await outcomeFor(play, employee)).toBe('withdrawn');
    expect(await verbsOf(play, employee)).toEqual(['evaluation.give']);
    const again = await who.send(play.caseId(), 'suitability.confirm', {}, 1);
    expect(again.status).toBe(403);
  });

  it('can no longer be withdrawn once step 9 is decided or skipped', async () => {
    const play = await played('api', ...finalised, by(employee, 'sharing.block'));
    expect(await verbsOf(play, employee)).not.toContain('request.withdraw');
  });
});
