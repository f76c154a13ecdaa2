import { z } from 'zod';
import { isGenuine, signedShape } from '../receipts/signedText.ts';
import { type AccessLine, lineHash, lineText, parseLine } from './accessLine.ts';

const place = z.strictObject({ n: z.number(), sha256: z.string() });

/** What an export says about one chain, signed: where it began when it was made, and what it had come to. */
export const headStatement = z.strictObject({
  type: z.literal('accessLogHead'),
  v: z.literal(1),
  stream: z.string(),
  base: place,
  head: place,
  at: z.string(),
});
export type HeadStatement = z.infer<typeof headStatement>;

const exported = z.looseObject({
  accessLog: z.array(
    z.looseObject({
      stream: z.string(),
      head: signedShape,
      /** All lines of the chain; of a chain shared with others only the own ones. */
      complete: z.boolean(),
      lines: z.array(z.looseObject({ n: z.number() })),
    }),
  ),
});

/** What is wrong with the access log in somebody's export: works on the file alone. */
export function accessExportProblems(given: unknown, pinned?: string): readonly string[] {
  const file = exported.safeParse(given);
  if (!file.success) return ['This file holds no access log.'];
  return file.data.accessLog.flatMap((chain) => {
    const stated = headStatement.safeParse(chain.head.statement);
    if (!stated.success || stated.data.stream !== chain.stream || !isGenuine(chain.head))
      return [`${chain.stream}: its head is not signed by the product.`];
    if (pinned !== undefined && chain.head.signature.publicKey !== pinned)
      return [`${chain.stream}: its head was signed with another key than the one given.`];
    return chain.complete ? chainProblems(chain.stream, stated.data, chain.lines) : [];
  });
}

function chainProblems(
  stream: string,
  { base, head }: HeadStatement,
  lines: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  let { n, sha256: hash } = base;
  for (const given of lines) {
    const line = bare(given);
    n += 1;
    if (line === undefined || line.n !== n || line.prev !== hash)
      return [`${stream}: line ${n} was changed, removed or inserted.`];
    hash = lineHash(lineText(line.n, line, line.prev));
  }
  return n === head.n && hash === head.sha256
    ? []
    : [`${stream}: the lines do not lead to the head that was signed.`];
}

/** The line without the words that an export adds for people. */
function bare({
  name: _name,
  words: _words,
  ...line
}: Readonly<Record<string, unknown>>): AccessLine | undefined {
  try {
    return parseLine(JSON.stringify(line));
  } catch {
    return undefined;
  }
}
