import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Fault } from '../fault.ts';
import { mark } from '../sealing/keyRing.ts';

/** What a stream of the access log has come to. Everything up to `base` was dropped at the end of its time. */
export type Head = {
  /** Number of the last line, and its hash. */
  readonly n: number;
  readonly hash: string;
  readonly base: { readonly n: number; readonly hash: string };
};

const kept = z.strictObject({
  hash: z.string(),
  base: z.strictObject({ n: z.number(), hash: z.string() }),
  mac: z.string(),
});

/** The head of a stream without lines. */
export const noHead: Head = { n: 0, hash: '', base: { n: 0, hash: '' } };

/** A head as it is kept, with a code that only a holder of the product's key can make. */
export function headText(stream: string, head: Head, secret: Buffer): string {
  const { hash, base } = head;
  return JSON.stringify({ hash, base, mac: code(stream, head, secret) });
}

/** A head from its text; throws `Fault('sealBroken')` when anybody else made or changed it. */
export function readHead(stream: string, n: number, text: string, secret: Buffer): Head {
  const parsed = kept.safeParse(safeJson(text));
  const head = parsed.success ? { n, hash: parsed.data.hash, base: parsed.data.base } : undefined;
  const isRight = parsed.success && head !== undefined && isSame(parsed.data.mac, code(stream, head, secret));
  if (head === undefined || !isRight)
    throw new Fault('sealBroken', 'The head of a stream of the access log was changed from outside.');
  return head;
}

function code(stream: string, { n, hash, base }: Head, secret: Buffer): string {
  return mark(secret, JSON.stringify([stream, n, hash, base.n, base.hash]));
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
