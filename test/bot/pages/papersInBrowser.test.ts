import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { employee, held, second } from '../../journeys/roads.ts';
import { become, problemsOn } from '../../pages/look.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { signIn } from '../../support/driver.ts';
import { by, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const LONG = 300_000;

let product: RunningProduct;
let browser: Browser;
/** A case with a draft, remarks, and an advice that answers them. */
let advised: Play;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  advised = playAt(product.address, 'api');
  await advised.go(
    ...held,
    by(second, 'draft.submit', { advice: 'Werk nu drie uur per dag.' }),
    by(employee, 'draft.comment', { inaccuracies: 'Ik werk 32 uur.\n\nIk til 15 kilo.' }),
    by(second, 'advice.finalise', { advice: 'Werk nu twee uur.', handling: 'Verbeterd.\n\nStaat zo.' }),
  );
}, LONG);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const shown = [
  ['documents', 'nl'],
  ['documents', 'en'],
  ['papers/draft-1', 'en'],
  ['papers/advice-1', 'nl'],
  ['papers/referral', 'nl'],
] as const;

browserTests(
  'Nothing is there that axe objects to, wide and narrow, and nothing needs more than 320 px',
  () => {
    it.each(shown)(
      'on the page %s in %s',
      async (path, language) => {
        const who = await signIn(product.address, employee);
        await who.ask('/api/actions/language.set', { inputs: { language } });
        const context = await browser.newContext({ reducedMotion: 'reduce' });
        await become(context, product.address, employee);
        const page = await context.newPage();
        await page.goto(`${product.address}/cases/${advised.caseId()}/${path}`);
        await looked(page, language);
        await context.close();
        await who.ask('/api/actions/language.set', { inputs: { language: 'nl' } });
      },
      LONG,
    );
  },
);

async function looked(page: Page, language: string): Promise<void> {
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect([page.url(), width, await problemsOn(page)]).toEqual([page.url(), width, []]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
}
