import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { wordsOf } from '../bot/pages/readPage.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { signIn } from '../support/driver.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { type Stage, stageAt, states } from '../support/stage.ts';
import { firstVisit } from './slowPhone.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const texts = textsIn('nl');

let product: RunningProduct;
let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  product = await startProduct();
  stage = await stageAt(product.address, 'finalised');
  if (chromiumAvailable()) browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

// How long it takes is measured by `npm run speed`, on a machine that does nothing else.
browserTests('On a slow phone and a slow line', () => {
  it.each([
    ['the page of a case', () => `/cases/${stage.caseOf('finalised')}`, states.finalised],
    ['a page of the step guide', () => '/guide/employee/3?lang=nl', undefined],
    ['signing in', () => '/', undefined],
    ['the page around the chat', () => '/', states.finalised],
    ['the worklist', () => '/cases', 'physician-1'],
    ['my data', () => '/me', states.finalised],
    ['the decision aid', () => '/aid?lang=nl', undefined],
  ])('%s is small and holds still', async (name, path, person) => {
    const { bytes, shift } = await firstVisit(browser, product.address, path(), person);
    console.info(`${name}: ${bytes} bytes, shift ${shift.toFixed(3)}`);
    expect(bytes).toBeLessThan(200_000);
    expect(shift).toBeLessThanOrEqual(0.05);
  });
});

describe('The text of a page', () => {
  it('is in the first answer, before any script', async () => {
    const who = await signIn(product.address, states.finalised);
    const page = wordsOf((await who.ask(`/cases/${stage.caseOf('finalised')}`)).text);
    for (const words of [
      ...Object.values(texts.actions.steps),
      ...texts.consents['sharing.consent'].know,
      texts.actions.verbs['sharing.block'].caution,
      texts.actions.timeline['advice.finalise'],
    ])
      expect(page).toContain(words);
    const guide = wordsOf(await (await fetch(`${product.address}/guide/employee/3?lang=nl`)).text());
    expect(guide).toContain(texts.actions.steps[3]);
    expect(guide.length).toBeGreaterThan(2_000);
  });
});
