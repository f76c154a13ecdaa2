import { type CaseLog, present } from '../../../domain/opened.ts';
import type { CaseView } from '../../../domain/view.ts';
import { type OfferedFile, offeredFiles } from '../../papers/caseFiles.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';

/** The papers that the product makes of a case for this reader, to be read here or kept, and everything as one file; nothing for who has none. */
export function papersSection(visit: MemberVisit, log: CaseLog, view: CaseView): Html | undefined {
  const files = offeredFiles(log, visit.person, visit.language, visit.world);
  // A back office keeps no file of a case.
  const isKept = view.role !== 'backOffice';
  if (files.length === 0 && !isKept) return undefined;
  const words = visit.texts.papers;
  return html`<section aria-labelledby="papers">
<h2 id="papers">${words.list.title}</h2>
<p class="quiet">${visit.texts.documents.list.warning}</p>
<ul class="files">${files.map((file) => fileHtml(visit, file))}${isKept && exportHtml(visit, log)}</ul>
${
  isKept &&
  view.outcome !== undefined &&
  html`<p>${view.role === 'employee' ? words.list.erasedLater : words.export.forFile}</p>
`
}</section>
`;
}

function fileHtml({ texts }: MemberVisit, { title, hint, href, page, xml }: OfferedFile): Html {
  const { list } = texts.papers;
  return html`<li>${page === undefined ? html`<span>${title}</span>` : html`<a href="${page}">${title}</a>`} ${fetched(list.pdf, title, href)}${
    xml !== undefined && html` ${fetched(list.xml, title, xml)}`
  }${hint !== undefined && html`<br><span class="quiet">${hint}</span>`}</li>
`;
}

/** Everything this reader may see of the case, for their own file. */
function exportHtml({ texts }: MemberVisit, log: CaseLog): Html {
  const { list } = texts.papers;
  const at = `/api/cases/${present(log).id}/export?format=`;
  return html`<li><span>${list.whole}</span> ${fetched(list.pdf, list.whole, `${at}pdf`)} ${fetched(list.json, list.whole, `${at}json`)}</li>
`;
}

function fetched(form: string, title: string, href: string): Html {
  return html`<a class="as-file" href="${href}" download>${form}<span class="only-read">: ${title}</span></a>`;
}
