import type { World } from '../../domain/ask.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { openText, sealText } from '../sealing/sealedEvents.ts';
import type { Store } from '../store/store.ts';
import { invoiceIn, type KeptInvoice, keptInvoice } from './invoice.ts';
import { numberIn } from './series.ts';

/** Invoices, each kept apart from its case under a key of its own, with its number. */
export type Invoices = {
  /** The invoices of a case in the order in which they were issued, each kept and numbered from now on if it was not. */
  readonly of: (log: CaseLog) => Promise<readonly KeptInvoice[]>;
  /** What is left of the invoices of an erased case. */
  readonly kept: (caseId: string) => Promise<readonly KeptInvoice[]>;
  /** One of them, counted from 0, at the end of its time. */
  readonly erase: (caseId: string, index: number) => Promise<void>;
};

/** More second physicians than ever worked on one case. */
const MOST = 12;

/** Invoices in a store. */
export function invoices(store: Store, keys: KeyRing, world: () => World): Invoices {
  const read = async (
    caseId: string,
    index: number,
  ): Promise<{ readonly version: number; readonly invoice: KeptInvoice } | undefined> => {
    const key = keyOf(caseId, index);
    const document = await store.loadDocument(key);
    const secret = document && (await keys.existingKey(key));
    if (document === undefined || secret === undefined) return undefined;
    const invoice = keptInvoice.parse(JSON.parse(openText(document.body, secret, key)));
    return { version: document.version, invoice };
  };

  const keep = async (
    caseId: string,
    index: number,
    version: number,
    invoice: KeptInvoice,
  ): Promise<void> => {
    const key = keyOf(caseId, index);
    await store.saveDocument(key, version, sealText(JSON.stringify(invoice), await keys.keyFor(key), key));
  };

  const one = async (log: CaseLog, index: number): Promise<KeptInvoice | undefined> => {
    const { id } = present(log);
    const fresh = invoiceIn(log, index, world());
    if (fresh === undefined) return undefined;
    const found = await read(id, index);
    const { sellerId, number: own, ...rest } = fresh;
    if (found !== undefined) {
      // What stands on an invoice stays as it was; who may read it follows the case as long as there is one.
      const invoice = { ...found.invoice, readers: rest.readers };
      if (invoice.readers.physician !== found.invoice.readers.physician)
        await keep(id, index, found.version, invoice);
      return invoice;
    }
    const year = rest.issuedOn.slice(0, 4);
    const next =
      own ?? numberText(year, await numberIn(`invoices:${sellerId}:${year}`, `${id}:${index}`, store));
    await keep(id, index, 0, { ...rest, number: next });
    // Somebody else may have been first: theirs stands.
    return (await read(id, index))?.invoice;
  };

  const kept = async (caseId: string): Promise<readonly KeptInvoice[]> => {
    const all = await Promise.all(Array.from({ length: MOST }, (_unused, index) => read(caseId, index)));
    return all.flatMap((found) => found?.invoice ?? []);
  };

  return {
    of: async (log) => {
      const all: KeptInvoice[] = [];
      // One after the other: their numbers follow the order in which they were issued.
      for (const index of present(log).invoices.keys()) {
        const invoice = await one(log, index);
        if (invoice !== undefined) all.push(invoice);
      }
      return all;
    },
    kept,
    erase: async (caseId, index) => {
      await keys.erase(keyOf(caseId, index));
      await store.removeDocument(keyOf(caseId, index));
    },
  };
}

/** `SO2026-0001`: the year of the invoice and its place in the series of the service in that year. */
function numberText(year: string, n: number): string {
  return `SO${year}-${String(n).padStart(4, '0')}`;
}

function keyOf(caseId: string, index: number): string {
  return `bill:${caseId}:${index}`;
}
