import { z } from 'zod';
import type { CaseState } from '../domain/case.ts';
import type { Person } from '../domain/people.ts';
import { type KeyRing, mark } from './sealing/keyRing.ts';
import { openText, sealText } from './sealing/sealedEvents.ts';
import type { Store } from './store/store.ts';

const invoice = z.looseObject({
  issuer: z.string(),
  at: z.string(),
  payer: z.enum(['service', 'employee']),
  payingService: z.string().optional(),
  settled: z.boolean(),
  inputs: z.record(z.string(), z.unknown()),
  facts: z.record(z.string(), z.unknown()).optional(),
  /** The employee, where it is they who pay: the invoice of a service names nobody (R57). */
  employee: z.string().optional(),
  /** The physician of the case, where it is their service that pays. */
  physician: z.string().optional(),
});

/** An invoice that outlived its case: issuer, payer, and what was charged. */
export type KeptInvoice = z.infer<typeof invoice>;

/** The due item that ends the time of an invoice. */
export const INVOICE = 'invoice';
/** How long an invoice is kept, in years (R59). */
const YEARS = 7;

/** Keeps each invoice of a case that is erased, apart and under a key of its own, where issuer and payer find it. */
export async function keepInvoices(state: CaseState, store: Store, keys: KeyRing): Promise<void> {
  for (const [index, given] of (state.given['invoice.issue'] ?? []).entries()) {
    const key = `invoice:${state.id}:${index}`;
    const about = state.invoices[index];
    const kept = {
      issuer: given.person,
      at: given.at,
      ...about,
      inputs: given.inputs,
      ...(about?.payer === 'employee' ? { employee: state.employee } : { physician: state.physician?.id }),
    };
    await store.link(
      key,
      await readersOf(keys, { ...kept, payer: about?.payer ?? 'service', settled: true }),
    );
    await store.saveDocument(key, 0, sealText(JSON.stringify(kept), await keys.keyFor(key), key));
    await store.putDue({ id: INVOICE, owner: key, at: endOf(given.at), body: '{}' });
  }
}

/** The keys of the kept invoices that a person may read. */
export async function keptInvoiceKeys(
  person: Person,
  store: Store,
  keys: KeyRing,
): Promise<readonly string[]> {
  const own = await store.linked(await indexOf(keys, `person:${person.id}`));
  const ofService =
    person.role === 'backOffice' && person.service !== undefined
      ? await store.linked(await indexOf(keys, `service:${person.service}`))
      : [];
  return [...new Set([...own, ...ofService])].sort();
}

/** A kept invoice; undefined once its time is over. */
export async function keptInvoice(
  key: string,
  store: Store,
  keys: KeyRing,
): Promise<KeptInvoice | undefined> {
  const [document, dataKey] = await Promise.all([store.loadDocument(key), keys.existingKey(key)]);
  if (document === undefined || dataKey === undefined) return undefined;
  return invoice.parse(JSON.parse(openText(document.body, dataKey, key)));
}

/** Erases a kept invoice with its key. */
export async function eraseInvoice(key: string, store: Store, keys: KeyRing): Promise<void> {
  const kept = await keptInvoice(key, store, keys);
  if (kept !== undefined) await store.unlink(key, await readersOf(keys, kept));
  await keys.erase(key);
  await store.removeDocument(key);
}

/** The lists in which an invoice stands: of who issued it and who pays. */
async function readersOf(
  keys: KeyRing,
  { issuer, payer, payingService, employee, physician }: KeptInvoice,
): Promise<readonly string[]> {
  const [people, service] =
    payer === 'employee' ? [[issuer, employee], undefined] : [[issuer, physician], payingService];
  const owners = [
    ...people.flatMap((id) => (id === undefined ? [] : [`person:${id}`])),
    ...(service === undefined ? [] : [`service:${service}`]),
  ];
  return Promise.all(owners.map((owner) => indexOf(keys, owner)));
}

/** The name of somebody's list, which names nobody: an employee who pays had a case. */
async function indexOf(keys: KeyRing, owner: string): Promise<string> {
  return `invoices:${mark(await keys.secret('invoices'), owner)}`;
}

/** Seven years count from the end of the year of the invoice. */
function endOf(at: string): number {
  return Date.UTC(new Date(at).getUTCFullYear() + 1 + YEARS, 0, 1);
}
