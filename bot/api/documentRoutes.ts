import type { Next, Request, Response } from 'restify';
import { textsIn } from '../../cards/texts/index.ts';
import { documentsFor, partOf } from '../../domain/access.ts';
import type { CaseDocument } from '../../domain/documents.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import { Fault } from '../../services/fault.ts';
import { noteOf } from '../noteAccess.ts';
import { isPaperId } from '../papers/caseFiles.ts';
import type { Product } from '../product.ts';
import { answer } from '../webChat/answers.ts';
import type { ApiParts } from './apiRoutes.ts';
import { caseBody } from './caseBody.ts';
import {
  type Answer,
  failed,
  malformed,
  mayChange,
  notFound,
  otherSite,
  respond,
  type SignedIn,
  signedIn,
  signedOut,
} from './http.ts';
import { sendPaper } from './paperRoutes.ts';
import { dropRest } from './readFile.ts';
import { sendFile } from './sendDocument.ts';
import { type Took, takeUpload } from './takeUpload.ts';

/** `POST /api/cases/{id}/documents?kind=…`, and its files: fetched by who may read them now, taken away while they wait. */
export function documentRoutes(parts: ApiParts): void {
  const { server, product, sessions, isLoopback, report } = parts;
  const forPerson =
    (handler: (who: SignedIn, request: Request) => Promise<Answer>) =>
    (request: Request, response: Response, next: Next): void => {
      void respond(request, response, report, async () => {
        const who = await signedIn(product, sessions, request);
        if (who === undefined) return signedOut;
        return mayChange(request, isLoopback) ? handler(who, request) : otherSite;
      }).then(() => next(false));
    };

  server.post(
    '/api/cases/:id/documents',
    forPerson((who, request) => upload(product, who, request)),
  );
  server.del(
    '/api/cases/:id/documents/:docId',
    forPerson(async (who, request) => {
      const caseId = String(request.params.id);
      const isSeen = (await product.cases.read(who.person, caseId)) !== undefined;
      const isGone =
        isSeen && (await product.uploads.drop(caseId, who.person.id, String(request.params.docId)));
      return isGone ? { status: 200, body: {} } : notFound;
    }),
  );
  server.get('/api/cases/:id/documents/:docId', (request: Request, response: Response, next: Next) => {
    const isPaper = isPaperId(String(request.params.docId));
    void (isPaper ? sendPaper : download)(parts, request, response).finally(() => next(false));
  });
}

async function upload(product: Product, who: SignedIn, request: Request): Promise<Answer> {
  const log = await product.cases.read(who.person, String(request.params.id));
  const kind = new URLSearchParams(request.getQuery()).get('kind') ?? undefined;
  const took = await takeUpload(product, who.person, log, request, { kind, asksPermission: false });
  if ('document' in took) return { status: 200, body: { id: took.document.id } };
  const isRead = await dropRest(request);
  const answered = refused(product, who, log, took);
  return isRead ? answered : { ...answered, headers: { Connection: 'close' } };
}

function refused(
  product: Product,
  who: SignedIn,
  log: CaseLog | undefined,
  took: Exclude<Took, { readonly document: CaseDocument }>,
): Answer {
  const { actions, documents } = textsIn(who.language);
  const state = log === undefined ? null : (caseBody(log, who.person, who.language, product.world()) ?? null);
  if ('broke' in took)
    return took.broke === 'malformed'
      ? malformed
      : { status: 413, body: { error: 'tooLarge', message: documents.problems.tooLarge } };
  if ('refusal' in took) {
    if (took.refusal === 'notVisible') return notFound;
    const isRole = took.refusal === 'role';
    const message = isRole ? documents.page.role : documents.page.closed;
    return { status: isRole ? 403 : 409, body: { error: isRole ? 'role' : 'stale', message, state } };
  }
  const message = took.field === 'permission' ? documents.page.allowFirst : documents.problems[took.problem];
  return {
    status: 422,
    body: {
      error: 'invalid',
      fields: [{ id: took.field, message }],
      message: actions.refusals.invalid,
      state,
    },
  };
}

/** The file behind an address, if this person may read it now: part of the case, or their own and waiting. That they fetch it is noted first. */
async function fetchable(
  product: Product,
  { person }: SignedIn,
  caseId: string,
  id: string,
): Promise<CaseDocument | undefined> {
  const log = await product.cases.read(person, caseId);
  const part = log && partOf(present(log), person, product.directory);
  if (log === undefined || part === undefined) return undefined;
  const added = documentsFor(present(log), part).find((document) => document.id === id);
  if (added !== undefined) {
    const note = noteOf(product, log, person, { did: 'downloaded', what: [added.verb], from: 'api' });
    if (note !== undefined) await product.accessLog.note({ ...note, what: [added.verb, id] });
    return added;
  }
  // Nobody but its owner: that is no reading of somebody else's data.
  return (await product.uploads.of(caseId, person.id)).find((document) => document.id === id);
}

async function download(parts: ApiParts, request: Request, response: Response): Promise<void> {
  const { product, sessions, report } = parts;
  try {
    const who = await signedIn(product, sessions, request);
    if (who === undefined) return answer(response, signedOut.status, signedOut.body);
    const [caseId, id] = [String(request.params.id), String(request.params.docId)];
    const document = await fetchable(product, who, caseId, id);
    if (document === undefined) return answer(response, notFound.status, notFound.body);
    const bytes = await product.vault.read(caseId, id);
    await sendFile(response, { ...document, bytes });
  } catch (error) {
    // Who closes a page in the middle of a file has done nothing wrong.
    if (!request.socket.destroyed) report(error);
    if (response.headersSent) return void response.destroy();
    const { status, body } = failed(error);
    const isDamaged = error instanceof Fault && ['sealBroken', 'documentLost'].includes(error.code);
    const language = (await signedIn(product, sessions, request).catch(() => undefined))?.language ?? 'nl';
    answer(
      response,
      status,
      isDamaged ? { ...body, message: textsIn(language).documents.list.broken } : body,
    );
  }
}
