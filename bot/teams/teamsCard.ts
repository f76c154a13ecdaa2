import type { CardJson } from '../../cards/renderCard.ts';

/** The one person who reads a card, for the refresh of Universal Actions. */
export type CardReader = { readonly userId: string; readonly caseId: string; readonly cardId: string };

/** The verb by which Teams asks for the present face of a card. */
export const REFRESH = 'card.refresh';
/** The verb of a button that stands for words: its data says which. */
export const SAY = 'say';
/** The largest card, in bytes. */
export const MOST_OF_CARD = 20_000;

/**
 * A card as Teams takes it: every `Action.Submit` but one that opens a dialog becomes an `Action.Execute` with the same data and the old one as
 * its fallback. With a reader, a card that has buttons says that only this person sees it anew.
 */
export function teamsCard(card: CardJson, reader?: CardReader): CardJson {
  const turned = record(turn(card));
  const whole = reader !== undefined && 'actions' in card ? { ...turned, refresh: refresh(reader) } : turned;
  return Buffer.byteLength(JSON.stringify(whole)) <= MOST_OF_CARD ? whole : record(withoutFallback(whole));
}

/** A card with a sentence above it. */
export function withSentence(card: CardJson, sentence: string): CardJson {
  const body = Array.isArray(card.body) ? card.body : [];
  const speak = typeof card.speak === 'string' ? { speak: `${sentence} ${card.speak}` } : {};
  return {
    ...card,
    ...speak,
    body: [{ type: 'TextBlock', text: sentence, wrap: true, weight: 'Bolder' }, ...body],
  };
}

function refresh({ userId, caseId, cardId }: CardReader): object {
  return {
    action: { type: 'Action.Execute', verb: REFRESH, data: { caseId, card: cardId } },
    userIds: [userId],
  };
}

function turn(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(turn);
  if (typeof part !== 'object' || part === null) return part;
  const turned = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, turn(value)]));
  return turned.type === 'Action.Submit' && !('msteams' in record(turned.data)) ? execute(turned) : turned;
}

function execute(submit: CardJson): CardJson {
  const { type: _type, data, ...rest } = submit;
  const { verb, ...carried } = record(data);
  return {
    ...rest,
    type: 'Action.Execute',
    verb: typeof verb === 'string' ? verb : SAY,
    data: carried,
    fallback: submit,
  };
}

/** Every Teams since 2021 knows `Action.Execute`: of a card that is too large, the fallbacks are what may go. */
function withoutFallback(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutFallback);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([name]) => name !== 'fallback' || !('verb' in part));
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutFallback(value)]));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
