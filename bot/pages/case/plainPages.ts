import { type Html, html } from '../html.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';

/** The same for a case that does not exist and for one that is not for this reader. */
export function noSuchPage(visit: MemberVisit): Html {
  const { title, text } = visit.texts.pages.common.notFound;
  return sentencePage(visit, title, text);
}

/** A form that cannot be taken as it came: why, what was typed, and the way back. */
export function sentencePage(visit: MemberVisit, title: string, text: string, typed?: Html): Html {
  const { cases } = visit.texts.pages.common.nav;
  const here: MemberVisit = { ...visit, path: '/cases/' };
  return memberFrame(here, {
    title,
    main: html`<h1>${title}</h1>
<p class="lead">${text}</p>
${typed}<ul class="chips"><li><a href="/cases">${cases}</a></li>
<li><a href="${visit.link('/support')}">${visit.texts.pages.common.nav.support}</a></li></ul>`,
  });
}
