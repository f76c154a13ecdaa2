import { type CaseLog, present } from '../../../domain/opened.ts';
import type { CaseRole } from '../../../domain/people.ts';
import type { Delivery, Failure, PushChannel } from '../../../services/deliveries/ledger.ts';
import { roleOf } from '../../deliveries/tellUnreached.ts';
import type { Product } from '../../product.ts';

/** Messages of a case that did not reach somebody who takes part: in which role, over which channel, since when and why. No word of them. */
export type Undelivered = {
  readonly log: CaseLog;
  readonly role: CaseRole;
  /** Milliseconds on the product's clock. */
  readonly since: number;
  /** Undefined where the person has no channel outside the web chat at all. */
  readonly failed: { readonly channel: PushChannel; readonly because: Failure } | undefined;
};

/** What could not be delivered in these cases to people who have not been here since, longest first. */
export async function undeliveredIn(
  product: Product,
  logs: readonly CaseLog[],
): Promise<readonly Undelivered[]> {
  const { ledger, unreached, visits } = product.deliveries;
  const found: Undelivered[] = [];
  for (const person of await ledger.failing()) {
    const own = logs.filter((log) => roleOf(present(log), person) !== undefined);
    if (own.length === 0) continue;
    const [known, here = Number.NEGATIVE_INFINITY] = await Promise.all([
      ledger.of(person),
      visits.last(person),
    ]);
    for (const log of own) {
      const failed = stillFailing(known, present(log).id).filter(({ at }) => at > here);
      found.push(...perChannel(log, person, failed));
    }
  }
  const open = logs.filter((log) => present(log).closed === undefined);
  for (const log of open) {
    for (const [person, since] of await unreached.since(present(log).id)) {
      const role = roleOf(present(log), person);
      const isListed = found.some((each) => each.log === log && each.role === role);
      if (role !== undefined && !isListed) found.push({ log, role, since, failed: undefined });
    }
  }
  return found.sort((a, b) => a.since - b.since);
}

/** What failed on one channel and was taken by no other. */
function stillFailing(known: readonly Delivery[], caseId: string): readonly Delivery[] {
  const own = known.filter((each) => each.caseId === caseId);
  const arrived = new Set(own.flatMap(({ state, message }) => (state === 'sent' ? [message] : [])));
  return own.filter(({ state, message }) => state === 'failed' && !arrived.has(message));
}

/** One line for each channel: since the first, for the reason of the last. */
function perChannel(log: CaseLog, person: string, failed: readonly Delivery[]): readonly Undelivered[] {
  const role = roleOf(present(log), person);
  if (role === undefined) return [];
  return Object.values(Object.groupBy(failed, ({ channel }) => channel)).flatMap((of = []) => {
    const [first] = of;
    const because = of.at(-1)?.because;
    return first === undefined || because === undefined
      ? []
      : [{ log, role, since: first.at, failed: { channel: first.channel, because } }];
  });
}
