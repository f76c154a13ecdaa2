import { createHash, randomBytes } from 'node:crypto';
import type { Store } from './store/store.ts';

/** Sessions of signed-in people, on the machine's clock; the store holds only a hash of what the cookie holds. */
export type Sessions = {
  /** Starts a session and answers the value of its cookie. */
  readonly start: (personId: string) => Promise<string>;
  readonly person: (cookie: string) => Promise<string | undefined>;
  readonly end: (cookie: string) => Promise<void>;
};

/** A working day. */
export const SESSION_SECONDS = 8 * 3_600;

/** Sessions over a store. */
export function sessions(store: Store): Sessions {
  return {
    start: async (personId) => {
      const cookie = randomBytes(32).toString('base64url');
      await store.putTemporary(keyOf(cookie), personId, SESSION_SECONDS);
      return cookie;
    },
    person: (cookie) => store.temporary(keyOf(cookie)),
    end: (cookie) => store.removeTemporary(keyOf(cookie)),
  };
}

function keyOf(cookie: string): string {
  return `session:${createHash('sha256').update(cookie).digest('base64url')}`;
}
