import type { Person } from '../../domain/people.ts';
import type { HeadStatement } from '../../services/accessLog/accessExport.ts';
import type { AccessLine } from '../../services/accessLog/accessLine.ts';
import { streamOf } from '../../services/accessLog/accessLog.ts';
import { type Signed, signed } from '../../services/receipts/signedText.ts';
import type { Product } from '../product.ts';

/** One chain of the access log as its subject gets it: the lines, and signed what they lead to. */
export type AccessChain = {
  readonly stream: string;
  /** Whoever keeps this can show later that nothing before it was changed: `npm run verify -- export FILE`. */
  readonly head: Signed<HeadStatement>;
  /** Whether these are all lines of the chain: that of a service holds colleagues too. */
  readonly complete: boolean;
  readonly lines: readonly NamedLine[];
};

/** A line with the name of who did it. */
export type NamedLine = AccessLine & { readonly name: string };

/** What was read and written about a person: the chains of their cases, and what they did that was about no case. */
export async function accessOf(product: Product, person: Person): Promise<readonly AccessChain[]> {
  const { accessLog } = product;
  const cases = person.role === 'employee' ? await accessLog.casesOf(person.id) : [];
  const ofCases = await Promise.all(
    [...cases].sort().map((caseId) => chain(product, `case:${caseId}`, () => accessLog.ofCase(caseId), true)),
  );
  const ownLines = () => accessLog.ofPerson(person);
  const own = withoutQuestions(
    await chain(product, streamOf({ person }), ownLines, person.service === undefined),
  );
  return own.lines.length === 0 ? ofCases : [...ofCases, own];
}

/** What HR asked stands in the log and not in what HR gets: hashes over moments would make two answers differ that must be the same. */
function withoutQuestions(own: AccessChain): AccessChain {
  const lines = own.lines.filter(({ did }) => did !== 'asked');
  return lines.length === own.lines.length ? own : { ...own, complete: false, lines };
}

async function chain(
  product: Product,
  stream: string,
  read: () => Promise<readonly AccessLine[]>,
  complete: boolean,
): Promise<AccessChain> {
  const { directory, accessLog, signing, world } = product;
  // The head first: what is noted between the two comes next time.
  const { n, hash, base } = await accessLog.head(stream);
  const lines = await read();
  const statement: HeadStatement = {
    type: 'accessLogHead',
    v: 1,
    stream,
    base: { n: base.n, sha256: base.hash },
    head: { n, sha256: hash },
    at: world().now,
  };
  return {
    stream,
    head: signed(statement, signing),
    complete,
    lines: lines.flatMap((line) =>
      line.n <= n ? [{ ...line, name: directory.person(line.who)?.name ?? '' }] : [],
    ),
  };
}
