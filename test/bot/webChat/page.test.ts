import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openEmbeddedStore } from '../../../services/store/embedded/openEmbeddedStore.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { cardBot } from './cardBot.ts';
import { type ChatServer, newMaster, said, startChat } from './chatServer.ts';

const describeBrowser = chromiumAvailable() ? describe : describe.skip;
// A browser on a busy machine takes its time.

const screenshots = join(import.meta.dirname, '../../../screenshots');

let browser: Browser;
let context: BrowserContext;
let chat: ChatServer;
let bot: ReturnType<typeof cardBot>;
let complaints: string[] = [];
let port = 0;

// One address and one profile, so that the browser reads Web Chat's large file once.
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  if (!chromiumAvailable()) return;
  browser = await launch();
  context = await browser.newContext();
  context.setDefaultTimeout(60_000);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  bot = cardBot();
  chat = await startChat({ port, bot: bot.receive, also: bot.also });
  port = Number(new URL(chat.url).port);
  complaints = [];
});
afterEach(async () => {
  for (const page of context.pages()) await page.close();
  await context.clearCookies();
  await chat.stop();
});

const visit = async (width = 1280, height = 800, path = '/'): Promise<Page> => {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(chat.url) && !/^(data|blob|ws):/.test(address)) complaints.push(address);
  });
  await page.goto(`${chat.url}${path}`);
  return page;
};
/** Web Chat repeats the words of a button for screen readers, so look for the one of the card. */
const sendButton = (page: Page) => page.locator('.ac-pushButton', { hasText: 'Versturen' });
const spoken = (page: Page, text: string) => page.locator('#chat p', { hasText: text });
const signIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Sanne Vermeer/ }).click();
  await sendButton(page).waitFor();
};

describeBrowser('The page in a browser', () => {
  it('signs in, shows the card, and puts its new face in the same place after a click', async () => {
    const page = await visit();
    await signIn(page);
    await page.screenshot({ path: join(screenshots, 'chat.png') });
    await page.getByRole('heading', { name: 'Stap 1 van 10: Aanvragen' }).waitFor();
    expect(await page.getByText('U bent aan zet').isVisible()).toBe(true);
    await sendButton(page).click();
    expect(await page.getByText('Vul uw vraag in.').isVisible()).toBe(true);
    await page.getByPlaceholder('Typ uw bericht').fill('Wat is dit?');
    await page.keyboard.press('Enter');
    await spoken(page, 'U zei: Wat is dit?').waitFor();
    await page.getByLabel('Uw vraag').fill('Klopt het advies?');
    await sendButton(page).click();
    await page.getByText('Verstuurd: Klopt het advies?').waitFor();
    expect(bot.world.clicks).toEqual([
      { verb: 'request.submit', caseId: 'c-1', opened: 3, question: 'Klopt het advies?' },
    ]);
    expect(await page.getByText('Vraag een second opinion aan').count()).toBe(0);
    expect(await page.locator('.ac-adaptiveCard').count()).toBe(1);
    const order = await page.locator('#chat p').allTextContents();
    expect(order).toEqual(['Verstuurd: Klopt het advies?', 'Wat is dit?', 'U zei: Wat is dit?']);
    await page.getByRole('heading', { name: 'Stap 2 van 10: Samen bekijken of het past' }).waitFor();
    await page.getByText('Aan zet: uw bedrijfsarts').waitFor();
    await page.getByText('Wat er is gebeurd').click();
    await page.getByText('werknemer, maandag 23 november om 09:00').waitFor();
    await page.screenshot({ path: join(screenshots, 'chat-answered.png') });
    expect(complaints).toEqual([]);
  });

  it('speaks Dutch all through, and English after one click', async () => {
    const page = await visit();
    await signIn(page);
    await page.getByPlaceholder('Typ uw bericht').fill('Hallo');
    await page.keyboard.press('Enter');
    await spoken(page, 'U zei: Hallo').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('nl');
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByPlaceholder('Type your message').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await spoken(page, 'U zei: Hallo').waitFor();
    expect(complaints).toEqual([]);
  });

  it('follows a language that is chosen on a card', async () => {
    const page = await visit();
    await signIn(page);
    await page.locator('.ac-pushButton', { hasText: 'In English' }).click();
    await page.getByPlaceholder('Type your message').waitFor();
  });

  it('fits a phone, with the case folded to one line above the chat', async () => {
    const page = await visit(360, 740);
    await page.screenshot({ path: join(screenshots, 'sign-in-phone.png') });
    await signIn(page);
    await page.getByText('Stap 1 van 10: Aanvragen').first().waitFor();
    await page.screenshot({ path: join(screenshots, 'chat-phone.png') });
    const [inner, outer] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, innerWidth]',
    );
    expect(inner).toBeLessThanOrEqual(outer);
    expect(await page.getByText('U bent aan zet').isVisible()).toBe(false);
    await page.locator('.case-box > summary').click();
    expect(await page.getByText('U bent aan zet').isVisible()).toBe(true);
    await page.screenshot({ path: join(screenshots, 'case-phone.png') });
  });

  it('can be used with the keys alone', async () => {
    const page = await visit();
    await page.getByRole('button', { name: /Sanne Vermeer/ }).focus();
    await page.keyboard.press('Enter');
    await sendButton(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Hallo');
    await page.keyboard.press('Enter');
    await spoken(page, 'U zei: Hallo').waitFor();
  });

  it('says that the connection is lost, and goes on without loss when it is back, with what was typed', async () => {
    const store = await openEmbeddedStore({ file: ':memory:' });
    const master = newMaster();
    await chat.stop();
    chat = await startChat({ port, store, master, bot: bot.receive, also: bot.also });
    const page = await visit();
    await signIn(page);
    await page.getByLabel('Uw vraag').fill('Half getypt');
    await chat.stop();
    await page.getByText('De verbinding is weg.').waitFor();
    chat = await startChat({ store, master, port, bot: bot.receive, also: bot.also });
    await chat.conversations.keep(
      'employee-1',
      [{ activity: said('Intussen gezegd.'), caseId: undefined }],
      Date.now(),
    );
    await spoken(page, 'Intussen gezegd.').waitFor();
    await page.getByText('De verbinding is weg.').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Uw vraag').inputValue()).toBe('Half getypt');
    await sendButton(page).click();
    await page.getByText('Verstuurd: Half getypt').waitFor();
    await chat.stop();
    await store.close();
    chat = await startChat({ port });
  });

  it('says how to go on when this person was signed out elsewhere', async () => {
    const page = await visit();
    await signIn(page);
    bot.world.signedIn = false;
    await page.getByPlaceholder('Typ uw bericht').fill('Hallo');
    await page.keyboard.press('Enter');
    await page.getByText('U bent uitgelogd.').waitFor();
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await page.getByRole('heading', { name: 'Inloggen', exact: true }).waitFor();
  });

  it('offers everybody of demo mode, in both languages, and signs out', async () => {
    const page = await visit(1280, 800, '/?lang=en');
    await page.screenshot({ path: join(screenshots, 'sign-in.png') });
    await page.getByLabel('Choose a person').selectOption('hr-1');
    await page.locator('form button').click();
    await page.getByText('Petra de Wit').waitFor();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('heading', { name: 'Inloggen', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
