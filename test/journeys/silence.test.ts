import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance, outbox } from '../support/driver.ts';
import { by, later, type Move, type Play, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

/*
 * Everybody falls silent on Tuesday 8 April 2031, each case somewhere else. The calendar of that spring, by hand:
 * Good Friday 11 April is a working day, Easter Monday 14 April is not; King's day falls on a Saturday (26 April,
 * because the 27th is a Sunday); 1 May and 5 May are working days (2031 is no lustrum year).
 *
 *   working days after the 8th: 1 = 9, 2 = 10, 3 = 11, 4 = 15, 5 = 16, 6 = 17, 7 = 18, 8 = 21, 9 = 22, 10 = 23 April
 *   after the 15th: 5 = 22, 10 = 29 April · after the 22nd: 5 = 29 April, 10 = 6 May
 *   after the 23rd: 5 = 30 April, 10 = 7 May · after the 30th: 5 = 7 May, 10 = 14 May
 */
const physician = 'physician-1';
const second = 'second-1';

/** What the clock does with a case in a year and a half of silence, by hand: the day, and what. */
const expiry = ['2032-09-10 expiry.reminder', '2032-10-01 expiry.reminder', '2032-10-08 expiry.passed'];

type Silence = {
  readonly falls: string;
  /** The road until then; `me` is the employee of this case. */
  readonly road: (me: string) => readonly Move[];
  readonly clock: readonly string[];
  /** How often the employee is told something before the case expires. */
  readonly told: number;
};

const toSelection = (me: string): readonly Move[] => [
  by(me, 'request.submit'),
  by(physician, 'suitability.confirm'),
];
const toAuthorisation = (me: string): readonly Move[] => [
  ...toSelection(me),
  by(me, 'selection.choose'),
  by(second, 'availability.accept'),
];
const toAcceptance = (me: string): readonly Move[] => [
  ...toAuthorisation(me),
  by(me, 'authorisation.sign'),
  by(physician, 'referral.send'),
];
const toInvitation = (me: string): readonly Move[] => [...toAcceptance(me), by(second, 'referral.accept')];
const toDraft = (me: string): readonly Move[] => [
  ...toInvitation(me),
  by(second, 'appointment.propose', { startDate: '2031-04-08', startTime: '11:00' }),
  by(me, 'appointment.confirm'),
  later('PT2H'),
  by(second, 'appointment.held'),
];
const toReview = (me: string): readonly Move[] => [...toDraft(me), by(second, 'draft.submit')];
const toSharing = (me: string): readonly Move[] => [
  ...toReview(me),
  by(me, 'draft.approve'),
  by(second, 'advice.finalise'),
];

const silences: readonly Silence[] = [
  {
    falls: 'after the request',
    told: 1,
    road: (me) => [by(me, 'request.submit')],
    clock: [
      '2031-04-11 suitability.reminder',
      '2031-04-18 suitability.reminder',
      '2031-04-18 suitability.passed',
      ...expiry,
    ],
  },
  {
    falls: 'before a choice',
    told: 2,
    road: toSelection,
    clock: [
      '2031-04-11 selection.reminder',
      '2031-04-15 selection.reminder',
      '2031-04-15 selection.passed',
      ...expiry,
    ],
  },
  {
    falls: 'with two second physicians in turn, and then with the employee',
    told: 4,
    road: (me) => [...toSelection(me), by(me, 'selection.choose', { second: 'second-3' })],
    clock: [
      '2031-04-13 availability.reminder',
      '2031-04-15 availability.passed',
      '2031-04-20 availability.reminder',
      '2031-04-22 availability.passed',
      '2031-04-25 selection.reminder',
      '2031-04-29 selection.reminder',
      '2031-04-29 selection.passed',
      ...expiry,
    ],
  },
  {
    falls: 'before the authorisation, which counts as not given, and then with the physician',
    told: 3,
    road: toAuthorisation,
    clock: [
      '2031-04-11 authorisation.reminder',
      '2031-04-15 authorisation.reminder',
      '2031-04-15 authorisation.passed',
      '2031-04-22 referral.reminder',
      '2031-04-29 referral.reminder',
      '2031-04-29 referral.passed',
      ...expiry,
    ],
  },
  {
    falls: 'with the second physician who has the referral',
    told: 1,
    road: toAcceptance,
    clock: [
      '2031-04-16 acceptance.reminder',
      '2031-04-23 acceptance.reminder',
      '2031-04-23 acceptance.passed',
      ...expiry,
    ],
  },
  {
    falls: 'before an appointment is made',
    told: 1,
    road: toInvitation,
    clock: [
      '2031-04-16 proposal.reminder',
      '2031-04-23 proposal.reminder',
      '2031-04-23 proposal.passed',
      ...expiry,
    ],
  },
  {
    falls: 'before an invitation is answered',
    told: 4,
    road: (me) => [
      ...toInvitation(me),
      by(second, 'appointment.propose', { startDate: '2031-04-30', startTime: '14:00' }),
    ],
    clock: [
      '2031-04-10 appointmentAnswer.reminder',
      '2031-04-12 appointmentAnswer.reminder',
      '2031-04-12 appointmentAnswer.passed',
      '2031-04-29 identityDocument.reminder',
      '2031-05-07 appointment.reminder',
      '2031-05-14 appointment.reminder',
      '2031-05-14 appointment.passed',
      ...expiry,
    ],
  },
  {
    falls:
      'before a consent to extra information, which counts as not given, and then with the second physician',
    told: 4,
    road: (me) => [...toDraft(me), by(second, 'information.request', { source: 'physician' })],
    clock: [
      '2031-04-11 informationConsent.reminder',
      '2031-04-15 informationConsent.reminder',
      '2031-04-22 informationConsent.passed',
      '2031-04-29 draft.reminder',
      '2031-05-06 draft.reminder',
      '2031-05-06 draft.passed',
      ...expiry,
    ],
  },
  {
    falls: 'with the physician who is asked for information',
    told: 2,
    road: (me) => [
      ...toDraft(me),
      by(second, 'information.request', { source: 'physician' }),
      by(me, 'information.consent'),
    ],
    clock: [
      '2031-04-16 information.reminder',
      '2031-04-23 information.reminder',
      '2031-04-23 information.passed',
      '2031-04-30 draft.reminder',
      '2031-05-07 draft.reminder',
      '2031-05-07 draft.passed',
      ...expiry,
    ],
  },
  {
    falls: 'before the draft is read, and then with the second physician',
    told: 3,
    road: toReview,
    clock: [
      '2031-04-11 draftReview.reminder',
      '2031-04-15 draftReview.passed',
      '2031-04-22 finalise.reminder',
      '2031-04-29 finalise.reminder',
      '2031-04-29 finalise.passed',
      ...expiry,
    ],
  },
  {
    falls: 'before the advice is shared, and with the invoice',
    told: 2,
    road: toSharing,
    clock: [
      '2031-04-11 sharing.reminder',
      '2031-04-15 sharing.reminder',
      '2031-04-15 sharing.passed',
      '2031-04-16 invoice.reminder',
      '2031-04-23 invoice.reminder',
      '2031-04-23 invoice.passed',
      ...expiry,
    ],
  },
  {
    falls: 'with the physician who has the advice, and who pays',
    told: 1,
    road: (me) => [...toSharing(me), by(me, 'sharing.consent'), by(second, 'invoice.issue')],
    clock: [
      '2031-04-16 adoption.reminder',
      '2031-04-16 settlement.reminder',
      '2031-04-23 adoption.passed',
      '2031-04-23 settlement.reminder',
      '2031-04-23 settlement.passed',
      ...expiry,
    ],
  },
];

let product: RunningProduct;
let plays: readonly Play[] = [];
const employeeOf = (index: number): string => `employee-${index + 1}`;

// A year and a half of a dozen cases at once.

beforeAll(async () => {
  product = await startProduct();
  const ten = Date.parse('2031-04-08T10:00:00+02:00');
  await advance(product.address, `PT${Math.ceil((ten - Date.now()) / 1_000)}S`);
  plays = silences.map(() => playAt(product.address, 'api'));
  const roads = silences.map(({ road }, index) => road(employeeOf(index)));
  const morning = roads.map((road) => road.slice(0, firstPause(road)));
  const noon = roads.map((road) => road.slice(firstPause(road) + 1));
  await Promise.all(plays.map(async (play, index) => play.go(later('PT0S'), ...(morning[index] ?? []))));
  await advance(product.address, 'PT2H');
  await Promise.all(plays.map(async (play, index) => play.go(later('PT0S'), ...(noon[index] ?? []))));
});
afterAll(() => product.stop());

function firstPause(road: readonly Move[]): number {
  const index = road.findIndex((move) => move.kind === 'later');
  return index < 0 ? road.length : index;
}

const helpers = [physician, second, 'second-3', 'backoffice-1'];
const everybody = [...silences.map((_unused, index) => employeeOf(index)), ...helpers];

/** What anybody read of the clock in each case so far. */
const seen = silences.map(() => new Set<string>());

/** Every message that somebody got so far: the conversation itself loses what is older than thirty days. */
const got = new Map(everybody.map((person) => [person, new Set<string>()]));

async function readMessages(): Promise<void> {
  for (const person of everybody) {
    const ids = (await outbox(product.address, person)).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) got.get(person)?.add(id);
  }
}

/** Each reader reads each thing once; who was reminded reads it, and who left the case no longer does. */
async function look(): Promise<void> {
  for (const [index, play] of plays.entries()) {
    for (const person of [employeeOf(index), ...helpers]) {
      const member = await play.member(person);
      if ((await member.ask(`/api/cases/${play.caseId()}`)).status !== 200) continue;
      const { timeline } = await member.case(play.caseId());
      const lines = timeline
        .filter(({ by: who }) => who === 'clock')
        .map(({ at, what }) => `${at.slice(0, 10)} ${what}`);
      expect(lines).toEqual([...new Set(lines)]);
      for (const line of lines) seen[index]?.add(line);
    }
  }
}

describe('When everybody is silent for a year and a half', () => {
  let before: ReadonlyMap<string, number>;
  beforeAll(async () => {
    await readMessages();
    before = new Map([...got].map(([person, ids]) => [person, ids.size]));
    // In steps, as time goes by; the last one ends the day after the cases have expired.
    for (const step of ['P6D', 'P6D', 'P5D', 'P9D', 'P14D', 'P9M', 'P6M', 'P35D', 'P9D', 'P8D']) {
      await advance(product.address, step);
      await look();
      await readMessages();
    }
  });

  it.each(silences.map((silence, index) => [silence.falls, index] as const))(
    'that fell %s, each reminder and consequence comes once, on its day',
    (_falls, index) => {
      expect([...(seen[index] ?? [])].sort()).toEqual([...(silences[index]?.clock ?? [])].sort());
    },
  );

  it('closes every case as infeasible', async () => {
    for (const [index, play] of plays.entries()) {
      const me = await play.member(employeeOf(index));
      expect((await me.case(play.caseId())).outcome).toBe('infeasible');
    }
  });

  it.each(silences.map((silence, index) => [silence.falls, index] as const))(
    'that fell %s, the employee is told once of each thing, and of the end three times',
    (_falls, index) => {
      const person = employeeOf(index);
      const added = (got.get(person)?.size ?? 0) - (before.get(person) ?? 0);
      expect(added).toBe((silences[index]?.told ?? 0) + 3);
    },
  );
});
