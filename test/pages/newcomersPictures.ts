import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { goOn } from '../support/rehearse.ts';

const folder = join(import.meta.dirname, '../../docs');

/** The two pictures of the README: somebody's turn in a rehearsal, and its end. Answers how many buttons that took. */
export async function takeNewcomersPictures(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 860 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  await page.goto(`${address}/rehearsal?lang=nl`);
  await page.getByRole('button', { name: textsIn('nl').rehearsal.start }).click();
  await page.waitForURL('**/cases#request');
  let presses = 1;
  for (; await goOn(page); presses += 1) {
    // After the request comes the button to the physician, and then what is asked of them.
    if (presses === 2) await page.screenshot({ path: join(folder, 'rehearsal-turn.png') });
  }
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(folder, 'rehearsal-done.png') });
  await context.close();
  return presses;
}
