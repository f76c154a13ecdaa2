import { element } from './element.ts';
import type { Texts } from './loadTexts.ts';

/** Links to the pages that are open to anyone, in the language of this page; to the own pages first for who is signed in. */
export function openPages({ pages, language }: Texts, isSignedIn = false): HTMLElement {
  const { nav } = pages.common;
  const links = [
    ...(isSignedIn ? [['/cases', nav.cases] as const, ['/me', nav.me] as const] : []),
    ['/guide', nav.guide],
    ['/aid', nav.aid],
    ['/privacy', nav.privacy],
    ['/support', nav.support],
  ] as const;
  const items = links.map(([path, label]) =>
    element(
      'li',
      {},
      element('a', { href: /^\/(?:cases|me)$/.test(path) ? path : `${path}?lang=${language}` }, label),
    ),
  );
  return element('nav', { class: 'open-pages' }, element('ul', {}, ...items));
}
