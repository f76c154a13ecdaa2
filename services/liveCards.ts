import { z } from 'zod';
import type { Store } from './store/store.ts';

const liveCards = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ id: z.string(), kind: z.literal('step'), wait: z.string(), key: z.string() }),
    z.strictObject({ id: z.string(), kind: z.literal('notice'), about: z.string() }),
  ]),
);

/** A card of a case that stands in a person's conversation. */
export type KeptCard = z.infer<typeof liveCards>[number];

/** Which cards of a case stand in a person's conversation, newest last, so that they can be shown anew. */
export type LiveCards = {
  readonly of: (personId: string, caseId: string) => Promise<readonly KeptCard[]>;
  readonly change: (
    personId: string,
    caseId: string,
    by: (cards: readonly KeptCard[]) => readonly KeptCard[],
  ) => Promise<void>;
};

const MOST = 60;
const TRIES = 30;

/** Live cards over a store; ids and names of steps only, nothing that anybody typed. */
export function liveCardsIn(store: Store): LiveCards {
  const read = async (key: string): Promise<{ cards: readonly KeptCard[]; version: number }> => {
    const document = await store.loadDocument(key);
    return document === undefined
      ? { cards: [], version: 0 }
      : { cards: liveCards.parse(JSON.parse(document.body)), version: document.version };
  };
  return {
    of: async (personId, caseId) => (await read(keyOf(personId, caseId))).cards,
    change: async (personId, caseId, by) => {
      const key = keyOf(personId, caseId);
      for (let i = 0; i < TRIES; i += 1) {
        const { cards, version } = await read(key);
        const next = by(cards).slice(-MOST);
        if (next === cards || (await store.saveDocument(key, version, JSON.stringify(next))) === 'saved')
          return;
      }
    },
  };
}

function keyOf(personId: string, caseId: string): string {
  return `cards:${personId}:${caseId}`;
}
