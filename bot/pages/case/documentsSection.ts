import type { CaseView } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import { fileWords } from './documentsField.ts';
import type { MemberVisit } from './memberVisit.ts';

/** The files of a case that this reader may open, with what fetching one means; nothing where there are none. */
export function documentsSection(visit: MemberVisit, view: CaseView): Html | undefined {
  if (view.documents.length === 0) return undefined;
  const words = visit.texts.documents.list;
  return html`<section aria-labelledby="documents">
<h2 id="documents">${words.title}</h2>
<p class="quiet">${words.warning}</p>
<ul>${view.documents.map(
    (
      file,
    ) => html`<li><a href="/api/cases/${view.id}/documents/${file.id}" download>${fileWords(visit, file)}</a> <span class="quiet">${visit.texts.actions.timeline[file.verb] ?? ''}</span></li>
`,
  )}</ul>
</section>
`;
}
