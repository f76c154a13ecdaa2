import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { textsIn } from '../../../cards/texts/index.ts';
import { contrastOn, problemsOn, tabTo } from '../../pages/look.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { by, later, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const employee = 'employee-1';
const physician = 'physician-1';
const second = 'second-1';
const { actions, pages } = textsIn('nl');

let product: RunningProduct;
let browser: Browser;
const cases: Record<string, Play> = {};

/** Cases that stand at different steps, each of another employee. */
const places = {
  authorisation: 'employee-2',
  examination: 'employee-3',
  sharing: 'employee-4',
  late: 'employee-5',
} as const;

beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  const start = async (name: keyof typeof places): Promise<Play> => {
    const play = playAt(product.address, 'api');
    cases[name] = play;
    await play.go(later('PT1S'), by(places[name], 'request.submit'));
    return play;
  };
  await start('late');
  for (const name of ['authorisation', 'examination', 'sharing'] as const) {
    const who = places[name];
    await (await start(name)).go(
      by(physician, 'suitability.confirm', { explanation: 'Wij spraken elkaar.' }),
      by(who, 'selection.choose'),
      by(second, 'availability.accept'),
    );
  }
  for (const name of ['examination', 'sharing'] as const)
    await cases[name]?.go(
      by(places[name], 'authorisation.sign'),
      by(physician, 'referral.send', { medicalSummary: 'Rugklachten.\n\nSinds de zomer.' }),
      by(second, 'referral.accept'),
      by(second, 'appointment.propose'),
    );
  await cases.sharing?.go(
    by(places.sharing, 'appointment.confirm'),
    later('P12D'),
    by(second, 'appointment.held'),
    by(second, 'draft.submit'),
    by(places.sharing, 'draft.approve'),
    by(second, 'advice.finalise'),
  );
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

type Options = Parameters<Browser['newContext']>[0];

/** Opens a browser of somebody and uses it; nothing may be said in the console but that an answer was a refusal, or that signing out emptied the storage. */
async function visiting(
  person: string,
  options: Options,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(page, complaints);
  try {
    await become(context, person);
    await use(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (!/status of 4\d\d|Cleared data types: "storage"/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

async function become(context: BrowserContext, person: string, language = 'nl'): Promise<void> {
  const { cookie, ask } = await playAt(product.address, 'api').member(person);
  await ask('/api/actions/language.set', { inputs: { language } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: product.address }]);
}

const unfold = "document.querySelectorAll('details').forEach((each) => { each.open = true; })";

const caseOf = (name: string): string => `/cases/${cases[name]?.caseId() ?? ''}`;
const shown: readonly (readonly [string, string, () => string])[] = [
  ['the request', employee, () => '/cases'],
  ['the case of an employee who waits too long', places.late, () => caseOf('late')],
  ['the signing of an authorisation', places.authorisation, () => caseOf('authorisation')],
  ['the choice who reads the advice', places.sharing, () => caseOf('sharing')],
  ['the case of a physician at step 2', physician, () => caseOf('late')],
  ['the case of a physician at step 5', physician, () => caseOf('examination')],
  ['the case of a second physician', second, () => caseOf('examination')],
  ['the case of a back office', 'backoffice-1', () => caseOf('examination')],
  ['the worklist', physician, () => '/cases'],
  ['the list of a back office', 'backoffice-1', () => '/cases'],
  ['the list of HR', 'hr-1', () => '/cases'],
  ['my data', places.sharing, () => '/me'],
  ['a case that is not there', employee, () => '/cases/unknown'],
];

browserTests('In a browser', () => {
  // One page goes from person to person: a browser of its own for each look costs more than looking.
  let look: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    look = await context.newPage();
    listen(look, complaints);
  });
  const lookAt = async (
    person: string,
    language: 'nl' | 'en',
    path: string,
    width: number,
  ): Promise<void> => {
    await look.context().clearCookies();
    await become(look.context(), person, language);
    await look.emulateMedia({ colorScheme: 'light' });
    await look.setViewportSize({ width, height: 900 });
    await look.goto(`${product.address}${path}`);
    expect(await look.getAttribute('html', 'lang')).toBe(language);
  };
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  // Folded, narrow and in English they are looked at in test/pages/everyCase.test.ts.
  it.each(shown)(
    '%s has nothing that axe objects to, unfolded and wide, in Dutch, light or dark',
    async (_name, person, path) => {
      await lookAt(person, 'nl', path(), 1280);
      await look.evaluate(unfold);
      expect(await problemsOn(look)).toEqual([]);
      await look.emulateMedia({ colorScheme: 'dark' });
      expect(await contrastOn(look)).toEqual([]);
    },
  );

  it('what is typed survives a reload, another language and a refusal, and is forgotten once it is sent', async () => {
    await visiting('employee-20', {}, async (page) => {
      const advice = '#request-submit-advice';
      await page.goto(`${product.address}/cases`);
      await page.fill(advice, 'Mijn tekst\nop twee regels');
      await page.check('input[value="consultation"]');
      await page.reload();
      expect(await page.inputValue(advice)).toBe('Mijn tekst\nop twee regels');
      await page.click('button[lang="en"]');
      await page.waitForSelector('html[lang="en"]');
      expect(await page.inputValue(advice)).toBe('Mijn tekst\nop twee regels');
      await page.click('button[lang="nl"]');
      await page.waitForSelector('html[lang="nl"]');
      await page.click('#request-submit button[type=submit]');
      await page.waitForSelector('.problem:focus');
      expect(await problemsOn(page)).toEqual([]);
      await page.click('.problem a >> nth=0');
      await page.waitForSelector('#request-submit-adviceDate:focus');
      expect(await page.inputValue(advice)).toBe('Mijn tekst\nop twee regels');
      await page.fill('#request-submit-adviceDate', '2026-01-05');
      await page.fill('#request-submit-question', 'Mijn vraag');
      await page.click('#request-submit button[type=submit]');
      expect(await page.textContent('.news .strong')).toBe(actions.verbs['request.submit'].done);
      expect(await page.evaluate('localStorage.length')).toBe(0);
    });
  });

  it('what is typed is forgotten at signing out, and by who uses the same device next', async () => {
    await visiting('employee-21', { locale: 'nl-NL' }, async (page, context) => {
      const question = '#request-submit-question';
      await page.goto(`${product.address}/cases`);
      await page.fill(question, 'Niet voor anderen');
      expect(await page.evaluate('localStorage.length')).toBe(1);
      await become(context, 'employee-22');
      await page.reload();
      expect(await page.inputValue(question)).toBe('');
      expect(await page.evaluate('localStorage.length')).toBe(0);
      await page.fill(question, 'Ook niet voor anderen');
      await page.click(`text="${pages.common.signOut}"`);
      await page.waitForSelector(`h1 >> text="${pages.signIn.title}"`);
      await page.goto(`${product.address}/cases`);
      expect(await page.textContent('h1')).toBe(pages.signIn.title);
      expect(await page.evaluate('localStorage.length')).toBe(0);
    });
  });

  it('a consent is given by keyboard alone, after its whole text and a sentence about what happens', async () => {
    await visiting(places.authorisation, {}, async (page) => {
      await page.goto(`${product.address}${caseOf('authorisation')}`);
      await tabTo(page, '#authorisation-sign > summary');
      await page.keyboard.press('Enter');
      for (const line of textsIn('nl').consents['authorisation.sign'].know)
        expect(await page.isVisible(`text="${line}"`)).toBe(true);
      await tabTo(page, '[name="agreed"]');
      await page.keyboard.press('Space');
      await tabTo(page, '[name="items"]');
      await page.keyboard.press('Space');
      await tabTo(page, '#authorisation-sign button');
      await page.keyboard.press('Enter');
      await page.getByRole('alertdialog').waitFor();
      expect(await problemsOn(page)).toEqual([]);
      await page.waitForSelector('[data-no]:focus');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#authorisation-sign button:focus');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-no]:focus');
      await page.keyboard.press('Tab');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(await page.textContent('.news .strong')).toBe(actions.verbs['authorisation.sign'].done);
      await page.waitForSelector('.news:focus');
    });
  });

  it('everything works without JavaScript', async () => {
    await visiting(physician, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${product.address}/cases`);
      await page.click('.worklist a >> nth=0');
      await page.waitForURL(`${product.address}${caseOf('late')}`);
      await page.click('#suitability-confirm > summary');
      await page.fill('#suitability-confirm-explanation', 'Zonder script geschreven.');
      await page.click('#suitability-confirm button');
      expect(await page.textContent('.news .strong')).toBe(actions.verbs['suitability.confirm'].done);
    });
  });
});
