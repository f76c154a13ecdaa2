import { randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Operator } from '../../cards/texts/pages.nl.ts';
import { type AidView, readAidForm } from './aidForm.ts';
import { aidPage } from './aidPage.ts';
import { employerPage } from './employerPage.ts';
import { fixedPage, fixedPages } from './fixedPage.ts';
import { guideAddress, guidePlace } from './guideAddress.ts';
import type { Html } from './html.ts';
import { overviewPage } from './overviewPage.ts';
import { readForm } from './readForm.ts';
import { securityText } from './securityText.ts';
import { ASK_FIRST, NEVER_KEPT, send, sendable, sendElsewhere, sendPage } from './sendPage.ts';
import { failedPage, missingPage, tooLargePage } from './stayPages.ts';
import { stepPage } from './stepPage.ts';
import { type Visit, visitOf } from './visit.ts';

export type PublicPageParts = {
  readonly server: Server;
  readonly report: (error: unknown) => void;
  /** Address of the pages without a slash at the end; what a request names when absent. */
  readonly publicUrl?: string | undefined;
  /** Who runs this installation; nobody is named when absent. */
  readonly operator?: Operator;
};

type Handler = (visit: Visit, request: Request, response: Response) => void | Promise<void>;

const nobody: Operator = { name: '', email: '', phone: '', hours: '' };

/** The pages for everybody: step guide, page for employers, decision aid and fixed pages. They get no store and no session, so they keep nothing. */
export function publicPageRoutes({ server, report, publicUrl, operator = nobody }: PublicPageParts): void {
  const safely = (handler: Handler) => async (request: Request, response: Response) => {
    const visit = visitOf(request);
    try {
      await handler(visit, request, response);
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      report(new Error(`A public page failed, reference ${reference}.`, { cause: error }));
      if (!response.headersSent) sendPage(request, response, 500, failedPage(visit, reference), NEVER_KEPT);
    }
    if (!request.complete) request.resume();
  };
  const get = (path: string, handler: Handler): void => {
    server.get(path, safely(handler));
    server.head(path, safely(handler));
  };
  const page = (path: string, write: (visit: Visit) => Html): void =>
    get(path, (visit, request, response) => sendPage(request, response, 200, write(visit), ASK_FIRST));
  const missing: Handler = (visit, request, response) =>
    sendPage(request, response, 404, missingPage(visit), ASK_FIRST);

  get('/guide', (visit, request, response) => {
    const [role, step] = [visit.query.get('role'), visit.query.get('step')];
    if (role === null && step === null) {
      return sendPage(request, response, 200, overviewPage(visit), ASK_FIRST);
    }
    const place = guidePlace(role, step);
    if (place === undefined) return missing(visit, request, response);
    return sendElsewhere(response, visit.link(guideAddress(place)));
  });
  page('/guide/employer', employerPage);
  get('/guide/:role/:step', (visit, request, response) => {
    const place = guidePlace(String(request.params.role), String(request.params.step));
    if (place === undefined) return missing(visit, request, response);
    return sendPage(request, response, 200, stepPage(visit, place), ASK_FIRST);
  });
  get('/guide/*', missing);
  for (const name of fixedPages) page(`/${name}`, (visit) => fixedPage(visit, name, operator));

  page('/aid', (visit) => aidPage(visit, { answers: [] }));
  server.post('/aid', safely(answerAid));

  get('/.well-known/security.txt', (_visit, request, response) => {
    const address = publicUrl ?? addressFrom(request);
    const text = securityText({ address, email: operator.email, now: Date.now() });
    send(request, response, 200, sendable('text/plain; charset=utf-8', text, ASK_FIRST));
  });
}

async function answerAid(visit: Visit, request: Request, response: Response): Promise<void> {
  const form = await readForm(request);
  if (form === 'tooLarge') {
    response.setHeader('Connection', 'close');
    return sendPage(request, response, 413, tooLargePage(visit), NEVER_KEPT);
  }
  const view = readAidForm(form);
  sendPage(request, response, statusOf(view), aidPage(visit, view), NEVER_KEPT);
}

function statusOf({ problem }: AidView): number {
  return problem === undefined ? 200 : problem === 'choose' ? 422 : 400;
}

/** The address that the client used, when it is the name of a host. */
function addressFrom(request: Request): string {
  const host = request.headers.host ?? '';
  return `http://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
}
