import type { ApiParts } from '../api/apiRoutes.ts';
import { noteOf } from '../noteAccess.ts';
import { papersOf } from '../papers/caseFiles.ts';
import { memberRoutes } from './case/memberRoutes.ts';
import { paperPage } from './case/paperPage.ts';
import { noSuchPage } from './case/plainPages.ts';
import { NEVER_KEPT, sendPage } from './sendPage.ts';

/** `GET /cases/{id}/papers/{paperId}`: a paper of a case as a page, for who may have it now; each reading is noted before it is shown. */
export function paperPages(parts: ApiParts): void {
  const { product } = parts;
  const { get } = memberRoutes(parts);
  get('/cases/:id/papers/:paperId', async (visit, request, response) => {
    const { person, language } = visit;
    const caseId = String(request.params.id);
    const log = await product.cases.read(person, caseId);
    const all = log === undefined ? [] : papersOf(log, person, language, product.world());
    const found = all.find(({ id }) => id === String(request.params.paperId));
    if (log === undefined || found === undefined)
      return sendPage(request, response, 404, noSuchPage(visit), NEVER_KEPT);
    const note = noteOf(product, log, person, { did: 'read', what: [found.about, found.id], from: 'page' });
    if (note !== undefined) await product.accessLog.note(note);
    sendPage(request, response, 200, paperPage(visit, caseId, found, all), NEVER_KEPT);
  });
}
