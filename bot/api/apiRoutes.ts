import type { Next, Request, Response, Server } from 'restify';
import { parseFacts, recommend } from '../../domain/recommend.ts';
import type { Sessions } from '../../services/sessions.ts';
import { noteList, noteReading } from '../noteAccess.ts';
import type { Product } from '../product.ts';
import { actFreely, actOnCase } from './actions.ts';
import { caseBody, caseLine, freeActions } from './caseBody.ts';
import {
  type Answer,
  bodyOf,
  mayChange,
  notFound,
  otherSite,
  respond,
  type SignedIn,
  signedIn,
  signedOut,
} from './http.ts';

export type ApiParts = {
  readonly server: Server;
  readonly product: Product;
  readonly sessions: Sessions;
  readonly isLoopback: boolean;
  /** The bot as Teams knows it, for the way from a page back to the conversation. */
  readonly botId?: string | undefined;
  /** Demo mode: pages say that they are practice. */
  readonly isPractice: boolean;
  readonly report: (error: unknown) => void;
};

/** The JSON API of the pages, and of any other client. */
export function apiRoutes({ server, product, sessions, isLoopback, report }: ApiParts): void {
  const forPerson =
    (handler: (who: SignedIn, request: Request) => Promise<Answer>) =>
    (request: Request, response: Response, next: Next): void => {
      void respond(request, response, report, async () => {
        const who = await signedIn(product, sessions, request);
        if (who === undefined) return signedOut;
        product.visits.note(who.person.id);
        if (request.method === 'POST' && !mayChange(request, isLoopback)) return otherSite;
        return handler(who, request);
      }).then(() => next(false));
    };
  const withBody = (handler: (who: SignedIn, request: Request, body: object) => Promise<Answer>) =>
    forPerson(async (who, request) => {
      const body = await bodyOf(request);
      return 'answer' in body ? body.answer : handler(who, request, body.value);
    });

  server.get(
    '/api/cases',
    forPerson((who) => listCases(product, who)),
  );
  server.get(
    '/api/cases/:id',
    forPerson((who, request) => showCase(product, who, String(request.params.id))),
  );
  server.post(
    '/api/cases/:id/actions/:verb',
    withBody((who, request, body) =>
      actOnCase(product, who, String(request.params.id), String(request.params.verb), body),
    ),
  );
  server.post(
    '/api/actions/:verb',
    withBody((who, request, body) => actFreely(product, who, String(request.params.verb), body)),
  );
  server.post('/api/aid', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      const body = await bodyOf(request);
      return 'answer' in body ? body.answer : aid(body.value);
    }).then(() => next(false));
  });
}

async function listCases(product: Product, who: SignedIn): Promise<Answer> {
  const world = product.world();
  const [logs, requests, state] = await Promise.all([
    who.person.role === 'hr' ? [] : product.cases.all(who.person),
    who.person.role === 'employee' ? product.cases.requestCount(who.person) : undefined,
    product.states.load(who.person.id),
  ]);
  const lines = logs.flatMap((log) => caseLine(log, who.person, world) ?? []);
  await noteList(product, logs, who.person, 'api');
  return {
    status: 200,
    body: { cases: lines, actions: freeActions(who.person, requests, state.aid.length, who.language, world) },
  };
}

async function showCase(product: Product, who: SignedIn, caseId: string): Promise<Answer> {
  const log = await product.cases.read(who.person, caseId);
  const body = log === undefined ? undefined : caseBody(log, who.person, who.language, product.world());
  if (log === undefined || body === undefined) return notFound;
  await noteReading(product, log, who.person, 'api');
  return { status: 200, body };
}

/** The decision aid as a stateless function: no sign-in, nothing kept. */
function aid(body: object): Answer {
  const facts = parseFacts('facts' in body ? body.facts : undefined);
  if (facts.ok) return { status: 200, body: recommend(facts.facts) };
  return {
    status: 422,
    body: { error: 'invalid', fields: facts.fields.map(({ id, problem }) => ({ id, message: problem })) },
  };
}
