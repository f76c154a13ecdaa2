import type { Next, Request, Response, Server } from 'restify';
import restify from 'restify';
import type { Operator } from '../cards/texts/pages.nl.ts';
import type { Log } from '../services/log.ts';
import type { Metrics } from '../services/metrics.ts';
import { type Session, type Sessions, sessions } from '../services/sessions.ts';
import { type ApiParts, apiRoutes } from './api/apiRoutes.ts';
import { calendarRoute } from './api/calendarRoute.ts';
import { sessionCookie, setSessionCookie } from './api/cookies.ts';
import { demoRoutes } from './api/demoRoutes.ts';
import { documentRoutes } from './api/documentRoutes.ts';
import { failed, letIn, mayChange, notFound, otherSite, respond, signedIn } from './api/http.ts';
import { paperRoutes } from './api/paperRoutes.ts';
import { receiptRoutes } from './api/receiptRoutes.ts';
import type { Config } from './config.ts';
import { safeHeaders } from './headers.ts';
import { limitRoutes } from './limitRoutes.ts';
import { metricsRoute } from './metricsRoute.ts';
import { readChat } from './noteAccess.ts';
import { observe } from './observe.ts';
import { assetRoutes } from './pages/assetRoutes.ts';
import { casePages } from './pages/casePages.ts';
import { documentPages } from './pages/documentPages.ts';
import { figuresPages } from './pages/figuresPages.ts';
import { mePages } from './pages/mePages.ts';
import { paperPages } from './pages/paperPages.ts';
import { publicPageRoutes } from './pages/publicPageRoutes.ts';
import { rehearsalRoutes } from './pages/rehearsal/rehearsalRoutes.ts';
import type { Product } from './product.ts';
import { receiveFromWebChat } from './receive.ts';
import { provider } from './signIn/providers.ts';
import { signInRoutes } from './signIn/signInRoutes.ts';
import { teamsRoutes } from './teams/teamsRoutes.ts';
import type { Ticker } from './ticker.ts';
import { answer } from './webChat/answers.ts';
import { directLineRoutes } from './webChat/directLine.ts';
import { pageRoutes } from './webChat/page.ts';
import { tokenBox } from './webChat/tokens.ts';

/** Every door of the product on one port. `drain` lets what is under way finish, in at most eight seconds. */
export type Doors = { readonly server: Server; readonly drain: () => Promise<void> };

export type DoorParts = {
  readonly product: Product;
  readonly config: Config;
  readonly ticker: Ticker;
  readonly report: (error: unknown) => void;
  readonly metrics: Metrics;
  readonly log: Log;
};

const LONGEST_DRAIN = 8_000;
/** Longer than proxies and clients keep a line that nobody uses: one that ends it first would lose what is just being sent. */
const KEPT_OPEN = 75_000;

/** Opens the doors; nothing listens yet. */
export async function doors(given: DoorParts): Promise<Doors> {
  const { product, config, ticker, report } = given;
  const server = restify.createServer({ name: 'second-opinion', ignoreTrailingSlash: true });
  server.server.keepAliveTimeout = KEPT_OPEN;
  const isLoopback = config.isPlain;
  const people = sessions(product.store, config.sessions);
  const botId = config.MICROSOFT_APP_ID;
  const isPractice = config.demo;
  const parts: ApiParts = { server, product, sessions: people, isLoopback, isPractice, botId, report };
  observe(server, given.metrics, given.log);
  let underWay = 0;
  server.pre((_request: Request, response: Response, next: Next) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    response.removeHeader('Server');
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
    return next();
  });

  limitRoutes(server, product.bounds, report);

  const sessionOf = async (request: Request): Promise<Session | undefined> => {
    const cookie = sessionCookie(request);
    if (cookie === undefined || (request.method === 'POST' && !mayChange(request, isLoopback)))
      return undefined;
    const session = await people.find(cookie);
    await (session === undefined ? product.bounds.open(request) : product.bounds.person(session.person));
    return session && letIn(people, product.directory.person(session.person), session.signIn) && session;
  };
  const tokens = tokenBox(await product.keys.secret('direct line tokens'), product.clock.machine);
  const directLine = directLineRoutes({
    server,
    conversations: {
      ...product.conversations,
      read: (personId, watermark, limit) => {
        product.visits.note(personId);
        return readChat(product, personId, watermark, limit);
      },
    },
    store: product.store,
    tokens,
    sessionOf,
    sessions: people,
    publicUrl: config.PUBLIC_URL,
    report,
    limit: product.bounds.person,
    receive: async (personId, activity, signIn) => {
      const person = product.directory.person(personId);
      return person === undefined
        ? { status: 400, message: 'Nobody is known by this token.' }
        : receiveFromWebChat(product, person, activity, signIn);
    },
  });
  apiRoutes(parts);
  receiptRoutes(parts);
  documentRoutes(parts);
  metricsRoute(server, given.metrics, config.METRICS_TOKEN, report);
  calendarRoute(parts);
  paperRoutes(parts);
  casePages(parts);
  documentPages(parts);
  paperPages(parts);
  figuresPages(parts);
  mePages(parts);
  healthRoutes(server, product, report);
  signOutRoute(parts, people);
  teamsRoutes({ server, product, sessions: people, config, report });
  assetRoutes(server);
  const returnAddress = (): string => new URL('/sign-in/callback', product.desk.worklist).href;
  const providers = config.providers.map((settings) => provider(settings, returnAddress));
  const showSignIn = signInRoutes({ server, product, sessions: people, providers, isLoopback, report });
  publicPageRoutes({ server, report, publicUrl: config.PUBLIC_URL, operator: operatorOf(config) });
  pageRoutes({
    server,
    people: config.demo ? product.directory.people() : undefined,
    showSignIn: config.demo ? undefined : showSignIn,
    visitor: async (request) => {
      const who = await signedIn(product, people, request);
      return who && { ...who.person, language: who.language };
    },
  });
  if (config.demo) {
    demoRoutes(parts, ticker);
    rehearsalRoutes(parts, ticker);
  }
  answerStrays(server, report);

  return {
    server,
    drain: async () => {
      const end = Date.now() + LONGEST_DRAIN;
      const closed = new Promise<void>((done) => server.close(() => done()));
      await directLine.close();
      while (underWay > 0 && Date.now() < end) await new Promise((again) => setTimeout(again, 20));
      server.server.closeAllConnections();
      await closed;
    },
  };
}

function healthRoutes(server: Server, product: Product, report: (error: unknown) => void): void {
  server.get('/healthz', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => ({ status: 200, body: { status: 'ok' } })).then(() =>
      next(false),
    );
  });
  server.get('/readyz', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      await product.store.probe();
      return { status: 200, body: { status: 'ready' } };
    }).then(() => next(false));
  });
}

function signOutRoute({ server, isLoopback, report }: ApiParts, people: Sessions): void {
  server.post('/api/sign-out', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      if (!mayChange(request, isLoopback)) return otherSite;
      const cookie = sessionCookie(request);
      if (cookie !== undefined) await people.end(cookie);
      // What was typed and not sent is forgotten on this device too.
      const headers = {
        'Set-Cookie': setSessionCookie('', isLoopback),
        'Clear-Site-Data': '"storage"',
      };
      return { status: 200, body: {}, headers };
    }).then(() => next(false));
  });
}

/** An address that does not exist and a method it does not take get the same few bytes. */
function answerStrays(server: Server, report: (error: unknown) => void): void {
  // Answered here and now: calling back would make restify answer once more.
  const stray = (_request: Request, response: Response): void =>
    answer(response, notFound.status, notFound.body);
  server.on('NotFound', stray);
  server.on('MethodNotAllowed', stray);
  server.on('VersionNotAllowed', stray);
  server.on('restifyError', (_request: Request, response: Response, error: unknown) => {
    if (response.headersSent) return;
    const { status, body, headers } = failed(error);
    if (status !== 429) report(error);
    answer(response, status, body, headers);
  });
}

/** Who runs this installation, as far as the settings name them. */
function operatorOf(config: Config): Operator {
  return {
    name: config.OPERATOR_NAME ?? '',
    email: config.OPERATOR_EMAIL ?? '',
    phone: config.OPERATOR_PHONE ?? '',
    hours: config.OPERATOR_HOURS ?? '',
  };
}
