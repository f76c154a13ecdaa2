import type { CaseDocument } from '../../../domain/documents.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import type { Product } from '../../product.ts';
import type { MemberVisit } from './memberVisit.ts';

/** The files a reader may use in a form of a case: those that wait, and those they added before. */
export type CaseFiles = {
  readonly caseId: string;
  readonly waiting: readonly CaseDocument[];
  readonly earlier: readonly CaseDocument[];
};

/** The same visit, with the reader's own files in a case. */
export async function withFiles(product: Product, visit: MemberVisit, log: CaseLog): Promise<MemberVisit> {
  const { id, documents } = present(log);
  const own = documents.filter(({ person }) => person === visit.person.id);
  const known = await product.uploads.of(id, visit.person.id);
  const waiting = known.filter((each) => !own.some((document) => document.id === each.id));
  const earlier = own.filter((each, index) => own.findIndex((document) => document.id === each.id) === index);
  return { ...visit, files: { caseId: id, waiting, earlier } };
}
