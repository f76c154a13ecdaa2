import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../../services/store/store.ts';

/** Links that sign somebody in to the web chat once, on the machine's clock. The store holds only a hash of what the link holds. */
export type OneTimeLinks = {
  /** The ticket of a new link. */
  readonly make: (personId: string) => Promise<string>;
  /** Whom a ticket is for; undefined when it was used, is over, or was never made. */
  readonly take: (ticket: string) => Promise<string | undefined>;
};

/** How long a link works. */
export const LINK_MINUTES = 30;

/** One-time links over a store. */
export function oneTimeLinks(store: Store): OneTimeLinks {
  return {
    make: async (personId) => {
      const ticket = randomBytes(32).toString('base64url');
      await store.putTemporary(keyOf(ticket), personId, LINK_MINUTES * 60);
      return ticket;
    },
    take: async (ticket) => (/^[\w-]{43}$/.test(ticket) ? store.takeTemporary(keyOf(ticket)) : undefined),
  };
}

function keyOf(ticket: string): string {
  return `link:${createHash('sha256').update(ticket).digest('base64url')}`;
}
