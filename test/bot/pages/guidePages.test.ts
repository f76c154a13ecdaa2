import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guideRoles } from '../../../bot/pages/guideAddress.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { steps } from '../../../domain/procedure.ts';
import { type PageServer, startPages } from './pageServer.ts';
import { leadsTo, wordsOf } from './readPage.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(async () => {
  expect(pages.reported).toEqual([]);
  await pages.stop();
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${pages.address}${path}`, { redirect: 'manual', ...init });
const read = async (path: string, init: RequestInit = {}) => (await get(path, init)).text();
const thirty = guideRoles.flatMap((role) => steps.map(({ step }) => ({ role, step })));
const languages = ['nl', 'en'] as const;

describe.each(languages)('The step guide in %s', (language) => {
  const { guide, pages: around, questions } = textsIn(language);

  it.each(thirty)('has a page for $role at step $step with all its words', async ({ role, step }) => {
    const response = await get(`/guide/${role}/${step}?lang=${language}`);
    expect(response.status).toBe(200);
    const markup = await response.text();
    const words = wordsOf(markup);
    const page = guide.pages[role][step];
    for (const text of [page.title, page.intro, page.howLong, guide.roles[role], guide.labels.step(step)])
      expect(words).toContain(text);
    for (const text of [...page.whatHappens, ...page.asked, ...page.expect]) expect(words).toContain(text);
    expect(words.includes(guide.labels.noRole)).toBe(page.noRole);
    for (const { name, date } of guide.sources) expect(words).toContain(`${name} (${date})`);
    expect(markup).toContain(`<html lang="${language}">`);
    const links = leadsTo(markup);
    const near = [step - 1, step + 1].filter((each) => each >= 1 && each <= 10);
    for (const each of near) expect(links).toContain(`/guide/${role}/${each}?lang=${language}`);
    for (const each of guideRoles.filter((other) => other !== role))
      expect(links).toContain(`/guide/${each}/${step}?lang=${language}`);
  });

  it('draws ten steps in three phases that lead to all thirty pages', async () => {
    const markup = await read(`/guide?lang=${language}`);
    const links = leadsTo(markup);
    for (const { role, step } of thirty) expect(links).toContain(`/guide/${role}/${step}?lang=${language}`);
    expect(markup.match(/<li class="phase">/g)).toHaveLength(3);
    expect(markup.match(/<li class="step">/g)).toHaveLength(10);
    expect(markup.match(/<li class="reads">/g)).toHaveLength(6);
    for (const { step } of steps) expect(wordsOf(markup)).toContain(guide.steps[step]);
  });

  it('answers the questions people ask beforehand, each with its source and date', async () => {
    const words = wordsOf(await read(`/guide?lang=${language}`));
    const asked = Object.entries(questions.answers).filter(([id]) => id.startsWith('faq_'));
    expect(asked).toHaveLength(15);
    for (const [, answer] of asked) {
      for (const text of [answer.title, answer.short, ...answer.more]) expect(words).toContain(text);
      for (const { name, date } of answer.source) expect(words).toContain(`${name} (${date})`);
    }
  });

  it('has a page for employers', async () => {
    const words = wordsOf(await read(`/guide/employer?lang=${language}`));
    const { title, intro, sections, sources } = guide.employer;
    for (const text of [title, intro, ...sections.flatMap((each) => [each.title, ...each.lines])])
      expect(words).toContain(text);
    for (const { name, date } of sources) expect(words).toContain(`${name} (${date})`);
  });

  it.each(['privacy', 'terms', 'support'] as const)('has a page about %s beside it', async (name) => {
    const nobody = { name: '', email: '', phone: '', hours: '' };
    const words = wordsOf(await read(`/${name}?lang=${language}`));
    for (const { heading, paragraphs } of around[name].sections(nobody))
      for (const text of [heading, ...paragraphs]) expect(words).toContain(text);
  });

  it('says kindly that a page is not there, and where to go on', async () => {
    for (const path of [
      '/guide/employee/11',
      '/guide/employee/01',
      '/guide/hr/1',
      '/guide/x',
      '/guide/a/b/c',
    ]) {
      const response = await get(`${path}?lang=${language}`);
      const markup = await response.text();
      expect([path, response.status]).toEqual([path, 404]);
      expect(wordsOf(markup)).toContain(around.common.notFound.title);
      expect(leadsTo(markup)).toContain(`/guide?lang=${language}`);
    }
  });
});

describe('The jump form', () => {
  it('leads to the address of the page', async () => {
    const response = await get('/guide?role=secondPhysician&step=10&lang=en');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/guide/secondPhysician/10?lang=en');
  });

  it.each([
    '/guide?role=hr&step=1',
    '/guide?role=employee&step=12',
    '/guide?step=3',
    '/guide?role=//x&step=1',
  ])('finds nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('The language of a page', () => {
  const languageOf = async (path: string, prefers?: string) => {
    const headers = prefers === undefined ? {} : { 'Accept-Language': prefers };
    const markup = await read(path, { headers });
    return /<html lang="(..)">/.exec(markup)?.[1];
  };

  it.each([
    ['/guide?lang=en', 'nl', 'en'],
    ['/guide?lang=nl', 'en', 'nl'],
    ['/guide?lang=de', 'en', 'nl'],
    ['/guide?lang=', 'en', 'nl'],
    ['/guide', 'en-GB,en;q=0.9', 'en'],
    ['/guide', 'en;q=0.3, nl;q=0.8', 'nl'],
    ['/guide', 'de-DE', 'nl'],
    ['/guide', '*', 'nl'],
    ['/guide', ';;;q=x', 'nl'],
    ['/guide', undefined, 'nl'],
  ])('%s with a browser that prefers %s is %s', async (path, prefers, expected) => {
    expect(await languageOf(path, prefers)).toBe(expected);
  });

  it('is switched at the same place, and then kept by every link', async () => {
    const dutch = await read('/guide/physician/7', { headers: { 'Accept-Language': 'nl' } });
    expect(leadsTo(dutch)).toContain('/guide/physician/7?lang=en');
    const english = await read('/guide/physician/7?lang=en');
    const links = leadsTo(english).filter(
      (link) => !link.startsWith('/assets/') && !link.includes('lang=nl'),
    );
    const kept = links.filter((link) => !['/guide', '/guide/physician/7'].includes(link));
    expect(kept.length).toBeGreaterThan(15);
    for (const link of kept) expect(link).toMatch(/\?lang=en(#|$)/);
    expect(english).toContain('<input type="hidden" name="lang" value="en">');
  });
});

describe('Every public page', () => {
  const all = ['/guide', '/guide/employee/3', '/guide/employer', '/aid', '/privacy', '/terms', '/support'];

  it.each(all)('%s comes with safe headers, no cookie, and nothing from elsewhere', async (path) => {
    const response = await get(path);
    const markup = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(response.headers.has('set-cookie')).toBe(false);
    expect(markup).not.toMatch(/\sstyle=|<style|<script>|\son\w+=|(?:src|href)="https?:/);
    expect(markup).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(all)('%s answers HEAD with the headers and no body', async (path) => {
    const response = await get(path, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(2_000);
    expect(await response.text()).toBe('');
  });

  it.each(all)('%s is not sent again to a browser that has it', async (path) => {
    const tag = (await get(path)).headers.get('etag') ?? '';
    const again = await get(path, { headers: { 'If-None-Match': `"other", W/${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('leads only to addresses that are there', async () => {
    const links = new Set((await Promise.all(all.map((path) => read(path)))).flatMap(leadsTo));
    links.delete('/');
    expect(links.size).toBeGreaterThan(40);
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
  });

  it('uses files that a browser may keep for ever, because their address changes with them', async () => {
    const files = leadsTo(await read('/guide')).filter((link) => link.startsWith('/assets/'));
    expect(files).toHaveLength(3);
    for (const file of files) {
      const response = await get(file);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(file).toMatch(/-[\w-]{8}\.(?:js|css|svg)$/);
    }
    expect((await get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('shows an address with markup in it as text', async () => {
    const markup = await read('/guide/%3Cscript%3Ealert(1)%3C%2Fscript%3E/"><b>?lang="><i>');
    expect(markup).not.toMatch(/<script>alert|"><b>|"><i>/);
  });

  it.each(['/guide/%ZZ/1', '/guide?%E0%A4%A', '/guide/employee/3?lang=nl&lang=en'])(
    '%s breaks nothing',
    async (path) => {
      expect((await get(path)).status).toBeLessThan(500);
    },
  );
});

describe('security.txt', () => {
  it('names a contact here and ends within a year', async () => {
    const response = await get('/.well-known/security.txt');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toContain(`Contact: ${pages.address}/support\n`);
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 24 * 60 * 60 * 1000);
  });
});
