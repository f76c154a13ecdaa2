import type { CaseLog } from '../../../domain/opened.ts';
import { addressOf } from '../builtFiles.ts';
import { otherLanguage } from '../frame.ts';
import { type Content, type Html, html } from '../html.ts';
import { practiceBar } from '../rehearsal/practiceBar.ts';
import type { MemberVisit } from './memberVisit.ts';

export type MemberPage = {
  readonly title: string;
  readonly main: Content;
  /** Where a change of language leads back to; the list of cases when absent. */
  readonly at?: string;
  /** Where the page looks when something changed; it stays as it is when absent. */
  readonly live?: string;
  /** The case that the page is about. */
  readonly log?: CaseLog;
  /** What comes after an action that was just done: whose turn it is, and until when. */
  readonly after?: string | undefined;
};

/** A whole page for somebody signed in: menu, language and sign-out as forms that work without script. */
export function memberFrame(
  visit: MemberVisit,
  { title, main, at = '/cases', live, after, log }: MemberPage,
): Html {
  const { common, open } = visit.texts.pages;
  // A browser names no origin with a form when it may give no referrer, and the origin is what protects the form.
  return html`<!doctype html>
<html lang="${visit.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<title>${title} – ${common.product}</title>
<link rel="icon" href="${addressOf('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${addressOf('styles/pages.css')}">
<link rel="stylesheet" href="${addressOf('styles/case.css')}">
<script src="${addressOf('pages/member.ts')}" type="module"></script>
</head>
<body data-person="${visit.person.id}">
<a class="skip" href="#content">${common.skip}</a>
<header>
<div class="bar member-bar">
<a class="product" href="/cases">${common.product}</a>
<span class="who">${common.signedInAs(visit.person.name)}</span>
${languageForm(visit, at)}
<form class="language-form" method="post" action="/me/sign-out" data-forget><button class="language" type="submit">${common.signOut}</button></form>
</div>
<nav class="menu" aria-label="${open.menu}"><ul>
${menu.map(({ name, path }) => menuItem(visit, name, path))}</ul></nav>
</header>
${practiceBar(visit, at, log)}<main id="content" tabindex="-1"${live !== undefined && html` data-live="${live}"`}>
${newsOf(visit, after)}${main}
</main>
<p id="live" class="only-read" role="status" data-updated="${visit.texts.pages.case.updated}"></p>
${lastCheck(visit)}<footer class="foot">
<nav class="foot-menu" aria-label="${open.about}"><ul>
${(['privacy', 'terms', 'support'] as const).map((name) => menuItem(visit, name, `/${name}`))}</ul></nav>
</footer>
</body>
</html>
`;
}

const menu = [
  { name: 'cases', path: '/cases' },
  { name: 'chat', path: '/' },
  { name: 'me', path: '/me' },
  { name: 'guide', path: '/guide' },
  { name: 'aid', path: '/aid' },
] as const;

type MenuName = (typeof menu)[number]['name'] | 'privacy' | 'terms' | 'support';

function menuItem(visit: MemberVisit, name: MenuName, path: string): Html {
  const isAbove = name === 'cases' && visit.path.startsWith('/cases/');
  const current = visit.path === path ? html` aria-current="page"` : isAbove && html` aria-current="true"`;
  return html`<li><a href="${visit.link(path)}"${current}>${visit.texts.pages.common.nav[name]}</a></li>
`;
}

function languageForm(visit: MemberVisit, at: string): Html {
  const other = otherLanguage(visit);
  return html`<form class="language-form" method="post" action="/me/actions/language.set"><input type="hidden" name="language" value="${other}"><input type="hidden" name="back" value="${at}"><button class="language" type="submit" lang="${other}">${visit.texts.pages.common.otherLanguage}</button></form>`;
}

/** The sentence about what was just done; the script forgets the drafts of what was sent. */
function newsOf({ news, texts }: MemberVisit, after: string | undefined): Html | undefined {
  if (news === undefined) return undefined;
  const words: Readonly<Record<string, { readonly done: string }>> = texts.actions.verbs;
  const sentence = news.kind === 'repeated' ? texts.talk.alreadyDone : words[news.verb]?.done;
  if (sentence === undefined) return undefined;
  return html`<div class="news" id="news" role="status" tabindex="-1" autofocus data-sent="${news.caseId} ${news.verb}"><p class="strong">${sentence}</p>${
    after !== undefined && html`<p>${after}</p>`
  }</div>
`;
}

/** The dialog that asks once more before what cannot be undone; the script puts in what it is about. */
function lastCheck({ texts }: MemberVisit): Html {
  const { form } = texts.pages;
  return html`<template id="last-check"><fluent-dialog class="last-check" type="alert" data-own><fluent-dialog-body><h2 slot="title" data-title></h2><p data-sentence></p><p>${form.sure}</p><fluent-button slot="action" data-no>${form.cancel}</fluent-button><fluent-button slot="action" appearance="primary" data-yes>${form.confirm}</fluent-button></fluent-dialog-body></fluent-dialog></template>
`;
}
