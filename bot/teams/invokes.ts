import { z } from 'zod';
import { outcomeCard } from '../../cards/card.ts';
import type { CardJson } from '../../cards/renderCard.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { noticeCard, presentCard, refreshed, standingCard } from '../../dialogs/caseCards.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import type { Said, Turn } from '../../dialogs/turn.ts';
import { noticeTo } from '../notifier.ts';
import type { Product } from '../product.ts';
import { readClick } from '../readTurn.ts';
import { REFRESH, SAY } from './teamsCard.ts';

/** What an invoke is answered with: the status of the HTTP answer and its body. */
export type InvokeAnswer = { readonly status: number; readonly body: object | undefined };

/** A click of Universal Actions as this product reads it. */
export type CardInvoke =
  | { readonly kind: 'click'; readonly said: Said }
  | { readonly kind: 'refresh'; readonly caseId: string; readonly card: string }
  | { readonly kind: 'malformed' };

const data = z.record(z.string(), z.unknown());
const action = z.looseObject({
  action: z.looseObject({ verb: z.string().max(100).optional(), data: data.nullish() }),
});
const refreshData = z.looseObject({ caseId: z.string().max(200), card: z.string().max(200) });

/** Reads the value of an `adaptiveCard/action`; our cards always carry a verb, what carries none is malformed. */
export function readCardInvoke(value: unknown): CardInvoke {
  const read = action.safeParse(value);
  if (!read.success) return { kind: 'malformed' };
  const carried = read.data.action.data ?? {};
  const verb = read.data.action.verb ?? carried.verb;
  if (typeof verb !== 'string' || verb === '') return { kind: 'malformed' };
  if (verb === REFRESH) {
    const wanted = refreshData.safeParse(carried);
    return wanted.success ? { kind: 'refresh', ...wanted.data } : { kind: 'malformed' };
  }
  if (verb === SAY) return { kind: 'click', said: readClick(carried) };
  return { kind: 'click', said: readClick({ ...carried, verb }) };
}

/** The card that replaces the one that was clicked. */
export function cardAnswer(card: CardJson): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

/** An action that was not taken, in the shape of a card's answer. */
export function errorAnswer(status: number, message: string): InvokeAnswer {
  return {
    status,
    body: {
      statusCode: status,
      type: 'application/vnd.microsoft.error',
      value: { code: String(status), message },
    },
  };
}

/** What a card that was sent earlier shows now: as it was, with what is still to do, or its outcome. */
export async function freshFace(
  turn: Turn,
  wanted: { readonly caseId: string; readonly card: string },
  product: Product,
): Promise<Outgoing> {
  const { talk } = textsIn(turn.language);
  const face = (words: string): Outgoing => ({
    id: wanted.card,
    caseId: undefined,
    text: undefined,
    card: outcomeCard(words, ''),
    summary: talk.neutral,
  });
  const log = await product.cases.read(turn.person, wanted.caseId);
  if (log === undefined) return face(talk.resolved.notYours);
  const { cards } = await product.liveCards.of(turn.person.id, wanted.caseId);
  const live = cards.find((card) => card.id === wanted.card);
  const audience = product.desk.audience(turn);
  const world = product.world();
  if (live?.kind === 'step') {
    const now = refreshed(log, audience, world, live, undefined, false);
    if (now !== undefined) return now;
  }
  const version = Number(wanted.card.slice(wanted.caseId.length + 1));
  const isNotice = wanted.card === `${wanted.caseId}-${version}`;
  const told = isNotice ? noticeTo(log, version, turn.person.id, world) : undefined;
  // The card of a step that is no longer among the live ones has had its outcome.
  if (live === undefined && told?.form === 'card') return face(talk.resolved.changed);
  const shown =
    told?.form === 'message'
      ? noticeCard(log, audience, world, told.about, told.form, wanted.card)
      : presentCard(log, audience, world, wanted.card);
  return (shown ?? standingCard(log, audience, world, wanted.card)).outgoing;
}
