import { z } from 'zod';
import { failures } from '../../services/deliveries/ledger.ts';
import { Fault } from '../../services/fault.ts';
import type { Store } from '../../services/store/store.ts';

const pace = z.strictObject({
  v: z.literal(1),
  /** Failures in a row. */
  failures: z.number(),
  /** Nothing is sent before this moment of the product's clock. */
  notBefore: z.number(),
  /** Since when everything fails, on the product's clock; 0 when nothing does. */
  since: z.number(),
  /** Why the last attempt failed. */
  because: z.enum(failures).optional(),
  /** Everything up to this place in the list was handed on to the next channel. */
  handedOn: z.number(),
  /** Activities of the first message that have arrived already. */
  arrived: z.strictObject({ seq: z.number(), count: z.number() }).optional(),
  /** When messages of the last minute were sent, on the machine's clock; only where there is a limit. */
  recent: z.array(z.number()),
});

/** How sending to one conversation goes. */
export type Pace = z.infer<typeof pace>;

/** Nothing fails and nothing holds up. */
export const steady: Pace = { v: 1, failures: 0, notBefore: 0, since: 0, handedOn: 0, recent: [] };

export type Paces = {
  readonly load: (personId: string) => Promise<Pace>;
  /** Applies a change, again when somebody else was first; the same pace back means no write. */
  readonly change: (personId: string, by: (before: Pace) => Pace) => Promise<Pace>;
};

const TRIES = 30;

/** Paces over a store, one for each person on Teams. */
export function paces(store: Store): Paces {
  const read = async (personId: string): Promise<{ readonly before: Pace; readonly version: number }> => {
    const document = await store.loadDocument(documentOf(personId));
    return document === undefined
      ? { before: steady, version: 0 }
      : { before: pace.parse(JSON.parse(document.body)), version: document.version };
  };
  return {
    load: async (personId) => (await read(personId)).before,
    change: async (personId, by) => {
      for (let i = 0; i < TRIES; i += 1) {
        const { before, version } = await read(personId);
        const after = by(before);
        if (after === before) return before;
        if ((await store.saveDocument(documentOf(personId), version, JSON.stringify(after))) === 'saved')
          return after;
      }
      throw new Fault('conflict', 'The pace of a conversation was changed too often at once.');
    },
  };
}

function documentOf(personId: string): string {
  return `teams:pace:${personId}`;
}
