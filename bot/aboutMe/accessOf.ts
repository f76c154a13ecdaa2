import type { Person } from '../../domain/people.ts';
import type { AccessLine } from '../../services/accessLog/accessLine.ts';
import { streamOf } from '../../services/accessLog/accessLog.ts';
import type { Head } from '../../services/accessLog/heads.ts';
import type { Product } from '../product.ts';

/** One chain of the access log as its subject gets it: what it has come to, and the lines behind it. */
export type AccessChain = {
  readonly stream: string;
  /** The number of the last line and its SHA-256: whoever keeps this can show later that nothing was changed before it. */
  readonly head: { readonly n: number; readonly sha256: string };
  /** The hash on which the first line kept stands; lines older than the log is kept are gone. */
  readonly base: { readonly n: number; readonly sha256: string };
  readonly lines: readonly (AccessLine & { readonly name: string })[];
};

/** What was read and written about a person: the chains of their cases, and what they did that was about no case. */
export async function accessOf(product: Product, person: Person): Promise<readonly AccessChain[]> {
  const { accessLog } = product;
  const cases = person.role === 'employee' ? await accessLog.casesOf(person.id) : [];
  const ofCases = await Promise.all(
    [...cases].sort().map(async (caseId) => {
      const lines = await accessLog.ofCase(caseId);
      return chain(product, `case:${caseId}`, lines, await accessLog.head(`case:${caseId}`));
    }),
  );
  // A service's own chain holds its colleagues too: of that, a person gets the lines about themselves.
  const own = await accessLog.ofPerson(person);
  const stream = streamOf({ person });
  const rest = own.length === 0 ? [] : [chain(product, stream, own, await accessLog.head(stream))];
  return [...ofCases, ...rest];
}

function chain(
  { directory }: Product,
  stream: string,
  lines: readonly AccessLine[],
  { n, hash, base }: Head,
): AccessChain {
  return {
    stream,
    head: { n, sha256: hash },
    base: { n: base.n, sha256: base.hash },
    lines: lines.map((line) => ({ ...line, name: directory.person(line.who)?.name ?? '' })),
  };
}
