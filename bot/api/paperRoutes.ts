import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Next, Request, Response } from 'restify';
import { textsIn } from '../../cards/texts/index.ts';
import { documentsFor } from '../../domain/access.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import { emptyLog } from '../../services/caseLogs.ts';
import { makePdf } from '../../services/papers/makePdf.ts';
import { noteOf } from '../noteAccess.ts';
import { isPaperId, listedPapers, paperFor } from '../papers/caseFiles.ts';
import { exportPaper, versionsFor } from '../papers/exportPaper.ts';
import { invoicePdf, invoicesFor, invoiceXml, type MadeFile } from '../papers/invoiceFiles.ts';
import { readingOf } from '../papers/reading.ts';
import type { Product } from '../product.ts';
import { answer } from '../webChat/answers.ts';
import type { ApiParts } from './apiRoutes.ts';
import { caseBody } from './caseBody.ts';
import { type Answer, failed, notFound, type SignedIn, signedIn, signedOut } from './http.ts';
import { fileHeaders } from './sendDocument.ts';

type Made = MadeFile | Answer;

/** The files that the product makes of a case, when they are asked for: papers, invoices, and the export. */
export function paperRoutes(parts: ApiParts): void {
  const { server, product } = parts;
  const get = (path: string, make: (who: SignedIn, request: Request) => Promise<Made>): void => {
    server.get(path, (request: Request, response: Response, next: Next) => {
      void send(parts, request, response, make).finally(() => next(false));
    });
  };
  get('/api/cases/:id/invoice.pdf', (who, request) => invoice(product, who, request, 'pdf'));
  get('/api/cases/:id/invoice.xml', (who, request) => invoice(product, who, request, 'xml'));
  get('/api/cases/:id/export', (who, request) => exported(product, who, request));
}

/** `GET /api/cases/{id}/documents/{paperId}`: a paper among the documents of a case. */
export function sendPaper(parts: ApiParts, request: Request, response: Response): Promise<void> {
  return send(parts, request, response, (who) =>
    paper(parts.product, who, String(request.params.id), String(request.params.docId)),
  );
}

/** A paper of the case, made for this reader as it stands now. */
async function paper(product: Product, who: SignedIn, caseId: string, id: string): Promise<Made> {
  const log = isPaperId(id) ? await product.cases.read(who.person, caseId) : undefined;
  const found = log && paperFor(log, who.person, who.language, product.world(), id);
  if (log === undefined || found === undefined) return notFound;
  await noteFile(product, log, who, [found.about, id]);
  return { type: 'application/pdf', name: found.name, bytes: await makePdf(found.paper) };
}

async function invoice(
  product: Product,
  who: SignedIn,
  request: Request,
  form: 'pdf' | 'xml',
): Promise<Made> {
  const caseId = String(request.params.id);
  const stands = await product.cases.readForInvoice(who.person, caseId);
  const all = await invoicesFor(product, stands, caseId, who.person);
  const n = queryOf(request).get('n');
  const found = n === null ? all.at(-1) : all[Number(n) - 1];
  if (found === undefined) return notFound;
  const log = stands ?? emptyLog(caseId);
  const made =
    form === 'pdf' ? await invoicePdf(product, log, found, who.language) : invoiceXml(product, log, found);
  if (made === undefined) return notFound;
  if (made === 'noAddress')
    return {
      status: 409,
      body: { error: 'noAddress', message: textsIn(who.language).papers.invoice.noAddress },
    };
  await noteFile(product, log, who, ['invoice.issue', `invoice.${form}`], caseId);
  return made;
}

/** The case as this reader may see it now, as a document or as data; back office keeps no file of a case. */
async function exported(product: Product, who: SignedIn, request: Request): Promise<Made> {
  const { person, language } = who;
  const log = await product.cases.read(person, String(request.params.id));
  const world = product.world();
  const reading = log && readingOf(log, person, language, world);
  if (log === undefined || reading === undefined || reading.part.role === 'backOffice') return notFound;
  await noteFile(product, log, who, [], undefined, 'exported');
  const stream = `case:${reading.state.id}`;
  const head = reading.part.role === 'employee' ? await product.accessLog.head(stream) : undefined;
  const { file } = reading.texts.papers.export;
  if (formOf(request) === 'pdf') {
    const documents = [
      ...documentsFor(reading.state, reading.part),
      ...listedPapers(log, person, language, world),
    ];
    return {
      type: 'application/pdf',
      name: `${file}.pdf`,
      bytes: await makePdf(exportPaper(reading, documents, head)),
    };
  }
  const body = {
    exportedAt: world.calendar.withOffset(world.now),
    case: { ...caseBody(log, person, language, world), actions: [] },
    versions: versionsFor(reading),
    ...(head === undefined ? {} : { accessLog: { stream, lines: head.n, sha256: head.hash } }),
  };
  return {
    type: 'application/json; charset=utf-8',
    name: `${file}.json`,
    bytes: Buffer.from(JSON.stringify(body, null, 2)),
  };
}

/** `?format=pdf` or `json`; otherwise what the client would rather have, data where it does not say. */
function formOf(request: Request): 'pdf' | 'json' {
  const asked = queryOf(request).get('format');
  if (asked === 'pdf' || asked === 'json') return asked;
  return new Negotiator(request).mediaType(['application/json', 'application/pdf']) === 'application/pdf'
    ? 'pdf'
    : 'json';
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '', 'http://localhost').searchParams;
}

async function noteFile(
  product: Product,
  log: CaseLog,
  { person }: SignedIn,
  what: readonly string[],
  caseId = present(log).id,
  did: 'downloaded' | 'exported' = 'downloaded',
): Promise<void> {
  const note = noteOf(product, log, person, { did, what, from: 'api' });
  // An invoice outlives its case, and reading it then is noted all the same.
  await product.accessLog.note(note ?? { person, caseId, did, what, from: 'api', on: ['procedure'] });
}

async function send(
  { product, sessions, report }: ApiParts,
  request: Request,
  response: Response,
  make: (who: SignedIn, request: Request) => Promise<Made>,
): Promise<void> {
  try {
    const who = await signedIn(product, sessions, request);
    const made = who === undefined ? signedOut : await make(who, request);
    if ('bytes' in made) sendMade(response, made);
    else answer(response, made.status, made.body, made.headers);
  } catch (error) {
    report(error);
    const { status, body } = failed(error);
    answer(response, status, body);
  }
}

function sendMade(response: ServerResponse, { type, name, bytes }: MadeFile): void {
  response.writeHead(200, { ...fileHeaders(type, name), 'Content-Length': bytes.length });
  response.end(bytes);
}
