import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { type Stage, stageAt, states } from '../support/stage.ts';
import { become, tabTo } from './look.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const { actions, consents, pages } = textsIn('nl');

let product: RunningProduct;
let browser: Browser;
let stage: Stage;
let context: BrowserContext;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  stage = await stageAt(product.address, 'finalised', 'accepted');
});
afterEach(async () => context?.close());
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

type Options = Parameters<Browser['newContext']>[0];

async function open(options: Options, path: string, person?: string): Promise<Page> {
  context = await browser.newContext({ locale: 'nl-NL', ...options });
  if (person !== undefined) await become(context, product.address, person);
  const page = await context.newPage();
  await page.goto(`${product.address}${path}`);
  return page;
}

/** Reads a computed style of what a selector finds first. */
function styleOf(page: Page, selector: string, property: string): Promise<unknown> {
  return page.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`,
  );
}

browserTests('With Tab, Enter and Space alone', () => {
  it('somebody signs in, finds their cases, asks for a second opinion, chooses a physician and signs', async () => {
    const person = 'employee-1';
    const page = await open({ reducedMotion: 'reduce' }, '/?lang=nl');
    await page.locator('.people button').first().waitFor();
    await tabTo(page, '.people li:first-child button');
    await page.keyboard.press('Enter');
    await page.locator('.together').waitFor();
    await tabTo(page, 'a[href="/cases"]');
    await page.keyboard.press('Enter');
    await page.locator('#request-submit form').waitFor();
    await tabTo(page, '#request-submit [name="subject"]');
    await page.keyboard.press('Space');
    await tabTo(page, '#request-submit-adviceDate');
    await page.keyboard.type('01012020');
    await tabTo(page, '#request-submit-advice');
    await page.keyboard.type('Over twee weken weer alle uren.');
    await tabTo(page, '#request-submit-question');
    await page.keyboard.type('Is dat niet te snel?');
    await tabTo(page, '#request-submit button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.locator('.news:focus').waitFor();
    expect(await page.textContent('.news')).toContain(actions.verbs['request.submit'].done);
    expect(await page.textContent('.news')).toContain(pages.form.next);
    const play = stage.play;
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const physician = await play.member('physician-1');
    await physician.act(id, 'suitability.confirm', play.inputs('suitability.confirm'));
    await page.locator('#selection-choose').waitFor();
    await tabTo(page, '#selection-choose [name="first"]');
    await page.keyboard.press('Space');
    await tabTo(page, '#selection-choose button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.locator('.news', { hasText: actions.verbs['selection.choose'].done }).waitFor();
    await (await play.member('second-1')).act(id, 'availability.accept', play.inputs('availability.accept'));
    await page.locator('#authorisation-sign').waitFor();
    await tabTo(page, '#authorisation-sign > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#authorisation-sign [name="agreed"]');
    await page.keyboard.press('Space');
    await tabTo(page, '#authorisation-sign [name="items"]');
    await page.keyboard.press('Space');
    await tabTo(page, '#authorisation-sign button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-no]:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.news', { hasText: actions.verbs['authorisation.sign'].done }).waitFor();
    expect((await (await play.member(person)).case(id)).step).toBe(4);
  });
});

browserTests('A page of a case', () => {
  const path = (): string => `/cases/${stage.caseOf('finalised')}`;

  it('moves nothing for who asked for less motion', async () => {
    const page = await open({ reducedMotion: 'reduce' }, path(), states.finalised);
    await page.click('#sharing-consent > summary');
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    for (const selector of ['button', 'summary', 'a'])
      expect(await styleOf(page, selector, 'transitionDuration')).toMatch(/^0s$|^0\.0+1s$|^1e-/);
  });

  it('shows its steps, buttons, fields and the focus in colours that the device forces', async () => {
    const page = await open({ forcedColors: 'active', reducedMotion: 'reduce' }, path(), states.finalised);
    await page.click('#sharing-consent > summary');
    for (const selector of ['#sharing-consent button[type="submit"]', '.language', '.progress-steps .mark'])
      expect([selector, await styleOf(page, selector, 'borderTopStyle')]).toEqual([selector, 'solid']);
    await tabTo(page, '#sharing-consent [name="agreed"]');
    expect(await page.locator('.progress-steps .now').getAttribute('aria-current')).toBe('step');
  });

  it('prints what was written and agreed, without menus, forms and buttons, on white', async () => {
    const page = await open({ colorScheme: 'dark' }, path(), states.finalised);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.menu', '.actions', '.member-bar form', '.foot', '.practice'])
      expect([gone, await page.locator(gone).filter({ visible: true }).count()]).toEqual([gone, 0]);
    for (const kept of ['h1', '#timeline', '#progress'])
      expect([kept, await page.locator(kept).isVisible()]).toEqual([kept, true]);
    await page.getByText('Bouw het werk in zes weken op.').first().waitFor();
    expect(await styleOf(page, 'body', 'color')).toMatch(/^rgb\((?:[0-5]?\d, ){2}[0-5]?\d\)$/);
  });

  it('is read at 400 % zoom by scrolling one way, the signature and its last check included', async () => {
    const viewport = { width: 320, height: 256 };
    const page = await open(
      { viewport, reducedMotion: 'reduce' },
      `/cases/${stage.caseOf('accepted')}`,
      states.accepted,
    );
    await page.click('#authorisation-sign > summary');
    await page.locator('#authorisation-sign [name="agreed"]').check();
    await page.locator('#authorisation-sign [name="items"]').first().check();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.click('#authorisation-sign button[type="submit"]');
    const yes = page.locator('fluent-dialog [data-yes]');
    await yes.scrollIntoViewIfNeeded();
    const box = await yes.boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(await page.getByText(consents['authorisation.sign'].statement).count()).toBeGreaterThan(0);
  });
});
