import { describe, expect, it } from '@jest/globals';
import { wordsOn } from '../support/cardParts.ts';
import { cardsOf, caseBody, outbox } from '../support/driver.ts';
import { by, type Door, later, type Play } from '../support/play.ts';
import {
  accepted,
  asked,
  billed,
  confirmed,
  employee,
  endEach,
  engaged,
  finalised,
  held,
  informed,
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

async function textsOf(play: Play, person: string): Promise<string> {
  const activities = await outbox(play.address, person);
  return activities.flatMap(cardsOf).map(wordsOn).join('\n');
}

async function seenBy(play: Play, person: string) {
  return (await play.member(person)).case(play.caseId());
}

describe.each<Door>(['api', 'chat'])('Choosing a second physician through the %s', (door) => {
  it('asks the second choice when the first has no time', async () => {
    const play = await played(door, ...asked, by(second, 'availability.decline', { reason: 'Vol.' }));
    expect(await verbsOf(play, second)).toBeUndefined();
    await play.go(by('second-3', 'availability.accept'));
    expect((await seenBy(play, employee)).step).toBe(4);
    expect((await seenBy(play, employee)).data['availability.decline']).toEqual({ reason: 'Vol.' });
  });

  it('asks the second choice after seven days of silence, whatever was acknowledged', async () => {
    const play = await played(door, ...asked, by(second, 'availability.acknowledge'), later('P8D'));
    expect(await verbsOf(play, second)).toBeUndefined();
    const late = await (await play.member(second)).send(play.caseId(), 'availability.accept', {}, 2);
    expect([late.status, late.text]).toEqual([404, '{"error":"notFound"}']);
    await play.go(by('second-3', 'availability.accept'));
    expect((await seenBy(play, physician)).step).toBe(4);
  });

  it('lets the employee choose again when nobody is left to ask, and nobody who said no', async () => {
    const play = await played(
      door,
      ...asked,
      by(second, 'availability.decline'),
      by('second-3', 'availability.decline'),
    );
    const { actions } = await seenBy(play, employee);
    const choose = actions.find((action) => action.verb === 'selection.choose');
    const offered = choose?.inputs.find((input) => input.id === 'first')?.choices?.map(({ value }) => value);
    expect(offered).toEqual(['second-2', 'second-4']);
    await play.go(
      by(employee, 'selection.choose', { first: 'second-2', second: 'second-4', costsAccepted: true }),
    );
    await play.go(by('second-2', 'availability.decline'), by('second-4', 'availability.decline'));
    expect(await textsOf(play, 'backoffice-1')).not.toBe('');
    const again = (await seenBy(play, employee)).actions.find((action) => action.verb === 'selection.choose');
    expect(again?.inputs[0]?.choices).toHaveLength(4);
    await play.go(by(employee, 'selection.choose'), by(second, 'availability.accept'));
    expect((await seenBy(play, second)).step).toBe(4);
  });

  it('keeps somebody outside the contract for who accepts the costs, and the same organisation for nobody', async () => {
    const play = await played(door, ...confirmed);
    const who = await play.member(employee);
    const opened = await who.opened(play.caseId(), 'selection.choose');
    const fieldsFor = async (inputs: object) => {
      const { status, json } = await who.send(play.caseId(), 'selection.choose', inputs, opened);
      return [status, Array.isArray(json.fields) ? json.fields.map((field) => field.id) : []];
    };
    expect(await fieldsFor({ first: 'second-4' })).toEqual([422, ['costsAccepted']]);
    expect(await fieldsFor({ first: 'second-4', costsAccepted: 'false' })).toEqual([422, ['costsAccepted']]);
    expect(await fieldsFor({ first: 'second-1', second: 'second-4' })).toEqual([422, ['costsAccepted']]);
    expect(await fieldsFor({ first: 'second-5' })).toEqual([422, ['first']]);
    expect(await fieldsFor({ first: 'second-1', second: 'second-1' })).toEqual([422, ['second']]);
    expect(await fieldsFor({ first: 'physician-2' })).toEqual([422, ['first']]);
    expect((await who.case(play.caseId())).step).toBe(3);
  });
});

describe.each<Door>(['api', 'chat'])('An authorisation through the %s', (door) => {
  it.each([
    ['is refused', [by(employee, 'authorisation.refuse')]],
    ['does not come within seven days', [later('P8D')]],
    [
      'is withdrawn before sending',
      [by(employee, 'authorisation.sign'), by(employee, 'authorisation.withdraw')],
    ],
  ])('that %s lets only work data go', async (_name, moves) => {
    const play = await played(door, ...accepted, ...moves);
    const doctor = await play.member(physician);
    const opened = await doctor.opened(play.caseId(), 'referral.send');
    const full = { ...play.inputs('referral.send'), medicalSummary: 'Medisch geheim.' };
    const refused = await doctor.send(play.caseId(), 'referral.send', full, opened);
    expect([refused.status, refused.json.fields]).toEqual([
      422,
      [expect.objectContaining({ id: 'medicalSummary' })],
    ]);
    await play.go(by(physician, 'referral.send'), by(second, 'referral.accept'));
    expect((await seenBy(play, second)).data['request.submit']).toEqual({
      subject: 'absenceAdvice',
      adviceDate: expect.any(String),
    });
  });

  it('is waited for: nothing can be sent before it came, was refused, or seven days went by', async () => {
    const play = await played(door, ...accepted, later('P6D'));
    expect(await verbsOf(play, physician)).not.toContain('referral.send');
  });

  it('that is withdrawn after sending takes the medical parts from the second physician, in the chat too', async () => {
    const play = await played(door, ...sent);
    expect(await textsOf(play, second)).toContain('Rugklachten sinds de zomer.');
    await play.go(by(employee, 'authorisation.withdraw'));
    const { data } = await seenBy(play, second);
    expect(data['referral.send']).not.toHaveProperty('medicalSummary');
    expect(data['request.submit']).not.toHaveProperty('question');
    expect(await textsOf(play, second)).not.toContain('Rugklachten sinds de zomer.');
    expect(await textsOf(play, second)).not.toContain('request.submit question');
    await play.go(by(employee, 'authorisation.sign'), by(second, 'referral.accept'));
    expect((await seenBy(play, second)).data['referral.send']).toHaveProperty('medicalSummary');
  });
});

describe.each<Door>(['api', 'chat'])('A consent through the %s', (door) => {
  it('to an information request can be withdrawn before the answer, and afterwards takes the answer away', async () => {
    const play = await played(
      door,
      ...held,
      by(second, 'information.request', { source: 'practitioner', name: 'Huisarts Jansen' }),
      by(employee, 'information.consent'),
      by(employee, 'information.withdraw'),
    );
    expect(await verbsOf(play, second)).not.toContain('information.record');
    await play.go(...informed.slice(-3));
    expect((await seenBy(play, second)).data['information.provide']).toBeDefined();
    await play.go(by(employee, 'information.withdraw'));
    expect((await seenBy(play, second)).data['information.provide']).toBeUndefined();
    expect(await textsOf(play, second)).not.toContain('information.provide answer');
  });

  it('to an information request that is denied or never comes lets the second physician go on without', async () => {
    const play = await played(
      door,
      ...held,
      by(second, 'information.request'),
      by(employee, 'information.deny'),
      by(second, 'information.request', { what: 'Iets anders' }),
      later('P15D'),
      by(second, 'draft.submit'),
    );
    expect((await seenBy(play, employee)).step).toBe(7);
    expect(await textsOf(play, physician)).not.toContain('information.request');
  });

  it('to sharing the advice can be withdrawn; step 9 goes on without the copy', async () => {
    const play = await played(door, ...shared);
    expect((await seenBy(play, physician)).data['advice.finalise']).toMatchObject({
      advice: expect.stringContaining('advice.finalise'),
    });
    await play.go(by(employee, 'sharing.withdraw'));
    expect((await seenBy(play, physician)).data['advice.finalise']).toBeUndefined();
    expect(await textsOf(play, physician)).not.toContain('advice.finalise');
    await play.go(by(physician, 'adoption.decide'), ...billed);
    expect(await outcomeFor(play, employee)).toBe('completed');
  });

  it('to sharing stays possible until the physician confirms a hand-over', async () => {
    const play = await played(door, ...finalised, by(employee, 'sharing.handOver'));
    expect(await verbsOf(play, employee)).toEqual(
      expect.arrayContaining(['sharing.consent', 'sharing.block']),
    );
    await play.go(by(employee, 'sharing.consent'), by(physician, 'adoption.decide'));
    expect((await seenBy(play, employee)).step).toBe(10);
  });
});

describe.each<Door>(['api', 'chat'])('A transfer through the %s', (door) => {
  it('can be asked for until four weeks after the decision, also once the case is closed', async () => {
    const play = await played(
      door,
      ...shared,
      by(physician, 'adoption.decide', { outcome: 'none' }),
      ...billed,
      later('P27D'),
      by(employee, 'transfer.request'),
      later('P9D'),
      by(physician, 'transfer.decide', { granted: 'true', newPhysician: 'dr. Nieuw' }),
    );
    expect(await outcomeFor(play, employee)).toBe('completed');
    expect((await seenBy(play, employee)).data['transfer.decide']).toMatchObject({ granted: true });
    expect((await seenBy(play, second)).data['transfer.request']).toBeUndefined();
  });

  it('can no longer be asked for after four weeks', async () => {
    const play = await played(door, ...shared, by(physician, 'adoption.decide'), later('P28DT1M'));
    expect(await verbsOf(play, employee)).not.toContain('transfer.request');
  });
});

describe.each<Door>(['api', 'chat'])('Progress for HR through the %s', (door) => {
  it('is sent only while the employee allows it', async () => {
    const play = await played(
      door,
      ...requested,
      by(employee, 'hrStatus.allow'),
      by(employee, 'hrStatus.stop'),
      by(employee, 'hrStatus.allow'),
    );
    expect(await verbsOf(play, employee)).toContain('hrStatus.stop');
    expect(await outbox(play.address, 'hr-1')).toEqual([]);
  });

  it('is not offered below the staff minimum, and refused', async () => {
    const play = await played(door, by('employee-41', 'request.submit'));
    const who = await play.member('employee-41');
    expect(await verbsOf(play, 'employee-41')).not.toContain('hrStatus.allow');
    const refused = await who.send(play.caseId(), 'hrStatus.allow', {}, 1);
    expect([refused.status, refused.json.error]).toEqual([409, 'stale']);
  });
});

describe.each<Door>(['api', 'chat'])('Who left the case, through the %s', (door) => {
  it('may still send an invoice after having accepted the referral, and sees nothing else', async () => {
    const play = await played(
      door,
      ...engaged,
      by(second, 'engagement.end', { reason: 'conflictOfInterest' }),
    );
    expect(await verbsOf(play, second)).toBeUndefined();
    const talk = await (await play.member(second)).chat();
    const button = await talk.find('invoice.issue', play.caseId());
    expect(button).toBeDefined();
    await talk.press('invoice.issue', play.inputs('invoice.issue'), play.caseId());
    expect(await verbsOf(play, 'backoffice-1')).toContain('invoice.settle');
    await play.go(by('backoffice-1', 'invoice.settle'));
    expect(await textsOf(play, second)).not.toContain('Rugklachten');
    expect((await seenBy(play, employee)).step).toBe(3);
  });

  it('finds over the API, too, what the own invoice needs, and no more, after having been replaced', async () => {
    const play = await played(
      door,
      ...engaged,
      by('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: 'second-3' }),
    );
    const former = await play.member(second);
    expect((await former.cases()).cases).toEqual([]);
    const inputs = play.inputs('invoice.issue');
    const { status, json } = await former.send(play.caseId(), 'invoice.issue', inputs);
    expect([status, json.state]).toEqual([
      422,
      expect.objectContaining({ step: null, data: {}, timeline: [], documents: [] }),
    ]);
    const [action] = caseBody.parse(json.state).actions;
    const issued = await former.send(play.caseId(), 'invoice.issue', inputs, action?.opened);
    expect([issued.status, issued.json.data]).toEqual([200, { 'invoice.issue': inputs }]);
    const other = await former.send(play.caseId(), 'draft.submit', {}, action?.opened);
    expect([other.status, other.text]).toEqual([404, '{"error":"notFound"}']);
  });

  it('is nobody of the same organisation, nobody twice, and nobody once the advice is final', async () => {
    const play = await played(door, ...signed);
    const office = await play.member('backoffice-2');
    const replace = async (personId: string, role = 'secondPhysician') => {
      const opened = (await office.opened(play.caseId(), 'participant.replace')) ?? 1;
      const { status, json } = await office.send(
        play.caseId(),
        'participant.replace',
        { role, personId },
        opened,
      );
      return [status, Array.isArray(json.fields) ? json.fields.map((field) => field.id) : json.error];
    };
    expect(await replace('second-5')).toEqual([422, ['personId']]);
    expect(await replace(second)).toEqual([422, ['personId']]);
    expect(await replace('physician-2', 'physician')).toEqual([403, 'role']);
    await play.go(...finalised.slice(signed.length));
    expect((await replace('second-3'))[0]).toBe(409);
  });

  it('sees nothing after declining or ending before the referral', async () => {
    const play = await played(door, ...signed, by(second, 'engagement.end'));
    expect(await verbsOf(play, second)).toBeUndefined();
    const talk = await (await play.member(second)).chat();
    expect(await talk.find('invoice.issue', play.caseId())).toBeUndefined();
  });
});
