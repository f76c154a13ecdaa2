import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language, Person } from '../../domain/people.ts';
import { asksSecondFactor, type SignIn } from '../../domain/signIn.ts';
import { instant } from '../../services/clock.ts';
import { Fault } from '../../services/fault.ts';
import type { Sessions } from '../../services/sessions.ts';
import { waitOf } from '../limits.ts';
import type { Product } from '../product.ts';
import { answer } from '../webChat/answers.ts';
import { readJson } from '../webChat/readBody.ts';
import { hasBearer, isSameSite, sessionCookie } from './cookies.ts';

/** An answer of the JSON API. */
export type Answer = {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The person of a request with a session, their language, and how and when they signed in. */
export type SignedIn = { readonly person: Person; readonly language: Language; readonly signIn: SignIn };

export const notFound: Answer = { status: 404, body: { error: 'notFound' } };
export const malformed: Answer = { status: 400, body: { error: 'malformed' } };
export const signedOut: Answer = { status: 401, body: { error: 'signedOut' } };
export const otherSite: Answer = { status: 403, body: { error: 'otherSite' } };
const tooLarge: Answer = { status: 413, body: { error: 'tooLarge' } };
const notStored: Answer = { status: 503, body: { error: 'notStored' } };
const broken: Answer = { status: 500, body: { error: 'broken' } };

/** Who is asking, from the session cookie, or in Teams from a bearer token; throws a fault when nobody can tell now. */
export async function signedIn(
  product: Product,
  sessions: Sessions,
  request: IncomingMessage,
): Promise<SignedIn | undefined> {
  const who = hasBearer(request)
    ? await byTeams(product, sessions, request)
    : await bySession(product, sessions, request);
  // A cookie or token that is not right is counted as nobody's.
  if (who === undefined) {
    if (hasBearer(request) || sessionCookie(request) !== undefined) await product.bounds.open(request);
  } else await product.bounds.person(who.person.id);
  return who;
}

async function bySession(
  product: Product,
  sessions: Sessions,
  request: IncomingMessage,
): Promise<SignedIn | undefined> {
  const cookie = sessionCookie(request);
  // A page that looks again by itself keeps nobody signed in.
  const isAlone = request.headers['x-refresh'] !== undefined;
  const session = cookie === undefined ? undefined : await sessions.find(cookie, !isAlone);
  if (session === undefined) return undefined;
  const person = letIn(sessions, product.directory.person(session.person), session.signIn);
  if (person === undefined) return undefined;
  return { person, language: await product.languageOf(person), signIn: session.signIn };
}

/** Whom a sign-in lets in: nobody the directory does not know any more, nor a physician without a second factor. */
export function letIn(
  { rules }: Pick<Sessions, 'rules'>,
  person: Person | undefined,
  signIn: SignIn,
): Person | undefined {
  if (person === undefined || rules.isDemo) return person;
  return asksSecondFactor(person.role) && !signIn.secondFactor ? undefined : person;
}

/** Whom Microsoft Entra vouches for, where the directory knows them. */
async function byTeams(
  product: Product,
  sessions: Sessions,
  request: IncomingMessage,
): Promise<SignedIn | undefined> {
  const user = await product.userTokens?.read(request.headers.authorization ?? '');
  if (user === 'unavailable')
    throw new Fault('signInUnavailable', 'The keys of Microsoft Entra could not be read.');
  if (user === undefined || user === 'refused') return undefined;
  const { issuer, secondFactor } = user;
  const signIn: SignIn = { method: 'teams', at: instant(user.at), secondFactor, issuer };
  const person = letIn(sessions, product.directory.byTeams(user.identity), signIn);
  return person === undefined ? undefined : { person, language: await product.languageOf(person), signIn };
}

/** The JSON object of a body, or the answer to one that is none. */
export async function bodyOf(
  request: IncomingMessage,
): Promise<{ readonly value: object } | { readonly answer: Answer }> {
  const body = await readJson(request);
  if ('value' in body) return body;
  return { answer: body.problem.status === 413 ? tooLarge : malformed };
}

/** Runs a handler and writes what it answers; a failure becomes 503 when nothing was stored, else 500 with nothing in it. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  report: (error: unknown) => void,
  handler: () => Promise<Answer>,
): Promise<void> {
  const { status, body, headers } = await handler().catch((error: unknown): Answer => {
    if (waitOf(error) === undefined) report(error);
    return failed(error);
  });
  if (!request.complete) request.resume();
  answer(response, status, body, headers);
}

/** What a failure is answered with: 503 when nothing was stored, else 500 with nothing in it. */
export function failed(error: unknown): Answer {
  const wait = waitOf(error);
  if (wait !== undefined)
    return { status: 429, body: { error: 'tooMany' }, headers: { 'Retry-After': String(wait) } };
  const isStore =
    error instanceof Fault &&
    ['storeUnavailable', 'notReplicated', 'storeFull', 'conflict', 'signInUnavailable'].includes(error.code);
  return isStore ? notStored : broken;
}

/** Whether a cookie's request may change something. */
export function mayChange(request: IncomingMessage, isLoopback: boolean): boolean {
  return isSameSite(request, isLoopback);
}
