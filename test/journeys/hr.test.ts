import { describe, expect, it } from '@jest/globals';
import { advance, outbox } from '../support/driver.ts';
import { by, later } from '../support/play.ts';
import {
  accepted,
  employee,
  endEach,
  finalised,
  held,
  physician,
  played,
  product,
  second,
  sent,
} from './roads.ts';

endEach();

const wordsTo = async (person: string): Promise<readonly string[]> =>
  (await outbox(product().address, person)).map((activity) =>
    JSON.stringify([activity.text, activity.attachments]),
  );

describe('What HR receives', () => {
  it('is nothing of a case whose employee allowed nothing', async () => {
    await played('api', ...finalised, later('P7D'));
    expect((await wordsTo('hr-1')).filter((words) => !words.includes('kwartaal'))).toEqual([]);
  });

  it('is one fixed sentence at nine on the next working day when a phase ends and the employee allows it', async () => {
    await played(
      'api',
      ...accepted,
      by(employee, 'hrStatus.allow'),
      ...sent.slice(accepted.length),
      by(second, 'referral.accept'),
    );
    const { address } = product();
    expect(await wordsTo('hr-1')).toEqual([]);
    await advance(address, 'P4D');
    const told = await outbox(address, 'hr-1');
    expect(told.map((activity) => activity.text)).toEqual([
      'Binnen uw organisatie is een second opinion een fase verder.',
    ]);
    expect(String(told[0]?.timestamp)).toMatch(/T0[78]:00:0\d/);
  });

  it('stops when the employee stops it, also what is queued', async () => {
    await played(
      'api',
      ...accepted,
      by(employee, 'hrStatus.allow'),
      ...sent.slice(accepted.length),
      by(second, 'referral.accept'),
      by(employee, 'hrStatus.stop'),
    );
    await advance(product().address, 'P4D');
    expect(await wordsTo('hr-1')).toEqual([]);
  });

  it('is a message of the same shape each quarter, with words instead of small numbers', async () => {
    await played('api', ...held);
    const { address } = product();
    await advance(address, 'P7M');
    const told = await wordsTo('hr-1');
    expect(told).toHaveLength((await wordsTo('hr-2')).length);
    expect(told.length).toBeGreaterThanOrEqual(2);
    for (const words of told) expect(words).toContain('te weinig om te melden');
    expect(told.join()).not.toContain(physician);
  });
});
