import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { demoDirectory } from '../../../services/directory/demoDirectory.ts';
import { advance, signIn } from '../../support/driver.ts';
import { patiently } from '../../support/patiently.ts';
import { by, later, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { type MailServer, mailServer } from '../deliveries/mailServer.ts';
import { type FakeTeams, fakeTeams } from '../teams/fakeTeams.ts';
import { wordsOf } from './readPage.ts';

const { actions, deliveries } = textsIn('nl');
const { undelivered } = deliveries;

let server: MailServer;
let teams: FakeTeams;
let product: RunningProduct;
beforeAll(async () => {
  [server, teams] = await Promise.all([mailServer(), fakeTeams()]);
  product = await startProduct({ SMTP_URL: server.url, MAIL_FROM: 'bericht@post.example' });
});
afterAll(async () => {
  await product.stop();
  await Promise.all([server.stop(), teams.stop()]);
});

const requested = async (employee: string): Promise<Play> => {
  const play = playAt(product.address, 'api');
  await play.go(later('PT1S'), by(employee, 'request.submit'));
  return play;
};
/** What a list shows under the messages that did not arrive. */
const shownTo = async (person: string): Promise<string> => {
  const page = await (await signIn(product.address, person)).ask('/cases');
  const [, section = ''] = page.text.split('id="undelivered"');
  return wordsOf(section.split('</section>')[0] ?? '');
};

describe('What did not arrive', () => {
  it('is nothing at first, and the list says so', async () => {
    expect(await shownTo('backoffice-1')).toContain(undelivered.none);
  });

  it('stands in the list of the back office by role, channel, moment and reason, until that person comes by', async () => {
    server.inMood((to) => (to.startsWith('physician-1') ? 550 : undefined));
    await advance(product.address, 'P4D');
    const play = await requested('employee-1');
    const shown = await patiently(
      () => shownTo('backoffice-1'),
      (words) => words.includes(undelivered.because.refused),
    );
    server.inMood(undefined);
    expect(shown).toContain(actions.roles.physician);
    expect(shown).toContain(`${undelivered.channels.email} · ${undelivered.since}`);
    expect(shown).not.toContain('Eigen woorden');
    expect(shown).not.toMatch(/@|physician-1|request\./);
    for (const other of ['hr-1', 'employee-1', 'backoffice-2', 'second-1'])
      expect([other, await shownTo(other)]).toEqual([
        other,
        other === 'backoffice-2' ? expect.stringContaining(undelivered.none) : '',
      ]);
    const english = await signIn(product.address, 'backoffice-1');
    await english.ask('/api/actions/language.set', { inputs: { language: 'en' } });
    expect(await shownTo('backoffice-1')).toContain(textsIn('en').deliveries.undelivered.because.refused);
    await english.ask('/api/actions/language.set', { inputs: { language: 'nl' } });
    await (await signIn(product.address, 'physician-1')).ask(`/cases/${play.caseId()}`);
    const after = await patiently(
      () => shownTo('backoffice-1'),
      (words) => words.includes(undelivered.none),
    );
    expect(after).toContain(undelivered.none);
  });

  it('names Teams where an employee silenced the app, and not where e-mail took over', async () => {
    const plays = [await requested('employee-2'), await requested('employee-3')];
    await teams.say(product.address, 'employee-2', 'hallo');
    await teams.say(product.address, 'employee-3', 'hallo');
    await advance(product.address, 'P4D');
    server.inMood((to) => (to.startsWith('employee-2') ? 550 : undefined));
    teams.inMood(({ method }) =>
      method === 'POST' ? { status: 403, code: 'MessageWritesBlocked' } : undefined,
    );
    for (const play of plays) await play.go(by('physician-1', 'suitability.confirm'));
    const shown = await patiently(
      () => shownTo('backoffice-1'),
      (words) => words.includes(undelivered.because.blocked) && words.includes(undelivered.because.refused),
    );
    teams.inMood(undefined);
    server.inMood(undefined);
    expect(shown).toContain(undelivered.because.refused);
    expect(shown).toContain(`${undelivered.channels.teams} · ${undelivered.since}`);
    expect(shown).toContain(demoDirectory.person('employee-2')?.name ?? '?');
    await patiently(
      async () => server.mails.length,
      (count) => count > 0,
    );
    const last = await patiently(
      () => shownTo('backoffice-1'),
      (words) => !words.includes(demoDirectory.person('employee-3')?.name ?? '?'),
    );
    expect(last.match(new RegExp(`${actions.roles.employee} `, 'g'))).toHaveLength(2);
  });
});
