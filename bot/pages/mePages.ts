import type { Next, Request, Response } from 'restify';
import { tryFreeAction } from '../../dialogs/freeAction.ts';
import { isFreeVerb } from '../../domain/procedure.ts';
import { aboutMe, showMe } from '../aboutMe/aboutMe.ts';
import { erasedNames, eraseMe } from '../aboutMe/eraseMe.ts';
import type { ApiParts } from '../api/apiRoutes.ts';
import { sessionCookie, setSessionCookie } from '../api/cookies.ts';
import { mayChange, otherSite, respond, signedIn, signedOut } from '../api/http.ts';
import { memberRoutes } from './case/memberRoutes.ts';
import { memberVisit } from './case/memberVisit.ts';
import { mePage } from './case/mePage.ts';
import { keepNews } from './case/news.ts';
import { noSuchPage } from './case/plainPages.ts';
import { typedForm } from './case/typedForm.ts';
import { readForm } from './readForm.ts';
import { NEVER_KEPT, sendElsewhere, sendPage } from './sendPage.ts';
import { visitOf } from './visit.ts';

/** `GET /me` and `GET /api/me`: everything about the person who asks, and the forms for language, channel and signing out. */
export function mePages(parts: ApiParts): void {
  const { server, product, sessions, isLoopback, report } = parts;
  const { get, post } = memberRoutes(parts);

  server.get('/api/me', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      const who = await signedIn(product, sessions, request);
      return who === undefined ? signedOut : showMe(product, who);
    }).then(() => next(false));
  });
  server.post('/api/me/erase', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      const who = await signedIn(product, sessions, request);
      if (who === undefined) return signedOut;
      if (!mayChange(request, isLoopback)) return otherSite;
      return { status: 200, body: { erased: erasedNames, kept: await eraseMe(product, who.person, 'api') } };
    }).then(() => next(false));
  });
  post('/me/erase', async (_visit, request, response, who) => {
    await eraseMe(product, who.person, 'page');
    await keepNews(product.store, request, { kind: 'done', verb: 'erase', caseId: '-' });
    sendElsewhere(response, '/me#erase');
  });
  get('/me', async (visit, request, response, who) => {
    sendPage(request, response, 200, mePage(visit, await aboutMe(product, who)), NEVER_KEPT);
  });
  post('/me/actions/:verb', async (visit, request, response, who) => {
    const verb = String(request.params.verb);
    if (!isFreeVerb(verb) || !['language.set', 'channel.choose'].includes(verb))
      return sendPage(request, response, 404, noSuchPage(visit), NEVER_KEPT);
    const form = await readForm(request);
    const fields = form instanceof URLSearchParams ? form : new URLSearchParams();
    const inputs = typedForm(verb, fields);
    const said = { kind: 'click', verb, caseId: undefined, opened: undefined, inputs } as const;
    const turn = { ...who, channel: 'webChat', said } as const;
    const acted = await tryFreeAction(turn, { verb, opened: undefined, inputs }, product.desk);
    if (acted.refusal !== undefined) {
      const now = memberVisit(visitOf(request), who, product.world());
      const page = mePage(now, await aboutMe(product, who), {
        verb,
        typed: inputs,
        refusal: acted.refusal,
        fields: acted.fields,
      });
      return sendPage(request, response, 422, page, NEVER_KEPT);
    }
    if (verb === 'channel.choose')
      await keepNews(product.store, request, { kind: 'done', verb, caseId: '-' });
    sendElsewhere(response, ownPath(fields.get('back')));
  });
  post('/me/sign-out-everywhere', async (_visit, _request, response, who) => {
    await sessions.endAll(who.person.id);
    response.setHeader('Set-Cookie', setSessionCookie('', isLoopback));
    response.setHeader('Clear-Site-Data', '"storage"');
    sendElsewhere(response, '/');
  });
  post('/me/sign-out', async (_visit, request, response) => {
    const cookie = sessionCookie(request);
    if (cookie !== undefined) await sessions.end(cookie);
    response.setHeader('Set-Cookie', setSessionCookie('', isLoopback));
    response.setHeader('Clear-Site-Data', '"storage"');
    sendElsewhere(response, '/');
  });
}

/** A page of ours to go back to; never another site. */
function ownPath(path: string | null): string {
  return path !== null && ownPaths.test(path) ? path : '/cases';
}

const ownPaths =
  /^\/(?:cases(?:\/[\w-]{1,100}(?:\/documents(?:\?for=[\w.]{1,40})?|\/papers\/[\w-]{1,40})?)?|me)$/;
