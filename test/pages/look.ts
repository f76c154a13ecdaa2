import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { signIn } from '../support/driver.ts';

/** Signs a person in, in a browser; with a language, they read that one from now on. */
export async function become(
  context: BrowserContext,
  address: string,
  person: string,
  language?: 'nl' | 'en',
): Promise<void> {
  const { cookie, ask } = await signIn(address, person);
  if (language !== undefined) await ask('/api/actions/language.set', { inputs: { language } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
}

const found = z.object({
  violations: z.array(z.looseObject({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string() })) })),
});
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on a page. */
export function problemsOn(page: Page): Promise<readonly string[]> {
  return findings(page, { type: 'tag', values: rules });
}

/** The part of it that another theme can change. */
export function contrastOn(page: Page): Promise<readonly string[]> {
  return findings(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

async function findings(page: Page, runOnly: object): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const result: unknown = await page.evaluate(`axe.run(${options})`);
  return found
    .parse(result)
    .violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
}

/** The first table only: the second one is of what was mended. */
const [, knownFindings = ''] = readFileSync(
  join(import.meta.dirname, '../../docs/web-chat-access.md'),
  'utf8',
).split(/^## /m);
const knownRules = [...knownFindings.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule);

/** Whether a finding in Web Chat's own markup stands in the table of docs/web-chat-access.md. */
export function isKnownInWebChat(problem: string): boolean {
  return knownRules.includes(problem.split(':')[0]);
}

/** Presses Tab until the focus is where it should be (a selector), and sees that it shows; throws when it never comes there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const at = (script: string): Promise<unknown> =>
    page.evaluate(`(() => { const at = document.activeElement; return ${script}; })()`);
  const is = `at.matches(${JSON.stringify(selector)})`;
  for (let presses = 0; !(await at(is)); presses += 1) {
    if (presses > 80) throw new Error(`Tab never comes to ${selector}.`);
    await page.keyboard.press('Tab');
  }
  const outline = await at(
    "getComputedStyle(at.matches('.choice input') ? at.nextElementSibling : at).outlineStyle",
  );
  if (outline !== 'solid') throw new Error(`The focus does not show on ${selector}: ${String(outline)}.`);
}

const unlabelled = `(() => {
  const seen = (at) => at.checkVisibility() && at.getBoundingClientRect().height > 0;
  const name = (at) => at.id || at.name || at.outerHTML.slice(0, 80);
  const problems = [];
  for (const field of document.querySelectorAll('main form :is(input, textarea, select):not([type=hidden])')) {
    if (!seen(field)) continue;
    const label = document.querySelector('label[for="' + CSS.escape(field.id) + '"]');
    if (label === null || label.textContent.trim() === '') problems.push('no label: ' + name(field));
    const isChoice = field.matches('[type=radio], [type=checkbox]');
    if (label !== null && !isChoice && label.getBoundingClientRect().bottom > field.getBoundingClientRect().top + 1)
      problems.push('label not above: ' + name(field));
    for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
      if (document.getElementById(id) === null) problems.push('no hint ' + id);
  }
  for (const group of document.querySelectorAll('main form fieldset'))
    if ((group.querySelector('legend')?.textContent ?? '').trim() === '') problems.push('no legend: ' + name(group));
  return problems;
})()`;

/** Fields of the forms of a page without a label above them, without the hint they name, or in a group without a name. */
export async function fieldProblems(page: Page): Promise<readonly string[]> {
  return z.array(z.string()).parse(await page.evaluate(unlabelled));
}
