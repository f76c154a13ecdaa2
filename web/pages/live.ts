import { Idiomorph } from 'idiomorph';
import { ask, fetchOwn } from '../ask.ts';

/** How long changes gather before the page asks anew, in milliseconds; a new message often comes with others. */
const GATHER = 150;
/** How long to wait before each new try at a line, in milliseconds; the last one stays. */
const patience = [1_000, 2_000, 5_000, 15_000, 30_000];

/**
 * Keeps a page up to date over the conversation's own socket: whatever was sent or done elsewhere, the page asks for
 * itself anew and changes in place. What is being typed stays, and so does what was unfolded. `changed` is called after; `left` ends it.
 */
export function keepLive(main: HTMLElement, left: AbortSignal, changed: () => void): void {
  const address = main.dataset.live;
  if (address === undefined) return;
  let isGathering = false;
  let tries = 0;

  const refresh = async (): Promise<void> => {
    isGathering = false;
    const fresh = await pageAt(address);
    if (left.aborted || fresh === undefined || !takeOver(main, fresh)) return;
    changed();
    say();
  };
  const refreshSoon = (): void => {
    if (isGathering) return;
    isGathering = true;
    window.setTimeout(() => void refresh(), GATHER);
  };
  const again = (): void => {
    const wait = patience[Math.min(tries, patience.length - 1)];
    tries += 1;
    window.setTimeout(() => void connect(), wait);
  };
  const connect = async (): Promise<void> => {
    const asked = await ask('POST', '/api/webchat/live', {});
    if (asked === 'signedOut' || left.aborted) return;
    if (typeof asked !== 'object') return again();
    // From our own server, in the shape that it promises.
    const { streamUrl } = asked.body as { readonly streamUrl: string };
    const socket = new WebSocket(streamUrl);
    left.addEventListener('abort', () => socket.close());
    socket.addEventListener('open', () => {
      tries = 0;
      main.dataset.connected = '';
    });
    socket.addEventListener('message', refreshSoon);
    socket.addEventListener('close', () => {
      delete main.dataset.connected;
      if (!left.aborted) again();
    });
  };
  // A page that comes back from the browser's own memory shows what was, and so does one that slept.
  addEventListener('pageshow', (event) => event.persisted && refreshSoon(), { signal: left });
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && refreshSoon(),
    { signal: left },
  );
  void connect();
}

/** The page as it is now; undefined when it does not come, or is no longer for this reader. */
async function pageAt(address: string): Promise<Document | undefined> {
  try {
    const response = await fetchOwn(address, {
      headers: { 'X-Refresh': '1', Accept: 'text/html' },
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status === 401 || response.status === 404) return void location.reload();
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** Changes the page into the fresh one, in place; answers whether anything differed. */
function takeOver(main: HTMLElement, fresh: Document): boolean {
  let differs = false;
  const differ = (): void => {
    differs = true;
  };
  for (const region of document.querySelectorAll('[data-region]')) {
    const next = fresh.getElementById(region.id);
    if (next === null || region.contains(document.activeElement)) continue;
    void Idiomorph.morph(region, next.innerHTML, { morphStyle: 'innerHTML' });
  }
  const next = fresh.getElementById(main.id);
  if (next === null) return false;
  void Idiomorph.morph(main, [...next.childNodes], {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (old) => !(old instanceof Element && isInUse(old)),
      beforeNodeRemoved: (old) => {
        if (old instanceof Element && staysUntilLeft(old)) return false;
        if (!isBlank(old)) differ();
        return true;
      },
      beforeNodeAdded: (added) => {
        if (!isBlank(added)) differ();
        return true;
      },
      beforeAttributeUpdated: (name, node) => !belongsToReader(name, node),
    },
  });
  return differs;
}

function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() === '';
}

/** A form somebody is busy with, and what a script added. */
function isInUse(element: Element): boolean {
  return element.matches('form[data-touched], form[data-answered], [data-own]');
}

/** What was said about the last action stays until the page is left; so does a form with something typed in it. */
function staysUntilLeft(element: Element): boolean {
  return (
    element.matches('.news, .problem, [data-own], form[data-touched], form[data-answered]') ||
    element.querySelector('form[data-touched], form[data-answered]') !== null
  );
}

/** What is unfolded, chosen or shown by the reader's own hand. */
function belongsToReader(name: string, element: Element): boolean {
  return (
    (name === 'open' && element.matches('details')) ||
    (name === 'hidden' && element.matches('[data-shown], .worklist li, [data-group]')) ||
    (name.startsWith('data-') && element.matches('[data-shown], form[data-draft]'))
  );
}

function say(): void {
  const line = document.getElementById('live');
  if (line === null) return;
  line.textContent = '';
  // The same words again are said only when they come anew.
  window.setTimeout(() => {
    line.textContent = line.dataset.updated ?? '';
  }, 50);
}
