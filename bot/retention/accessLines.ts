import type { DueItem } from '../../services/store/store.ts';
import type { Product } from '../product.ts';

/** The due item of the access log: once a month what is older than five years goes. */
const ACCESS = { id: 'access log', owner: 'retention' } as const;
const MONTH = 'P1M';

/** How long a line of the access log is kept, in years (R58, NEN 7513). */
export const ACCESS_YEARS = 5;

/** Makes sure that the access log is looked through; called at each start. */
export async function planAccessLines(product: Product): Promise<void> {
  const planned = await product.store.dueOf(ACCESS.owner);
  if (!planned.some((item) => item.id === ACCESS.id))
    await product.store.putDue({ ...ACCESS, at: next(product), body: '{}' });
}

/** Drops the lines that have had their time, when the item is about them; false for any other item. */
export async function workAccessLines(product: Product, item: DueItem): Promise<boolean> {
  if (item.owner !== ACCESS.owner || item.id !== ACCESS.id) return false;
  await product.accessLog.dropBefore(new Date(yearsAgo(product)).toISOString());
  await product.store.putBackDue(item, next(product), item.body);
  return true;
}

function next({ world }: Product): number {
  const { calendar, now } = world();
  return Date.parse(calendar.add(now, MONTH) ?? now);
}

function yearsAgo({ clock }: Product): number {
  const now = new Date(clock.now());
  return Date.UTC(now.getUTCFullYear() - ACCESS_YEARS, now.getUTCMonth(), now.getUTCDate());
}
