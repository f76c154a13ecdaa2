import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { textsIn } from '../../../cards/texts/index.ts';
import { become } from '../../pages/look.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { by, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const employee = 'employee-1';
const physician = 'physician-1';
const { pages, actions } = textsIn('nl');

let product: RunningProduct;
let browser: Browser;
let play: Play;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  play = playAt(product.address, 'api');
  await play.go(by(employee, 'request.submit'));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A page of somebody that is open and connected, with everything its socket was sent. */
async function opened(person: string, path: string): Promise<{ page: Page; frames: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await become(context, product.address, person);
  const page = await context.newPage();
  const frames: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => void frames.push(String(payload))),
  );
  await page.goto(`${product.address}${path}`, { waitUntil: 'domcontentloaded' });
  await page.locator('main[data-connected]').waitFor();
  return { page, frames };
}

browserTests('A page that is open', () => {
  it('shows within two seconds what was done elsewhere, and keeps what is being typed and what was unfolded', async () => {
    const path = `/cases/${play.caseId()}`;
    const { page, frames } = await opened(physician, path);
    await page.click('#suitability-advise > summary');
    const field = page.locator('#suitability-advise-explanation');
    await field.pressSequentially('Half get');
    await play.go(by(employee, 'hrStatus.allow'), by(physician, 'suitability.confirm'));
    await page.locator('#live', { hasText: pages.case.updated }).waitFor({ timeout: 2_000 });
    await page.locator('.progress-steps .now', { hasText: actions.steps[3] }).waitFor({ timeout: 2_000 });
    expect(await field.inputValue()).toBe('Half get');
    await page.keyboard.type('ypt');
    expect(await field.inputValue()).toBe('Half getypt');
    expect(await page.locator('#suitability-advise').getAttribute('open')).toBe('');
    // The socket says that there is something, never what.
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(frame).toBe('{"activities":[]}');
    await page.context().close();
  });

  it('follows for the back office too, whom no message reaches, with the list as it was searched', async () => {
    const { page } = await opened('backoffice-1', '/cases');
    await play.go(by('employee-2', 'request.submit'), by('employee-3', 'request.submit'));
    const rows = page.locator('.worklist li');
    await rows.nth(2).waitFor({ timeout: 2_000 });
    await page.locator('#filter').fill('Joost');
    expect(await rows.filter({ visible: true }).count()).toBe(1);
    expect(await page.textContent('[data-found]')).toBe(pages.worklist.count(1));
    await play.go(by('employee-4', 'request.submit'));
    await rows.nth(3).waitFor({ state: 'attached', timeout: 2_000 });
    await expect(rows.filter({ visible: true }).count()).resolves.toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate("document.activeElement.closest('.worklist') !== null")).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.id')).toBe('filter');
    await page.context().close();
  });

  it('tells a physician nothing, not even that, while the case is at the second physician', async () => {
    await play.go(
      by('employee-5', 'request.submit'),
      by(physician, 'suitability.confirm'),
      by('employee-5', 'selection.choose'),
      by('second-1', 'availability.accept'),
      by('employee-5', 'authorisation.sign'),
      by(physician, 'referral.send'),
      by('second-1', 'referral.accept'),
    );
    const { page, frames } = await opened(physician, `/cases/${play.caseId()}`);
    const other = await opened('employee-5', `/cases/${play.caseId()}`);
    const before = frames.length;
    await play.go(by('second-1', 'appointment.propose'));
    await other.page.locator('#appointment-confirm').waitFor({ timeout: 2_000 });
    await play.go(by('employee-5', 'appointment.confirm'));
    await other.page.locator('#appointment-confirm').waitFor({ state: 'detached', timeout: 2_000 });
    expect(frames.length).toBe(before);
    await page.context().close();
    await other.page.context().close();
  });
});
