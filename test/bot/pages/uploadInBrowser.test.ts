import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { textsIn } from '../../../cards/texts/index.ts';
import { employee, requested } from '../../journeys/roads.ts';
import { become, problemsOn } from '../../pages/look.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { signIn } from '../../support/driver.ts';
import { largePdf, pdf } from '../../support/files.ts';
import { type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const LONG = 300_000;
const MB = 1024 * 1024;
const { page: words, field, problems } = textsIn('nl').documents;

let product: RunningProduct;
let browser: Browser;
let play: Play;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  play = playAt(product.address, 'api');
  await play.go(...requested);
  await writeFile(join(product.dir, 'large.pdf'), Buffer.alloc(10 * MB + 1));
}, LONG);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const file = (buffer: Buffer, name = 'uitslag.pdf') => ({ name, mimeType: 'application/pdf', buffer });

/** Opens the page for files of a case. */
async function visiting(
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    await become(context, product.address, employee);
    const page = await context.newPage();
    await page.goto(`${product.address}/cases/${play.caseId()}/documents?for=document.add`);
    await use(page, context);
  } finally {
    await context.close();
  }
}

/** The names of the files that wait, as the page lists them; they are taken away after. */
async function waiting(): Promise<readonly string[]> {
  const { cookie } = await signIn(product.address, employee);
  const got = await fetch(`${product.address}/cases/${play.caseId()}/documents`, { headers: { cookie } });
  const markup = await got.text();
  const ids = [...markup.matchAll(/documents\/([\w-]+)\/remove/g)].map(([, id = '']) => id);
  for (const id of ids)
    await fetch(`${product.address}/api/cases/${play.caseId()}/documents/${id}`, {
      method: 'DELETE',
      headers: { cookie },
    });
  return [...markup.matchAll(/download>([^<(]+) \(/g)].map(([, name = '']) => name);
}

const isWrong = (page: Page, name: string): Promise<string | null> => page.textContent(`#${name}-wrong`);

browserTests('The page for files, with script', () => {
  it(
    'asks permission before anything leaves the device, then what it is, then the file',
    async () => {
      await visiting({}, async (page) => {
        const sent: string[] = [];
        page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
        await page.setInputFiles('#file', file(pdf()));
        await page.click('form.upload button[type=submit]');
        expect(await isWrong(page, 'permission')).toBe(words.allowFirst);
        expect(await page.evaluate('document.activeElement.id')).toBe('permission');
        await page.check('#permission');
        await page.click('form.upload button[type=submit]');
        expect(await isWrong(page, 'kind')).toBe(words.kindWrong);
        await page.selectOption('#kind', 'treatment');
        await page.setInputFiles('#file', join(product.dir, 'large.pdf'));
        await page.click('form.upload button[type=submit]');
        expect(await isWrong(page, 'file')).toBe(problems.tooLarge);
        expect(sent.filter((url) => url.includes('/documents'))).toEqual([]);
        expect(await problemsOn(page)).toEqual([]);
      });
    },
    LONG,
  );

  it(
    'keeps what was filled in when the file is refused, and takes the next one',
    async () => {
      await visiting({}, async (page) => {
        await page.check('#permission');
        await page.selectOption('#kind', 'examination');
        await page.setInputFiles('#file', file(Buffer.from('geen pdf')));
        await page.click('form.upload button[type=submit]');
        await page.waitForSelector('#file-wrong:not([hidden])');
        expect(await isWrong(page, 'file')).toBe(problems.otherType);
        expect(await page.evaluate('document.activeElement.id')).toBe('file');
        expect([await page.isChecked('#permission'), await page.inputValue('#kind')]).toEqual([
          true,
          'examination',
        ]);
        await page.setInputFiles('#file', file(pdf()));
        await Promise.all([page.waitForURL(/added=/), page.click('form.upload button[type=submit]')]);
        expect(await page.textContent('.news')).toContain(words.done('uitslag.pdf'));
        expect(await page.getAttribute('.news a', 'href')).toBe(`/cases/${play.caseId()}#document-add`);
        expect(await problemsOn(page)).toEqual([]);
      });
      expect(await waiting()).toEqual(['uitslag.pdf']);
    },
    LONG,
  );

  it(
    'shows how far it is, can be stopped, and says when the line is gone; nothing is kept, nothing filled in is lost',
    async () => {
      await visiting({}, async (page, context) => {
        const line = await context.newCDPSession(page);
        const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400_000 };
        await line.send('Network.enable');
        await line.send('Network.emulateNetworkConditions', slow);
        await page.check('#permission');
        await page.selectOption('#kind', 'treatment');
        await page.setInputFiles('#file', file(largePdf(3 * MB)));
        await page.click('form.upload button[type=submit]');
        await page.waitForSelector('[data-upload-state]:text-matches("^[1-9]0 procent verstuurd$")');
        expect(await page.isVisible('progress')).toBe(true);
        expect(await problemsOn(page)).toEqual([]);
        await page.click('[data-stop]');
        expect(await page.textContent('[data-upload-state]')).toBe(field.stopped);
        await line.send('Network.emulateNetworkConditions', { ...slow, offline: true });
        await page.click('form.upload button[type=submit]');
        await page.waitForSelector(`[data-upload-state]:text-is(${JSON.stringify(field.lost)})`);
        await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
        expect(await waiting()).toEqual([]);
        await Promise.all([page.waitForURL(/added=/), page.click('form.upload button[type=submit]')]);
      });
      expect(await waiting()).toEqual(['uitslag.pdf']);
    },
    LONG,
  );
});

browserTests('The page for files, without script', () => {
  it(
    'asks permission first, keeps what was filled in, and takes the file',
    async () => {
      await visiting({ javaScriptEnabled: false }, async (page) => {
        const send = () =>
          Promise.all([page.waitForNavigation(), page.click('form.upload button[type=submit]')]);
        await page.selectOption('#kind', 'workCapacity');
        await page.setInputFiles('#file', file(pdf()));
        await send();
        expect(await isWrong(page, 'permission')).toBe(words.allowFirst);
        expect(await page.inputValue('#kind')).toBe('workCapacity');
        await page.check('#permission');
        await send();
        expect(await isWrong(page, 'file')).toBe(problems.missing);
        expect([await page.isChecked('#permission'), await page.inputValue('#kind')]).toEqual([
          true,
          'workCapacity',
        ]);
        expect(await page.getAttribute('#file', 'aria-invalid')).toBe('true');
        await page.setInputFiles('#file', file(pdf()));
        await send();
        expect(await page.textContent('.news')).toContain(words.done('uitslag.pdf'));
      });
      expect(await waiting()).toEqual(['uitslag.pdf']);
    },
    LONG,
  );
});
