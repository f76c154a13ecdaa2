import { formerPartOf, mayRead, partOf } from '../../domain/access.ts';
import type { Given } from '../../domain/case.ts';
import { leakIn, secretsOf } from '../../domain/leaks.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import { Fault } from '../../services/fault.ts';
import { type KeptInvoice, mayReadKept } from '../../services/invoices/invoice.ts';
import { canBeUbl } from '../../services/invoices/ubl.ts';
import { keptInvoiceKeys } from '../../services/keptInvoices.ts';
import { makePdf } from '../../services/papers/makePdf.ts';
import { type Paper, wordsOf } from '../../services/papers/paper.ts';
import type { Product } from '../product.ts';
import { invoicePaper, invoiceUbl } from './invoicePaper.ts';

/** A file to send. */
export type MadeFile = { readonly type: string; readonly name: string; readonly bytes: Buffer };

/** The invoices of a case that somebody may read now: who pays, and who issued it; also after the case was erased. */
export async function invoicesFor(
  product: Product,
  log: CaseLog | undefined,
  caseId: string,
  person: Person,
): Promise<readonly KeptInvoice[]> {
  if (log === undefined) return keptInvoicesFor(product, caseId, person);
  const state = present(log);
  const part = partOf(state, person, product.directory) ?? formerPartOf(state, person);
  const isTheirs = (given: Given): boolean => part !== undefined && mayRead(state, part, 'invoice', given);
  if (!(state.given['invoice.issue'] ?? []).some(isTheirs)) return [];
  const all = await product.invoices.of(log);
  return all.filter((_invoice, at) => {
    const given = state.given['invoice.issue']?.[at];
    return given !== undefined && isTheirs(given);
  });
}

/** The invoices of a case that was erased. The list of this person alone says whether there are any, so that asking about a case of others asks nothing of it. */
async function keptInvoicesFor(
  product: Product,
  caseId: string,
  person: Person,
): Promise<readonly KeptInvoice[]> {
  const listed = await keptInvoiceKeys(person, product.store, product.keys);
  if (!listed.some((key) => key.startsWith(`invoice:${caseId}:`))) return [];
  const kept = await product.invoices.kept(caseId);
  return kept.filter((invoice) => mayReadKept(invoice, person.id, product.directory));
}

/** An invoice as PDF. One to a service leaves only once nothing in it tells who it is about. */
export async function invoicePdf(
  product: Product,
  log: CaseLog,
  invoice: KeptInvoice,
  language: Language,
): Promise<MadeFile> {
  const paperOf = (of: KeptInvoice): Paper => invoicePaper(of, language, product.world().calendar);
  const paper = paperOf(invoice);
  const name = `${paper.title.toLowerCase()}.pdf`;
  refuseLeaks(product, log, invoice, [...wordsOf(paper), name], wordsOf(paperOf(ofNobody(invoice))));
  return { type: 'application/pdf', name, bytes: await makePdf(paper) };
}

/** An invoice to a service as UBL; undefined for one to an employee, `noAddress` while the directory lacks an address. */
export function invoiceXml(
  product: Product,
  log: CaseLog,
  invoice: KeptInvoice,
): MadeFile | 'noAddress' | undefined {
  if (invoice.readers.service === undefined) return undefined;
  if (!canBeUbl(invoice)) return 'noAddress';
  const xml = invoiceUbl(invoice);
  const name = 'factuur.xml';
  refuseLeaks(product, log, invoice, [...textsOf(xml), name], textsOf(invoiceUbl(ofNobody(invoice))));
  return { type: 'application/xml; charset=utf-8', name, bytes: Buffer.from(xml) };
}

function textsOf(xml: string): readonly string[] {
  return xml.split(/<[^>]*>/);
}

/** The same invoice with nothing that comes from outside our own words: whatever stands in it tells nothing of a case. */
function ofNobody(invoice: KeptInvoice): KeptInvoice {
  return { ...invoice, number: '', reference: '', seller: { name: '', iban: '' }, buyer: { name: '' } };
}

/**
 * The last look at everything that would leave, words and file name alike, beside the same of an invoice of nobody (R57).
 * What the parties are called tells nothing of a case; the service's own number was looked at when it was typed.
 */
function refuseLeaks(
  product: Product,
  log: CaseLog,
  invoice: KeptInvoice,
  words: readonly string[],
  ofAll: readonly string[],
): void {
  const state = present(log);
  if (invoice.readers.service === undefined || state.version === 0) return;
  const known = [
    invoice.number,
    invoice.reference,
    ...Object.values(invoice.seller),
    ...Object.values(invoice.buyer),
  ]
    .filter((word) => word !== undefined && word !== '')
    .sort((a, b) => b.length - a.length);
  const bare = (text: string): string =>
    known
      .reduce((rest, each) => rest.replaceAll(each, ''), text)
      .replaceAll(/\s+/g, ' ')
      .trim();
  const common = new Set(ofAll.map(bare));
  const secrets = secretsOf(state, product.directory);
  const told = words.map(bare).filter((text) => !common.has(text));
  if (told.some((text) => leakIn(text, secrets, [invoice.issuedOn]) !== undefined))
    throw new Fault('leak', 'An invoice was held back: something in it tells whom it is about.');
}
