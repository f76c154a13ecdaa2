import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { makeFolder } from '../makeFolder.ts';
import { type KeyRing, mark } from '../sealing/keyRing.ts';
import { readSealed, type Sealing, writeSealed } from './sealedFile.ts';
import type { Vault } from './vault.ts';

const DRAFT = '.draft';

/** A vault in a folder, which several processes may share. Folder and file names say nothing to who cannot compute them. */
export async function fileVault(root: string, keys: KeyRing): Promise<Vault> {
  const secret = await keys.secret('document folders');
  const folderOf = (caseId: string): string => join(root, mark(secret, caseId).slice(0, 22));
  const fileOf = (caseId: string, id: string): string => join(folderOf(caseId), id);
  const draftOf = (caseId: string, id: string): string => `${fileOf(caseId, id)}${DRAFT}`;

  const sealingOf = async (caseId: string, id: string): Promise<Sealing> => {
    const key = await keys.existingKey(`case:${caseId}`);
    if (key === undefined) throw lost();
    return { key, name: `${caseId}/${id}` };
  };

  const readFile = async function* (path: string, caseId: string, id: string): AsyncGenerator<Buffer> {
    const sealing = await sealingOf(caseId, id);
    const file = await reached(open(path, 'r'));
    try {
      yield* readSealed(file, sealing);
    } finally {
      await file.close();
    }
  };

  return {
    draft: async (caseId, source, most) => {
      const id = randomBytes(16).toString('base64url');
      const sealing = await sealingOf(caseId, id);
      const path = draftOf(caseId, id);
      await reached(Promise.resolve().then(() => makeFolder(folderOf(caseId))));
      const file = await reached(open(path, 'wx', 0o600));
      try {
        const size = await write(file, sealing, source, most);
        if (size === 'tooLarge') await rm(path, { force: true });
        return size === 'tooLarge' ? size : { id, size };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    readDraft: (caseId, id) => readFile(draftOf(caseId, id), caseId, id),
    keep: async (caseId, id) => {
      await reached(rename(draftOf(caseId, id), fileOf(caseId, id)));
      await reached(syncFolder(folderOf(caseId)));
      // The folder itself may be as new as the file.
      await reached(syncFolder(root));
    },
    dropDraft: (caseId, id) => rm(draftOf(caseId, id), { force: true }),
    read: async (caseId, id) => {
      const path = fileOf(caseId, id);
      // Read twice: nobody gets the first half of a file whose second half is broken.
      for await (const chunk of readFile(path, caseId, id)) chunk.fill(0);
      return readFile(path, caseId, id);
    },
    remove: (caseId, id) => rm(fileOf(caseId, id), { force: true }),
    removeAll: (caseId) => rm(folderOf(caseId), { recursive: true, force: true }),
    sweep: (before) => sweepDrafts(root, before),
  };
}

async function write(
  file: FileHandle,
  sealing: Sealing,
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<number | 'tooLarge'> {
  try {
    const size = await writeSealed(file, sealing, source, most);
    if (size !== 'tooLarge') await file.sync();
    return size;
  } catch (error) {
    throw diskFault(error);
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function sweepDrafts(root: string, before: number): Promise<void> {
  const folders = await readdir(root, { withFileTypes: true }).catch(() => []);
  for (const folder of folders.filter((each) => each.isDirectory())) {
    const names = await readdir(join(root, folder.name)).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(DRAFT))) {
      const path = join(root, folder.name, name);
      const found = await stat(path).catch(() => undefined);
      if (found !== undefined && found.mtimeMs < before) await rm(path, { force: true });
    }
  }
}

async function reached<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw diskFault(error);
  }
}

/** What the system said, as a fault; what is not the system's stays as it is. */
function diskFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return lost(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Fault('storeFull', 'There is no room for another document.', error);
  if (error instanceof Error && 'syscall' in error)
    return new Fault('storeUnavailable', 'The folder of documents cannot be read or written.', error);
  return error;
}

function lost(cause?: unknown): Fault {
  return new Fault('documentLost', 'The file of a document is not in the folder of documents.', cause);
}
