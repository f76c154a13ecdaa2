import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../services/store/store.ts';
import type { Claims } from './tokens.ts';

/** What a socket may be opened for: the conversation of one person, from a watermark on. */
export type Ticket = Claims & { readonly watermark: number; readonly isQuiet?: boolean | undefined };

/** Single-use tickets, so that no token stands in an address. */
export type Tickets = {
  readonly issue: (ticket: Ticket) => Promise<string>;
  /** The ticket, once; undefined when it is unknown, used, or older than a minute. */
  readonly take: (text: string) => Promise<Ticket | undefined>;
};

const SECONDS = 60;
const shape = z.strictObject({
  person: z.string(),
  conversation: z.string(),
  session: z.string().optional(),
  watermark: z.int().nonnegative(),
  /** The socket tells only that something changed, never what: for a page that has no chat. */
  isQuiet: z.boolean().optional(),
});

/** Tickets in the store, under their hash, so that any process can take them and no reader of the store can use them. */
export function socketTickets(store: Pick<Store, 'putTemporary' | 'takeTemporary'>): Tickets {
  const key = (text: string) => `socketTicket:${createHash('sha256').update(text).digest('base64url')}`;
  return {
    issue: async (ticket) => {
      const text = randomBytes(24).toString('base64url');
      await store.putTemporary(key(text), JSON.stringify(ticket), SECONDS);
      return text;
    },
    take: async (text) => {
      const kept = await store.takeTemporary(key(text));
      if (kept === undefined) return undefined;
      const { session, ...ticket } = shape.parse(JSON.parse(kept));
      return session === undefined ? ticket : { ...ticket, session };
    },
  };
}
