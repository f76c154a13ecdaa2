import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scene } from '../../domain/scenes.ts';
import { signIn } from '../../support/driver.ts';
import { type ServedLogs, serveLogs } from '../../support/servedLogs.ts';

let served: ServedLogs;
beforeAll(async () => {
  served = await serveLogs({ caseOfThisFile00: scene('suitability').log.events });
  served.at(scene('suitability').now);
});
afterAll(() => served.stop());

describe('A question of HR about a person', () => {
  it('is noted, never about whom, and stands in nothing that HR or the person gets', async () => {
    const hr = await signIn(served.address, 'hr-1');
    await (await hr.chat()).say('Heeft Sanne Vermeer een second opinion aangevraagd?');
    const noted = await served.product.accessLog.ofPerson({ id: 'hr-1', role: 'hr' });
    expect(noted).toEqual([
      expect.objectContaining({ who: 'hr-1', as: 'hr', did: 'asked', what: ['person'], on: ['question'] }),
    ]);
    expect(JSON.stringify(noted)).not.toMatch(/employee-\d|Sanne|Vermeer/);
    expect((await hr.ask('/api/me')).json.accessLog).toEqual([]);
    expect((await hr.ask('/me')).text).not.toContain('een persoon, zonder antwoord');
    const person = await signIn(served.address, 'employee-1');
    expect(JSON.stringify((await person.ask('/api/me')).json.accessLog)).not.toContain('hr-1');
  });
});
