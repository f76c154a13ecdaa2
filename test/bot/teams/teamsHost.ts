import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { isJson, type Json } from '../../support/cardParts.ts';

/** A page of our own that plays Teams around a page: it speaks the messages of @microsoft/teams-js. */
export type TeamsHost = {
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/** How Teams opens a page, and what it answers. */
export type Opening = {
  readonly src: string;
  /** `content` is the tab, `task` a dialog. */
  readonly frameContext?: 'content' | 'task';
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly subPageId?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly cookies?: readonly { readonly name: string; readonly value: string; readonly url: string }[];
  /** Nobody there who speaks for Teams. */
  readonly isMute?: boolean;
  /** The token that Teams gives at each question; throws where it gives none. */
  readonly token: () => Promise<string>;
};

export type Opened = {
  readonly page: Page;
  /** Our page within Teams. */
  readonly frame: () => Frame;
  /** Everything our page told Teams, in order. */
  readonly told: () => Promise<readonly Json[]>;
  /** Something that Teams tells our page. */
  readonly tell: (func: string, ...args: readonly unknown[]) => Promise<void>;
};

const pageOfHost = readFileSync(join(import.meta.dirname, 'teamsHost.html'));

/** Starts the host on a free port. */
export async function teamsHost(): Promise<TeamsHost> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pageOfHost);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Opens a page as Teams does, in a browser context of its own. */
export async function openInHost(browser: Browser, host: TeamsHost, opening: Opening): Promise<Opened> {
  const {
    src,
    frameContext = 'content',
    theme = 'default',
    subPageId,
    size,
    token,
    isMute = false,
    cookies = [],
  } = opening;
  const context = await browser.newContext({
    viewport: size ?? { width: 1_280, height: 900 },
    locale: 'nl-NL',
    ...(size !== undefined && size.width < 500 ? { hasTouch: true, isMobile: true } : {}),
  });
  await context.addCookies([...cookies]);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.exposeFunction('tokenOfTeams', async () => {
    try {
      return [true, await token()];
    } catch (error) {
      return [false, error instanceof Error ? error.message : 'no'];
    }
  });
  const start = { src, frameContext, theme, subPageId: subPageId ?? '', isMute };
  await page.goto(`${host.url}#${encodeURIComponent(JSON.stringify(start))}`);
  return {
    page,
    frame: () => {
      const [, frame] = page.frames();
      if (frame === undefined) throw new Error('Teams shows no page.');
      return frame;
    },
    told: async () => {
      const all: unknown = await page.evaluate('window.told');
      return Array.isArray(all) ? all.filter(isJson) : [];
    },
    tell: (func, ...args) =>
      page.evaluate(`window.tellPage(${JSON.stringify(func)}, ${JSON.stringify(args)})`),
  };
}
