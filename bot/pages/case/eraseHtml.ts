import { instant } from '../../../services/clock.ts';
import type { KeptThing } from '../../aboutMe/eraseMe.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import type { Me } from './mePage.ts';

/** What may be erased and what has to stay, and a form that asks once more before it erases. */
export function eraseHtml(visit: MemberVisit, me: Me): Html {
  const { me: words } = visit.texts.pages;
  const { access } = visit.texts;
  return html`<section aria-labelledby="erase"><h2 id="erase">${words.erase}</h2>
${
  visit.news?.verb === 'erase' &&
  html`<p role="status"><strong>${words.erased}</strong></p>
`
}<p>${access.eraseWhat}</p>
<h3>${access.kept}</h3>
<ul>${reasons(visit, me).map(
    (each) => html`<li>${each}</li>
`,
  )}</ul>
<details class="action"><summary>${words.erase}</summary>
<form method="post" action="/me/erase">
<p>${words.eraseExplained}</p>
<p class="buttons"><button type="submit">${access.eraseNow}</button></p>
</form></details></section>
`;
}

/** Why things stay, each reason once: a physician has many cases. */
function reasons(visit: MemberVisit, { kept }: Me): readonly string[] {
  const all = kept.map((thing) => reason(visit, thing));
  return [...new Set(all)].map((each) => {
    const count = all.filter((other) => other === each).length;
    return count === 1 ? each : `${each} ${visit.texts.access.keptTimes(count)}`;
  });
}

function reason({ texts, world, language }: MemberVisit, { why, until }: KeptThing): string {
  const words = texts.access.keptWhy;
  if (why !== 'export') return words[why];
  // With its offset, as the file of one's data holds it.
  return words.export(until === null ? '' : world.calendar.words(instant(Date.parse(until)), language));
}
