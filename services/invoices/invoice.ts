import { z } from 'zod';
import type { World } from '../../domain/ask.ts';
import type { Given, Invoice } from '../../domain/case.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Directory, Service } from '../../domain/people.ts';

const cents = z.number().int().min(0);
const party = z.strictObject({
  name: z.string(),
  /** KvK number of 8 digits or OIN of 20; absent for a person. */
  organisation: z.string().optional(),
  vatNumber: z.string().optional(),
  iban: z.string().optional(),
  street: z.string().optional(),
  postcode: z.string().optional(),
  town: z.string().optional(),
});
export type Party = z.infer<typeof party>;

/** An invoice as it is kept for seven years, apart from its case: everything that stands on it, and who may read it. */
export const keptInvoice = z.strictObject({
  v: z.literal(1),
  number: z.string(),
  reference: z.string(),
  /** Day on which it was issued, in Amsterdam; `issuedAt` the moment. */
  issuedOn: z.string(),
  issuedAt: z.string(),
  /** Month of the work (`YYYY-MM`): the day would tell who came (R54). */
  performedIn: z.string(),
  /** In cents. */
  net: cents,
  rate: z.union([z.literal(0), z.literal(9), z.literal(21)]),
  vat: cents,
  total: cents,
  seller: party,
  buyer: party,
  readers: z.strictObject({
    issuer: z.string(),
    employee: z.string().optional(),
    physician: z.string().optional(),
    service: z.string().optional(),
  }),
});
export type KeptInvoice = z.infer<typeof keptInvoice>;

/** An invoice of a case that has everything but its number from a series. */
export type UnnumberedInvoice = Omit<KeptInvoice, 'number'> & {
  /** The service's own number, where it typed one. */
  readonly number: string | undefined;
  /** Whose series it takes a number from otherwise. */
  readonly sellerId: string;
};

/** The amounts of an invoice, in cents; VAT is rounded half up. `amount` is in euros with two decimals at most. */
export function amountsOf(
  amount: number,
  rate: number,
): { readonly net: number; readonly vat: number; readonly total: number } {
  const net = Math.round(amount * 100);
  // Whole numbers only: half a cent is exact, so that rounding it is too.
  const vat = Math.floor((net * rate + 50) / 100);
  return { net, vat, total: net + vat };
}

/** The n-th invoice of a case (from 0), from its log and the directory as it is now; undefined when there is none. */
export function invoiceIn(
  log: CaseLog,
  index: number,
  { directory, calendar }: Pick<World, 'directory' | 'calendar'>,
): UnnumberedInvoice | undefined {
  const state = present(log);
  const given = state.given['invoice.issue']?.[index];
  const invoice = state.invoices[index];
  const event = given === undefined ? undefined : log.events[given.version - 1];
  if (given === undefined || invoice === undefined || event?.type !== 'InvoiceIssued') return undefined;
  const { inputs, facts } = event;
  const seller = directory.service(directory.person(given.person)?.service ?? '');
  const paying = directory.service(invoice.payingService ?? '');
  const employee = directory.person(state.employee);
  return {
    v: 1,
    number: inputs.number ?? facts.number,
    sellerId: seller?.id ?? '',
    reference: facts.reference,
    issuedOn: calendar.date(given.at),
    issuedAt: given.at,
    performedIn: inputs.performedOn.slice(0, 7),
    rate: rateOf(inputs.vat),
    ...amountsOf(inputs.amount, inputs.vat),
    seller: partyOf(seller),
    buyer:
      invoice.payer === 'employee' ? { name: employee?.name ?? '' } : { ...partyOf(paying), iban: undefined },
    readers: readersOf(invoice, given, state.employee, state.physician?.id),
  };
}

function readersOf(
  invoice: Invoice,
  { person }: Given,
  employee: string,
  physician: string | undefined,
): KeptInvoice['readers'] {
  return invoice.payer === 'employee'
    ? { issuer: person, employee }
    : { issuer: person, physician, service: invoice.payingService };
}

/** Whether somebody may read an invoice whose case is gone: who issued it, and who pays it. */
export function mayReadKept({ readers }: KeptInvoice, personId: string, directory: Directory): boolean {
  const person = directory.person(personId);
  if (person === undefined) return false;
  if ([readers.issuer, readers.employee, readers.physician].includes(person.id)) return true;
  return person.role === 'backOffice' && person.service !== undefined && person.service === readers.service;
}

function partyOf(service: Service | undefined): Party {
  if (service === undefined) return { name: '' };
  const { name, organisation, vatNumber, iban, address } = service;
  return { name, organisation, vatNumber, iban, ...address };
}

function rateOf(vat: number): 0 | 9 | 21 {
  return vat === 9 || vat === 21 ? vat : 0;
}
