import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { patiently } from '../support/patiently.ts';
import { become } from './look.ts';

/** 1.6 Mbit/s, 150 ms there and back. */
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

/** What a first visit comes to: largest contentful paint in ms, layout shift, bytes over the line. */
export type FirstVisit = z.infer<typeof measured>;

/** Opens a page as a slow phone on a slow line does, a quarter of this machine's speed, with nothing of it kept yet. */
export async function firstVisit(
  browser: Browser,
  address: string,
  path: string,
  person?: string,
): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  if (person !== undefined) await become(context, address, person);
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
  await page.goto(`${address}${path}`, { waitUntil: 'load' });
  const seen = await patiently(
    () => page.evaluate('window.seen'),
    (found) => measured.partial().parse(found).paint !== 0,
  );
  await context.close();
  return measured.parse({ ...(typeof seen === 'object' ? seen : {}), bytes });
}
