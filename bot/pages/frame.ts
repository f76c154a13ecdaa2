import type { Language } from '../../domain/people.ts';
import { addressOf } from './builtFiles.ts';
import { type Content, type Html, html } from './html.ts';
import { inLanguage, type Visit } from './visit.ts';

/** What a page puts into the frame that all public pages share. */
export type FramedPage = {
  readonly title: string;
  readonly main: Content;
  /** The pages above this one, nearest last. */
  readonly trail?: readonly { readonly title: string; readonly path: string }[];
  /** A switch that takes along what the page was sent; the same address in the other language when absent. */
  readonly languageSwitch?: Html;
  /** The page is an answer to what somebody sent, or no page at all: no address leads to it. */
  readonly hasNoAddress?: boolean;
  /** A form of the page changes something: the browser then has to say from where it comes. */
  readonly namesOrigin?: boolean;
};

/** A whole page: head, way to the content, menu, trail, content and foot; without script, style or data of others. */
export function framed(visit: Visit, page: FramedPage): Html {
  const { common, open } = visit.texts.pages;
  return html`<!doctype html>
<html lang="${visit.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${
  page.namesOrigin === true &&
  html`<meta name="referrer" content="same-origin">
`
}<title>${page.title} – ${common.product}</title>
${page.hasNoAddress ? html`<meta name="robots" content="noindex">` : alternatesOf(visit)}
<link rel="icon" href="${addressOf('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${addressOf('styles/pages.css')}">
<script src="${addressOf('pages/open.ts')}" type="module"></script>
</head>
<body>
<a class="skip" href="#content">${common.skip}</a>
<header>
<div class="bar">
<a class="product" href="${visit.link('/guide')}">${common.product}</a>
${page.languageSwitch ?? languageLink(visit)}
</div>
<nav class="menu" aria-label="${open.menu}"><ul>
${(['guide', 'aid', 'employer', 'chat'] as const).map((name) => menuItem(visit, name))}
</ul></nav>
</header>
<main id="content" tabindex="-1">
${trailOf(visit, page)}
${page.main}
</main>
<footer class="foot">
<nav class="foot-menu" aria-label="${open.about}"><ul>
${(['privacy', 'terms', 'support'] as const).map((name) => menuItem(visit, name))}
</ul></nav>
</footer>
</body>
</html>
`;
}

/** The language that this page is not in. */
export function otherLanguage(visit: Visit): Language {
  return visit.language === 'nl' ? 'en' : 'nl';
}

const addresses = {
  guide: '/guide',
  aid: '/aid',
  employer: '/guide/employer',
  chat: '/',
  privacy: '/privacy',
  terms: '/terms',
  support: '/support',
} as const;

function menuItem(visit: Visit, name: keyof typeof addresses): Html {
  const path = addresses[name];
  const isHere = visit.path === path;
  const isAbove = name === 'guide' && /^\/guide\/(?!employer$)/.test(visit.path);
  const current = isHere ? html` aria-current="page"` : isAbove && html` aria-current="true"`;
  return html`<li><a href="${visit.link(path)}"${current}>${visit.texts.pages.common.nav[name]}</a></li>
`;
}

function alternatesOf({ path, language }: Visit): Html {
  return html`<link rel="canonical" href="${inLanguage(path, language)}">
<link rel="alternate" hreflang="nl" href="${inLanguage(path, 'nl')}">
<link rel="alternate" hreflang="en" href="${inLanguage(path, 'en')}">
<link rel="alternate" hreflang="x-default" href="${path}">`;
}

function languageLink(visit: Visit): Html {
  const other = otherLanguage(visit);
  return html`<a class="language" href="${inLanguage(visit.path, other)}" lang="${other}" hreflang="${other}">${visit.texts.pages.common.otherLanguage}</a>`;
}

function trailOf(visit: Visit, { trail = [], title }: FramedPage): Html | undefined {
  if (trail.length === 0) return undefined;
  return html`<nav class="trail" aria-label="${visit.texts.pages.open.trail}"><ol>
${trail.map((above) => html`<li><a href="${visit.link(above.path)}">${above.title}</a></li>`)}
<li aria-current="page">${title}</li>
</ol></nav>`;
}
