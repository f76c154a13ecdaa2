import { framed } from './frame.ts';
import { hardWords } from './hardWords.ts';
import { type Html, html } from './html.ts';
import { bullets, printButton, sourcesOf } from './pieces.ts';
import type { Visit } from './visit.ts';

/** `GET /guide/employer`: contract, who pays, what an employer hears and does not hear, and the other ways. */
export function employerPage(visit: Visit): Html {
  const { guide, pages } = visit.texts;
  const { title, intro, sections, sources } = guide.employer;
  return framed(visit, {
    title,
    trail: [{ title: guide.title, path: '/guide' }],
    main: html`<h1>${title}</h1>
<p class="lead">${intro}</p>
${sections.map(
  (section) => html`<section><h2>${section.title}</h2>${bullets(section.lines)}</section>
`,
)}
<p class="notice no-print">${pages.open.whichWay} <a class="strong" href="${visit.link('/aid')}">${pages.common.nav.aid}</a></p>
<p class="no-print">${printButton(guide.labels.print)}</p>
${hardWords(visit, [intro, ...sections.flatMap((section) => section.lines)])}
${sourcesOf(visit, sources)}`,
  });
}
