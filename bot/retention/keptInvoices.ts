import type { Person } from '../../domain/people.ts';
import {
  eraseInvoice,
  INVOICE,
  type KeptInvoice,
  keptInvoice,
  keptInvoiceKeys,
} from '../../services/keptInvoices.ts';
import type { DueItem } from '../../services/store/store.ts';
import type { Product } from '../product.ts';

/** The invoices of erased cases that a person issued, pays, or whose service pays: kept seven years. */
export async function keptInvoicesOf(product: Product, person: Person): Promise<readonly KeptInvoice[]> {
  const keys = await keptInvoiceKeys(person, product.store, product.keys);
  const found = await Promise.all(keys.map((key) => keptInvoice(key, product.store, product.keys)));
  return found.filter((invoice) => invoice !== undefined).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Erases an invoice whose seven years are over, when the item is about one; false for any other item. */
export async function workKeptInvoice(product: Product, item: DueItem): Promise<boolean> {
  if (item.id !== INVOICE) return false;
  await eraseInvoice(item.owner, product.store, product.keys);
  const [, caseId = '', index = ''] = item.owner.split(':');
  await product.invoices.erase(caseId, Number(index));
  await product.store.settleDue(item);
  return true;
}
