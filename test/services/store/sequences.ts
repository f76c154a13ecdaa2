import fc from 'fast-check';
import type { DueItem } from '../../../services/store/store.ts';
import type { Model } from './model.ts';

/** One call, on a model or on a store, with a name for the counterexample. */
export type Step = { readonly name: string; readonly run: (on: Model) => Promise<unknown> };

const owner = fc.constantFrom('a', 'b', 'ab');
const id = fc.constantFrom('1', '2');
const small = fc.integer({ min: 0, max: 4 });
const limit = fc.integer({ min: 0, max: 3 });
const body = fc.constantFrom('', 'x', 'é:\n"');
const lease = fc.constantFrom(0, 600_000);
const item: fc.Arbitrary<DueItem> = fc.record({ owner, id, at: small, body });

const step = <T extends readonly unknown[]>(
  name: string,
  args: fc.Arbitrary<T>,
  run: (on: Model, ...given: T) => Promise<unknown>,
): fc.Arbitrary<Step> =>
  args.map((given) => ({ name: `${name}${JSON.stringify(given)}`, run: (on) => run(on, ...given) }));

/** Appends at the present version three times out of four, so that logs grow. */
const append = step(
  'append',
  fc.tuple(
    owner,
    fc.constantFrom(0, 0, 0, 1),
    fc.array(body, { maxLength: 3 }),
    fc.array(item, { maxLength: 2 }),
    fc.boolean(),
  ),
  async (on, caseId, ahead, events, items, drop) => {
    const { length } = await on.loadEvents(caseId, 0);
    const due = items.map((one) => ({ ...one, owner: caseId, at: drop ? null : one.at }));
    return on.append({ caseId, expectedVersion: length + ahead, events, due: due.map(asChange) });
  },
);

const asChange = ({ owner, id, at, body }: Omit<DueItem, 'at'> & { readonly at: number | null }) =>
  at === null ? { owner, id, at } : { owner, id, at, body };

/** Claims, and then ends what was claimed in one of the ways a worker has. */
const work = step(
  'work',
  fc.tuple(small, limit, lease, fc.constantFrom('settle', 'putBack', 'putAgain', 'nothing'), small, body),
  async (on, now, most, milliseconds, end, later, text) => {
    const claimed = await on.claimDue(now, most, milliseconds);
    for (const one of claimed) {
      if (end === 'putAgain') await on.putDue({ ...one, at: later });
      if (end === 'settle' || end === 'putAgain') await on.settleDue(one);
      if (end === 'putBack') await on.putBackDue(one, later, text);
    }
    return claimed;
  },
);

const entries = fc.array(fc.record({ id, body, at: small }), { maxLength: 3 });

const steps: readonly fc.Arbitrary<Step>[] = [
  append,
  work,
  step('replaceLog', fc.tuple(owner, small, fc.array(body, { maxLength: 2 })), (on, a, b, c) =>
    on.replaceLog(a, b, c),
  ),
  step('putDue', fc.tuple(item), (on, one) => on.putDue(one)),
  step('claimDueOf', fc.tuple(owner, small, limit, lease), (on, a, b, c, d) => on.claimDueOf(a, b, c, d)),
  step('settleDue', fc.tuple(item), (on, one) => on.settleDue(one)),
  step('putBackDue', fc.tuple(item, small, body), (on, a, b, c) => on.putBackDue(a, b, c)),
  step('putHistory', fc.tuple(owner, entries), (on, a, b) => on.putHistory(a, b)),
  step('history', fc.tuple(owner, small, limit), (on, a, b, c) => on.history(a, b, c)),
  step('removeHistory', fc.tuple(owner, fc.array(id, { maxLength: 2 })), (on, a, b) =>
    on.removeHistory(a, b),
  ),
  step('historyBefore', fc.tuple(owner, small), (on, a, b) => on.historyBefore(a, b)),
  step('saveDocument', fc.tuple(owner, small, body), (on, a, b, c) => on.saveDocument(a, b, c)),
  step('removeDocument', fc.tuple(owner), (on, a) => on.removeDocument(a)),
];

/** What can be seen of a model or a store after a step. */
export const everything = async (on: Model): Promise<unknown> => ({
  earliest: await on.earliestDue(),
  owners: await Promise.all(
    ['a', 'b', 'ab'].map(async (name) => ({
      log: await on.loadEvents(name, 0),
      due: await on.dueOf(name),
      history: await on.history(name, 0, 100),
      written: await on.historyBefore(name, 100),
      document: await on.loadDocument(name),
    })),
  ),
});

/** Random days in the life of a store. */
export const sequences: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(...steps), {
  minLength: 5,
  maxLength: 40,
});
