import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isGenuine, signedShape } from './signedText.ts';

const party = z.strictObject({ name: z.string(), role: z.string(), organisation: z.string() });

/** A receipt of one consent: everything that was agreed to, by whom, when and how. */
export const receiptShape = z.strictObject({
  type: z.literal('consentReceipt'),
  v: z.literal(1),
  id: z.string(),
  /** Where the product that gave it is reached. */
  issuer: z.string(),
  case: z.string(),
  consent: z.enum(['authorisation.sign', 'information.consent', 'sharing.consent']),
  /** The exact words, as they were shown. */
  text: z.strictObject({
    language: z.enum(['nl', 'en']),
    version: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    words: z.string(),
  }),
  /** The kinds of data that were ticked; for an answer the question it is about. */
  items: z.array(z.string()),
  question: z
    .strictObject({ source: z.string(), name: z.string(), what: z.string(), why: z.string() })
    .optional(),
  sender: party,
  receiver: party,
  purpose: z.string(),
  validity: z.string(),
  givenBy: z.strictObject({ id: z.string(), name: z.string(), role: z.string() }),
  /** When, on the product's clock, with its offset from UTC. */
  givenAt: z.string(),
  /** How the person had signed in, and when they last proved it. `unknown`: laid down again from the log. */
  signedIn: z.strictObject({
    method: z.string(),
    at: z.string().optional(),
    secondFactor: z.boolean().optional(),
    issuer: z.string().optional(),
  }),
  channel: z.string(),
});
export type Receipt = z.infer<typeof receiptShape>;

/** The id of the receipt of a consent: tells nothing that its readers do not know. */
export function receiptId(caseId: string, consent: string, at: string): string {
  return createHash('sha256').update(`${caseId}\n${consent}\n${at}`).digest('base64url').slice(0, 16);
}

/** What is wrong with a receipt; nothing when it is genuine. `pinned` is the public key it must be signed with, where one is given. */
export function receiptProblems(given: unknown, pinned?: string): readonly string[] {
  const file = signedShape.safeParse(given);
  if (!file.success)
    return ['This is not a receipt of this product: its parts are missing or of another shape.'];
  const receipt = receiptShape.safeParse(file.data.statement);
  if (!receipt.success)
    return ['The statement is not a receipt of a consent, or of a version this product does not know.'];
  const { text } = receipt.data;
  const sha256 = createHash('sha256').update(text.words).digest('hex');
  return [
    ...(isGenuine(file.data) ? [] : ['The signature does not fit: something in the receipt was changed.']),
    ...(sha256 === text.sha256 ? [] : ['The words are not those of the SHA-256 that stands beside them.']),
    ...(pinned === undefined || pinned === file.data.signature.publicKey
      ? []
      : ['It was signed with another key than the one given.']),
  ];
}
