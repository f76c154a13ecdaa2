import type { Page } from 'playwright-core';

/**
 * Presses what a page of the rehearsal offers next: the button of the bar, or the first form of what is asked. Answers
 * false at the end; throws when a form was not taken.
 */
export async function goOn(page: Page): Promise<boolean> {
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
  if ((await page.locator('.problem').count()) > 0 || (await page.locator('.news').count()) !== 1)
    throw new Error(`The form was not taken: ${await page.locator('main').textContent()}`);
  return true;
}
