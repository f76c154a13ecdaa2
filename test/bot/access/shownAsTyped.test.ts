import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { demoDirectory, demoEntries } from '../../../services/directory/demoDirectory.ts';
import { directoryOf } from '../../../services/directory/directory.ts';
import { become } from '../../pages/look.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { by, type Play, playAt } from '../../support/play.ts';
import { type ServedLogs, serveLogs } from '../../support/servedLogs.ts';
import { type FakeTeams, fakeTeams } from '../teams/fakeTeams.ts';

const inBrowser = chromiumAvailable() ? describe : describe.skip;

/** What somebody may type or be called: Markdown, templates of cards and of others, and markup. */
const odd = '[klik](http://elders.example) ${title} <img src=x onerror=alert(1)> {{naam}} *b* _c_ `d` # e';

const oddName = (name: string): string =>
  `${name} [pers](http://naam.example) www.naam.example pers@naam.example \${x} <img src=y> *b*`;
const oddly = directoryOf({
  ...demoEntries,
  people: demoEntries.people.map((person) => ({ ...person, name: oddName(person.name) })),
});
const directory = { ...oddly, byTeams: demoDirectory.byTeams };
const nameOf = (id: string): string => directory.person(id)?.name ?? '';

let served: ServedLogs;
let teams: FakeTeams;
let play: Play;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  [served, teams] = await Promise.all([serveLogs({}, undefined, { directory }), fakeTeams()]);
  served.at('2027-03-09T09:00:00.000Z');
  play = playAt(served.address, 'api', '', Date.parse('2027-03-09T09:00:00.000Z') - Date.now());
  await teams.say(served.address, 'physician-1', 'hallo');
  await play.go(by('employee-1', 'request.submit', { question: odd, advice: odd }));
  await served.workOff();
  if (!chromiumAvailable()) return;
  browser = await launch();
  context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  await become(context, served.address, 'physician-1');
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([served?.stop(), teams?.stop()]);
});

inBrowser('What was typed, and what somebody is called, with signs that mean something elsewhere', () => {
  it.each([
    ['on a card in the chat', () => '/'],
    ['on the page of a case', () => `/cases/${play.caseId()}`],
  ])('is shown as it is %s', async (_where, path) => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
    await page.goto(`${served.address}${path()}`);
    await page.getByText('[klik](http://elders.example)').first().waitFor();
    const shown = await page.locator('body').textContent();
    for (const words of [odd, nameOf('employee-1')]) expect(shown).toContain(words);
    expect(
      await page
        .locator('a[href*="elders"], a[href*="naam"], img[src="x"], img[src$="/x"], img[src="y"]')
        .count(),
    ).toBe(0);
    expect(
      asked.filter((address) => !address.startsWith(served.address) && !/^(?:data|blob|ws)/.test(address)),
    ).toEqual([]);
    await page.close();
  });
});

describe('In Teams', () => {
  it('a card says that a request came, and holds neither what was typed nor what anybody is called', async () => {
    const { text } = await teams.until(
      'physician-1',
      (call) => call.text.includes('request.refuse') || call.text.includes('suitability.confirm'),
    );
    expect(text).toContain('suitability.confirm');
    const sent = teams.calls.map((call) => call.text).join('\n');
    for (const piece of ['klik', 'elders', '${title}', 'onerror', '{{naam}}', 'naam.example', '${x}'])
      expect([piece, sent.includes(piece)]).toEqual([piece, false]);
  });
});
