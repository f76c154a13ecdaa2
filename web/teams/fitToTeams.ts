import type { Host } from './host.ts';
import type { Words } from './words.ts';

/** Fits a page to where it stands in Teams: only the needed part, links that leave say so, and after an act the way back. */
export function fitToTeams(host: Host, words: Words, caseId: string | undefined): void {
  document.documentElement.dataset.teams = host.isDialog ? 'dialog' : 'tab';
  for (const link of document.querySelectorAll('a')) if (leaves(link)) mark(link, words.leaves);
  if (!host.isDialog) return;
  const bar = document.createElement('p');
  bar.className = 'buttons in-dialog no-print';
  bar.dataset.own = '';
  if (document.querySelector('[data-sent]') !== null) {
    bar.append(button(words.close, 'main-button', host.closeDialog));
    document.querySelector('.news')?.after(bar);
    return;
  }
  const { openInTab } = host;
  if (openInTab === undefined) return;
  bar.append(button(words.tab, 'quiet-button', () => void openInTab(caseId)));
  document.querySelector('main')?.append(bar);
}

/** Pages of cases and of the own details stay in the frame, and the way to the chat is in Teams too. */
function leaves({ href, origin, pathname, protocol }: HTMLAnchorElement): boolean {
  if (href === '' || !/^https?:$/.test(protocol)) return false;
  return origin !== location.origin || !/^\/$|^\/(cases|me|api)(\/|$)/.test(pathname);
}

function mark(link: HTMLAnchorElement, words: string): void {
  const said = document.createElement('span');
  said.className = 'only-read';
  said.textContent = ` ${words}`;
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = ' ↗';
  link.append(sign, said);
  link.title = words;
}

function button(title: string, look: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.textContent = title;
  made.addEventListener('click', pressed);
  return made;
}
