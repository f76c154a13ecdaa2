import { z } from 'zod';
import { textsIn } from '../../cards/texts/index.ts';
import { refusalWords } from '../../dialogs/caseAction.ts';
import { tryFreeAction } from '../../dialogs/freeAction.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { FieldProblem } from '../../domain/inputs.ts';
import { present } from '../../domain/opened.ts';
import { type CaseVerb, type FreeVerb, isCaseVerb, isFreeVerb } from '../../domain/procedure.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { Acted } from '../../services/handleCommand.ts';
import type { Product } from '../product.ts';
import { activityOf } from '../sendReply.ts';
import { signInAgainAt } from '../signIn/ownPlace.ts';
import { actAndTell } from './actAndTell.ts';
import { caseBody, emptyBody } from './caseBody.ts';
import { type Answer, malformed, notFound, type SignedIn } from './http.ts';

const attempt = z.looseObject({
  opened: z.unknown().optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});

/** `POST /api/cases/{id}/actions/{verb}`. */
export async function actOnCase(
  product: Product,
  who: SignedIn,
  caseId: string,
  verb: string,
  body: object,
): Promise<Answer> {
  if (!isCaseVerb(verb) || verb === 'request.submit') return notFound;
  const read = attempt.safeParse(body);
  if (!read.success) return malformed;
  const { opened, inputs } = read.data;
  const acted = await actAndTell(product, who, caseId, { verb, opened, inputs: inputs ?? {} });
  return answerOf(product, who, verb, acted);
}

/** `POST /api/actions/{verb}`: a verb without a case. */
export async function actFreely(
  product: Product,
  who: SignedIn,
  verb: string,
  body: object,
): Promise<Answer> {
  const read = attempt.safeParse(body);
  if (verb === 'request.submit') {
    if (!read.success) return malformed;
    const { opened, inputs } = read.data;
    const acted = await actAndTell(product, who, undefined, { verb, opened, inputs: inputs ?? {} });
    return answerOf(product, who, verb, acted);
  }
  if (!isFreeVerb(verb)) return notFound;
  if (!read.success) return malformed;
  return answerFreely(product, who, verb, read.data.opened, read.data.inputs ?? {});
}

function answerOf(product: Product, who: SignedIn, verb: CaseVerb, acted: Acted): Answer {
  if (acted.kind === 'refused') return refusal(product, who, verb, acted);
  const body = caseBody(acted.log, who.person, who.language, product.world());
  return { status: 200, body: body ?? emptyBody(acted.log, who.person) };
}

function refusal(
  product: Product,
  who: SignedIn,
  verb: CaseVerb,
  acted: Extract<Acted, { kind: 'refused' }>,
): Answer {
  if (acted.refusal === 'notVisible') return notFound;
  const state =
    acted.log === undefined ? null : (caseBody(acted.log, who.person, who.language, product.world()) ?? null);
  const message = refusalWords(acted.refusal, acted.fields, who.language, verb);
  return {
    status: statusOf[acted.refusal],
    body: {
      error: errorOf[acted.refusal],
      ...fieldsOf(acted.refusal, acted.fields, who),
      message,
      ...(acted.refusal === 'signInAgain' && acted.log !== undefined
        ? { signIn: signInAgainAt(`/cases/${present(acted.log).id}`) }
        : {}),
      state,
    },
  };
}

async function answerFreely(
  product: Product,
  who: SignedIn,
  verb: FreeVerb,
  opened: unknown,
  inputs: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const turn: Turn = {
    ...who,
    channel: 'webChat',
    said: { kind: 'click', verb, caseId: undefined, opened, inputs },
  };
  const acted = await tryFreeAction(turn, { verb, opened, inputs }, product.desk);
  if (acted.refusal !== undefined) {
    const message = textsIn(who.language).actions.refusals[acted.refusal];
    return {
      status: statusOf[acted.refusal],
      body: {
        error: errorOf[acted.refusal],
        ...fieldsOf(acted.refusal, acted.fields, who),
        message,
        state: null,
      },
    };
  }
  const conversationId = await product.conversations.idOf(who.person.id);
  const language = await product.languageOf(who.person);
  const activities = acted.reply.outgoings.map((outgoing) =>
    activityOf(outgoing, conversationId, product.world().now, language),
  );
  return { status: 200, body: { activities } };
}

function fieldsOf(refused: Refusal, fields: readonly FieldProblem[], who: SignedIn): object {
  const words = textsIn(who.language).actions.problems;
  return refused === 'invalid'
    ? { fields: fields.map(({ id, problem }) => ({ id, message: words[problem] })) }
    : {};
}

/** How HTTP says why something is not taken. */
export const statusOf: { readonly [R in Refusal]: number } = {
  notVisible: 404,
  role: 403,
  notNow: 409,
  closed: 409,
  outOfDate: 409,
  belowStaffMinimum: 409,
  waitForAuthorisation: 409,
  signInAgain: 403,
  invalid: 422,
};

const errorOf: { readonly [R in Refusal]: string } = {
  notVisible: 'notFound',
  role: 'role',
  notNow: 'stale',
  closed: 'stale',
  outOfDate: 'stale',
  belowStaffMinimum: 'stale',
  waitForAuthorisation: 'stale',
  signInAgain: 'signInAgain',
  invalid: 'invalid',
};
