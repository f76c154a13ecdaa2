import type { Next, Request, Response, Server } from 'restify';
import { textsIn } from '../../cards/texts/index.ts';
import { SIGNATURE_MINUTES, type SignIn } from '../../domain/signIn.ts';
import { Fault } from '../../services/fault.ts';
import type { Sessions } from '../../services/sessions.ts';
import { cookieOf, setCookie, setSessionCookie } from '../api/cookies.ts';
import { letIn, mayChange } from '../api/http.ts';
import { readForm } from '../pages/readForm.ts';
import { NEVER_KEPT, sendElsewhere, sendPage } from '../pages/sendPage.ts';
import { type Visit, visitOf } from '../pages/visit.ts';
import type { Product } from '../product.ts';
import { hasSecondFactor, personBySignIn, providerFor } from './accounts.ts';
import {
  ATTEMPT_SECONDS,
  type Begun,
  newBrowserMark,
  type SignInAttempts,
  signInAttempts,
} from './attempts.ts';
import { ownPlace } from './ownPlace.ts';
import type { Provider } from './providers.ts';
import { type SignInProblem, type SignInView, signInPage } from './signInPage.ts';

export type SignInParts = {
  readonly server: Server;
  readonly product: Product;
  readonly sessions: Sessions;
  readonly providers: readonly Provider[];
  readonly isLoopback: boolean;
  readonly report: (error: unknown) => void;
};

/** Shows the sign-in page where a page of the product would stand that needs a session. */
export type ShowSignIn = (request: Request, response: Response) => void;

const MARK = 'so_sign_in';
/** What the answer at the return address leads to. */
type Outcome =
  | { readonly cookie: string; readonly to: string }
  | { readonly problem: SignInProblem }
  | { readonly on: string };

/** `GET` and `POST /sign-in`, and `GET /sign-in/callback`, where providers send people back to. */
export function signInRoutes(parts: SignInParts): ShowSignIn {
  const { server, product, providers, isLoopback, report } = parts;
  const attempts = signInAttempts(product.store);
  const origins = providers.map(({ settings }) => new URL(settings.issuer).origin);

  const show = (
    request: Request,
    response: Response,
    status: number,
    view: SignInView,
    visit = visitOf(request),
  ): void =>
    sendPage(request, response, status, signInPage(visit, providers, view), NEVER_KEPT, {
      leadsToProviders: origins,
    });
  const viewOf = (query: URLSearchParams): SignInView => ({
    to: ownPlace(query.get('to')),
    again: query.get('again') === '1',
  });
  const begin = async (
    request: Request,
    response: Response,
    provider: Provider,
    wish: Wish,
  ): Promise<void> => {
    const mark = cookieOf(request, MARK) ?? newBrowserMark();
    const address = await wayTo(attempts, provider, wish, mark);
    response.setHeader(
      'Set-Cookie',
      setCookie(MARK, mark, { isLoopback, path: '/sign-in', seconds: ATTEMPT_SECONDS }),
    );
    sendElsewhere(response, address, NEVER_KEPT);
  };

  const post = async (request: Request, response: Response): Promise<void> => {
    const form = await readForm(request);
    if (!(form instanceof URLSearchParams))
      return show(request, response, form === 'tooLarge' ? 413 : 400, {
        ...viewOf(new URLSearchParams()),
        problem: 'failed',
      });
    const visit = inForm(request, form);
    const view = viewOf(form);
    if (!mayChange(request, isLoopback))
      return show(request, response, 403, { ...view, problem: 'otherSite' }, visit);
    const email = (form.get('email') ?? '').trim().slice(0, 254);
    const isEmail = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email);
    if (providers.length > 1 && !isEmail)
      return show(request, response, 422, { ...view, email: { typed: email, error: 'emailError' } }, visit);
    const found =
      providers.length > 1
        ? providerFor(
            providers.map(({ settings }) => settings),
            email,
          )
        : providers[0]?.settings;
    const provider = providers.find(({ settings }) => settings === found);
    if (provider === undefined)
      return show(request, response, 422, { ...view, email: { typed: email, error: 'noProvider' } }, visit);
    try {
      await begin(request, response, provider, {
        ...view,
        language: visit.language,
        stepUp: false,
        email: isEmail ? email : undefined,
        maxAge: maxAgeOf(parts.sessions, view.again),
      });
    } catch (error) {
      report(error);
      show(request, response, 503, { ...view, problem: 'away' }, visit);
    }
  };

  const callback = async (request: Request, response: Response): Promise<void> => {
    const returned = new URL(request.url ?? '/', product.desk.worklist);
    const mark = cookieOf(request, MARK);
    const begun = await attempts.finish(returned.searchParams.get('state') ?? '', mark);
    if (begun === undefined || mark === undefined)
      return show(request, response, 400, { to: '/', again: false, problem: 'over' });
    const outcome = await settle(parts, attempts, begun, returned, mark);
    if ('on' in outcome) return sendElsewhere(response, outcome.on, NEVER_KEPT);
    if ('problem' in outcome) {
      const visit = inLanguageOf(request, begun.language);
      const status = outcome.problem === 'away' ? 503 : outcome.problem === 'cancelled' ? 200 : 403;
      return show(
        request,
        response,
        status,
        { to: begun.to, again: begun.again, problem: outcome.problem },
        visit,
      );
    }
    response.setHeader('Set-Cookie', outcome.cookie);
    sendElsewhere(response, outcome.to, NEVER_KEPT);
  };

  const safely =
    (handler: (request: Request, response: Response) => Promise<void>) =>
    (request: Request, response: Response, next: Next): void => {
      void handler(request, response)
        .catch((error: unknown) => {
          report(error);
          if (!response.headersSent) show(request, response, 503, { to: '/', again: false, problem: 'away' });
        })
        .then(() => {
          if (!request.complete) request.resume();
          next(false);
        });
    };
  const page = safely(async (request, response) =>
    show(request, response, 200, viewOf(visitOf(request).query)),
  );
  server.get('/sign-in', page);
  server.head('/sign-in', page);
  server.post('/sign-in', safely(post));
  server.get('/sign-in/callback', safely(callback));
  return (request, response) => show(request, response, 200, viewOf(visitOf(request).query));
}

type Wish = {
  readonly to: string;
  readonly again: boolean;
  readonly language: Visit['language'];
  readonly stepUp: boolean;
  readonly email?: string | undefined;
  readonly maxAge: number;
};

async function wayTo(
  attempts: SignInAttempts,
  provider: Provider,
  wish: Wish,
  mark: string,
): Promise<string> {
  const { to, again, language, stepUp, email, maxAge } = wish;
  const { state, nonce, verifier } = await attempts.begin(
    { issuer: provider.settings.issuer, to, again, stepUp, language },
    mark,
  );
  return provider.address({ state, nonce, verifier, maxAge, anew: again, secondFactor: stepUp, email });
}

/** Judges what a browser came back with: a new session, once more to the provider for the second factor, or why not. */
async function settle(
  parts: SignInParts,
  attempts: SignInAttempts,
  begun: Begun,
  returned: URL,
  mark: string,
): Promise<Outcome> {
  const { product, sessions, providers, isLoopback, report } = parts;
  const provider = providers.find(({ settings }) => settings.issuer === begun.issuer);
  if (provider === undefined) return { problem: 'over' };
  if (returned.searchParams.get('error') === 'access_denied') return { problem: 'cancelled' };
  const maxAge = maxAgeOf(sessions, begun.again);
  const claims = await provider.redeem(returned, begun, maxAge).catch((error: unknown) => {
    report(
      error instanceof Fault
        ? error
        : new Fault('signInRefused', 'A sign-in came back that is not right.', error),
    );
    return error instanceof Fault || isAway(error)
      ? ('away' as const)
      : isTooOld(error)
        ? ('tooOld' as const)
        : ('failed' as const);
  });
  if (typeof claims === 'string') return { problem: claims };
  const person = personBySignIn(
    product.directory,
    providers.map(({ settings }) => settings),
    provider.settings,
    claims,
  );
  if (person === undefined) return { problem: 'unknown' };
  const signIn: SignIn = {
    method: 'provider',
    at: new Date(Number(claims.auth_time) * 1_000).toISOString(),
    secondFactor: hasSecondFactor(provider.settings, claims),
    issuer: begun.issuer,
  };
  if (letIn(sessions, person, signIn) === undefined) {
    if (begun.stepUp || provider.settings.secondFactor.acr.length === 0) return { problem: 'secondFactor' };
    return { on: await wayTo(attempts, provider, { ...begun, stepUp: true, maxAge }, mark) };
  }
  const cookie = await sessions.start(person.id, signIn);
  return { cookie: setSessionCookie(cookie, isLoopback), to: begun.to };
}

/** No session rests on a proof older than a session may get, and no signature on one older than a signature allows. */
function maxAgeOf({ rules }: Pick<Sessions, 'rules'>, again: boolean): number {
  return again ? SIGNATURE_MINUTES * 60 : rules.absolute;
}

function isTooOld(error: unknown): boolean {
  return (
    error instanceof Error &&
    /auth_time|max_age/.test(
      `${error.message} ${String(error.cause instanceof Error ? error.cause.message : '')}`,
    )
  );
}

function isAway(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
}

function inForm(request: Request, form: URLSearchParams): Visit {
  return inLanguageOf(request, form.get('lang') === 'en' ? 'en' : 'nl');
}

/** A visit in a language that stands not in the address. */
function inLanguageOf(request: Request, language: Visit['language']): Visit {
  const visit = visitOf(request);
  return visit.language === language ? visit : { ...visit, language, texts: textsIn(language) };
}
