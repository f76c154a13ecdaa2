import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { type Stage, stageAt } from '../support/stage.ts';
import { become, fieldProblems, problemsOn } from './look.ts';
import { type Place, placesOn } from './places.ts';

/** A second physician sees nothing of a case before being asked, and a back office much the same in every state. */
const alike =
  /^case-(late|requested|advised|confirmed)-second$|^case-(?!late|asked|held|billed|refused).*-office$/;

/** What 400 % zoom leaves of 1280 pixels. */
const NARROWEST = 320;

/** One look at a page: what axe finds at one width and in one theme, and whether it fits the narrowest screen. */
async function lookAt(
  page: Page,
  address: string,
  { name, path, prepare }: Place,
  turn: number,
): Promise<readonly string[]> {
  // By turns: everything of each page is looked at by `npm run screenshots`.
  await page.emulateMedia({ colorScheme: turn % 2 === 0 ? 'light' : 'dark' });
  await page.setViewportSize({ width: turn % 4 < 2 ? 1280 : 390, height: 900 });
  const answered = await page.goto(`${address}${path}`, { waitUntil: 'domcontentloaded' });
  await prepare?.(page);
  const found = [...(await problemsOn(page)), ...(await fieldProblems(page))].map(
    (problem) => `${name}: ${problem}`,
  );
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  const width: unknown = await page.evaluate('document.documentElement.scrollWidth');
  if (answered?.status() === 500) found.push(`${name}: no page`);
  return width === NARROWEST ? found : [...found, `${name}: ${width} px wide`];
}

/** Looks at every place of each kind, by the beginning or the end of its name: in every state, in both languages, widths and themes by turns. */
export function looksAt(groups: readonly (readonly [string, RegExp])[]): void {
  const browserTests = chromiumAvailable() ? describe : describe.skip;
  let product: RunningProduct;
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    if (!chromiumAvailable()) return;
    [product, browser] = await Promise.all([startProduct(), launch()]);
    stage = await stageAt(product.address);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  browserTests('What is shown to', () => {
    it.each(groups)(
      '%s, in every state, has nothing that axe objects to and labels above its fields, in both languages, widths and themes by turns, and fits 320 pixels',
      async (_name, kind) => {
        const places = placesOn(stage).filter(({ name }) => kind.test(name) && !alike.test(name));
        expect(places.length).toBeGreaterThan(4);
        const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' });
        const page = await context.newPage();
        const found: string[] = [];
        for (const [turn, place] of places.entries()) {
          await context.clearCookies();
          if (place.person !== undefined)
            await become(context, product.address, place.person, turn % 3 === 0 ? 'en' : 'nl');
          found.push(...(await lookAt(page, product.address, place, turn)));
        }
        await context.close();
        expect(found).toEqual([]);
      },
    );
  });
}
