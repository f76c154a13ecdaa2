import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { signIn } from '../support/driver.ts';

/** Signs a person in, in a browser. */
export async function become(context: BrowserContext, address: string, person: string): Promise<void> {
  const { cookie } = await signIn(address, person);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
}

const found = z.object({
  violations: z.array(z.looseObject({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string() })) })),
});
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on a page, outside the markup of Web Chat itself (listed in `docs/web-chat-access.md`). */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const result: unknown = await page.evaluate(
    `axe.run({ exclude: [['.webchat']] }, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  return found
    .parse(result)
    .violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
}
