import type { NamedLine } from '../../aboutMe/accessOf.ts';
import { accessWords } from '../../aboutMe/accessWords.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import type { Me } from './mePage.ts';

/** The most lines on the page, newest first; all of them are in the file. */
const MOST = 200;

/** Who read and wrote what about this person: others first, their own behind a button. */
export function accessHtml(visit: MemberVisit, me: Me): Html {
  const words = visit.texts.access;
  const lines = me.access.flatMap((chain) => chain.lines).sort((a, b) => (a.at < b.at ? 1 : -1));
  const others = lines.filter((line) => line.who !== me.person.id);
  const own = lines.filter((line) => line.who === me.person.id);
  return html`<section aria-labelledby="access"><h2 id="access">${visit.texts.pages.me.accessLog}</h2>
<p>${words.logIntro}</p>
${
  me.person.role === 'employee' &&
  html`<h3>${words.ofOthers}</h3>
${others.length === 0 ? html`<p>${words.nobodyElse}</p>` : listHtml(visit, others)}`
}${
  own.length > 0 &&
  html`<details><summary>${words.ofYou(own.length)}</summary>
${listHtml(visit, own)}</details>
`
}<p class="quiet">${words.proof}</p></section>
`;
}

function listHtml(visit: MemberVisit, lines: readonly NamedLine[]): Html {
  return html`<ul class="access">
${lines.slice(0, MOST).map(
  (line) => html`<li>${accessWords(line, visit, visit.world)}</li>
`,
)}</ul>
`;
}
