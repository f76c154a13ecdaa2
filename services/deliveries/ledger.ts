import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { DueItem, Store } from '../store/store.ts';

/** A channel that lies outside the product; the web chat is no one of them: its history is the record of what it holds. */
export type PushChannel = 'teams' | 'email';

/** Why a channel did not take a message. */
export const failures = [
  'blocked',
  'uninstalled',
  'disabledByAdministrator',
  'forbidden',
  'conversationGone',
  'conflict',
  'throttled',
  'serverError',
  'notAuthorised',
  'timeout',
  'unreachable',
  'refused',
  'unreadable',
] as const;
export type Failure = (typeof failures)[number];

const entry = z.strictObject({
  v: z.literal(1),
  channel: z.enum(['teams', 'email']),
  message: z.string(),
  caseId: z.string().optional(),
  state: z.enum(['sent', 'failed']),
  because: z.enum(failures).optional(),
  /** Milliseconds on the product's clock. */
  at: z.number(),
});

/** What became of one message on one channel. Ids only: nothing that anybody typed or read. What waits stands in the channel's own list. */
export type Delivery = Omit<z.infer<typeof entry>, 'v'>;

/** The record of what was sent to whom outside the web chat, and of what could not be, for thirty days. */
export type Ledger = {
  /** Writes what became of messages; a later word on the same message and channel replaces the earlier one. */
  readonly note: (personId: string, deliveries: readonly Delivery[]) => Promise<void>;
  /** Everything known of one person, oldest first. */
  readonly of: (personId: string) => Promise<readonly Delivery[]>;
  /** Removes what is known of a case, for one person. */
  readonly forget: (personId: string, caseId: string) => Promise<void>;
  /** Ids of the people to whom something could not be delivered. */
  readonly failing: () => Promise<readonly string[]>;
  /** Does a claimed item of the ledger and settles it; false when it is another's. */
  readonly work: (item: DueItem) => Promise<boolean>;
};

const DAY = 86_400_000;
const KEPT = 30 * DAY;
const MOST = 10_000;
const TRIM = 'trim';
const OWNER = 'ledger:';
const FAILING = 'deliveries:failing';

/** Where messages that could not be delivered are kept, sealed, so that they can be sent again; for as long as the ledger. */
export function unsentOf(personId: string): string {
  return `unsent:${personId}`;
}

/** A ledger over a store. */
export function ledger(store: Store, clock: Clock): Ledger {
  const trims = new Map<string, number>();

  /** Sees to it that what is written now is removed in time. */
  const plan = async (personId: string): Promise<void> => {
    const planned = trims.get(personId);
    if (planned !== undefined && planned > clock.now()) return;
    const owner = `${OWNER}${personId}`;
    const [known] = await store.dueOf(owner);
    // Together with those of others of the same day.
    const at = known?.at ?? Math.ceil((clock.now() + KEPT) / DAY) * DAY;
    if (known === undefined) await store.putDue({ id: TRIM, owner, at, body: '{}' });
    trims.set(personId, at);
  };

  const of = async (personId: string): Promise<readonly Delivery[]> => {
    const kept = await store.history(`${OWNER}${personId}`, 0, MOST);
    return kept.map(({ body }) => {
      const { v: _version, ...delivery } = entry.parse(JSON.parse(body));
      return delivery;
    });
  };

  const trim = async (personId: string, item: DueItem): Promise<void> => {
    const before = clock.now() - KEPT;
    for (const list of [`${OWNER}${personId}`, unsentOf(personId)]) {
      const old = await store.historyBefore(list, before);
      if (old.length > 0) await store.removeHistory(list, old);
    }
    const left = await of(personId);
    if (!left.some(({ state }) => state === 'failed')) await store.unlink(personId, [FAILING]);
    const [oldest] = left.map(({ at }) => at).sort((a, b) => a - b);
    if (oldest === undefined) return store.settleDue(item);
    const at = Math.max(Math.ceil((oldest + KEPT) / DAY) * DAY, clock.now() + DAY);
    await store.putBackDue(item, at, item.body);
  };

  return {
    note: async (personId, deliveries) => {
      if (deliveries.length === 0) return;
      await plan(personId);
      if (deliveries.some(({ state }) => state === 'failed')) await store.link(personId, [FAILING]);
      await store.putHistory(
        `${OWNER}${personId}`,
        deliveries.map((delivery) => ({
          id: `${delivery.channel} ${delivery.message}`,
          body: JSON.stringify({ v: 1, ...delivery }),
          at: delivery.at,
        })),
      );
    },
    of,
    forget: async (personId, caseId) => {
      const ids = (await of(personId))
        .filter((delivery) => delivery.caseId === caseId)
        .map(({ channel, message }) => `${channel} ${message}`);
      if (ids.length > 0) await store.removeHistory(`${OWNER}${personId}`, ids);
    },
    failing: () => store.linked(FAILING),
    work: async (item) => {
      if (item.id !== TRIM || !item.owner.startsWith(OWNER)) return false;
      await trim(item.owner.slice(OWNER.length), item);
      return true;
    },
  };
}
