import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './findProgram.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine: chromium, or Chrome where that is what there is. */
export const chromiumPath = (): string | undefined =>
  findProgram(names) ?? (existsSync(onMac) ? onMac : undefined);

/** True when browser tests can run; says once why a suite is skipped otherwise. */
export const chromiumAvailable = (): boolean => {
  if (chromiumPath()) return true;
  console.warn('Skipped: no chromium on this machine.');
  return false;
};

/** A headless browser with an empty profile of its own; close it in the test that asked for it. */
export const launch = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('There is no chromium to start; ask chromiumAvailable() first.');
  return chromium.launch({ executablePath, args: flags, headless: true });
};
