import { describe, expect, it } from '@jest/globals';
import { wordsOn } from '../support/cardParts.ts';
import { type Activity, advance, cardsOf, outbox } from '../support/driver.ts';
import { by, later, type Move, type Play, playAt } from '../support/play.ts';
import { employee, endEach, finalised, physician, played, requested, second } from './roads.ts';

endEach();

const allowed: readonly Move[] = [...requested, by(employee, 'hrStatus.allow')];
const progress = 'Binnen uw organisatie is een second opinion een fase verder.';

const wordsOf = (activity: Activity): string =>
  [activity.text, ...cardsOf(activity).map(wordsOn)].filter((word) => typeof word === 'string').join('\n');

async function told(play: Play, person = 'hr-1'): Promise<readonly string[]> {
  return (await outbox(play.address, person)).map(wordsOf);
}

/** What HR of both employers reads in so many months, looked at before anything is thirty days old. */
async function toldInMonths(play: Play, months: number) {
  const read = { 'hr-1': new Map<string, string>(), 'hr-2': new Map<string, string>() };
  for (let days = 0; days < months * 30; days += 25) {
    await advance(play.address, 'P25D');
    for (const person of ['hr-1', 'hr-2'] as const)
      for (const activity of await outbox(play.address, person))
        read[person].set(activity.id, wordsOf(activity));
  }
  return { big: [...read['hr-1'].values()], small: [...read['hr-2'].values()] };
}

/** The same moves for somebody else, with a play of their own. */
async function also(play: Play, person: string, moves: readonly Move[]): Promise<Play> {
  const other = playAt(play.address, 'api');
  const theirs = moves.map((move) =>
    move.kind === 'act' && move.person === employee ? { ...move, person } : move,
  );
  await other.go(...theirs);
  return other;
}

const untilAccepted: readonly Move[] = [
  by(physician, 'suitability.confirm'),
  by(employee, 'selection.choose'),
  by(second, 'availability.accept'),
  by(employee, 'authorisation.sign'),
  by(physician, 'referral.send'),
  by(second, 'referral.accept'),
];

describe('HR of an employer', () => {
  it('reads one sentence when a phase has ended of a case whose employee allows it, on the next working day', async () => {
    const play = await played('api', ...allowed, ...untilAccepted);
    expect(await told(play)).toEqual([]);
    await play.go(later('P5D'));
    expect(await told(play)).toEqual([progress]);
    await play.go(
      by(second, 'appointment.propose'),
      later('P5D'),
      by(second, 'appointment.held'),
      by(second, 'draft.submit'),
      by(employee, 'draft.approve'),
      by(second, 'advice.finalise'),
      later('P5D'),
    );
    expect(await told(play)).toEqual([progress, progress]);
    await play.go(
      by(employee, 'sharing.consent'),
      by(physician, 'adoption.decide'),
      by(second, 'invoice.issue'),
      by('backoffice-1', 'invoice.settle'),
      later('P5D'),
    );
    expect(await told(play)).toEqual([progress, progress, progress]);
    expect(await told(play, 'hr-2')).toEqual([]);
  });

  it('reads it once a day however many cases went on', async () => {
    const play = await played('api', ...allowed);
    const others = await Promise.all(
      ['employee-2', 'employee-3'].map((person) => also(play, person, allowed)),
    );
    await play.go(...untilAccepted);
    for (const [index, other] of others.entries())
      await other.go(
        ...untilAccepted.map((move) =>
          move.kind === 'act' && move.person === employee
            ? { ...move, person: `employee-${index + 2}` }
            : move,
        ),
      );
    await advance(play.address, 'P5D');
    expect(await told(play)).toEqual([progress]);
  });

  it('reads nothing of a case whose employee never allowed it, or stopped before the batch', async () => {
    const play = await played('api', ...allowed, ...untilAccepted, by(employee, 'hrStatus.stop'));
    await also(play, 'employee-2', finalised.filter((move) => move.kind === 'act').slice(0, 6));
    await play.go(later('P5D'));
    expect(await told(play)).toEqual([]);
  });

  it('reads nothing when a case ends otherwise', async () => {
    const play = await played('api', ...allowed, by(physician, 'request.refuse'));
    const withdrawn = await also(play, 'employee-2', [...allowed, by(employee, 'request.withdraw')]);
    expect(withdrawn.caseId()).not.toBe('');
    await play.go(later('P8D'));
    expect(await told(play)).toEqual([]);
  });

  it('reads every quarter fixed words and no small number, in both employers of the same shape', async () => {
    const play = await played('api', ...requested);
    const { big, small } = await toldInMonths(play, 7);
    expect(big.length).toBeGreaterThanOrEqual(2);
    expect(big).toEqual(small);
    expect(big.every((words) => words.includes('te weinig om te melden'))).toBe(true);
  });

  it('reads a number from ten on, rounded down to tens, and only of an employer large enough', async () => {
    const play = await played('api');
    await Promise.all(
      Array.from({ length: 23 }, (_unused, index) => also(play, `employee-${index + 1}`, requested)),
    );
    await Promise.all(['employee-41', 'employee-42'].map((person) => also(play, person, requested)));
    const months = await toldInMonths(play, 7);
    const big = months.big.join('\n');
    expect(big).toMatch(/ten minste 20/);
    expect(big).not.toMatch(/\b2[1-9]\b/);
    expect(months.small.join('\n')).not.toMatch(/ten minste [12]\d?\n/);
  });
});
