import { mayRead } from '../../domain/access.ts';
import type { World } from '../../domain/ask.ts';
import type { CaseLog } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import { invoiceIn } from '../../services/invoices/invoice.ts';
import { canBeUbl } from '../../services/invoices/ubl.ts';
import type { OfferedPaper } from './papersFor.ts';
import { papersFor } from './papersFor.ts';
import { type Reading, readingOf } from './reading.ts';

/** A file of a case as the API lists it. */
export type ListedFile = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly href: string;
};

/** A file as a page offers it: `page` is where a paper is read, `xml` where an invoice is fetched as data. */
export type OfferedFile = ListedFile & {
  readonly title: string;
  readonly hint?: string;
  readonly page?: string;
  readonly xml?: string;
};

/** The papers of a case that somebody may have now, and the invoices they may read; nothing is made until it is asked for. */
export function listedPapers(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
): readonly ListedFile[] {
  return offeredFiles(log, person, language, world).map(({ id, name, kind, href }) => ({
    id,
    name,
    kind,
    href,
  }));
}

/** The same with what a page says of each. */
export function offeredFiles(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
): readonly OfferedFile[] {
  const reading = readingOf(log, person, language, world);
  if (reading === undefined) return [];
  const { id: caseId } = reading.state;
  const papers = papersFor(reading).map(({ id, name, kind, title, hint }): OfferedFile => {
    const file = { id, name, kind, title, href: paperHref(caseId, id), page: paperPage(caseId, id) };
    return hint === undefined ? file : { ...file, hint };
  });
  return [...papers, ...offeredInvoices(reading)];
}

function offeredInvoices({ state, part, texts, log, world }: Reading): readonly OfferedFile[] {
  const { title, file } = texts.papers.invoice;
  const mine = (state.given['invoice.issue'] ?? []).flatMap((given, index) =>
    mayRead(state, part, 'invoice', given) ? [index] : [],
  );
  return mine.map((index, at): OfferedFile => {
    const query = mine.length > 1 ? `?n=${at + 1}` : '';
    const invoice = invoiceIn(log, index, world);
    const isUbl = invoice?.readers.service !== undefined && canBeUbl(invoice);
    return {
      id: `invoice-${at + 1}`,
      name: `${file}.pdf`,
      kind: 'invoice',
      href: `/api/cases/${state.id}/invoice.pdf${query}`,
      title: mine.length > 1 ? `${title} ${at + 1}` : title,
      ...(isUbl ? { xml: `/api/cases/${state.id}/invoice.xml${query}` } : {}),
    };
  });
}

/** The paper with this id, if it is for this reader now. */
export function paperFor(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
  id: string,
): OfferedPaper | undefined {
  return papersOf(log, person, language, world).find((paper) => paper.id === id);
}

/** Every paper that is for this reader now. */
export function papersOf(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
): readonly OfferedPaper[] {
  const reading = readingOf(log, person, language, world);
  return reading === undefined ? [] : papersFor(reading);
}

/** Whether an id in an address is one of a paper that the product makes. */
export function isPaperId(id: string): boolean {
  return /^(?:referral|(?:draft|advice)-\d{1,4}|letter-[a-zA-Z]{1,20})$/.test(id);
}

/** Where a paper is fetched as PDF. */
export function paperHref(caseId: string, id: string): string {
  return `/api/cases/${caseId}/documents/${id}`;
}

/** Where a paper is read as a page. */
export function paperPage(caseId: string, id: string): string {
  return `/cases/${caseId}/papers/${id}`;
}
