import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { problemsOn } from '../pages/look.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const { rehearsal, actions } = textsIn('nl');

let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Presses what the page offers next: the button of the bar, or the first form of what is asked. Answers false at the end. */
async function goOn(page: Page): Promise<boolean> {
  if (await page.locator('.practice-now a.main-button').count()) return false;
  const bar = page.locator('.practice-now button');
  if (await bar.count()) {
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), bar.click()]);
    return true;
  }
  const form = page.locator('.asked form, #request form').first();
  for (const tick of await form.locator('input[name="agreed"]').all()) await tick.check();
  const sent = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await form.locator('button[type="submit"]').click();
  const isFinal = (await form.locator('[data-sentence]').count()) > 0;
  if (isFinal) await page.locator('fluent-dialog [data-yes]').click();
  await sent;
  expect(await page.locator('.problem').count()).toBe(0);
  expect(await page.locator('.news').count()).toBe(1);
  return true;
}

browserTests('A newcomer who rehearses', () => {
  it.each([1280, 390])(
    'walks through a whole case with nothing but the buttons that the pages offer, at %i px',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${product.address}/rehearsal?lang=nl`, { waitUntil: 'domcontentloaded' });
      expect(await problemsOn(page)).toEqual([]);
      await page.getByRole('button', { name: rehearsal.start }).click();
      await page.waitForURL('**/cases#request');
      expect(await problemsOn(page)).toEqual([]);
      let presses = 0;
      while (await goOn(page)) {
        presses += 1;
        expect(presses).toBeLessThan(60);
      }
      expect(await page.textContent('.practice-now p')).toBe(rehearsal.done);
      expect(await page.textContent('.turn')).toContain(actions.outcomes.completed);
      expect(presses).toBeGreaterThan(20);
      await context.close();
    },
  );

  it('is told on every page that all of it is practice, and outside demo mode nothing of it exists', async () => {
    const response = await fetch(`${product.address}/rehearsal`);
    expect(await response.text()).toContain(rehearsal.banner);
    const closed = await startProduct({ DEMO: 'false', MASTER_KEYS: '00'.repeat(32) });
    for (const path of ['/rehearsal', '/rehearsal/start', '/rehearsal/switch', '/rehearsal/clock'])
      expect([path, (await fetch(`${closed.address}${path}`, { method: 'POST' })).status]).toEqual([
        path,
        404,
      ]);
    expect((await fetch(`${closed.address}/rehearsal`)).status).toBe(404);
    await closed.stop();
  });
});
