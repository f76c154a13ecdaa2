import { z } from 'zod';
import {
  type CaseDocument,
  caseDocument,
  type DocumentKind,
  type DocumentType,
} from '../../domain/documents.ts';
import { present } from '../../domain/opened.ts';
import type { CaseLogs } from '../caseLogs.ts';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { openText, sealText } from '../sealing/sealedEvents.ts';
import type { DueItem, Store } from '../store/store.ts';
import type { Inspector } from './inspection/inspector.ts';
import type { FileProblem } from './inspection/verdict.ts';
import type { Vault } from './vault.ts';

/** The largest file, in bytes. */
export const MOST_OF_FILE = 10 * 1024 * 1024;
/** How many days a file waits to become part of the case, on the product's clock. */
export const DAYS_KEPT = 30;
/** How many files of one person may wait in one case. */
const MOST_WAITING = 300;
const DAY = 86_400_000;
const MINUTE = 60_000;
const BODY = '{"kind":"upload"}';
const TRIES = 50;

/** A file that waits: its owner may still make it part of the case. `at` is when it came, on the product's clock. */
const upload = caseDocument.extend({ person: z.string(), at: z.number() });
type Upload = z.infer<typeof upload>;

/** What somebody says of a file, and the file itself. */
export type Incoming = {
  readonly kind: DocumentKind;
  /** As its owner calls it; without one it gets a name of ours. */
  readonly name: string | undefined;
  readonly source: AsyncIterable<Uint8Array>;
};

export type Uploaded =
  | { readonly document: CaseDocument }
  | { readonly problem: FileProblem | 'tooLarge' | 'tooMany' };

/** Files that people put ready in a case. They belong to who uploaded them until an act makes them part of the case, and go after some weeks. */
export type Uploads = {
  /** Takes a file in. Once answered it is on disk and in the store; what is refused or breaks off leaves nothing behind. */
  readonly add: (caseId: string, person: string, incoming: Incoming) => Promise<Uploaded>;
  /** The files of a person that wait in a case, oldest first. */
  readonly of: (caseId: string, person: string) => Promise<readonly CaseDocument[]>;
  /** Takes a waiting file away; false when this person has no such file waiting. One that is part of the case stays. */
  readonly drop: (caseId: string, person: string, id: string) => Promise<boolean>;
  /** The time of one file is over, when the item says so; false for any other item. */
  readonly work: (item: DueItem) => Promise<boolean>;
  /** Removes everything that belongs to a case. */
  readonly eraseCase: (caseId: string) => Promise<void>;
};

type UploadParts = {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly logs: CaseLogs;
  readonly vault: Vault;
  readonly inspector: Inspector;
  readonly clock: Clock;
};

/** Uploads over a store, a vault and an inspector. */
export function uploads({ store, keys, logs, vault, inspector, clock }: UploadParts): Uploads {
  const load = async (
    caseId: string,
  ): Promise<{ readonly version: number; readonly waiting: readonly Upload[] }> => {
    const document = await store.loadDocument(listOf(caseId));
    const key = document && (await keys.existingKey(`case:${caseId}`));
    if (document === undefined || key === undefined) return { version: document?.version ?? 0, waiting: [] };
    const list: unknown = JSON.parse(openText(document.body, key, listOf(caseId)));
    return { version: document.version, waiting: z.array(upload).parse(list) };
  };

  const change = async (
    caseId: string,
    to: (waiting: readonly Upload[]) => readonly Upload[] | undefined,
  ): Promise<boolean> => {
    for (let i = 0; i < TRIES; i += 1) {
      const { version, waiting } = await load(caseId);
      const changed = to(waiting);
      if (changed === undefined) return false;
      const body = sealText(JSON.stringify(changed), await keyOf(keys, caseId), listOf(caseId));
      if ((await store.saveDocument(listOf(caseId), version, body)) === 'saved') return true;
    }
    throw new Fault(
      'conflict',
      'The list of files of a case was changed by others so often that it was given up.',
    );
  };

  const isTaken = async (caseId: string, id: string): Promise<boolean> =>
    present(await logs.load(caseId)).documents.some((document) => document.id === id);

  const isUsable = ({ at }: Upload): boolean => clock.now() < at + DAYS_KEPT * DAY;

  /** The file becomes visible last: each thing before it is found and removed when its time is over. */
  const keep = async (caseId: string, person: string, document: CaseDocument): Promise<boolean> => {
    const at = clock.now();
    // A day longer than it can be used, so that nobody uses what is just being removed.
    const end = at + (DAYS_KEPT + 1) * DAY;
    await store.putDue({ id: `upload ${document.id}`, owner: caseId, at: end, body: BODY });
    await vault.keep(caseId, document.id);
    const isListed = await change(caseId, (waiting) =>
      countOf(waiting, person) >= MOST_WAITING ? undefined : [...waiting, { ...document, person, at }],
    );
    if (!isListed) await vault.remove(caseId, document.id);
    // A replica has what was acknowledged, as with every act in the case.
    else await logs.confirm(await logs.load(caseId));
    return isListed;
  };

  const judged = async (
    caseId: string,
    person: string,
    { kind, name }: Incoming,
    { id, size }: { readonly id: string; readonly size: number },
  ): Promise<Uploaded> => {
    if (size === 0) return { problem: 'empty' };
    const found = await inspector.inspect(size, vault.readDraft(caseId, id));
    if ('problem' in found) return found;
    const document = { id, kind, name: nameFor(name, found.type), type: found.type, size };
    return (await keep(caseId, person, document)) ? { document } : { problem: 'tooMany' };
  };

  return {
    add: async (caseId, person, incoming) => {
      const { waiting } = await load(caseId);
      if (countOf(waiting, person) >= MOST_WAITING) return { problem: 'tooMany' };
      const draft = await vault.draft(caseId, incoming.source, MOST_OF_FILE);
      if (draft === 'tooLarge') return { problem: 'tooLarge' };
      try {
        return await judged(caseId, person, incoming, draft);
      } finally {
        await vault.dropDraft(caseId, draft.id);
      }
    },
    of: async (caseId, person) => {
      const { waiting } = await load(caseId);
      return waiting.filter((each) => each.person === person && isUsable(each)).map(plain);
    },
    drop: async (caseId, person, id) => {
      if (await isTaken(caseId, id)) return false;
      const isFound = await change(caseId, (waiting) => {
        const left = waiting.filter((each) => each.id !== id || each.person !== person);
        return left.length === waiting.length ? undefined : left;
      });
      // An act that is under way may have seen it still: the file goes when that act is over, unless it took the file.
      const soon = clock.now() + MINUTE;
      if (isFound) await store.putDue({ id: `upload ${id}`, owner: caseId, at: soon, body: BODY });
      return isFound;
    },
    work: async (item) => {
      const [, id] = /^upload ([\w-]+)$/.exec(item.id) ?? [];
      if (id === undefined) return false;
      if (!(await isTaken(item.owner, id))) await vault.remove(item.owner, id);
      await change(item.owner, (waiting) =>
        waiting.some((each) => each.id === id) ? waiting.filter((each) => each.id !== id) : undefined,
      );
      await store.settleDue(item);
      return true;
    },
    eraseCase: async (caseId) => {
      await store.removeDocument(listOf(caseId));
      await vault.removeAll(caseId);
    },
  };
}

const MOST_OF_NAME = 120;
const extensions: Readonly<Record<DocumentType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** The name without folders and signs that no file name has, ending as its type does. */
export function nameFor(name: string | undefined, type: DocumentType): string {
  const extension = extensions[type];
  const bare = (name ?? '')
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    // Controls, and signs that change the direction of writing: a name has to look like what it is.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .replace(/\.(?:pdf|png|jpe?g|docx)$/i, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...bare].slice(0, MOST_OF_NAME).join('');
  return `${short === '' ? 'document' : short}.${extension}`;
}

function listOf(caseId: string): string {
  return `uploads:${caseId}`;
}

function countOf(waiting: readonly Upload[], person: string): number {
  return waiting.filter((each) => each.person === person).length;
}

function plain({ id, kind, name, type, size }: Upload): CaseDocument {
  return { id, kind, name, type, size };
}

async function keyOf(keys: KeyRing, caseId: string): Promise<Buffer> {
  const key = await keys.existingKey(`case:${caseId}`);
  if (key === undefined) throw new Fault('documentLost', 'The case of a document has been erased.');
  return key;
}
