/** A file that has come in and waits to be judged: nobody can read it yet. `size` is in bytes. */
export type Draft = { readonly id: string; readonly size: number };

/**
 * The place where the files of cases lie, sealed with the key of their case. A file is there whole or not at all.
 * Rejects with `Fault('storeFull')` when there is no room, with `Fault('storeUnavailable')` when the place cannot be
 * reached, with `Fault('sealBroken')` when a file is not as it was written, and with `Fault('documentLost')` when it
 * is no longer there.
 */
export type Vault = {
  /** Takes in a file of at most `most` bytes; what breaks off or is too large leaves nothing behind. */
  readonly draft: (
    caseId: string,
    source: AsyncIterable<Uint8Array>,
    most: number,
  ) => Promise<Draft | 'tooLarge'>;
  /** The bytes of a draft, to be judged. */
  readonly readDraft: (caseId: string, id: string) => AsyncIterable<Buffer>;
  /** Makes a draft a file; on disk when it answers. */
  readonly keep: (caseId: string, id: string) => Promise<void>;
  readonly dropDraft: (caseId: string, id: string) => Promise<void>;
  /** The bytes of a file. Every chunk has been checked before the first one is given. */
  readonly read: (caseId: string, id: string) => Promise<AsyncIterable<Buffer>>;
  readonly remove: (caseId: string, id: string) => Promise<void>;
  /** Removes every file of a case. */
  readonly removeAll: (caseId: string) => Promise<void>;
  /** Removes drafts that a crash left behind: those of before `before`, in milliseconds of the machine's clock. */
  readonly sweep: (before: number) => Promise<void>;
};
