import type { DueItem } from '../../services/store/store.ts';
import type { Product } from '../product.ts';
import { planAccessLines, workAccessLines } from './accessLines.ts';
import { workHistory } from './history.ts';
import { workKeptInvoice } from './keptInvoices.ts';

/** Makes sure that everything that has an end is looked at; called at each start. */
export async function planRetention(product: Product): Promise<void> {
  await planAccessLines(product);
}

/** Lets go of what has had its time, when the item is about that; false for any other item. */
export async function workRetention(product: Product, item: DueItem): Promise<boolean> {
  return (
    (await workHistory(product, item)) ||
    (await workAccessLines(product, item)) ||
    (await workKeptInvoice(product, item))
  );
}
