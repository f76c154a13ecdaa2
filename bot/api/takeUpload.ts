import type { IncomingMessage } from 'node:http';
import type { textsIn } from '../../cards/texts/index.ts';
import { partOf } from '../../domain/access.ts';
import { type CaseDocument, isDocumentKind } from '../../domain/documents.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Person } from '../../domain/people.ts';
import type { Product } from '../product.ts';
import { type ReceivedFile, receiveFile } from './readFile.ts';

/** A word of `texts.documents.problems`. */
export type UploadProblem = keyof ReturnType<typeof textsIn>['documents']['problems'];

/** What came of an upload; `field` says which input was wrong. */
export type Took =
  | { readonly document: CaseDocument }
  | { readonly refusal: 'notVisible' | 'role' | 'closed' }
  | ({ readonly field: 'kind' | 'file'; readonly problem: UploadProblem } & Typed)
  | ({ readonly field: 'permission' } & Typed)
  | ({ readonly broke: 'tooLarge' | 'malformed' } & Typed);

/** What stood in the form beside the file, as far as it was read: it is filled in again. */
type Typed = { readonly typed: ReadonlyMap<string, string> };

/** How a door asks: the API takes the kind from the address, a form asks permission as well. */
export type UploadDoor = { readonly kind: string | undefined; readonly asksPermission: boolean };

/** Takes a file of a request into a case: who may, then what kind, then the file as it streams in. */
export async function takeUpload(
  product: Product,
  person: Person,
  log: CaseLog | undefined,
  request: IncomingMessage,
  door: UploadDoor,
): Promise<Took> {
  const state = log === undefined ? undefined : present(log);
  const part = state && partOf(state, person, product.directory);
  if (state === undefined || part === undefined) return { refusal: 'notVisible' };
  if (part.role === 'backOffice') return { refusal: 'role' };
  if (state.closed !== undefined) return { refusal: 'closed' };
  const typed = new Map<string, string>();
  if (door.kind !== undefined && !isDocumentKind(door.kind)) return { field: 'kind', problem: 'kind', typed };
  const received = await receiveFile(request, typed);
  if (received === 'tooLarge' || received === 'malformed') return { broke: received, typed };
  if (door.asksPermission && typed.get('permission') !== 'true') return { field: 'permission', typed };
  const kind = door.kind ?? typed.get('kind') ?? '';
  if (!isDocumentKind(kind)) return { field: 'kind', problem: 'kind', typed };
  if (received === 'missing') return { field: 'file', problem: 'missing', typed };
  const { name } = received;
  const { source, failure } = watched(received);
  const took = await product.uploads
    .add(state.id, person.id, { kind, name, source })
    .catch((error: unknown) => {
      if (failure() === undefined) throw error;
      return undefined;
    });
  if (took === undefined)
    return failure() === 'several'
      ? { field: 'file', problem: 'several', typed }
      : { broke: 'malformed', typed };
  if ('document' in took) return took;
  if (took.problem === 'tooLarge') return { broke: 'tooLarge', typed };
  return {
    field: 'file',
    problem: took.problem === 'empty' && name === undefined ? 'missing' : took.problem,
    typed,
  };
}

/** A file whose request breaks off, or holds more than one, fails on its way in, so that nothing of it is kept. */
function watched({ source, rest }: ReceivedFile): {
  readonly source: AsyncIterable<Uint8Array>;
  readonly failure: () => 'several' | 'malformed' | undefined;
} {
  let failed: 'several' | 'malformed' | undefined;
  const read = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* source;
    } catch (error) {
      failed = 'malformed';
      throw error;
    }
    const how = await rest();
    if (how === 'whole') return;
    failed = how;
    throw new Error('The request did not hold one whole file.');
  };
  return { source: read(), failure: () => failed };
}
