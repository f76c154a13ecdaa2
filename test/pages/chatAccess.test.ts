import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { stageAt, states } from '../support/stage.ts';
import { become, contrastOn, isKnownInWebChat, problemsOn } from './look.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;

let product: RunningProduct;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  await stageAt(product.address, 'accepted', 'requested');
});
afterEach(async () => {
  await page?.context().close();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** The chat of somebody, once it shows a card. */
async function chatOf(person: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
  await become(context, product.address, person);
  page = await context.newPage();
  await page.goto(product.address);
  await page.locator('#chat .ac-adaptiveCard').first().waitFor();
  return page;
}

async function unknownOn(chat: Page): Promise<readonly string[]> {
  await chat.emulateMedia({ colorScheme: 'light' });
  const light = await problemsOn(chat);
  await chat.emulateMedia({ colorScheme: 'dark' });
  const dark = await contrastOn(chat);
  return [...light, ...dark].filter((problem) => !isKnownInWebChat(problem));
}

browserTests('The chat', () => {
  it('greets a newcomer, answers a question and offers a form with nothing that axe objects to, light or dark', async () => {
    const chat = await chatOf('employee-31', 1280);
    const box = chat.locator('[data-id="webchat-sendbox-input"]');
    await box.fill('wat kost het?');
    await box.press('Enter');
    await chat.locator('#chat').getByText('wat kost het?').first().waitFor();
    await chat.locator('.ac-pushButton[aria-expanded="false"]').last().click();
    await chat.locator('.ac-pushButton[aria-expanded="true"]').waitFor();
    expect(await unknownOn(chat)).toEqual([]);
  });

  it('asks for a signature on a phone with nothing that axe objects to, light or dark', async () => {
    const chat = await chatOf(states.accepted, 390);
    const { label } = textsIn('nl').actions.verbs['authorisation.sign'];
    await chat.locator('.ac-pushButton[aria-expanded="false"]', { hasText: label }).last().click();
    await chat.locator('input[name="items"]').first().waitFor();
    expect(await unknownOn(chat)).toEqual([]);
  });

  it('shows a physician a form to fill in, and what was left out of it, with nothing that axe objects to', async () => {
    const chat = await chatOf('physician-1', 1280);
    await chat.locator('.ac-pushButton[aria-expanded="false"]:enabled').nth(1).click();
    await chat.locator('.ac-pushButton:not([aria-expanded])').filter({ visible: true }).last().click();
    expect(await unknownOn(chat)).toEqual([]);
  });

  it('announces what is said in a live region, and has a name for the conversation and its field', async () => {
    const chat = await chatOf(states.accepted, 1280);
    const named = await chat.locator('#chat').getAttribute('aria-label');
    expect(named).not.toBe('');
    expect(await chat.locator('#chat [aria-live="polite"]').count()).toBeGreaterThan(0);
    expect(await chat.getByRole('textbox', { name: /bericht/i }).count()).toBe(1);
  });
});
