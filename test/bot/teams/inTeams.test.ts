import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { textsIn } from '../../../cards/texts/index.ts';
import { chromiumAvailable, launch } from '../../support/chromium.ts';
import { pdf } from '../../support/files.ts';
import { patiently } from '../../support/patiently.ts';
import { by, later, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { APP, type EntraKey, entraKey, publishEntra, userToken } from './fakeEntra.ts';
import { type Opened, type Opening, openInHost, type TeamsHost, teamsHost } from './teamsHost.ts';

const { teams: words, actions, pages } = textsIn('nl');
const suite = chromiumAvailable() ? describe : describe.skip;
const WORD = 'Kanarietekst';

suite('Within Teams', () => {
  let product: RunningProduct;
  let browser: Browser;
  let host: TeamsHost;
  let key: EntraKey;
  let play: Play;
  const all: Opened[] = [];

  const tokenOf = (person: string) => () => userToken(key, { oid: person });
  const open = async (person: string, path = '/cases', more: Partial<Opening> = {}): Promise<Opened> => {
    const src = `${product.address}${path}`;
    const opened = await openInHost(browser, host, { src, token: tokenOf(person), ...more });
    all.push(opened);
    return opened;
  };
  const told = async (opened: Opened, func: string) =>
    (await opened.told()).filter((message) => message.func === func);
  /** What our page told Teams by this name, once it holds these words. */
  const heard = (opened: Opened, func: string, words = '') =>
    patiently(
      () => told(opened, func),
      (messages) => messages.length > 0 && JSON.stringify(messages).includes(words),
    );
  const titled = (frame: Frame, name: string | RegExp) => frame.getByRole('heading', { level: 1, name });
  const listOf = (opened: Opened) => titled(opened.frame(), pages.cases.title).waitFor();
  const writeRequest = async (frame: Frame): Promise<void> => {
    await frame.locator('#request-submit-subject').waitFor();
    await frame
      .locator('#request-submit-subject')
      .selectOption('absenceAdvice')
      .catch(() => undefined);
    await frame
      .getByLabel(actions.choices.subject?.absenceAdvice ?? '')
      .check()
      .catch(() => undefined);
    await frame.locator('#request-submit-adviceDate').fill('2026-01-05');
    await frame.locator('#request-submit-advice').fill(`${WORD} over het advies`);
    await frame.locator('#request-submit-question').fill(`${WORD} over de vraag`);
  };
  const submitRequest = (frame: Frame) =>
    frame.getByRole('button', { name: actions.verbs['request.submit'].label, exact: true }).click();

  beforeAll(async () => {
    key = await entraKey('e1');
    publishEntra(key);
    [product, host, browser] = await Promise.all([
      startProduct({ DEMO: 'true', MICROSOFT_APP_ID: APP }),
      teamsHost(),
      launch(),
    ]);
    play = playAt(product.address, 'api');
    await play.go(
      by('employee-1', 'request.submit'),
      later('PT1S'),
      by('physician-1', 'suitability.confirm'),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
    await product?.stop();
  });

  it('the tab shows the own cases by single sign-on, with no cookie and no token kept', async () => {
    const opened = await open('employee-1');
    await listOf(opened);
    expect(await opened.frame().getByText(actions.steps[3]).count()).toBeGreaterThan(0);
    expect(await opened.page.context().cookies()).toEqual([]);
    const kept = await opened
      .frame()
      .evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(kept).not.toContain('eyJ');
    expect(await told(opened, 'authentication.getAuthToken')).toHaveLength(1);
    expect(await told(opened, 'appInitialization.success')).not.toHaveLength(0);
  });

  it('a cookie of somebody opens nothing in a frame', async () => {
    const { cookie } = await play.member('physician-1');
    const [name = '', value = ''] = cookie.split('=');
    const opened = await open('employee-1', '/cases', {
      cookies: [{ name, value, url: product.address }],
      token: async () => {
        throw new Error('CancelledByUser');
      },
    });
    await opened.frame().getByText(words.problem.noToken).waitFor();
    expect(await opened.frame().getByText(textsIn('nl').pages.worklist.title).count()).toBe(0);
  });

  it('a deep link leads to its case, and a new one to the next, without leaving the tab', async () => {
    const opened = await open('physician-1', '/cases', { subPageId: play.caseId() });
    await opened.frame().getByRole('heading', { name: pages.case.phone }).waitFor();
    expect(new URL(opened.frame().url()).pathname).toBe('/cases');
    await opened.frame().getByRole('link', { name: pages.case.back }).click();
    await titled(opened.frame(), pages.worklist.title).waitFor();
    const other = await playAt(product.address, 'api');
    await other.go(by('employee-2', 'request.submit'));
    await opened.tell('contextChange', { theme: 'dark', locale: 'nl-nl', subEntityId: other.caseId() });
    await opened.frame().getByRole('heading', { name: pages.case.phone }).waitFor();
    expect(new URL(opened.frame().url()).pathname).toBe(`/cases/${other.caseId()}`);
    expect(await told(opened, 'setFrameContext')).toContainEqual({
      func: 'setFrameContext',
      args: [expect.objectContaining({ contentUrl: `${product.address}/cases/${other.caseId()}` })],
    });
  });

  it('a file is added without leaving the tab, in the name of who is signed in to Teams', async () => {
    const opened = await open('employee-1', '/cases', { subPageId: play.caseId() });
    await opened.frame().getByRole('heading', { name: pages.case.phone }).waitFor();
    await opened.frame().locator('#document-add > summary').click();
    await opened.frame().locator(`a[href^="/cases/${play.caseId()}/documents"]`).first().click();
    const { page: form } = textsIn('nl').documents;
    await titled(opened.frame(), form.title).waitFor();
    await opened.frame().locator('#permission').check();
    await opened.frame().locator('#kind').selectOption('treatment');
    const file = { name: 'brief.pdf', mimeType: 'application/pdf', buffer: pdf() };
    await opened.frame().locator('#file').setInputFiles(file);
    await opened.frame().getByRole('button', { name: form.send }).click();
    await opened.frame().getByText(form.done('brief.pdf')).waitFor();
    expect(await opened.page.context().cookies()).toEqual([]);
    await opened
      .frame()
      .getByRole('button', { name: /brief\.pdf/ })
      .click();
    await titled(opened.frame(), form.title).waitFor();
    await patiently(
      () => opened.frame().getByText('brief.pdf').count(),
      (count) => count === 0,
    );
    expect(await opened.frame().getByText('brief.pdf').count()).toBe(0);
  });

  it('the back button of Teams goes back page by page, and leaves the tab to Teams at its beginning', async () => {
    const opened = await open('employee-1');
    await listOf(opened);
    await opened.frame().locator(`a[href="/cases/${play.caseId()}"]`).click();
    await opened.frame().getByRole('heading', { name: pages.case.phone }).waitFor();
    await opened.frame().getByRole('link', { name: pages.common.nav.me }).click();
    await titled(opened.frame(), pages.me.title).waitFor();
    // The page of the own details may stand in no frame of its own: the address stays.
    expect(new URL(opened.frame().url()).pathname).toBe(`/cases/${play.caseId()}`);
    await opened.tell('backButtonPress');
    await opened.frame().getByRole('heading', { name: pages.case.phone }).waitFor();
    await opened.tell('backButtonPress');
    await listOf(opened);
    await opened.tell('backButtonPress');
    expect(await heard(opened, 'navigateBack')).toHaveLength(1);
  });

  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
  ] as const)('the theme %s is taken over, and so is a change of it', async (theme, ours) => {
    const opened = await open('employee-1', `/cases/${play.caseId()}`, { theme });
    await opened.frame().getByRole('heading', { name: pages.case.phone }).waitFor();
    const root = opened.frame().locator('html');
    expect(await root.getAttribute('data-theme')).toBe(ours);
    const ground = () =>
      opened.frame().evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const before = await ground();
    await opened.tell('themeChange', theme === 'dark' ? 'default' : 'dark');
    await opened
      .frame()
      .locator(`html[data-theme="${theme === 'dark' ? 'light' : 'dark'}"]`)
      .waitFor();
    expect(await ground()).not.toBe(before);
  });

  it('a dialog takes what is written, says what was done, and closes; nothing of it goes to Teams', async () => {
    const opened = await open('employee-3', '/cases', { frameContext: 'task' });
    await writeRequest(opened.frame());
    expect(await opened.frame().getByRole('navigation', { name: pages.open.menu }).count()).toBe(0);
    await submitRequest(opened.frame());
    await opened.frame().getByText(actions.verbs['request.submit'].done).waitFor();
    const mine = await (await play.member('employee-3')).cases();
    expect(mine.cases).toHaveLength(1);
    await opened.frame().getByRole('button', { name: words.close }).click();
    expect((await heard(opened, 'tasks.completeTask'))[0]?.args).toEqual([{ done: true }, []]);
    expect(await opened.frame().evaluate('JSON.stringify({ ...localStorage })')).not.toContain(WORD);
  });

  it('a dialog can be had larger, as the tab', async () => {
    const opened = await open('employee-1', `/cases/${play.caseId()}`, { frameContext: 'task' });
    await opened.frame().getByRole('button', { name: words.tab }).click();
    expect(JSON.stringify(await heard(opened, 'pages.navigateToApp'))).toContain(play.caseId());
  });

  it('what is wrong in a form is said in place, with what was typed', async () => {
    const opened = await open('employee-4');
    await writeRequest(opened.frame());
    await opened.frame().locator('#request-submit-adviceDate').fill('2999-01-05');
    await submitRequest(opened.frame());
    await opened.frame().locator('#request-submit-adviceDate[aria-invalid="true"]').waitFor();
    expect(await opened.frame().locator('#request-submit-advice').inputValue()).toBe(
      `${WORD} over het advies`,
    );
    await opened.frame().locator('#request-submit-adviceDate').fill('2026-01-05');
    await submitRequest(opened.frame());
    await opened.frame().getByText(actions.verbs['request.submit'].done).waitFor();
  });

  it('what is typed is not lost when it cannot be sent, nor when the tab is left and comes back', async () => {
    let isGiven = true;
    const opened = await open('employee-5', '/cases', {
      token: async () => {
        if (!isGiven) throw new Error('FailedToOpenWindow');
        // It ends at once, so that the page asks for a new one when it sends.
        return userToken(key, { oid: 'employee-5', exp: Math.floor(Date.now() / 1_000) + 30 });
      },
    });
    await writeRequest(opened.frame());
    isGiven = false;
    await submitRequest(opened.frame());
    await opened.frame().getByText(words.notSent).waitFor();
    expect(await opened.frame().locator('#request-submit-question').inputValue()).toBe(
      `${WORD} over de vraag`,
    );
    isGiven = true;
    await opened.page.reload();
    await opened.frame().locator('#request-submit-question').waitFor();
    expect(await opened.frame().locator('#request-submit-question').inputValue()).toBe(
      `${WORD} over de vraag`,
    );
    await submitRequest(opened.frame());
    await opened.frame().getByText(actions.verbs['request.submit'].done).waitFor();
  });

  it('without a token it is said what to do next: try again, or the browser', async () => {
    let isGiven = false;
    const opened = await open('employee-1', '/cases', {
      token: async () => {
        if (!isGiven) throw new Error('CancelledByUser');
        return tokenOf('employee-1')();
      },
    });
    await opened.frame().getByRole('alert').getByText(words.problem.noToken).waitFor();
    await opened.frame().getByRole('button', { name: words.browser }).click();
    expect(JSON.stringify(await heard(opened, 'executeDeepLink'))).toContain(`${product.address}/cases`);
    isGiven = true;
    await opened.frame().getByRole('button', { name: words.again }).click();
    await listOf(opened);
  });

  it('who is not known, and who is not in Teams at all, hears what to do next', async () => {
    const unknown = await open('nobody');
    await unknown.frame().getByText(words.problem.notKnown).waitFor();
    expect(await told(unknown, 'authentication.getAuthToken')).toHaveLength(2);
    const outside = await open('employee-1', '/cases', { isMute: true });
    await outside.frame().getByText(words.problem.outside).waitFor();
  });

  it('a link that leaves Teams says so, and opens outside', async () => {
    const opened = await open('employee-1');
    await listOf(opened);
    const guide = opened
      .frame()
      .getByRole('navigation', { name: pages.open.menu })
      .getByRole('link', {
        name: `${pages.common.nav.guide} ${words.leaves}`,
      });
    await guide.click();
    expect(JSON.stringify(await heard(opened, 'executeDeepLink'))).toContain('/guide');
    const chat = opened.frame().getByRole('link', { name: pages.common.nav.chat, exact: true });
    await chat.click();
    const address = `/l/chat/0/0?users=28:${APP}`;
    expect(JSON.stringify(await heard(opened, 'executeDeepLink', address))).toContain(address);
  });

  it('a file is fetched by single sign-on after a question, and not when the answer is no', async () => {
    const opened = await open('employee-1');
    await listOf(opened);
    await opened.frame().locator('a[href="/me"]').first().click();
    const link = opened.frame().locator('a[href="/api/me"]');
    await link.waitFor();
    const fetched: string[] = [];
    opened.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await link.click();
    const question = opened.frame().getByRole('dialog', { name: words.download });
    await question.getByRole('button', { name: words.no, exact: true }).click();
    await question.waitFor({ state: 'detached' });
    expect(fetched).not.toContain('/api/me');
    await link.click();
    const [file] = await Promise.all([
      opened.page.waitForEvent('download'),
      question.getByRole('button', { name: words.yes, exact: true }).click(),
    ]);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
      person: { id: 'employee-1' },
    });
  });

  it('a phone shows list and case without scrolling sideways', async () => {
    for (const path of ['/cases', `/cases/${play.caseId()}`]) {
      const opened = await open('employee-1', path, { size: { width: 360, height: 740 } });
      await opened.frame().getByRole('heading', { level: 1 }).last().waitFor();
      await opened.frame().locator('html[data-teams="tab"]').waitFor();
      expect(await opened.frame().evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });

  it('nothing that was typed stands in anything that our pages told Teams', async () => {
    const messages = (await Promise.all(all.map((opened) => opened.told()))).flat();
    expect(messages.length).toBeGreaterThan(50);
    expect(JSON.stringify(messages)).not.toContain(WORD);
  });
});

describe('Who may show a page in a frame', () => {
  it('is Teams for the pages of cases, and nobody for every other', async () => {
    const product = await startProduct();
    try {
      const ancestors = async (path: string) => {
        const { headers } = await fetch(`${product.address}${path}`);
        const policy = headers.get('content-security-policy') ?? '';
        return [/frame-ancestors ([^;]*)/.exec(policy)?.[1], headers.get('x-frame-options')];
      };
      for (const path of ['/cases', '/cases/abc', '/cases?lang=en']) {
        const [sources, old] = await ancestors(path);
        expect(sources).toMatch(/^https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com /);
        expect(sources).not.toMatch(/(^| )(\*|https:|https:\/\/\*)( |$)/);
        expect(old).toBeNull();
      }
      for (const path of ['/', '/me', '/guide', '/aid', '/privacy', '/api/cases', '/casesx'])
        expect((await ancestors(path))[0] ?? "'none'").toBe("'none'");
    } finally {
      await product.stop();
    }
  });
});
