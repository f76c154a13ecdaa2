import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { textsIn } from '../../../cards/texts/index.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { type PageServer, startPages } from './pageServer.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;

let pages: PageServer;
let browser: Browser;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [pages, browser] = await Promise.all([startPages(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.stop();
});

type Options = Parameters<Browser['newContext']>[0];

/** Opens a page, uses it, and finds nothing in the console, no cookie, and nothing kept. */
async function visiting(options: Options, use: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await use(page, context);
    const kept: unknown = await page.evaluate('[localStorage.length, sessionStorage.length]');
    expect({ complaints, kept, cookies: await context.cookies() }).toEqual({
      complaints: [],
      kept: [0, 0],
      cookies: [],
    });
  } finally {
    await context.close();
  }
}

const found = z.object({
  violations: z.array(z.looseObject({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string() })) })),
});
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function problemsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const result: unknown = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  const { violations } = found.parse(result);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const answers = ['employee', 'advice', 'absenceAdvice', 'physician', 'none', 'doubts', 'yes', 'never'];

/** Answers the first questions with the mouse. */
async function answerFirst(page: Page, count: number): Promise<void> {
  await page.goto(`${pages.address}/aid?lang=nl`);
  for (const answer of answers.slice(0, count)) {
    await page.check(`input[value="${answer}"]`);
    await page.click('.question-form button:not([name])');
  }
}

/** Goes where the first answers lead, in one step. */
async function answered(page: Page, count: number, language: string): Promise<void> {
  await page.goto(`${pages.address}/aid?lang=${language}`);
  const fields = answers.slice(0, count).map((answer) => `<input name="given" value="${answer}">`);
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(
      `(() => {
        const form = document.querySelector('.question-form');
        form.innerHTML = ${JSON.stringify(`${fields.join('')}<input name="go" value="show">`)};
        form.submit();
      })()`,
    ),
  ]);
}

const open = (path: string) => async (page: Page, language: string) => {
  await page.goto(`${pages.address}${path}?lang=${language}`);
};
const aidAfter = (count: number) => (page: Page, language: string) => answered(page, count, language);
const places: readonly (readonly [string, (page: Page, language: string) => Promise<void>])[] = [
  ['the overview', open('/guide')],
  ['a step', open('/guide/physician/5')],
  ['the page for employers', open('/guide/employer')],
  ['the first question', open('/aid')],
  ['a later question', aidAfter(5)],
  ['the plan', aidAfter(answers.length)],
  ['privacy', open('/privacy')],
];

browserTests('In a browser', () => {
  describe.each([
    ['nl', 'light', 'dark'],
    ['en', 'dark', 'light'],
  ] as const)('in %s, wide and %s or narrow and %s,', (language, wide, narrow) => {
    it.each(places)('%s has nothing that axe objects to', async (_name, go) => {
      await visiting({ viewport: { width: 1280, height: 900 } }, async (page) => {
        await go(page, language);
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        for (const [width, colorScheme] of [
          [1280, wide],
          [390, narrow],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          expect([width, colorScheme, await problemsOn(page)]).toEqual([width, colorScheme, []]);
        }
      });
    });
  });

  it.each(places)(
    '%s fits 320 pixels, which is 400 % of 1280, without scrolling sideways',
    async (_name, go) => {
      await visiting({ viewport: { width: 320, height: 640 } }, async (page) => {
        await go(page, 'nl');
        const wide: unknown = await page.evaluate(
          `[...document.querySelectorAll('body *')].filter((each) =>
            !each.closest('.only-read, .skip') && each.getBoundingClientRect().right > 320.5).map((each) => each.outerHTML.slice(0, 80))`,
        );
        expect(wide).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      });
    },
  );

  it('the decision aid can be done with the keyboard alone, and shows where the keyboard is', async () => {
    await visiting({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${pages.address}/aid?lang=nl`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      for (const answer of answers) await answerByKeyboard(page, answer);
      expect(await page.textContent('h1')).toBe(textsIn('nl').aid.outcome.planTitle);
      expect(await page.textContent('#fits')).toContain('Second opinion');
    });
  });

  it('a question without an answer puts the keyboard at what is wrong', async () => {
    await visiting({}, async (page) => {
      await answered(page, 2, 'nl');
      await page.click('.question-form button:not([name])');
      await page.waitForSelector('.problem:focus');
      await page.click('.problem a');
      await page.waitForSelector('#answer-1:focus');
    });
  });

  it('everything works without JavaScript, the plan and the other language included', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await answerFirst(page, answers.length);
    expect(await page.textContent('h1')).toBe(textsIn('nl').aid.outcome.planTitle);
    await page.click('button.language');
    expect(await page.textContent('h1')).toBe(textsIn('en').aid.outcome.planTitle);
    await page.goto(`${pages.address}/guide?lang=nl`);
    await page.selectOption('#jump-role', 'physician');
    await page.selectOption('#jump-step', '9');
    await page.click('.jump button');
    expect(page.url()).toBe(`${pages.address}/guide/physician/9?lang=nl`);
    await context.close();
  });

  it('the plan and a step print with all their words and without the buttons', async () => {
    await visiting({}, async (page) => {
      const { aid, guide, pages: around } = textsIn('nl');
      await answered(page, answers.length, 'nl');
      const plan = await printed(page);
      const about = aid.instruments.second_opinion;
      for (const text of [aid.outcome.planTitle, about.what, about.cost, aid.reasons.absenceAdvice.next])
        expect(plan).toContain(tight(text));
      for (const text of [aid.notices.noSuspensiveEffect, aid.alternatives.talk_to_own_physician, aid.urgent])
        expect(plan).toContain(tight(text));
      expect(plan).not.toContain(tight(aid.buttons.restart));
      expect(plan).not.toContain(tight(around.open.keep));

      await page.goto(`${pages.address}/guide/employee/3?lang=nl`);
      const step = await printed(page);
      const { title, whatHappens, asked, expect: expected, howLong } = guide.pages.employee[3];
      for (const text of [title, ...whatHappens, ...asked, ...expected, howLong])
        expect(step).toContain(tight(text));
      expect(step).not.toContain(tight(around.open.jump));
    });
  });

  it('the button that prints is shown, because there is a script to make it work', async () => {
    await visiting({}, async (page) => {
      await page.goto(`${pages.address}/guide/employee/1?lang=nl`);
      await page.evaluate('window.print = () => { document.title = "printed"; }');
      await page.click('[data-print]');
      expect(await page.title()).toBe('printed');
    });
  });
});

/** Tabs to the answers, chooses one with the arrows, and sends the form with Enter. */
async function answerByKeyboard(page: Page, answer: string): Promise<void> {
  const at = (script: string) => page.evaluate(`(() => { const at = document.activeElement; ${script} })()`);
  for (let presses = 0; (await at('return at.type')) !== 'radio'; presses += 1) {
    expect(presses).toBeLessThan(15);
    await page.keyboard.press('Tab');
  }
  const outline = await at('return getComputedStyle(at.nextElementSibling).outlineStyle');
  expect(outline).toBe('solid');
  await page.keyboard.press('Space');
  for (let presses = 0; (await at('return at.value')) !== answer; presses += 1) {
    expect(presses).toBeLessThan(10);
    await page.keyboard.press('ArrowDown');
  }
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** The words of a page as they stand in the PDF that the browser makes of it. */
async function printed(page: Page): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  return tight(text);
}

/** Without spaces: a PDF breaks lines where it likes. */
function tight(text: string): string {
  return text.replaceAll(/\s/g, '');
}
