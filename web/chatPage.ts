import { ask } from './ask.ts';
import { caseBox } from './caseBox.ts';
import { button, element } from './element.ts';
import type { Texts } from './loadTexts.ts';
import { openPages } from './openPages.ts';
import type { Listed } from './pageState.ts';
import { type Chat, loadWebChat, type Pass, startChat } from './webChat.ts';

const REFRESH_AFTER_ACTIVITY = 300;
const REFRESH_EVERY = 60_000;
/** How long to wait before each new try, in milliseconds; the last one stays. */
const patience = [1_000, 2_000, 5_000, 10_000, 20_000];

/** The chat of a signed-in person, with their cases beside it. */
export function chatPage(page: HTMLElement, texts: Texts, visitor: Listed, nonce: string): void {
  const { chat: words, common } = texts.pages;
  const status = element('p', { role: 'status', class: 'status', hidden: true });
  const host = element('div', {
    class: 'chat',
    id: 'chat',
    role: 'region',
    'aria-label': words.label,
    tabindex: '-1',
  });
  const cases = caseBox(texts);
  page.append(
    element('a', { href: '#chat', class: 'skip' }, common.skip),
    topBar(texts, visitor),
    status,
    element(
      'main',
      { class: 'together' },
      element('h1', { class: 'only-read' }, words.title),
      host,
      element('aside', { 'aria-label': words.caseBox.title }, cases.box, openPages(texts, true)),
    ),
  );
  page.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    (host.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]') ?? host).focus();
  });
  foldOnPhone(cases.box);
  keepConnected({ texts, host, status, nonce, refreshCases: cases.refresh });
}

function topBar(texts: Texts, visitor: Listed): HTMLElement {
  const { common } = texts.pages;
  const other = texts.language === 'nl' ? 'en' : 'nl';
  const language = button(common.otherLanguage, 'quiet', async () => {
    await ask('POST', '/api/actions/language.set', { inputs: { language: other } });
    location.reload();
  });
  language.lang = other;
  const signOut = button(common.signOut, 'quiet', async () => {
    await ask('POST', '/api/sign-out', {});
    location.assign('/');
  });
  return element(
    'header',
    { class: 'bar' },
    element('span', { class: 'product' }, common.product),
    element('span', { class: 'who' }, common.signedInAs(visitor.name)),
    language,
    signOut,
  );
}

/** Beside the chat on a wide screen; above it, folded to one line, on a phone. */
function foldOnPhone(box: HTMLElement): void {
  const narrow = matchMedia('(max-width: 60rem)');
  const fold = () => box.toggleAttribute('open', !narrow.matches);
  narrow.addEventListener('change', fold);
  fold();
}

type Parts = {
  readonly texts: Texts;
  readonly host: HTMLElement;
  readonly status: HTMLElement;
  readonly nonce: string;
  readonly refreshCases: () => Promise<unknown>;
};

/** Connects, and again whenever the connection is gone for good; says meanwhile what is going on. */
function keepConnected({ texts, host, status, nonce, refreshCases }: Parts): void {
  const { chat: words, common } = texts.pages;
  let chat: Chat | undefined;
  let tries = 0;
  let retry: number | undefined;
  let soon: number | undefined;
  let isOver = false;

  const say = (text: string, ...more: readonly HTMLElement[]): void => {
    status.replaceChildren(text, ...more);
    status.hidden = text === '';
  };
  const signedOut = (): void => {
    isOver = true;
    chat?.disconnect();
    say(`${common.signedOut} `, element('a', { href: '/' }, texts.pages.signIn.button));
  };
  const lost = (): void => {
    if (isOver || retry !== undefined) return;
    const wait = patience[Math.min(tries, patience.length - 1)];
    tries += 1;
    say(tries > patience.length ? words.failed : words.lost);
    retry = window.setTimeout(() => {
      retry = undefined;
      void connect();
    }, wait);
  };
  const refresh = async (): Promise<void> => {
    const asked = await refreshCases();
    if (asked === 'signedOut') signedOut();
    else if (asked === 'away') lost();
  };
  const refreshSoon = (): void => {
    window.clearTimeout(soon);
    soon = window.setTimeout(() => void refresh(), REFRESH_AFTER_ACTIVITY);
  };
  const events = {
    onActivity: refreshSoon,
    onOnline: () => {
      tries = 0;
      say('');
    },
    onLost: lost,
    // The message itself offers to try again; this finds out whether we still know this person.
    onNotSent: refreshSoon,
    onLanguage: () => location.reload(),
  };

  const connect = async (): Promise<void> => {
    if (isOver) return;
    if (chat === undefined) say(words.connecting);
    const asked = await ask('POST', '/api/webchat/token', {});
    if (asked === 'signedOut') return signedOut();
    if (typeof asked !== 'object') return lost();
    try {
      chat ??= startChat(await loadWebChat(), host, { language: texts.language, nonce }, events);
      // From our own server, in the shape that it promises.
      chat.connect(asked.body as Pass);
    } catch {
      return lost();
    }
    await refresh();
  };

  window.addEventListener('online', () => void connect());
  window.addEventListener('offline', () => say(words.lost));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
  window.setInterval(() => {
    if (document.visibilityState === 'visible' && !isOver) void refresh();
  }, REFRESH_EVERY);
  void connect();
}
