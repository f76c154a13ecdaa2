import { z } from 'zod';
import { Fault } from '../fault.ts';
import type { Store } from '../store/store.ts';

const standing = z.strictObject({
  /** The last number given out, and for what. */
  last: z.number().int().min(1),
  holder: z.string(),
});

const TRIES = 50;

/**
 * The number of something in a series, counted from 1 without a gap: the same thing gets the same number however often
 * it is asked for, by however many processes, and whatever crashes in between. `series` and `holder` name no person.
 */
export async function numberIn(series: string, holder: string, store: Store): Promise<number> {
  const numberKey = (of: string): string => `number:${series}:${of}`;
  for (let i = 0; i < TRIES; i += 1) {
    const document = await store.loadDocument(`series:${series}`);
    const known = document === undefined ? undefined : standing.parse(JSON.parse(document.body));
    // Who gave out the last number may have been stopped before it was written down where it belongs.
    if (known !== undefined) await store.saveDocument(numberKey(known.holder), 0, String(known.last));
    const own = await store.loadDocument(numberKey(holder));
    if (own !== undefined) return Number(own.body);
    const last = (known?.last ?? 0) + 1;
    const saved = await store.saveDocument(
      `series:${series}`,
      document?.version ?? 0,
      JSON.stringify({ last, holder }),
    );
    if (saved === 'conflict') continue;
    await store.saveDocument(numberKey(holder), 0, String(last));
    return last;
  }
  throw new Fault('conflict', 'A number was asked for by so many at once that it was given up.');
}
