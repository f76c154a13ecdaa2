import type { Ground } from '../../domain/grounds.ts';
import type { Person } from '../../domain/people.ts';
import { instant } from '../clock.ts';
import { Fault } from '../fault.ts';
import { type KeyRing, mark } from '../sealing/keyRing.ts';
import { openText, sealText } from '../sealing/sealedEvents.ts';
import type { Store } from '../store/store.ts';
import {
  type AccessDoor,
  type AccessEntry,
  type AccessLine,
  type Deed,
  lineHash,
  lineText,
  parseLine,
} from './accessLine.ts';
import { type Head, headText, noHead, readHead } from './heads.ts';

/** What somebody did with texts or files: never the content, only its name. */
export type Note = {
  readonly person: Pick<Person, 'id' | 'role' | 'service'>;
  /** The case; absent where it is about none: the line then stands with the person, or with their service. */
  readonly caseId?: string;
  readonly did: Deed;
  /** Verbs whose texts were read or written, ids of documents and receipts, names of files. */
  readonly what: readonly string[];
  readonly from: AccessDoor;
  readonly on: readonly Ground[];
  /** Of what was read: a reading of another version is another line. */
  readonly version?: number;
};

/** Who read and wrote what: append-only, chained by hash within each case, and each service or person where there is no case. */
export type AccessLog = {
  /** Resolves when the line is kept: wait for it before a text or file is shown. The same reading again within five minutes is the same line. */
  readonly note: (note: Note) => Promise<void>;
  /** The same for what is kept elsewhere already (an action in the log of its case): gathered, and tried again where it fails. */
  readonly noteSoon: (note: Note) => void;
  /** Everything noted about a case, oldest first. */
  readonly ofCase: (caseId: string) => Promise<readonly AccessLine[]>;
  /** Everything a person did that is about no case. */
  readonly ofPerson: (person: Note['person']) => Promise<readonly AccessLine[]>;
  /** Ids of the cases of an employee about which lines are kept, erased ones included. */
  readonly casesOf: (employeeId: string) => Promise<readonly string[]>;
  /** What a stream has come to, for an export that can be compared later. */
  readonly head: (stream: string) => Promise<Head>;
  /** Drops the lines older than a moment, and the chains that then hold nothing; what is left still proves itself. */
  readonly dropBefore: (at: string) => Promise<void>;
  /** Writes what is gathered; called before the product stops. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type AccessLogParts = {
  readonly store: Store;
  readonly keys: KeyRing;
  /** Milliseconds on the product's clock. */
  readonly now: () => number;
  /** The employee of a case; undefined for an unknown one. */
  readonly employeeOf: (caseId: string) => Promise<string | undefined>;
  readonly report: (error: unknown) => void;
};

/** The stream of all streams: one line for each that begins or ends, so that a whole one cannot vanish. */
export const ROLL = 'roll';

const SAME_READING = 5 * 60_000;
const REMEMBERED = 10_000;
const GATHER = 250;
/** Lines that wait while the store is away; beyond that the oldest are given up, and that is reported. */
const MOST_WAITING = 20_000;
const TRIES = 20;
const PAGE = 500;

type Waiting = {
  readonly stream: string;
  readonly entry: AccessEntry;
  readonly done: (error?: unknown) => void;
};

/** The stream in which a note stands. */
export function streamOf({ caseId, person }: Pick<Note, 'caseId' | 'person'>): string {
  if (caseId !== undefined) return `case:${caseId}`;
  return person.service === undefined ? `person:${person.id}` : `service:${person.service}`;
}

/** What a line is sealed for: one moved elsewhere does not open. */
export function sealingOf(stream: string, n: number): string {
  return `access/${stream}/${n}`;
}

/** The access log over a store. Its lines are sealed: without the key nobody learns from the store who had a case. */
export async function accessLog(parts: AccessLogParts): Promise<AccessLog> {
  const { store, keys, now, report } = parts;
  const secret = await keys.secret('access log');
  const heads = new Map<string, Head>();
  const readings = new Map<string, { readonly at: number; readonly kept: Promise<void> }>();
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  const headOf = async (stream: string): Promise<Head> => {
    const known = heads.get(stream);
    if (known !== undefined) return known;
    const found = await store.headOf(stream);
    return found === undefined ? noHead : readHead(stream, found.n, found.head, secret);
  };
  const remember = (stream: string, head: Head): void => {
    heads.delete(stream);
    heads.set(stream, head);
    if (heads.size > REMEMBERED) heads.delete(heads.keys().next().value ?? '');
  };

  /** What is added to one stream, chained on its present head. */
  const chained = async (stream: string, entries: readonly AccessEntry[]) => {
    const before = await headOf(stream);
    let { n, hash } = before;
    const lines = entries.map((entry) => {
      n += 1;
      const text = lineText(n, entry, hash);
      hash = lineHash(text);
      return sealText(text, secret, sealingOf(stream, n));
    });
    const after: Head = { ...before, n, hash };
    return { stream, expected: before.n, lines, head: headText(stream, after, secret), after };
  };

  /** Adds entries to their streams, again where another process was first. */
  const write = async (byStream: ReadonlyMap<string, readonly AccessEntry[]>): Promise<void> => {
    let left = [...byStream];
    const begun: string[] = [];
    for (let i = 0; i < TRIES && left.length > 0; i += 1) {
      const adding = await Promise.all(left.map(([stream, entries]) => chained(stream, entries)));
      await Promise.all(
        adding.filter(({ expected }) => expected === 0).map(({ stream }) => findable(stream)),
      );
      const answers = await store.addLines(adding);
      for (const [index, each] of adding.entries()) {
        if (answers[index] === 'added') {
          remember(each.stream, each.after);
          if (each.expected === 0 && each.stream !== ROLL) begun.push(each.stream);
        } else heads.delete(each.stream);
      }
      left = left.filter((_, index) => answers[index] !== 'added');
    }
    if (left.length > 0) throw new Fault('conflict', 'The access log was written to too often at once.');
    if (begun.length > 0) await write(new Map([[ROLL, begun.map((stream) => rollLine('opened', stream))]]));
  };

  const rollLine = (did: 'opened' | 'ended', stream: string): AccessEntry => ({
    at: instant(now()),
    who: 'clock',
    as: 'clock',
    did,
    what: [stream],
    from: 'command',
    on: ['procedure'],
  });

  /** The employee finds the lines of a case also when the case is long erased; the index names nobody. */
  const findable = async (stream: string): Promise<void> => {
    if (!stream.startsWith('case:')) return;
    const caseId = stream.slice('case:'.length);
    const employee = await parts.employeeOf(caseId);
    if (employee === undefined) return;
    await store.link(caseId, [indexOf(employee)]);
    await store.saveDocument(`access:${caseId}`, 0, indexOf(employee));
  };
  const indexOf = (employeeId: string): string => `access:${mark(secret, employeeId)}`;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    while (writing !== undefined || waiting.length > 0) {
      if (writing === undefined) writing = writeWaiting().finally(() => (writing = undefined));
      await writing;
    }
  };
  const writeWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    const byStream = new Map<string, AccessEntry[]>();
    for (const { stream, entry } of batch) byStream.set(stream, [...(byStream.get(stream) ?? []), entry]);
    try {
      await write(byStream);
      for (const { done } of batch) done();
    } catch (error) {
      for (const { done } of batch) done(error);
    }
  };

  const add = (note: Note, isUrgent: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const { person, caseId } = note;
      const entry: AccessEntry = {
        at: instant(now()),
        who: person.id,
        as: person.role,
        did: note.did,
        what: [...note.what],
        ...(caseId === undefined ? {} : { case: caseId }),
        from: note.from,
        on: [...note.on],
      };
      waiting.push({
        stream: streamOf(note),
        entry,
        done: (error) => (error === undefined ? resolve() : reject(error)),
      });
      if (isUrgent) setImmediate(() => void flush());
      else timer ??= setTimeout(() => void flush(), GATHER).unref();
    });

  const keep = (note: Note, isUrgent: boolean): Promise<void> => {
    if (note.did !== 'read') return add(note, isUrgent);
    const key = JSON.stringify([note.person.id, note.caseId, note.what, note.from, note.on, note.version]);
    const known = readings.get(key);
    if (known !== undefined && now() - known.at < SAME_READING) return known.kept;
    const kept = add(note, isUrgent);
    readings.delete(key);
    readings.set(key, { at: now(), kept });
    if (readings.size > REMEMBERED) readings.delete(readings.keys().next().value ?? '');
    kept.catch(() => readings.delete(key));
    return kept;
  };

  const noteSoon = (note: Note): void => {
    keep(note, false).catch((error: unknown) => {
      report(error);
      if (waiting.length < MOST_WAITING) setTimeout(() => noteSoon(note), 1_000).unref();
      else report(new Fault('storeUnavailable', 'A line of the access log was given up.'));
    });
  };

  const linesOf = async (stream: string): Promise<readonly AccessLine[]> => {
    await flush();
    const found: AccessLine[] = [];
    for (let after = 0; ; ) {
      const page = await store.linesOf(stream, after, PAGE);
      found.push(...page.map(({ n, body }) => parseLine(openText(body, secret, sealingOf(stream, n)))));
      if (page.length < PAGE) return found;
      after = page.at(-1)?.n ?? after;
    }
  };

  const dropBefore = async (at: string): Promise<void> => {
    await flush();
    let cursor: string | undefined;
    do {
      const page = await store.streams(cursor);
      for (const stream of page.streams) await dropOf(stream, at);
      cursor = page.cursor;
    } while (cursor !== undefined);
  };
  const dropOf = async (stream: string, at: string): Promise<void> => {
    for (;;) {
      const found = await store.headOf(stream);
      if (found === undefined) return;
      const head = readHead(stream, found.n, found.head, secret);
      const page = await store.linesOf(stream, head.base.n, PAGE);
      const texts = page.map(({ n, body }) => openText(body, secret, sealingOf(stream, n)));
      const young = texts.findIndex((text) => parseLine(text).at >= at);
      const old = young === -1 ? texts.length : young;
      const last = page[old - 1];
      if (last === undefined) return;
      const isWhole = last.n === head.n && stream !== ROLL;
      // Said first that it ends: a chain that is gone without a word was taken.
      if (isWhole) await write(new Map([[ROLL, [rollLine('ended', stream)]]]));
      const base = { n: last.n, hash: lineHash(texts[old - 1] ?? '') };
      const left = isWhole ? undefined : headText(stream, { ...head, base }, secret);
      if ((await store.dropLines(stream, head.n, last.n, left)) === 'conflict') continue;
      heads.delete(stream);
      if (!isWhole && young === -1) continue;
      if (isWhole && stream.startsWith('case:')) await unfindable(stream);
      return;
    }
  };
  const unfindable = async (stream: string): Promise<void> => {
    const caseId = stream.slice('case:'.length);
    const index = await store.loadDocument(`access:${caseId}`);
    if (index === undefined) return;
    await store.unlink(caseId, [index.body]);
    await store.removeDocument(`access:${caseId}`);
  };

  return {
    dropBefore,
    note: (note) => keep(note, true),
    noteSoon,
    ofCase: (caseId) => linesOf(`case:${caseId}`),
    ofPerson: async (person) =>
      (await linesOf(streamOf({ person }))).filter((line) => line.who === person.id),
    casesOf: (employeeId) => store.linked(indexOf(employeeId)),
    head: async (stream) => {
      await flush();
      const found = await store.headOf(stream);
      return found === undefined ? noHead : readHead(stream, found.n, found.head, secret);
    },
    flush,
    close: flush,
  };
}
