import { element } from './element.ts';
import type { Texts } from './loadTexts.ts';

/** Links to the pages that are open to anyone, in the language of this page. */
export function openPages({ pages, language }: Texts): HTMLElement {
  const { nav } = pages.common;
  const links = [
    ['/guide', nav.guide],
    ['/aid', nav.aid],
    ['/privacy', nav.privacy],
    ['/support', nav.support],
  ] as const;
  const items = links.map(([path, label]) =>
    element('li', {}, element('a', { href: `${path}?lang=${language}` }, label)),
  );
  return element('nav', { class: 'open-pages' }, element('ul', {}, ...items));
}
