import { partOf } from '../../domain/access.ts';
import type { Instant } from '../../domain/calendar.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Person } from '../../domain/people.ts';
import { settingsOf } from '../../domain/settings.ts';
import type { AccessDoor } from '../../services/accessLog/accessLine.ts';
import type { Product } from '../product.ts';
import { keptInvoicesOf } from '../retention/keptInvoices.ts';

/** What was erased at once on request. */
export const erasedNames = ['conversation', 'aid', 'settings', 'teams'] as const;

/** What stays after a request to erase, why, and until when where that is known. */
export type KeptThing = {
  readonly what: 'case' | 'invoices' | 'accessLog' | 'directory';
  readonly why: 'open' | 'export' | 'tax' | 'proof' | 'source';
  readonly case?: string;
  readonly until: Instant | null;
};

/** Tells every process that an owner's key is gone, so that none goes on with the one in its memory. */
export const ERASED_KEY = 'erased key';

/**
 * Erases what nothing obliges us to keep about a person: what they said that belongs to no case, the answers to the
 * decision aid, their settings and how Teams reaches them, with the key that sealed it. Answers what stays, and why.
 */
export async function eraseMe(
  product: Product,
  person: Person,
  from: AccessDoor,
): Promise<readonly KeptThing[]> {
  const { store, keys, states, conversations, accessLog } = product;
  await accessLog.note({ person, did: 'erased', what: [...erasedNames], from, on: ['ownData'] });
  await conversations.forget(person.id);
  await states.erase(person.id);
  // What still waits for Teams stands in the web chat too, and nobody knows any more where to send it.
  await store.removeDocument(`teams:${person.id}`);
  await keys.erase(`person:${person.id}`);
  await store.publish(ERASED_KEY, `person:${person.id}`);
  product.compactSoon();
  return keptOf(product, person);
}

/** What has to stay of a person now: open and freshly closed cases, invoices, the access log, and what the arbodienst holds. */
export async function keptOf(product: Product, person: Person): Promise<readonly KeptThing[]> {
  const world = product.world();
  const [logs, invoices] = await Promise.all([
    person.role === 'hr' ? [] : product.cases.all(person),
    keptInvoicesOf(product, person),
  ]);
  const cases = logs
    .filter((log) => partOf(present(log), person, world.directory) !== undefined)
    .map((log): KeptThing => caseThing(log, product));
  return [
    ...cases,
    ...(invoices.length === 0 ? [] : [{ what: 'invoices', why: 'tax', until: null } as const]),
    { what: 'accessLog', why: 'proof', until: null },
    { what: 'directory', why: 'source', until: null },
  ];
}

function caseThing(log: CaseLog, product: Product): KeptThing {
  const state = present(log);
  const world = product.world();
  const isDone = state.closed !== undefined && state.invoices.every((invoice) => invoice.settled);
  if (!isDone) return { what: 'case', why: 'open', case: state.id, until: null };
  const settledAt = state.given['invoice.settle']?.at(-1)?.at ?? '';
  const since = [state.closedAt ?? '', settledAt].sort().at(-1) ?? '';
  const { retentionMonths } = settingsOf(state.employer, world);
  return {
    what: 'case',
    why: 'export',
    case: state.id,
    until: world.calendar.withOffset(world.calendar.addMonths(since, retentionMonths)),
  };
}
