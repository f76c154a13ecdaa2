import { Fault } from '../fault.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { openText } from '../sealing/sealedEvents.ts';
import type { Store } from '../store/store.ts';
import { type AccessLine, lineHash, parseLine } from './accessLine.ts';
import { ROLL, sealingOf } from './accessLog.ts';
import { type Head, readHead } from './heads.ts';

/** What came of looking at the whole access log: how much there is, and each thing that is not as it was written. */
export type Verified = {
  readonly streams: number;
  readonly lines: number;
  readonly problems: readonly string[];
};

const PAGE = 500;

/** Reads every chain of the access log and names every line that was changed, removed or inserted, and every chain that is gone. */
export async function verifyLog(store: Store, keys: KeyRing): Promise<Verified> {
  const secret = await keys.secret('access log');
  const names = await allStreams(store);
  const problems: string[] = [];
  let lines = 0;
  let roll: readonly AccessLine[] = [];
  for (const stream of names) {
    const found = await verifyStream(store, stream, secret);
    problems.push(...found.problems);
    lines += found.lines.length;
    if (stream === ROLL) roll = found.lines;
  }
  const standing = new Set<string>();
  for (const { did, what } of roll) {
    for (const stream of what) {
      if (did === 'opened') standing.add(stream);
      else standing.delete(stream);
    }
  }
  for (const stream of standing) if (!names.has(stream)) problems.push(`${stream}: the whole chain is gone.`);
  if (names.size > 0 && !names.has(ROLL)) problems.push(`${ROLL}: the list of all chains is gone.`);
  return { streams: names.size, lines, problems };
}

async function allStreams(store: Store): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await store.streams(cursor);
    for (const stream of page.streams) names.add(stream);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return new Set([...names].sort());
}

async function verifyStream(
  store: Store,
  stream: string,
  secret: Buffer,
): Promise<{ readonly lines: readonly AccessLine[]; readonly problems: readonly string[] }> {
  const kept = await store.headOf(stream);
  if (kept === undefined) return { lines: [], problems: [] };
  let head: Head;
  try {
    head = readHead(stream, kept.n, kept.head, secret);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { lines: [], problems: [`${stream}: its head was changed from outside.`] };
  }
  const lines: AccessLine[] = [];
  const problems: string[] = [];
  let { n, hash } = head.base;
  // What is written while this runs lies beyond the head that was read.
  for (let after = head.base.n; after < head.n; ) {
    const page = (await store.linesOf(stream, after, PAGE)).filter((each) => each.n <= head.n);
    for (const { n: place, body } of page) {
      while (place > n + 1) {
        n += 1;
        problems.push(`${stream}: line ${n} was removed.`);
        hash = '';
      }
      n = place;
      const opened = open(body, secret, stream, place);
      if (opened === undefined) problems.push(`${stream}: line ${place} was changed or inserted.`);
      else {
        if (hash !== '' && opened.line.prev !== hash)
          problems.push(`${stream}: line ${place} does not follow the line before it.`);
        lines.push(opened.line);
      }
      hash = opened === undefined ? '' : lineHash(opened.text);
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.n ?? head.n;
  }
  for (n += 1; n <= head.n; n += 1) problems.push(`${stream}: line ${n} was removed.`);
  if (problems.length === 0 && hash !== head.hash)
    problems.push(`${stream}: its last line is not the one its head stands for.`);
  return { lines, problems };
}

function open(
  body: string,
  secret: Buffer,
  stream: string,
  n: number,
): { readonly text: string; readonly line: AccessLine } | undefined {
  try {
    const text = openText(body, secret, sealingOf(stream, n));
    const line = parseLine(text);
    return line.n === n ? { text, line } : undefined;
  } catch {
    return undefined;
  }
}
