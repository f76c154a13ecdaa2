import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { problemsOn } from '../pages/look.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { goOn } from '../support/rehearse.ts';
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
