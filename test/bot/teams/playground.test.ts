import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { textsIn } from '../../../cards/texts/index.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { by, later, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { type Playground, startPlayground } from './playground.ts';

const { actions, pages, talk } = textsIn('nl');
const suite = chromiumAvailable() ? describe : describe.skip;

suite("In Microsoft's own client, an employee and a physician", () => {
  let product: RunningProduct;
  let browser: Browser;
  const grounds: Playground[] = [];
  let employee: Page;
  let physician: Page;
  let play: Play;

  const open = async (person: string, name: string): Promise<Page> => {
    const ground = await startPlayground(product.address, person, name);
    grounds.push(ground);
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1_200, height: 1_600 } });
    page.setDefaultTimeout(60_000);
    await page.goto(ground.url);
    await page.getByRole('textbox').waitFor();
    return page;
  };
  const say = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('textbox').first().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  /** The last button with this title. */
  const button = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true }).last();

  beforeAll(async () => {
    product = await startProduct();
    browser = await launch();
    [employee, physician] = await Promise.all([open('employee-1', 'Sanne'), open('physician-1', 'Anneke')]);
    play = playAt(product.address, 'api');
  });
  afterAll(async () => {
    await browser?.close();
    for (const ground of grounds) await ground.stop();
    await product?.stop();
  });

  it('are welcomed once each', async () => {
    for (const [page, role] of [
      [employee, 'employee'],
      [physician, 'physician'],
    ] as const) {
      const welcome = page.getByText(
        talk.welcome[role].lines.flatMap((line) => ('text' in line ? [line.text] : []))[0] ?? '',
      );
      await welcome.first().waitFor();
      expect(await welcome.count()).toBe(1);
    }
  });

  it('make a request: it is written on the page that the card opens, and the physician gets a card', async () => {
    await say(employee, 'Second opinion aanvragen');
    const link = employee.getByRole('link', { name: talk.openPage, exact: true }).last();
    await link.waitFor();
    const [page] = await Promise.all([employee.waitForEvent('popup'), link.click()]);
    page.setDefaultTimeout(60_000);
    await page.getByRole('link', { name: pages.signIn.button }).click();
    await page
      .getByRole('button', { name: /employee-1\b/ })
      .first()
      .click();
    await page.check('#request-submit input[value="absenceAdvice"]');
    await page.fill('#request-submit-adviceDate', '2026-01-05');
    await page.fill('#request-submit-advice', 'Drie dagen per week werken.');
    await page.fill('#request-submit-question', 'Is dat niet te veel?');
    await page.click('#request-submit button[type=submit]');
    await page.getByText(actions.verbs['request.submit'].done).first().waitFor();
    const [made] = (await (await play.member('employee-1')).cases()).cases;
    play = playAt(product.address, 'api', made?.id);
    await button(physician, actions.verbs['suitability.confirm'].label).waitFor();
  });

  it('agree that it fits by a click, and the card is replaced in place', async () => {
    const confirm = actions.verbs['suitability.confirm'].label;
    // The first click opens the form of what may be told with it, the second one sends it.
    await button(physician, confirm).click();
    await button(physician, confirm).click();
    await physician.getByText(talk.resolved.done(confirm)).waitFor();
    expect(await physician.getByRole('button', { name: confirm, exact: true }).count()).toBe(0);
    expect((await (await play.member('employee-1')).case(play.caseId())).step).toBe(3);
  });

  it('authorise by ticking what may be sent, on the card itself', async () => {
    await play.go(later('PT1S'), by('employee-1', 'selection.choose'), by('second-1', 'availability.accept'));
    const sign = actions.verbs['authorisation.sign'].label;
    await button(employee, sign).click();
    const words = actions.inputs['authorisation.sign'];
    await employee
      .getByLabel(words.items?.label ?? '')
      .last()
      .click();
    const complaints = actions.choices.items?.complaints ?? '';
    await employee.getByRole('menuitemcheckbox', { name: complaints }).click();
    await employee.keyboard.press('Escape');
    await employee
      .getByRole('checkbox', { name: words.agreed?.label ?? '' })
      .last()
      .check();
    await button(employee, sign).click();
    await employee.getByText(talk.resolved.done(sign)).waitFor();
    const body = await (await play.member('employee-1')).case(play.caseId());
    expect(JSON.stringify(body)).toContain('complaints');
  });
});
