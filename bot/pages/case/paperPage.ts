import { paperPage as pageOf, paperHref } from '../../papers/caseFiles.ts';
import type { OfferedPaper } from '../../papers/papersFor.ts';
import { type Html, html } from '../html.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';
import { paperHtml } from './paperHtml.ts';

/** `GET /cases/{id}/papers/{paperId}`: a paper to be read, with its earlier and later versions; `all` are the papers of this reader. */
export function paperPage(
  visit: MemberVisit,
  caseId: string,
  { id, kind, title, paper }: OfferedPaper,
  all: readonly OfferedPaper[],
): Html {
  const words = visit.texts.papers;
  const path = pageOf(caseId, id);
  const versions = all.filter((each) => each.kind === kind && kind !== 'letter');
  return memberFrame(visit, {
    title: versions.length > 1 ? title : paper.title,
    at: path,
    // Taken back, it goes from an open page as well.
    live: path,
    main: html`<p class="above no-print"><a href="/cases/${caseId}">${words.back}</a></p>
${
  versions.length > 1 &&
  html`<nav class="versions no-print" aria-label="${words.versions}"><ul class="chips">${versions.map(
    (each) =>
      html`<li><a href="${pageOf(caseId, each.id)}"${each.id === id && html` aria-current="page"`}>${each.title}</a></li>
`,
  )}</ul></nav>
`
}${paperHtml(paper)}<p class="buttons no-print"><a class="quiet-button" href="${paperHref(caseId, id)}" download>${words.download}</a></p>`,
  });
}
