import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import type { Store } from '../store/store.ts';
import type { Visits } from '../visits.ts';

const marks = z.record(z.string(), z.number());
type Marks = Readonly<Record<string, number>>;

/** Who in a case could not be told something: what those who wait for them may see. */
export type Unreached = {
  /** Notes that something of a case reached a person on no channel. Those who wait are told from the due index, once until the person is back. */
  readonly note: (caseId: string, personId: string) => Promise<void>;
  /** Something did reach them after all. */
  readonly clear: (caseId: string, personId: string) => Promise<void>;
  /** Ids of the people of a case who were not reached and have not been here since. */
  readonly of: (caseId: string) => Promise<readonly string[]>;
  /** The same, with the moment since when, in milliseconds. */
  readonly since: (caseId: string) => Promise<ReadonlyMap<string, number>>;
  readonly erase: (caseId: string) => Promise<void>;
};

const TRIES = 30;

/** The id and body of the due item that tells those who wait; its owner is the case. */
export const unreachedItem = z.strictObject({ kind: z.literal('unreached'), person: z.string() });

/** Marks over a store, ids and moments only. */
export function unreached(store: Store, clock: Clock, visits: Visits): Unreached {
  const read = async (caseId: string): Promise<{ readonly before: Marks; readonly version: number }> => {
    const document = await store.loadDocument(documentOf(caseId));
    return document === undefined
      ? { before: {}, version: 0 }
      : { before: marks.parse(JSON.parse(document.body)), version: document.version };
  };
  const change = async (caseId: string, by: (before: Marks) => Marks): Promise<boolean> => {
    for (let i = 0; i < TRIES; i += 1) {
      const { before, version } = await read(caseId);
      const after = by(before);
      if (after === before) return false;
      if ((await store.saveDocument(documentOf(caseId), version, JSON.stringify(after))) === 'saved')
        return true;
    }
    throw new Fault('conflict', 'The marks of a case were changed too often at once.');
  };
  const isBack = async (personId: string, at: number): Promise<boolean> =>
    ((await visits.last(personId)) ?? Number.NEGATIVE_INFINITY) >= at;

  const since = async (caseId: string): Promise<ReadonlyMap<string, number>> => {
    const { before } = await read(caseId);
    const entries = await Promise.all(
      Object.entries(before).map(async ([person, at]) =>
        (await isBack(person, at)) ? [] : [[person, at] as const],
      ),
    );
    return new Map(entries.flat());
  };

  return {
    note: async (caseId, personId) => {
      const { [personId]: known } = (await read(caseId)).before;
      if (known !== undefined && !(await isBack(personId, known))) return;
      const at = clock.now();
      // Put in first: a mark of which nobody is told would be worse than one more look.
      await store.putDue({
        id: `unreached ${personId}`,
        owner: caseId,
        at,
        body: JSON.stringify({ kind: 'unreached', person: personId }),
      });
      await change(caseId, (before) => ({ ...before, [personId]: at }));
    },
    clear: async (caseId, personId) => {
      await change(caseId, (before) => {
        if (before[personId] === undefined) return before;
        const { [personId]: _gone, ...others } = before;
        return others;
      });
    },
    of: async (caseId) => [...(await since(caseId)).keys()],
    since,
    erase: (caseId) => store.removeDocument(documentOf(caseId)),
  };
}

function documentOf(caseId: string): string {
  return `unreached:${caseId}`;
}
