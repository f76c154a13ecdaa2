import { fetchOwn, identifyBy } from '../ask.ts';
import { enliven } from '../pages/enliven.ts';
import { download } from './download.ts';
import { fitToTeams } from './fitToTeams.ts';
import { enterTeams, type Host } from './host.ts';
import { begin, showPage } from './showPage.ts';
import { readWords, type Words } from './words.ts';

type Why = 'noToken' | 'notKnown' | 'away' | 'outside';
type Sent = { readonly method: 'POST'; readonly body: BodyInit };
type Got = { readonly text: string; readonly path: string };

/** Brings the page that Teams opened, and keeps every page after it in the same frame. */
export async function openInTeams(): Promise<void> {
  document.documentElement.dataset.teams = '';
  part('[data-signed-out]').hidden = true;
  part('[data-opening]').hidden = false;
  const words = readWords();
  // The pages that follow replace the content: what they look like in Teams stays.
  document.head.append(...document.body.querySelectorAll('link[rel="stylesheet"]'));
  try {
    const host = await enterTeams();
    await visits(host, words).start();
  } catch {
    tell(
      'outside',
      () => location.reload(),
      () => window.open(location.href, '_blank', 'noopener'),
    );
  }
}

function visits(host: Host, words: Words): { readonly start: () => Promise<void> } {
  let depth = 0;
  let isShown = false;
  identifyBy(host.token);

  /** A page of our server; once more with a new token when the first was refused. */
  const get = async (path: string, sent?: Sent, isAgain = false): Promise<Got | Why> => {
    const token = await host.token().catch(() => undefined);
    if (token === undefined) return 'noToken';
    try {
      const response = await fetchOwn(path, { ...sent, cache: 'no-store', headers: { Accept: 'text/html' } });
      if (response.status === 401) {
        host.forgetToken();
        return isAgain ? 'notKnown' : get(path, sent, true);
      }
      if (response.headers.get('content-type')?.startsWith('text/html') !== true) return 'away';
      return { text: await response.text(), path: new URL(response.url).pathname };
    } catch {
      return 'away';
    }
  };

  const show = async (got: Got, hash: string): Promise<void> => {
    await showPage(got.text);
    fitToTeams(host, words, caseOf(got.path));
    enliven();
    begin(hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
    isShown = true;
    host.ready();
  };

  const open = async (address: string, isStep: boolean): Promise<void> => {
    const { pathname, search, hash } = new URL(address, location.href);
    const got = await get(`${pathname}${search}`);
    if (typeof got === 'string') return isShown ? say(words.notSent) : fail(got);
    if (isStep) {
      depth += 1;
      history.pushState(
        { path: got.path },
        '',
        mayStand(got.path) ? `${got.path}${hash}` : location.pathname,
      );
    }
    if (mayStand(got.path)) host.stand(new URL(got.path, location.href).href);
    await show(got, hash);
  };

  const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    const fields = new FormData(form, submitter);
    const isFile = form.enctype === 'multipart/form-data';
    const body = isFile
      ? fields
      : new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
    const { pathname, search } = new URL(form.action);
    const got = await get(`${pathname}${search}`, { method: 'POST', body });
    // What was typed stays as it is, and can be sent again.
    delete form.dataset.sending;
    if (typeof got === 'string') return say(words.notSent);
    history.replaceState({ path: got.path }, '', mayStand(got.path) ? got.path : location.pathname);
    await show(got, '');
  };

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || event.button !== 0) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || isWithin(url)) return;
    event.preventDefault();
    if (/^\/(cases|me)(\/|$)/.test(url.pathname)) void open(url.href, true);
    else if (url.pathname.startsWith('/api/')) void download(url.href, words).catch(() => say(words.notSent));
    else void leave(url);
  };

  /** The conversation is in Teams as well; everything else that is not of a case opens in the browser. */
  const leave = async (url: URL): Promise<void> => {
    if (url.pathname !== '/') return host.openOutside(url.href);
    if (host.isDialog) return host.closeDialog();
    const chat =
      words.bot && `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(words.bot)}`;
    return host.openOutside(chat ?? url.href);
  };

  const fail = (why: Why): void => {
    tell(
      why,
      () => void start(),
      () => void host.openOutside(location.href),
    );
    host.ready();
  };

  const start = async (): Promise<void> => {
    await open(host.caseId === undefined ? location.href : `/cases/${host.caseId}`, false);
  };

  return {
    start: async () => {
      document.addEventListener('click', follow);
      // After the page's own listeners: what they hold back is not sent.
      addEventListener('submit', (event) => {
        const { target: form } = event;
        if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method === 'dialog') return;
        event.preventDefault();
        void send(form, event.submitter);
      });
      addEventListener('popstate', ({ state }) => {
        const { path = location.pathname } = Object(state);
        depth = Math.max(0, depth - 1);
        void open(String(path), false);
      });
      host.onBack(() => {
        if (depth === 0) return false;
        history.back();
        return true;
      });
      host.onCase((caseId) => void open(`/cases/${caseId}`, true));
      await start();
    },
  };
}

/** Only the pages of cases may stand in a frame of Teams: their address is the frame's, that of others is not. */
function mayStand(path: string): boolean {
  return /^\/cases(\/[^/]+)?$/.test(path);
}

function caseOf(path: string): string | undefined {
  return /^\/cases\/([\w-]+)$/.exec(path)?.[1];
}

function isWithin(url: URL): boolean {
  return url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
}

/** What keeps the page from opening, in one place, with what can be done. */
function tell(why: Why, again: () => void, browser: () => void): void {
  part('[data-opening]').hidden = true;
  const problem = part('[data-problem]');
  for (const each of problem.querySelectorAll<HTMLElement>('[data-why]'))
    each.hidden = each.dataset.why !== why;
  problem.hidden = false;
  part('[data-again]').onclick = () => {
    problem.hidden = true;
    part('[data-opening]').hidden = false;
    again();
  };
  part('[data-browser]').onclick = browser;
}

/** One sentence above the page that stands there. */
function say(sentence: string): void {
  const main = document.querySelector('main');
  main?.querySelector('[data-said]')?.remove();
  const said = document.createElement('p');
  said.className = 'problem';
  said.dataset.said = '';
  said.dataset.own = '';
  said.setAttribute('role', 'alert');
  said.textContent = sentence;
  main?.prepend(said);
  said.scrollIntoView({ block: 'nearest' });
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
