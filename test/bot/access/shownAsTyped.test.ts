import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { signIn } from '../../support/driver.ts';
import { by, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

const inBrowser = chromiumAvailable() ? describe : describe.skip;

/** What somebody may type or be called: Markdown, templates of cards and of others, and markup. */
const odd = '[klik](http://elders.example) ${title} <img src=x onerror=alert(1)> {{naam}} *b* _c_ `d` # e';

let product: RunningProduct;
let play: Play;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  product = await startProduct();
  play = playAt(product.address, 'api');
  await play.go(by('employee-1', 'request.submit', { question: odd, advice: odd }));
  browser = await launch();
  context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  const { cookie } = await signIn(product.address, 'physician-1');
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: product.address }]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

inBrowser('What was typed with signs that mean something elsewhere', () => {
  it.each([
    ['on a card in the chat', () => '/'],
    ['on the page of a case', () => `/cases/${play.caseId()}`],
  ])(
    'is shown as typed %s',
    async (_where, path) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`));
      await page.goto(`${product.address}${path()}`);
      await page.getByText('[klik](http://elders.example)').first().waitFor();
      expect(await page.locator('body').textContent()).toContain(odd);
      expect(await page.locator('a[href*="elders"], img[src="x"], img[src$="/x"]').count()).toBe(0);
      expect(
        asked.filter((address) => !address.startsWith(product.address) && !/^(?:data|blob|ws)/.test(address)),
      ).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
