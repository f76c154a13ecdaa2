import { z } from 'zod';
import type { Store } from './store/store.ts';

const liveCards = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({
      id: z.string(),
      kind: z.literal('step'),
      wait: z.string(),
      key: z.string(),
      at: z.string(),
    }),
    z.strictObject({ id: z.string(), kind: z.literal('notice'), about: z.string(), at: z.string() }),
  ]),
);

/** A card of a case that stands in a person's conversation. */
export type KeptCard = z.infer<typeof liveCards>[number];

/** What stands, and the version to give back with a change of it. */
export type Standing = { readonly cards: readonly KeptCard[]; readonly version: number };

/** Which cards of a case stand in a person's conversation, newest last, so that they can be shown anew. */
export type LiveCards = {
  readonly of: (personId: string, caseId: string) => Promise<Standing>;
  /** Applies a change to what was read, and again to what stands when somebody else was first; no change means no write. */
  readonly change: (
    personId: string,
    caseId: string,
    by: (cards: readonly KeptCard[]) => readonly KeptCard[],
    read?: Standing,
  ) => Promise<void>;
};

const MOST = 60;
const TRIES = 30;

/** Live cards over a store; ids and names of steps only, nothing that anybody typed. */
export function liveCardsIn(store: Store): LiveCards {
  const of = async (personId: string, caseId: string): Promise<Standing> => {
    const document = await store.loadDocument(keyOf(personId, caseId));
    if (document === undefined) return { cards: [], version: 0 };
    return { cards: liveCards.parse(JSON.parse(document.body)), version: document.version };
  };
  return {
    of,
    change: async (personId, caseId, by, read) => {
      let standing = read ?? (await of(personId, caseId));
      for (let i = 0; i < TRIES; i += 1) {
        const next = by(standing.cards).slice(-MOST);
        if (isSame(next, standing.cards)) return;
        const saved = await store.saveDocument(
          keyOf(personId, caseId),
          standing.version,
          JSON.stringify(next),
        );
        if (saved === 'saved') return;
        standing = await of(personId, caseId);
      }
    },
  };
}

function isSame(a: readonly KeptCard[], b: readonly KeptCard[]): boolean {
  return a.length === b.length && a.every((card, index) => card === b[index]);
}

function keyOf(personId: string, caseId: string): string {
  return `cards:${personId}:${caseId}`;
}
