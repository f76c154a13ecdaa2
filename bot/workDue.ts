import { Fault } from '../services/fault.ts';
import type { DueItem } from '../services/store/store.ts';
import { workProgressMessage, workQuarterMessage } from './hrMessages.ts';
import type { Product } from './product.ts';
import { workRetention } from './retention/workRetention.ts';

/**
 * Does one claimed item of the due index and settles it. What nobody knows is settled too, and reported without what
 * stands in it: it would hold up every move of the clock, and come back for ever.
 */
export async function workDue(
  product: Product,
  item: DueItem,
  report: (error: unknown) => void,
): Promise<void> {
  if ((await workQuarterMessage(product, item)) || (await workProgressMessage(product, item))) return;
  if (await product.uploads.work(item)) return;
  if ((await product.workDelivery(item)) || (await workRetention(product, item))) return;
  if (await product.notifier.work(item)) return;
  report(new Fault('unknownWork', 'Something was due that this version does not know: it was passed over.'));
  await product.store.settleDue(item);
}
