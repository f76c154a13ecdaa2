import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { textsIn } from '../../cards/texts/index.ts';
import { wordsOf } from '../bot/pages/readPage.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { signIn } from '../support/driver.ts';
import { patiently } from '../support/patiently.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { type Stage, stageAt, states } from '../support/stage.ts';
import { become } from './look.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;

/** A slow phone on a slow line: 1.6 Mbit/s, 150 ms there and back, a quarter of this machine's speed. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const watch = `
  window.seen = { paint: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
const measured = z.object({ paint: z.number(), shift: z.number(), bytes: z.number() });
type Measured = z.infer<typeof measured>;

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

/** Opens a page in a browser that has nothing of it yet, and measures until the line is quiet. */
async function measure(path: string, person?: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  if (person !== undefined) await become(context, product.address, person);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  // Where there is a chat, Web Chat comes after the page itself.
  await page.route('**/assets/webchat.js*', (route) => route.abort());
  await page.goto(`${product.address}${path}`, { waitUntil: 'load' });
  const seen = await patiently(
    () => page.evaluate('window.seen'),
    (found) => measured.partial().parse(found).paint !== 0,
  );
  await context.close();
  return measured.parse({ ...(typeof seen === 'object' ? seen : {}), bytes });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY;
}

browserTests('On a slow phone and a slow line', () => {
  it.each([
    ['the page of a case', () => `/cases/${stage.caseOf('finalised')}`, states.finalised],
    ['a page of the step guide', () => '/guide/employee/3?lang=nl', undefined],
  ])('%s is there within 2.5 seconds, holds still, and is small', async (name, path, person) => {
    const runs: Measured[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await measure(path(), person));
    const paint = middle(runs.map((run) => run.paint));
    const shift = Math.max(...runs.map((run) => run.shift));
    const bytes = Math.max(...runs.map((run) => run.bytes));
    console.info(`${name}: ${Math.round(paint)} ms, shift ${shift.toFixed(3)}, ${bytes} bytes`);
    expect(paint).toBeLessThan(2_500);
    expect(shift).toBeLessThanOrEqual(0.05);
    expect(bytes).toBeLessThan(200_000);
  });

  it.each([
    ['signing in', '/', undefined],
    ['the page around the chat', '/', states.finalised],
    ['the worklist', '/cases', 'physician-1'],
    ['my data', '/me', states.finalised],
    ['the decision aid', '/aid?lang=nl', undefined],
  ])('%s is small and holds still', async (name, path, person) => {
    const { bytes, shift } = await measure(path, person);
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
