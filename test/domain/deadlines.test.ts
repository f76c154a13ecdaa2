import { describe, expect, it } from '@jest/globals';
import { comingDue } from '../../domain/deadlines.ts';
import { type ClockEvent, type DeadlineName, waitNames } from '../../domain/events.ts';
import { present } from '../../domain/opened.ts';
import { by, given, later, played, type Scene, type Step, viewFor } from '../support/given.ts';
import { calendar, worldAt } from '../support/world.ts';
import {
  accepted,
  asked,
  completed,
  confirmed,
  decided,
  drafted,
  engaged,
  finalised,
  held,
  outsideFinalised,
  owed,
  requested,
  sent,
  shared,
  signed,
} from './scenes.ts';

const e = 'employee-1';
const p = 'physician-1';
const s = 'second-1';
const quarter: Step = later('P80D');

/** What the clock did, as `deadline type round`, with its moment. */
function clockEvents(scene: Scene, deadline?: DeadlineName): readonly ClockEvent[] {
  return scene.log.events.flatMap((event) =>
    event.by === 'clock' && (deadline === undefined || event.deadline === deadline) ? [event] : [],
  );
}

const days = (count: number) => (at: string) => calendar.addDays(at, count);
const workingDays = (count: number) => (at: string) => calendar.addWorkingDays(at, count);
type Moment = ReturnType<typeof days>;

const propose = by(s, 'appointment.propose', { startDate: '2026-12-15' });
const information = (source: string): Step => by(s, 'information.request', { source, name: 'Naam' });

/** Every row of the table of deadlines: the wait, the road to it, who is late, reminders, and the consequence. */
const table: readonly (readonly [DeadlineName, readonly Step[], string, readonly Moment[], Moment])[] = [
  ['suitability', requested, p, [workingDays(3), workingDays(7)], workingDays(7)],
  [
    'suitability',
    [...requested, by(p, 'suitability.advise'), by(e, 'request.insist')],
    p,
    [workingDays(3), workingDays(7)],
    workingDays(7),
  ],
  ['availability', asked, s, [days(5)], days(7)],
  ['alternative', [...requested, by(p, 'suitability.advise')], e, [days(3), days(7)], days(7)],
  ['selection', confirmed, e, [days(3), days(7)], days(7)],
  ['authorisation', accepted, e, [days(3), days(7)], days(7)],
  ['returned', [...sent, by(s, 'referral.return')], e, [days(3), days(7)], days(7)],
  ['sharing', finalised, e, [days(3), days(7)], days(7)],
  ['appointmentAnswer', [...engaged, propose], e, [days(2), days(4)], days(4)],
  ['informationConsent', [...held, information('physician')], e, [days(3), days(7)], days(14)],
  [
    'information',
    [...held, information('physician'), by(e, 'information.consent')],
    p,
    [workingDays(5), workingDays(10)],
    workingDays(10),
  ],
  ['draftReview', drafted, e, [days(3)], days(7)],
  ['adoption', shared, p, [workingDays(5)], workingDays(10)],
  ['employerInformed', owed, p, [workingDays(5)], workingDays(10)],
  ['transfer', [...decided, by(e, 'transfer.request')], p, [workingDays(5)], workingDays(10)],
];

/** Every other wait: the road to it and who is late. */
const otherWaits: readonly (readonly [DeadlineName, readonly Step[], string])[] = [
  ['referral', signed, p],
  ['acceptance', sent, s],
  ['proposal', engaged, s],
  ['record', [...held, information('practitioner'), by(e, 'information.consent')], s],
  ['draft', held, s],
  ['finalise', [...drafted, by(e, 'draft.approve')], s],
  ['handOver', [...finalised, by(e, 'sharing.handOver')], p],
  ['invoice', finalised, s],
  ['settlement', [...decided, by(s, 'invoice.issue')], p],
  ['settlement', [...outsideFinalised, by('second-4', 'invoice.issue')], e],
];

const everyRow = [
  ...table,
  ...otherWaits.map(
    ([name, road, late]) => [name, road, late, [workingDays(5), workingDays(10)], workingDays(10)] as const,
  ),
];

describe('Every deadline of the procedure', () => {
  it.each(everyRow)(
    'of %s reminds who is late, and then has its consequence',
    (name, road, late, reminders, then) => {
      const start = played(...road);
      const since = start.log.events.at(-1)?.at ?? '';
      const all = clockEvents(quarter(start), name).filter(
        (event, _index, [first]) => event.wait === first?.wait,
      );
      const due = [
        ...reminders.map((moment, index) => ({ at: moment(since), type: 'ReminderDue', round: index + 1 })),
        { at: then(since), type: 'DeadlinePassed', round: 0 },
      ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : b.type.localeCompare(a.type)));
      expect(all.map(({ at, type, round }) => ({ at, type, round }))).toEqual(due);
      expect(all[0]?.wait.split(' ')[1]).toBe(late);
    },
  );

  it('is late for whoever waits from the consequence on, and not before', () => {
    const late = (duration: string) => viewFor(played(...confirmed, later(duration)), p);
    expect(late('P6D')).toMatchObject({ isLate: false });
    expect(late('P7D')).toMatchObject({ isLate: true, waitingFor: ['employee'] });
    expect(present(played(...confirmed, later('P30D')).log)).toMatchObject({
      stage: 'selection',
      closed: undefined,
    });
  });

  it('is a row above, or the appointment below', () => {
    const rows = new Set<string>([...everyRow.map(([name]) => name), 'appointment']);
    expect([...rows].sort()).toEqual([...waitNames].sort());
  });
});

describe('The consequences', () => {
  const stateAfter = (...steps: readonly Step[]) => present(played(...steps).log);

  it('of silence at step 2, 3, 4 and 8 change nothing: silence is never consent (R49)', () => {
    expect(stateAfter(...requested, quarter).stage).toBe('suitability');
    expect(stateAfter(...requested, by(p, 'suitability.advise'), quarter).stage).toBe('alternative');
    expect(stateAfter(...accepted, quarter).authorisation.status).toBe('lapsed');
    expect(stateAfter(...finalised, quarter).sharing).toBe('none');
  });

  it('of a silent second physician is the next choice, and with none left the employee (R61)', () => {
    expect(stateAfter(...asked, later('P6D')).second?.id).toBe(s);
    expect(stateAfter(...asked, later('P7D')).second?.id).toBe('second-3');
    expect(stateAfter(...asked, later('P13D')).second?.id).toBe('second-3');
    expect(stateAfter(...asked, later('P14D'))).toMatchObject({ stage: 'selection', second: undefined });
  });

  it('of a receipt are the same', () => {
    expect(stateAfter(...asked, by(s, 'availability.acknowledge'), later('P7D')).second?.id).toBe('second-3');
  });

  it('of no answer to an information request is going on without', () => {
    const open = [...held, information('physician')];
    given(...open, later('P13D'))
      .when(s, 'draft.submit')
      .isRefused('notNow');
    given(...open, later('P14D'))
      .when(s, 'draft.submit')
      .leaves('DraftSubmitted');
    const consented = [...open, by(e, 'information.consent')];
    given(...consented, later('P13D'))
      .when(s, 'draft.submit')
      .isRefused('notNow');
    given(...consented, later('P14D'))
      .when(s, 'draft.submit')
      .leaves('DraftSubmitted');
    given(...consented, later('P14D'))
      .when(p, 'information.provide')
      .isRefused('notNow');
  });

  it('of an unread draft is that it may be made final', () => {
    given(...drafted, later('P6D'))
      .when(s, 'advice.finalise')
      .isRefused('notNow');
    given(...drafted, later('P7D'))
      .when(s, 'advice.finalise')
      .leaves('AdviceFinalised');
  });
});

describe('Working days', () => {
  const dueAt = (scene: Scene) =>
    clockEvents(quarter(scene), 'suitability').map(({ at, type }) => `${type} ${at}`);

  it('leave out weekends and holidays', () => {
    // Wednesday 23 December 2026 at 10:00; Friday is Christmas, Saturday Boxing Day, New Year’s Day a Friday.
    expect(dueAt(played(later('P51D'), by(e, 'request.submit')))).toEqual([
      'ReminderDue 2026-12-29T09:00:00.000Z',
      'ReminderDue 2027-01-05T09:00:00.000Z',
      'DeadlinePassed 2027-01-05T09:00:00.000Z',
    ]);
  });

  it('count what happens on a day off from the next working day at 09:00', () => {
    // Saturday 7 November 2026.
    expect(dueAt(played(later('P5D'), by(e, 'request.submit')))[0]).toBe(
      'ReminderDue 2026-11-12T08:00:00.000Z',
    );
  });

  it('keep the clock time of Amsterdam when the clock changes', () => {
    // Two days before summer time starts in 2027: 10:00 is 09:00 UTC before and 08:00 UTC after.
    expect(dueAt(played(later('P144D'), by(e, 'request.submit')))[0]).toBe(
      'ReminderDue 2027-04-01T08:00:00.000Z',
    );
  });
});

describe('A wait that begins anew', () => {
  const count = (scene: Scene, name: DeadlineName) =>
    clockEvents(scene, name).filter(({ type }) => type === 'ReminderDue').length;
  const rechosen = [
    by(s, 'engagement.end'),
    by(e, 'selection.choose', { first: 'second-3' }),
    by('second-3', 'availability.accept'),
    by(e, 'authorisation.sign'),
  ];
  const rows: readonly (readonly [DeadlineName, readonly Step[], readonly Step[]])[] = [
    ['selection', confirmed, [by(e, 'selection.choose'), by(s, 'availability.decline')]],
    ['referral', signed, rechosen],
    ['referral', signed, [by(p, 'referral.send'), by(s, 'referral.return')]],
    ['acceptance', sent, [by(s, 'referral.return'), by(p, 'referral.send')]],
    ['proposal', engaged, [by(s, 'referral.return'), by(p, 'referral.send'), by(s, 'referral.accept')]],
    ['draft', held, [by(s, 'information.request'), by(e, 'information.deny')]],
    ['draft', held, [by(s, 'referral.return'), by(p, 'referral.send'), by(s, 'referral.accept')]],
    ['sharing', finalised, [by(e, 'sharing.consent'), by('backoffice-1', 'participant.replace')]],
    ['authorisation', accepted, [by(e, 'authorisation.sign'), by('backoffice-1', 'participant.replace')]],
    ['suitability', requested, [by('backoffice-1', 'participant.replace')]],
    [
      'suitability',
      requested,
      [
        by('backoffice-1', 'participant.replace'),
        by('backoffice-1', 'participant.replace', { personId: 'physician-1' }),
      ],
    ],
  ];

  it.each(rows)('reminds again: %s', (name, road, again) => {
    const once = quarter(played(...road));
    const twice = quarter(played(...road, quarter, ...again));
    expect(count(twice, name)).toBe(2 * count(once, name));
  });

  it('reminds again of a consent that is asked again for a new physician', () => {
    const open = [...held, information('physician'), later('P8D')];
    expect(count(played(...open), 'informationConsent')).toBe(2);
    const again = [by(e, 'information.consent'), by('backoffice-1', 'participant.replace'), later('P8D')];
    expect(count(played(...open, ...again), 'informationConsent')).toBe(4);
  });

  it('does not begin anew by an event that leaves it running', () => {
    const plain = clockEvents(quarter(played(...confirmed)), 'selection').map(({ at }) => at);
    const busy = clockEvents(
      quarter(played(...confirmed, later('P1D'), by(p, 'selection.recommend'), by(e, 'hrStatus.allow'))),
      'selection',
    ).map(({ at }) => at);
    expect(busy).toEqual(plain);
  });

  it('leaves nothing due twice', () => {
    for (const [, road, again] of rows) {
      const marks = clockEvents(quarter(played(...road, later('P30D'), ...again))).map(
        ({ deadline, wait, type, round }) => `${deadline} ${wait} ${type} ${round}`,
      );
      expect(marks).toEqual([...new Set(marks)]);
    }
  });
});

describe('The appointment (R42)', () => {
  const at9 = (scene: Scene) => clockEvents(quarter(scene), 'identityDocument').map(({ at }) => at);

  it('is preceded by a reminder of the identity document at 09:00 on the day before', () => {
    expect(at9(played(...engaged, propose))).toEqual(['2026-12-14T08:00:00.000Z']);
    expect(at9(played(...engaged, propose, by(e, 'appointment.confirm')))).toEqual([
      '2026-12-14T08:00:00.000Z',
    ]);
  });

  it('is not when it was proposed later than that, or will not take place', () => {
    expect(at9(played(...engaged, by(s, 'appointment.propose', { startDate: '2026-11-03' })))).toEqual([]);
    expect(at9(played(...engaged, propose, by(e, 'appointment.decline')))).toEqual([]);
    expect(at9(played(...engaged, propose, by(s, 'appointment.cancel')))).toEqual([]);
  });

  it('follows a new proposal', () => {
    const moved = by(s, 'appointment.propose', { startDate: '2026-12-18' });
    expect(at9(played(...engaged, propose, moved))).toEqual(['2026-12-17T08:00:00.000Z']);
  });

  it('is no longer waited for to be answered once it has begun', () => {
    const soon = played(
      ...engaged,
      by(s, 'appointment.propose', { startDate: '2026-11-04', startTime: '10:00' }),
      quarter,
    );
    expect(clockEvents(soon, 'appointmentAnswer').map(({ type, round }) => [type, round])).toEqual([]);
    expect(viewFor(soon, s).waitingFor).toEqual(['secondPhysician']);
  });

  it('is waited for from its start on', () => {
    const start = '2026-12-15T09:30:00.000Z';
    const late = clockEvents(played(...engaged, propose, later('P80D')), 'appointment').map(({ at }) => at);
    expect(late).toEqual([5, 10, 10].map((count) => calendar.addWorkingDays(start, count)));
  });
});

describe('A case in which nobody acts', () => {
  const since = played(...confirmed).log.events.at(-1)?.at ?? '';
  const end = calendar.addMonths(since, 18);

  it('closes as infeasible after 18 months, told 4 weeks and 1 week before', () => {
    const scene = played(...confirmed, later('P19M'));
    expect(clockEvents(scene, 'expiry').map(({ at, type, round }) => [at, type, round])).toEqual([
      [calendar.addWeeks(end, -4), 'ReminderDue', 1],
      [calendar.addWeeks(end, -1), 'ReminderDue', 2],
      [end, 'DeadlinePassed', 0],
    ]);
    expect(present(scene.log)).toMatchObject({ closed: 'infeasible', closedAt: end });
    expect(viewFor(scene, e)).toMatchObject({ outcome: 'infeasible', step: undefined, waitingFor: [] });
  });

  it('counts from the last act of anybody, and not from what the clock did', () => {
    const scene = played(...confirmed, later('P17M'), by(p, 'selection.recommend'), later('P17M'));
    expect(present(scene.log).closed).toBeUndefined();
  });
});

describe('After closing', () => {
  const exports = (scene: Scene) =>
    clockEvents(scene, 'export').map(({ at, type, round }) => [at, type, round]);

  it('the physicians are reminded of their export after 1 and 2 months, and at 3 the texts are erased', () => {
    const closedAt = present(played(...completed).log).closedAt ?? '';
    expect(exports(played(...completed, later('P12M')))).toEqual([
      [calendar.addMonths(closedAt, 1), 'ReminderDue', 1],
      [calendar.addMonths(closedAt, 2), 'ReminderDue', 2],
      [calendar.addMonths(closedAt, 3), 'DeadlinePassed', 0],
    ]);
  });

  it('nothing is erased before the invoice is done', () => {
    const withdrawn = [...engaged, by(e, 'request.withdraw'), by(s, 'invoice.issue')];
    expect(exports(played(...withdrawn, later('P12M')))).toEqual([]);
    const settled = played(...withdrawn, later('P12M'), by(s, 'invoice.settle'));
    const at = settled.log.events.at(-1)?.at ?? '';
    expect(exports(later('P12M')(settled)).at(-1)).toEqual([calendar.addMonths(at, 3), 'DeadlinePassed', 0]);
  });

  it('a case that is shared after its block is not erased meanwhile', () => {
    const blocked = [...finalised, by(e, 'sharing.block'), by(s, 'invoice.issue'), by(s, 'invoice.settle')];
    const shared = played(...blocked, later('P20D'), by(e, 'sharing.consent'), later('P4M'));
    expect(exports(shared)).toEqual([]);
  });

  it('nothing else is due', () => {
    const scene = played(...completed, by(e, 'evaluation.give'));
    expect([...new Set(comingDue(scene.log, worldAt(scene.now)).map(({ event }) => event.deadline))]).toEqual(
      ['export'],
    );
    expect(comingDue(later('P4M')(scene).log, worldAt(scene.now))).toEqual([]);
  });
});
