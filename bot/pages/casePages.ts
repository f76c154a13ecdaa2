import type { Request, Response } from 'restify';
import { formerPartOf, partOf } from '../../domain/access.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import { type CaseVerb, isCaseVerb } from '../../domain/procedure.ts';
import { actAndTell } from '../api/actAndTell.ts';
import { statusOf } from '../api/actions.ts';
import type { ApiParts } from '../api/apiRoutes.ts';
import { failed, type SignedIn } from '../api/http.ts';
import { noteList, noteReading } from '../noteAccess.ts';
import type { Product } from '../product.ts';
import { typedTexts } from './case/actionForm.ts';
import { withFiles } from './case/caseFiles.ts';
import { casePage, offersFor } from './case/casePage.ts';
import { memberRoutes } from './case/memberRoutes.ts';
import type { MemberVisit } from './case/memberVisit.ts';
import { keepNews } from './case/news.ts';
import { noSuchPage, sentencePage } from './case/plainPages.ts';
import { type Refused, type Typed, typedForm } from './case/typedForm.ts';
import { undeliveredIn } from './case/undelivered.ts';
import { type Worklist, worklistPage } from './case/worklistPage.ts';
import { readForm } from './readForm.ts';
import { NEVER_KEPT, sendElsewhere, sendPage } from './sendPage.ts';

/** The largest form, in bytes: as much as an action of the JSON API may carry. */
export const MOST_OF_ACTION = 256 * 1024;

/** `GET /cases` and `GET /cases/{id}`, and their forms: everything the JSON API does, without script. */
export function casePages(parts: ApiParts): void {
  const { product, report } = parts;
  const { get, post } = memberRoutes(parts);

  get('/cases', async (visit, request, response) => {
    sendPage(request, response, 200, worklistPage(visit, await worklistOf(product, visit)), NEVER_KEPT);
  });
  get('/cases/:id', async (visit, request, response) => {
    const log = await product.cases.read(visit.person, String(request.params.id));
    const page =
      log && casePage(await withFiles(product, await withUnreached(product, visit, log), log), log);
    if (log === undefined || page === undefined) return missing(visit, request, response);
    await noteReading(product, log, visit.person, 'page');
    sendPage(request, response, 200, page, NEVER_KEPT);
  });
  post('/cases/actions/:verb', (visit, request, response, who) =>
    act(visit, request, response, who, undefined),
  );
  post('/cases/:id/actions/:verb', (visit, request, response, who) =>
    act(visit, request, response, who, String(request.params.id)),
  );

  const act = async (
    visit: MemberVisit,
    request: Request,
    response: Response,
    who: SignedIn,
    caseId: string | undefined,
  ): Promise<void> => {
    const verb = String(request.params.verb);
    if (!isCaseVerb(verb) || (verb === 'request.submit') !== (caseId === undefined))
      return missing(visit, request, response);
    const form = await readForm(request, MOST_OF_ACTION);
    if (form === 'tooLarge' || form === undefined) return unread(visit, request, response, form);
    const typed = typedForm(verb, form);
    const attempt = { verb, opened: form.get('opened') ?? undefined, inputs: typed };
    try {
      const acted = await actAndTell(product, who, caseId, attempt, 'page');
      if (acted.kind !== 'refused') {
        const id = present(acted.log).id;
        const seen = partOf(present(acted.log), visit.person, visit.world.directory) !== undefined;
        await keepNews(product.store, request, { kind: acted.kind, verb, caseId: caseId ?? '-' });
        return sendElsewhere(response, seen ? `/cases/${id}` : '/cases');
      }
      if (acted.refusal === 'notVisible') return missing(visit, request, response);
      const refused: Refused = { verb, typed, refusal: acted.refusal, fields: acted.fields };
      const page =
        (acted.log &&
          casePage(
            await withFiles(product, await withUnreached(product, visit, acted.log), acted.log),
            acted.log,
            refused,
          )) ??
        worklistPage(visit, await worklistOf(product, visit), refused);
      sendPage(request, response, statusOf[acted.refusal], page, NEVER_KEPT);
    } catch (error) {
      report(error);
      notStored(visit, request, response, failed(error).status, verb, typed);
    }
  };
}

async function worklistOf(product: Product, visit: MemberVisit): Promise<Worklist> {
  const { person } = visit;
  const [logs, left, requests] = await Promise.all([
    person.role === 'hr' ? [] : product.cases.all(person),
    person.role === 'secondPhysician' ? leftCases(product, visit) : [],
    person.role === 'employee' ? product.cases.requestCount(person) : undefined,
  ]);
  const undelivered = person.role === 'backOffice' ? await undeliveredIn(product, logs) : [];
  await noteList(product, [...logs, ...left], person, 'page');
  return { logs, left, requests, undelivered };
}

/** The cases that a second physician left with a bill still to send or to settle. */
async function leftCases(product: Product, visit: MemberVisit): Promise<readonly CaseLog[]> {
  const ids = await product.logs.caseIdsOf(visit.person);
  const logs = await Promise.all(ids.map(async (id) => (await product.cases.tick(id)).log));
  return logs.filter(
    (log) => formerPartOf(present(log), visit.person) !== undefined && offersFor(visit, log).length > 0,
  );
}

function missing(visit: MemberVisit, request: Request, response: Response): void {
  sendPage(request, response, 404, noSuchPage(visit), NEVER_KEPT);
}

function unread(visit: MemberVisit, request: Request, response: Response, why: 'tooLarge' | undefined): void {
  const { open, form } = visit.texts.pages;
  const words = why === 'tooLarge' ? form.tooLarge : form.unreadable;
  // The rest of the body is not read.
  response.setHeader('Connection', 'close');
  const page = sentencePage(visit, open.problem, words);
  sendPage(request, response, why === 'tooLarge' ? 413 : 400, page, NEVER_KEPT);
}

/** Nothing was stored, or nobody knows: what was typed stands on the page, and sending it twice has one effect. */
function notStored(
  visit: MemberVisit,
  request: Request,
  response: Response,
  status: number,
  verb: CaseVerb,
  typed: Typed,
): void {
  const { common } = visit.texts.pages;
  const page = sentencePage(visit, common.failed.title, common.notStored, typedTexts(visit, { verb, typed }));
  sendPage(request, response, status, page, NEVER_KEPT);
}

/** The visit with who of the case was reached by no channel. */
async function withUnreached(product: Product, visit: MemberVisit, log: CaseLog): Promise<MemberVisit> {
  return { ...visit, unreached: await product.deliveries.unreached.of(present(log).id) };
}
