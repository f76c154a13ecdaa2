/** Milliseconds since 1970. `at` is on the product's clock, `leaseUntil` on the machine's. */
export type Milliseconds = number;

/** Something that has to happen at a moment: a deadline of a case, a delivery, a quarter message. */
export type DueItem = {
  /** Unique within its owner; the same id put again replaces the earlier moment and body. */
  readonly id: string;
  /** A case id, or an employer or person id for what belongs to no case. Decides the partition. */
  readonly owner: string;
  readonly at: Milliseconds;
  /** Small JSON text without personal data. */
  readonly body: string;
};

/** A change of the due index made together with an append: put an item, or take one away. */
export type DueChange =
  | (DueItem & {
      /** Claimed by the writer from the start, for so long: it will do the work itself, and others only if it cannot. */
      readonly claimedFor?: Milliseconds;
    })
  | { readonly id: string; readonly owner: string; readonly at: null };

/** An activity of a conversation: `seq` is its watermark, `body` the sealed text. */
export type HistoryEntry = { readonly seq: number; readonly id: string; readonly body: string };

/** What is appended to a case in one atomic act. */
export type Append = {
  readonly caseId: string;
  /** Number of events the writer has seen; 0 for a new case. */
  readonly expectedVersion: number;
  readonly events: readonly string[];
  /** All of them have `owner === caseId`. */
  readonly due: readonly DueChange[];
};

/** Lines added to a stream, no two of a stream the same; `head` stands for what the stream has come to. */
export type LinesAdded = {
  readonly stream: string;
  /** Number of the last line the writer knows; 0 for a new stream. */
  readonly expected: number;
  readonly lines: readonly string[];
  readonly head: string;
};

/**
 * The port to everything that is kept. Two implementations, Redis and SQLite, pass one contract suite.
 * Every method rejects with `Fault('storeUnavailable')` when the store cannot be reached or written, with
 * `Fault('notReplicated')` when replicas exist and none confirmed a case append in time, and with
 * `Fault('storeFull')` when there is no room. Bodies are opaque text: sealing happens above this port.
 */
export type Store = {
  readonly kind: 'redis' | 'embedded';

  // — the log of a case
  /** Events with version above `after`, oldest first. Empty for an unknown case. */
  readonly loadEvents: (caseId: string, after: number) => Promise<readonly string[]>;
  /** Atomic: version check, events, due items. `conflict` when somebody else was first; then nothing changed. */
  readonly append: (append: Append) => Promise<'appended' | 'conflict'>;
  /** Replaces the whole log by the given events (erasure leaves a skeleton); due items of the case go too. */
  readonly replaceLog: (
    caseId: string,
    expectedVersion: number,
    events: readonly string[],
  ) => Promise<'replaced' | 'conflict'>;

  // — due index
  readonly putDue: (item: DueItem) => Promise<void>;
  /** Takes up to `limit` items with `at <= now`, earliest first, over all partitions; a lease that ran out on the machine's clock counts as due again. */
  readonly claimDue: (
    now: Milliseconds,
    limit: number,
    leaseMilliseconds: number,
  ) => Promise<readonly DueItem[]>;
  /** The same for the items of one owner, at once after an append. */
  readonly claimDueOf: (
    owner: string,
    now: Milliseconds,
    limit: number,
    leaseMilliseconds: number,
  ) => Promise<readonly DueItem[]>;
  /** The work is done; an item that was put again meanwhile stays due. */
  readonly settleDue: (item: DueItem) => Promise<void>;
  /** Gives a claimed item back for a later moment (with a new body, e.g. the number of attempts). */
  readonly putBackDue: (item: DueItem, at: Milliseconds, body: string) => Promise<void>;
  /** The earliest moment in the index, above `after` where it is given, leased items included (their original moment); undefined when there is none. */
  readonly earliestDue: (after?: Milliseconds) => Promise<Milliseconds | undefined>;
  /** Items of one owner, for lists and tests; leased ones included. */
  readonly dueOf: (owner: string) => Promise<readonly DueItem[]>;

  // — who has which cases (a superset; access decides)
  /** Adds the case to each index name (a person id, `service:…`, `employer:…`). Idempotent. */
  readonly link: (caseId: string, indexes: readonly string[]) => Promise<void>;
  readonly unlink: (caseId: string, indexes: readonly string[]) => Promise<void>;
  readonly linked: (index: string) => Promise<readonly string[]>;
  /** Whether an index names the case, without reading the others. */
  readonly isLinked: (index: string, caseId: string) => Promise<boolean>;
  /** The n-th request (0, 1, …) of an employee gets this case id unless it has one: answers the one that stands. */
  readonly reserveRequest: (employeeId: string, n: number, caseId: string) => Promise<string>;
  /** Case ids of an employee's requests in order; an erased one stands as an empty string. */
  readonly requestsOf: (employeeId: string) => Promise<readonly string[]>;
  readonly eraseRequest: (employeeId: string, caseId: string) => Promise<void>;

  // — small versioned documents (conversation state of a person, directory entries, ledgers)
  readonly loadDocument: (
    key: string,
  ) => Promise<{ readonly version: number; readonly body: string } | undefined>;
  /** Compare-and-set; `expectedVersion` 0 creates. */
  readonly saveDocument: (
    key: string,
    expectedVersion: number,
    body: string,
  ) => Promise<'saved' | 'conflict'>;
  readonly removeDocument: (key: string) => Promise<void>;

  // — wrapped data keys
  readonly loadKey: (owner: string) => Promise<string | undefined>;
  /** Put if absent: answers the wrapped key that stands. */
  readonly addKey: (owner: string, wrapped: string) => Promise<string>;
  /** Re-wrapping; false when `from` no longer stands. */
  readonly replaceKey: (owner: string, from: string, to: string) => Promise<boolean>;
  readonly eraseKey: (owner: string) => Promise<void>;
  /** All owners of keys, in pages; pass the cursor on until it is undefined. */
  readonly keyOwners: (
    cursor: string | undefined,
  ) => Promise<{ readonly owners: readonly string[]; readonly cursor: string | undefined }>;

  // — history of a conversation
  /** Upsert by id, each getting the next watermark, in order, atomic; an entry whose body is unchanged keeps its watermark. Publishes `history:<conversationId>`. Answers the highest watermark. */
  readonly putHistory: (
    conversationId: string,
    entries: readonly { readonly id: string; readonly body: string; readonly at: Milliseconds }[],
  ) => Promise<number>;
  /** Entries above the watermark, lowest first. */
  readonly history: (
    conversationId: string,
    after: number,
    limit: number,
  ) => Promise<readonly HistoryEntry[]>;
  readonly removeHistory: (conversationId: string, ids: readonly string[]) => Promise<void>;
  /** Ids written before a moment (product's clock), for retention. */
  readonly historyBefore: (conversationId: string, at: Milliseconds) => Promise<readonly string[]>;

  // — streams of lines that are only ever added to (the access log)
  /** Adds to streams, numbering lines on from 1; atomic for each stream, and in order: `conflict` where somebody else was first. */
  readonly addLines: (adding: readonly LinesAdded[]) => Promise<readonly ('added' | 'conflict')[]>;
  /** Number of the last line of a stream, and its head; undefined for an unknown stream. */
  readonly headOf: (stream: string) => Promise<{ readonly n: number; readonly head: string } | undefined>;
  /** Lines above a number, lowest first. */
  readonly linesOf: (
    stream: string,
    after: number,
    limit: number,
  ) => Promise<readonly { readonly n: number; readonly body: string }[]>;
  /** Drops the lines up to a number and puts a new head; the whole stream without a head. `conflict` when `n` is no longer its last line. */
  readonly dropLines: (
    stream: string,
    n: number,
    upTo: number,
    head: string | undefined,
  ) => Promise<'dropped' | 'conflict'>;
  /** All streams, in pages; pass the cursor on until it is undefined. A page may repeat one that another page held. */
  readonly streams: (
    cursor: string | undefined,
  ) => Promise<{ readonly streams: readonly string[]; readonly cursor: string | undefined }>;

  // — between processes; nothing is kept
  readonly publish: (channel: string, message: string) => Promise<void>;
  /** Answers a function that ends the subscription. */
  readonly subscribe: (channel: string, listener: (message: string) => void) => Promise<() => void>;

  // — short-lived values on the machine's clock (sessions, tickets)
  readonly putTemporary: (key: string, value: string, seconds: number) => Promise<void>;
  /** Put if absent: true for the one caller whose value stands. */
  readonly addTemporary: (key: string, value: string, seconds: number) => Promise<boolean>;
  readonly temporary: (key: string) => Promise<string | undefined>;
  /** Reads and removes in one act: single use. */
  readonly takeTemporary: (key: string) => Promise<string | undefined>;
  readonly removeTemporary: (key: string) => Promise<void>;
  /** A token of a bucket that holds `burst` and fills by `perSecond`: 0 when it is granted, else the milliseconds until there is one. On the machine's clock, shared by all processes. */
  readonly takeToken: (bucket: string, perSecond: number, burst: number) => Promise<Milliseconds>;
  /** Gives a value so many seconds from now on; false when there is none, which then stays so. */
  readonly extendTemporary: (key: string, seconds: number) => Promise<boolean>;

  // — the product's clock
  readonly clockOffset: () => Promise<Milliseconds>;
  readonly setClockOffset: (offset: Milliseconds) => Promise<void>;

  /** Has what was removed vanish from the files of the store too, where that can be asked for; soon, not at once. */
  readonly compact: () => Promise<void>;
  /** Writes and reads a probe; rejects when the store is not usable. */
  readonly probe: () => Promise<void>;
  /** Start-up: rejects with `Fault('storeRefused')` for a Redis that evicts keys; answers warnings to print (it does not persist). */
  readonly inspect: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};
