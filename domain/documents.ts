import { z } from 'zod';
import { authorisationItems } from './procedure.ts';

/** What a document can be: an item of the authorisation, or the disputed advice itself. */
export const documentKinds = [...authorisationItems, 'advice'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The file types that are taken, by the name they have in HTTP. */
export const documentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A file in a case. `name` is as its owner called it, `size` in bytes. */
export const caseDocument = z.strictObject({
  id: z.string(),
  kind: z.enum(documentKinds),
  name: z.string(),
  type: z.enum(documentTypes),
  size: z.number(),
});
export type CaseDocument = z.infer<typeof caseDocument>;

/** Facts of an event that took documents. */
export const withDocuments = z.strictObject({ documents: z.array(caseDocument) });

/** Whether a word is the kind of a document. */
export function isDocumentKind(word: string): word is DocumentKind {
  return documentKinds.some((kind) => kind === word);
}
