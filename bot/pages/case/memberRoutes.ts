import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { ApiParts } from '../../api/apiRoutes.ts';
import { failed, mayChange, type SignedIn, signedIn } from '../../api/http.ts';
import { tooMany } from '../../limitRoutes.ts';
import { waitOf } from '../../limits.ts';
import { isInRehearsal } from '../rehearsal/rehearsalRoutes.ts';
import { NEVER_KEPT, sendPage } from '../sendPage.ts';
import { failedPage } from '../stayPages.ts';
import { visitOf } from '../visit.ts';
import { doorstepPage, isForFrame } from './doorstep.ts';
import { type MemberVisit, memberVisit } from './memberVisit.ts';
import { takeNews } from './news.ts';
import { sentencePage } from './plainPages.ts';

export type MemberHandler = (
  visit: MemberVisit,
  request: Request,
  response: Response,
  who: SignedIn,
) => Promise<void>;

/** Routes for pages of somebody signed in: 401 without a session, 403 for a form of another site, and a page for every failure. */
export function memberRoutes(parts: ApiParts): {
  readonly get: (path: string, handler: MemberHandler) => void;
  readonly post: (path: string, handler: MemberHandler) => void;
} {
  const { server, product, sessions, isLoopback, report, botId } = parts;
  const safely = (handler: MemberHandler) => async (request: Request, response: Response) => {
    const visit = visitOf(request);
    try {
      const who = isForFrame(request) ? undefined : await signedIn(product, sessions, request);
      if (who === undefined) sendPage(request, response, 401, doorstepPage(visit, botId), NEVER_KEPT);
      else {
        const practice = parts.isPractice ? { practice: { isWalk: isInRehearsal(request) } } : {};
        const member = { ...memberVisit(visit, who, product.world()), ...practice };
        await forMember(member, who, handler, request, response);
      }
    } catch (error) {
      const wait = waitOf(error);
      if (wait !== undefined) return tooMany(request, response, visit.path, wait);
      const reference = randomUUID().slice(0, 8);
      report(error);
      report(new Error(`A page of a case failed, reference ${reference}.`));
      const { status } = failed(error);
      if (!response.headersSent)
        sendPage(request, response, status, failedPage(visit, reference), NEVER_KEPT);
    }
    if (!request.complete) request.resume();
  };
  const forMember = async (
    visit: MemberVisit,
    who: SignedIn,
    handler: MemberHandler,
    request: Request,
    response: Response,
  ): Promise<void> => {
    if (request.method === 'POST' && !mayChange(request, isLoopback)) {
      const { open, form } = visit.texts.pages;
      return sendPage(request, response, 403, sentencePage(visit, open.problem, form.otherSite), NEVER_KEPT);
    }
    // A page that looks again takes nothing from the one that somebody is on the way to, and is no visit.
    const isNew = request.method === 'GET' && request.headers['x-refresh'] === undefined;
    const news = isNew ? await takeNews(product.store, request) : undefined;
    if (isNew) product.visits.note(who.person.id);
    await handler(news === undefined ? visit : { ...visit, news }, request, response, who);
  };
  return {
    get: (path, handler) => {
      server.get(path, safely(handler));
      server.head(path, safely(handler));
    },
    post: (path, handler) => {
      server.post(path, safely(handler));
    },
  };
}
