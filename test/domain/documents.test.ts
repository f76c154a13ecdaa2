import { describe, expect, it } from '@jest/globals';
import { by, given, later, played, type Step, seenBy } from '../support/given.ts';
import { accepted, engaged, requested, signed } from './scenes.ts';

const employee = 'employee-1';
const physician = 'physician-1';
const second = 'second-1';

const names = (steps: readonly Step[], reader: string) =>
  seenBy(played(...steps), reader)?.documents.map(({ id }) => id);
const add = (forSecondPhysician: boolean, ...documents: readonly string[]): Step =>
  by(employee, 'document.add', { documents, forSecondPhysician });
const send = (...documents: readonly string[]): Step => by(physician, 'referral.send', { documents });
const sign = (...items: readonly string[]): Step => by(employee, 'authorisation.sign', { items });

describe('When the employee adds documents', () => {
  it('lets the own physician read those that are not for the second one, at once', () => {
    const steps = [...requested, add(false, 'uitslag.examination')];
    expect(names(steps, employee)).toEqual(['uitslag.examination']);
    expect(names(steps, physician)).toEqual(['uitslag.examination']);
  });

  it('lets the second physician read those that are for them from the referral on, without any authorisation, and never the own one', () => {
    const steps = [...accepted, add(true, 'brief.correspondence'), by(employee, 'authorisation.refuse')];
    expect(names(steps, second)).toEqual([]);
    const referred = [...steps, by(physician, 'referral.send')];
    expect(names(referred, second)).toEqual(['brief.correspondence']);
    expect(names(referred, physician)).toEqual([]);
    expect(seenBy(played(...referred), physician)?.data['document.add']).toBeUndefined();
  });

  it('gives the same document to both when it is added for each', () => {
    const steps = [...signed, add(true, 'oordeel.advice'), add(false, 'oordeel.advice'), send()];
    for (const reader of [employee, physician, second])
      expect(names(steps, reader)).toEqual(['oordeel.advice']);
  });

  it('shows a next second physician what was meant for the second physician, and the one who left nothing', () => {
    const steps = [
      ...accepted,
      add(true, 'brief.correspondence'),
      by(second, 'engagement.end'),
      by(employee, 'selection.choose', { first: 'second-2' }),
      by('second-2', 'availability.accept'),
      sign('complaints'),
      by(physician, 'referral.send'),
    ];
    expect(names(steps, 'second-2')).toEqual(['brief.correspondence']);
    expect(names(steps, second)).toBeUndefined();
  });

  it('takes nobody else’s files, none at all, and none that are unknown', () => {
    const start = given(...requested);
    start
      .when(employee, 'document.add', { documents: ['vreemd'] })
      .isRefused('invalid', 'documents notDocument');
    start.when(employee, 'document.add', { documents: [] }).isRefused('invalid', 'documents missing');
    start
      .when(employee, 'document.add', { documents: ['../..%2f.advice/'] })
      .isRefused('invalid', 'documents notDocument');
    start
      .when(employee, 'document.add', { documents: Array.from({ length: 21 }, (_, n) => `stuk${n}.advice`) })
      .isRefused('invalid', 'documents notDocument');
  });
});

describe('When the physician sends documents with the referral', () => {
  it('takes only kinds that are ticked, and the disputed advice', () => {
    const start = given(...accepted, sign('complaints'));
    start
      .when(physician, 'referral.send', { documents: ['a.complaints', 'b.examination'] })
      .isRefused('invalid', 'documents kindNotAuthorised');
    start
      .when(physician, 'referral.send', { documents: ['a.complaints', 'c.advice'] })
      .leaves('ReferralSent');
  });

  it('takes none without an authorisation, and says so for each thing that may not go along', () => {
    given(...accepted, by(employee, 'authorisation.refuse'))
      .when(physician, 'referral.send', { documents: ['c.advice'], medicalSummary: 'Medisch' })
      .isRefused('invalid', 'documents noAuthorisation', 'medicalSummary noAuthorisation');
  });

  it('shows them to the second physician while the authorisation stands, and not a moment longer', () => {
    const steps = [...signed, send('a.examination')];
    expect(names(steps, second)).toEqual(['a.examination']);
    const withdrawn = [...steps, by(employee, 'authorisation.withdraw')];
    expect(names(withdrawn, second)).toEqual([]);
    expect(names(withdrawn, physician)).toEqual(['a.examination']);
    expect(names(withdrawn, employee)).toEqual(['a.examination']);
  });

  it('binds what was sent before to the items of an authorisation that is signed anew', () => {
    const steps = [...signed, send('a.examination', 'b.complaints'), by(second, 'referral.return')];
    const anew = [...steps, by(employee, 'authorisation.withdraw'), sign('complaints')];
    expect(names(anew, second)).toEqual(['b.complaints']);
  });
});

describe('When documents come with the answer to an information request', () => {
  const consented = [
    ...engaged,
    by(second, 'information.request', { source: 'physician' }),
    by(employee, 'information.consent'),
  ];

  it('shows those of the physician while that consent stands, whatever the authorisation says', () => {
    const steps = [
      ...consented,
      by(employee, 'authorisation.withdraw'),
      by(physician, 'information.provide', { documents: ['antwoord.treatment'] }),
    ];
    expect(names(steps, second)).toEqual(['antwoord.treatment']);
    expect(names(steps, physician)).toEqual(['antwoord.treatment']);
    const withdrawn = [...steps, by(employee, 'information.withdraw')];
    expect(names(withdrawn, second)).toEqual([]);
    expect(names(withdrawn, physician)).toEqual(['antwoord.treatment']);
  });

  it('never shows the own physician what the second one recorded', () => {
    const steps = [
      ...consented,
      by(second, 'information.record', { documents: ['huisarts.correspondence'] }),
    ];
    expect(names(steps, second)).toEqual(['huisarts.correspondence']);
    expect(names(steps, employee)).toEqual(['huisarts.correspondence']);
    expect(names(steps, physician)).toEqual([]);
  });
});

describe('Adding documents', () => {
  it('ends with the final advice', () => {
    const drafted = [
      ...engaged,
      by(second, 'appointment.propose'),
      later('P4D'),
      by(second, 'appointment.held'),
      by(second, 'draft.submit'),
    ];
    given(...drafted)
      .when(employee, 'document.add')
      .leaves('DocumentAdded');
    given(...drafted, by(employee, 'draft.approve'), by(second, 'advice.finalise'))
      .when(employee, 'document.add')
      .isRefused('notNow');
  });
});
