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

/** An invoice of an erased case, and where it is fetched as PDF. */
export type FetchableInvoice = KeptInvoice & { readonly href: string };

/** The invoices of erased cases that a person issued, pays, or whose service pays: kept seven years. */
export async function keptInvoicesOf(product: Product, person: Person): Promise<readonly FetchableInvoice[]> {
  const keys = await keptInvoiceKeys(person, product.store, product.keys);
  const found = await Promise.all(
    keys.map(async (key) => {
      const invoice = await keptInvoice(key, product.store, product.keys);
      return invoice === undefined ? [] : [{ ...invoice, href: hrefOf(key, keys) }];
    }),
  );
  return found.flat().sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Where an invoice is fetched: the n-th of this person's in its case, where they have several. */
function hrefOf(key: string, all: readonly string[]): string {
  const [, caseId = ''] = key.split(':');
  const ofCase = all.filter((each) => each.startsWith(`invoice:${caseId}:`));
  const n = ofCase.indexOf(key) + 1;
  return `/api/cases/${caseId}/invoice.pdf${ofCase.length > 1 ? `?n=${n}` : ''}`;
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
