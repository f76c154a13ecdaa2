import { mayRead } from '../../domain/access.ts';
import type { World } from '../../domain/ask.ts';
import type { CaseLog } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { OfferedPaper } from './papersFor.ts';
import { papersFor } from './papersFor.ts';
import { readingOf } from './reading.ts';

/** A file of a case as the API and the page list it. */
export type ListedFile = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly href: string;
};

/** The papers of a case that somebody may have now, and the invoices they may read; nothing is made until it is asked for. */
export function listedPapers(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
): readonly ListedFile[] {
  const reading = readingOf(log, person, language, world);
  if (reading === undefined) return [];
  const { state, part, texts } = reading;
  const papers = papersFor(reading).map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    href: paperHref(state.id, id),
  }));
  const bills = (state.given['invoice.issue'] ?? []).filter((given) =>
    mayRead(state, part, 'invoice', given),
  );
  const invoices = bills.map((_given, at) => ({
    id: `invoice-${at + 1}`,
    name: `${texts.papers.invoice.file}.pdf`,
    kind: 'invoice',
    href: `/api/cases/${state.id}/invoice.pdf${bills.length > 1 ? `?n=${at + 1}` : ''}`,
  }));
  return [...papers, ...invoices];
}

/** The paper with this id, if it is for this reader now. */
export function paperFor(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
  id: string,
): OfferedPaper | undefined {
  const reading = readingOf(log, person, language, world);
  return reading && papersFor(reading).find((paper) => paper.id === id);
}

/** Whether an id in an address is one of a paper that the product makes. */
export function isPaperId(id: string): boolean {
  return /^(?:referral|(?:draft|advice)-\d{1,4}|letter-[a-zA-Z]{1,20})$/.test(id);
}

/** Where a paper is fetched as PDF. */
export function paperHref(caseId: string, id: string): string {
  return `/api/cases/${caseId}/documents/${id}`;
}
