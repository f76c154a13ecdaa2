import type { Request, Response } from 'restify';
import { partOf } from '../../domain/access.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { ApiParts } from '../api/apiRoutes.ts';
import { dropRest } from '../api/readFile.ts';
import { type Took, takeUpload } from '../api/takeUpload.ts';
import { withFiles } from './case/caseFiles.ts';
import { memberRoutes } from './case/memberRoutes.ts';
import type { MemberVisit } from './case/memberVisit.ts';
import { noSuchPage, sentencePage } from './case/plainPages.ts';
import { takingVerb, type UploadWrong, uploadPage } from './case/uploadPage.ts';
import { NEVER_KEPT, sendElsewhere, sendPage } from './sendPage.ts';

/** `GET` and `POST /cases/{id}/documents`: the page where a file is added, and its form without script. */
export function documentPages(parts: ApiParts): void {
  const { product } = parts;
  const { get, post } = memberRoutes(parts);

  const readable = async (visit: MemberVisit, request: Request): Promise<CaseLog | undefined> => {
    const log = await product.cases.read(visit.person, String(request.params.id));
    const part = log && partOf(present(log), visit.person, product.directory);
    return part === undefined ? undefined : log;
  };

  const show = async (
    visit: MemberVisit,
    log: CaseLog,
    request: Request,
    response: Response,
    status: number,
    wrong?: UploadWrong,
  ): Promise<void> => {
    const asked = new URLSearchParams(request.getQuery());
    const withOwn = await withFiles(product, visit, log);
    if (withOwn.files === undefined) return missing(visit, request, response);
    const view = {
      files: withOwn.files,
      from: takingVerb(asked.get('for')),
      added: wrong === undefined ? (asked.get('added') ?? undefined) : undefined,
      wrong,
    };
    sendPage(request, response, status, uploadPage(withOwn, view), NEVER_KEPT);
  };

  get('/cases/:id/documents', async (visit, request, response) => {
    const log = await readable(visit, request);
    if (log === undefined) return missing(visit, request, response);
    const refusal =
      visit.person.role === 'backOffice' ? 'role' : present(log).closed === undefined ? undefined : 'closed';
    if (refusal !== undefined) return refused(visit, request, response, refusal);
    await show(visit, log, request, response, 200);
  });

  post('/cases/:id/documents', async (visit, request, response) => {
    const log = await readable(visit, request);
    const took = await takeUpload(product, visit.person, log, request, {
      kind: undefined,
      asksPermission: true,
    });
    await dropRest(request);
    if (log === undefined || ('refusal' in took && took.refusal === 'notVisible'))
      return missing(visit, request, response);
    if ('refusal' in took)
      return refused(visit, request, response, took.refusal === 'role' ? 'role' : 'closed');
    if (!('document' in took)) return show(visit, log, request, response, 422, wrongOf(visit, took));
    const from = takingVerb(new URLSearchParams(request.getQuery()).get('for'));
    const suffix = from === undefined ? '' : `&for=${from}`;
    sendElsewhere(response, `/cases/${present(log).id}/documents?added=${took.document.id}${suffix}`);
  });

  post('/cases/:id/documents/:docId/remove', async (visit, request, response) => {
    const log = await readable(visit, request);
    if (log === undefined) return missing(visit, request, response);
    const { id } = present(log);
    await product.uploads.drop(id, visit.person.id, String(request.params.docId));
    const from = takingVerb(new URLSearchParams(request.getQuery()).get('for'));
    sendElsewhere(response, `/cases/${id}/documents${from === undefined ? '' : `?for=${from}`}`);
  });
}

function wrongOf(
  { texts }: MemberVisit,
  took: Exclude<Took, { readonly refusal: string } | { readonly document: object }>,
): UploadWrong {
  const { page, problems } = texts.documents;
  const { typed } = took;
  if ('broke' in took)
    return { field: 'file', words: took.broke === 'tooLarge' ? problems.tooLarge : problems.missing, typed };
  if (took.field === 'permission') return { field: 'permission', words: page.allowFirst, typed };
  return { field: took.field, words: took.field === 'kind' ? page.kindWrong : problems[took.problem], typed };
}

function missing(visit: MemberVisit, request: Request, response: Response): void {
  sendPage(request, response, 404, noSuchPage(visit), NEVER_KEPT);
}

function refused(visit: MemberVisit, request: Request, response: Response, why: 'role' | 'closed'): void {
  const { title, role, closed } = visit.texts.documents.page;
  const page = sentencePage(visit, title, why === 'role' ? role : closed);
  sendPage(request, response, why === 'role' ? 403 : 409, page, NEVER_KEPT);
}
