import { z } from 'zod';
import { type CaseEvent, documentsOf, parseEvent, sealedInputs } from '../../domain/events.ts';
import { decrypt, encrypt } from './keyRing.ts';

const SEALED = 's1.';
const DOCUMENTS = 'facts.documents';

const stored = z.looseObject({
  type: z.string(),
  inputs: z.record(z.string(), z.unknown()).optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

/** An event as it is stored: the fields that the schema marks are sealed with the key of the case. */
export function sealEvent(event: CaseEvent, caseId: string, key: Buffer): string {
  if (event.by === 'clock') return JSON.stringify(event);
  const sealed = sealedInputs(event.type);
  const inputs = Object.entries(event.inputs).map(([id, value]) => [
    id,
    sealed.includes(id)
      ? SEALED + encrypt(key, JSON.stringify(value), field(caseId, event.type, id)).toString('base64url')
      : value,
  ]);
  const documents = documentsOf(event);
  // What a file is called, and of which kind it is, says as much as a text.
  const facts =
    documents.length === 0
      ? event.facts
      : { documents: sealText(JSON.stringify(documents), key, field(caseId, event.type, DOCUMENTS)) };
  return JSON.stringify({ ...event, inputs: Object.fromEntries(inputs), facts });
}

/** The event behind its stored text; throws `Fault('sealBroken')` when a sealed field was changed or moved. */
export function openEvent(text: string, caseId: string, key: Buffer): CaseEvent {
  const event = stored.parse(JSON.parse(text));
  if (event.inputs === undefined) return parseEvent(event);
  const sealed = sealedInputs(event.type);
  const inputs = Object.entries(event.inputs).map(([id, value]) => [
    id,
    sealed.includes(id) && typeof value === 'string'
      ? JSON.parse(
          decrypt(
            key,
            Buffer.from(value.slice(SEALED.length), 'base64url'),
            field(caseId, event.type, id),
          ).toString(),
        )
      : value,
  ]);
  const documents = event.facts?.documents;
  const facts =
    typeof documents === 'string'
      ? { documents: JSON.parse(openText(documents, key, field(caseId, event.type, DOCUMENTS))) }
      : event.facts;
  return parseEvent({ ...event, inputs: Object.fromEntries(inputs), facts });
}

/** Any text sealed for one owner and purpose. */
export function sealText(text: string, key: Buffer, purpose: string): string {
  return SEALED + encrypt(key, text, purpose).toString('base64url');
}

/** The text behind `sealText`. */
export function openText(sealed: string, key: Buffer, purpose: string): string {
  return decrypt(key, Buffer.from(sealed.slice(SEALED.length), 'base64url'), purpose).toString();
}

function field(caseId: string, type: string, id: string): string {
  return `${caseId}/${type}/${id}`;
}
