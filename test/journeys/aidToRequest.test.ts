import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';

const inBrowser = chromiumAvailable() ? it : it.skip;

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

inBrowser(
  'leads from the outcome of the decision aid into the request, with the subject filled in and help to phrase the question',
  async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${product.address}/aid?lang=nl`);
    const request = page.locator('[data-request]');
    for (let n = 0; n < 10 && (await request.count()) === 0; n += 1) {
      await page.locator('input[type=radio]').first().check();
      await page.locator('main form button[type=submit]').first().click();
      await page.waitForLoadState();
    }
    const subject = await request.getAttribute('data-request');
    expect(subject).toBe('absenceAdvice');
    await request.click();
    await page
      .getByRole('button', { name: /employee-1\b/ })
      .first()
      .click();
    await page.getByText('Second opinion aanvragen').last().waitFor({ timeout: 60_000 });
    await page
      .getByText(/Mijn bedrijfsarts zegt dat ik/)
      .last()
      .waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Aanvraag indienen' }).last().click();
    expect(
      await page
        .getByRole('radio', { name: /tijdens ziekte/ })
        .last()
        .isChecked(),
    ).toBe(true);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.close();
  },
);
