import { describe, expect, it } from '@jest/globals';
import { advance, outbox, signIn } from '../support/driver.ts';
import { by } from '../support/play.ts';
import { billed, employee, endEach, physician, played, product, second, shared } from './roads.ts';

endEach();

describe('Three months after a case is closed and paid (R58, R59)', () => {
  it('nobody can read it any more, its words are gone from every conversation, and the next request is the second', async () => {
    const reasons = 'De opbouw past bij het herstel, zo bleek ook bij de rode brandweerkazerne.';
    const play = await played(
      'api',
      ...shared,
      by(physician, 'adoption.decide', { reasons, adviceChanged: false }),
      ...billed,
    );
    const { address } = product();
    const said = async (): Promise<string> =>
      JSON.stringify(await Promise.all([employee, physician, second].map((who) => outbox(address, who))));
    expect((await said()).includes('brandweerkazerne')).toBe(true);
    await advance(address, 'P89D');
    const before = await signIn(address, employee);
    expect((await before.ask(`/api/cases/${play.caseId()}`)).status).toBe(200);

    await advance(address, 'P5D');
    for (const who of [employee, physician, second, 'backoffice-1']) {
      const member = await signIn(address, who);
      expect((await member.ask(`/api/cases/${play.caseId()}`)).status).toBe(404);
      expect((await member.cases()).cases).toEqual([]);
    }
    expect((await said()).includes('brandweerkazerne')).toBe(false);
    expect(await before.opened(undefined, 'request.submit')).toBe(1);
    expect((await before.act(undefined, 'request.submit', goodRequest)).step).toBe(2);
  });
});

const goodRequest = {
  subject: 'absenceAdvice',
  adviceDate: '2026-11-02',
  advice: 'Weer hele dagen werken.',
  question: 'Is dat niet te vroeg?',
};
