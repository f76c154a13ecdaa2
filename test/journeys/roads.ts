import { afterEach, expect } from '@jest/globals';
import { by, type Door, later, type Move, type Play, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

export const employee = 'employee-1';
export const physician = 'physician-1';
export const second = 'second-1';
export const office = 'backoffice-1';

/** The road of a case, in pieces that follow one another. */
export const requested: readonly Move[] = [by(employee, 'request.submit')];
export const confirmed: readonly Move[] = [...requested, by(physician, 'suitability.confirm')];
export const asked: readonly Move[] = [
  ...confirmed,
  by(employee, 'selection.choose', { second: 'second-3' }),
];
export const accepted: readonly Move[] = [...asked, by(second, 'availability.accept')];
export const signed: readonly Move[] = [...accepted, by(employee, 'authorisation.sign')];
export const sent: readonly Move[] = [
  ...signed,
  by(physician, 'referral.send', { medicalSummary: 'Rugklachten sinds de zomer.' }),
];
export const engaged: readonly Move[] = [...sent, by(second, 'referral.accept')];
export const held: readonly Move[] = [
  ...engaged,
  by(second, 'appointment.propose'),
  by(employee, 'appointment.confirm'),
  later('P4D'),
  by(second, 'appointment.held'),
];
export const informed: readonly Move[] = [
  ...held,
  by(second, 'information.request'),
  by(employee, 'information.consent'),
  by(physician, 'information.provide'),
];
export const drafted: readonly Move[] = [...held, by(second, 'draft.submit')];
export const finalised: readonly Move[] = [
  ...drafted,
  by(employee, 'draft.approve'),
  by(second, 'advice.finalise'),
];
export const shared: readonly Move[] = [...finalised, by(employee, 'sharing.consent')];
export const billed: readonly Move[] = [by(second, 'invoice.issue'), by(office, 'invoice.settle')];

let running: RunningProduct | undefined;

/** A product on which these moves were made; it ends after the test, which fails when it reported an error. */
export async function played(door: Door, ...moves: readonly Move[]): Promise<Play> {
  running = await startProduct();
  const play = playAt(running.address, door);
  await play.go(...moves);
  return play;
}

/** The running product of this test. */
export function product(): RunningProduct {
  if (running === undefined) throw new Error('Nothing was started.');
  return running;
}

/** Lets a test that restarts the product hand over the one that runs now. */
export function runsOn(next: RunningProduct): void {
  running = next;
}

/** Ends the product of each test of the file. */
export function endEach(): void {
  afterEach(async () => {
    const ended = running;
    running = undefined;
    await ended?.stop();
    expect(ended?.said.filter((line) => /^(error|fault)/.test(line)) ?? []).toEqual([]);
  });
}

/** How the case ended, as somebody sees it. */
export async function outcomeFor(play: Play, person: string): Promise<unknown> {
  const { outcome, step } = await (await play.member(person)).case(play.caseId());
  expect(step).toBeNull();
  return outcome;
}

/** The verbs open to somebody in the case; undefined when they do not see it. */
export async function verbsOf(play: Play, person: string): Promise<readonly string[] | undefined> {
  const who = await play.member(person);
  const answered = await who.ask(`/api/cases/${play.caseId()}`);
  if (answered.status === 404) return undefined;
  return (await who.case(play.caseId())).actions.map((action) => action.verb);
}
