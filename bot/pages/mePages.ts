import type { Next, Request, Response } from 'restify';
import { tryFreeAction } from '../../dialogs/freeAction.ts';
import { partOf } from '../../domain/access.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import { isFreeVerb } from '../../domain/procedure.ts';
import { accessOf } from '../aboutMe/accessOf.ts';
import type { ApiParts } from '../api/apiRoutes.ts';
import { caseLine } from '../api/caseBody.ts';
import { sessionCookie, setSessionCookie } from '../api/cookies.ts';
import { type Answer, respond, type SignedIn, signedIn, signedOut } from '../api/http.ts';
import type { Product } from '../product.ts';
import { consentsOf } from './case/consents.ts';
import { memberRoutes } from './case/memberRoutes.ts';
import { memberVisit } from './case/memberVisit.ts';
import { type Me, mePage } from './case/mePage.ts';
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

async function showMe(product: Product, who: SignedIn): Promise<Answer> {
  const world = product.world();
  const { person, logs, consents, channel } = await aboutMe(product, who);
  return {
    status: 200,
    body: {
      person,
      language: who.language,
      channel: channel ?? null,
      cases: logs.flatMap((log) => caseLine(log, person, world) ?? []),
      consents: consents.map((consent) => ({
        ...consent,
        at: world.calendar.withOffset(consent.at),
        ...(consent.withdrawnAt === undefined
          ? {}
          : { withdrawnAt: world.calendar.withOffset(consent.withdrawnAt) }),
      })),
      accessLog: await accessOf(product, person),
    },
  };
}

async function aboutMe(product: Product, { person }: SignedIn): Promise<Me> {
  const world = product.world();
  const [all, state] = await Promise.all([
    person.role === 'hr' ? [] : product.cases.all(person),
    product.states.load(person.id),
  ]);
  const logs: readonly CaseLog[] = all.filter(
    (log) => partOf(present(log), person, world.directory) !== undefined,
  );
  const consents = logs.flatMap((log) => consentsOf(log, person, world));
  return { person, logs, consents, channel: state.channel };
}

/** A page of ours to go back to; never another site. */
function ownPath(path: string | null): string {
  return path !== null && /^\/(?:cases(?:\/[\w-]{1,100})?|me)$/.test(path) ? path : '/cases';
}
