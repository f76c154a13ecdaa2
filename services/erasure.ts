import { z } from 'zod';
import type { CaseState } from '../domain/case.ts';
import { verbOf } from '../domain/events.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Outcome } from '../domain/procedure.ts';
import type { CaseLogs } from './caseLogs.ts';
import { keepInvoices } from './keptInvoices.ts';
import { receiptId } from './receipts/receipt.ts';
import type { KeyRing } from './sealing/keyRing.ts';
import type { Store } from './store/store.ts';

const skeleton = z.strictObject({
  employer: z.string(),
  openedAt: z.string(),
  closedAt: z.string(),
  outcome: z.enum(['completed', 'blocked', 'alternative', 'refused', 'withdrawn', 'infeasible']),
});

/** What remains of an erased case, for counts: no person, no text, no day of anything between. */
export type Skeleton = {
  readonly employer: string;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly outcome: Outcome;
};

/** Whether a case has been closed so long that its texts go (R58, R59). */
export function isToBeErased(state: CaseState): boolean {
  return state.closed !== undefined && state.passed.some((mark) => mark.startsWith('export:'));
}

/**
 * Erases a case: its log, its place in every list but the employer's count, and its key, so that what history and
 * copies still hold can never be opened again. Safe to repeat after a crash at any point.
 */
export async function eraseCase(log: CaseLog, store: Store, keys: KeyRing, logs: CaseLogs): Promise<void> {
  const state = present(log);
  if (state.closed !== undefined && state.closedAt !== undefined)
    await keepWhatStays(log, state.closed, state.closedAt, store, keys);
  if (state.version > 0) await takeOutOfLists(log, store, logs);
  await keys.erase(`case:${state.id}`);
  await store.replaceLog(state.id, (await store.loadEvents(state.id, 0)).length, []);
  await logs.forget(state.id);
}

async function keepWhatStays(
  log: CaseLog,
  outcome: Outcome,
  closedAt: string,
  store: Store,
  keys: KeyRing,
): Promise<void> {
  const state = present(log);
  const remains: Skeleton = {
    employer: state.employer,
    openedAt: log.events[0]?.at ?? '',
    closedAt,
    outcome,
  };
  await store.saveDocument(skeletonKey(state.id), 0, JSON.stringify(remains));
  await keepInvoices(state, store, keys);
}

async function takeOutOfLists(log: CaseLog, store: Store, logs: CaseLogs): Promise<void> {
  const state = present(log);
  const former = [...state.formerPhysicians, ...state.formerSeconds.map((each) => each.id)];
  const people = [state.employee, state.physician?.id, state.second?.id, ...former].filter(
    (id) => id !== undefined,
  );
  await Promise.all(people.map((id) => store.removeDocument(`cards:${id}:${state.id}`)));
  await Promise.all(
    log.events.map((event) =>
      store.removeDocument(`receipt:${state.id}:${receiptId(state.id, verbOf(event) ?? '', event.at)}`),
    ),
  );
  await store.eraseRequest(state.employee, state.id);
  const indexes = logs.indexesOf(log).filter((index) => !index.startsWith('employer:'));
  await store.unlink(state.id, indexes);
}

/** What is left of an erased case; undefined for a case that still has its log. */
export async function skeletonOf(caseId: string, store: Store): Promise<Skeleton | undefined> {
  const document = await store.loadDocument(skeletonKey(caseId));
  return document === undefined ? undefined : skeleton.parse(JSON.parse(document.body));
}

function skeletonKey(caseId: string): string {
  return `skeleton:${caseId}`;
}
