import type { Store } from '../store.ts';

type Listener = (message: string) => void;

/** Messages inside this process, the only one that uses the store. */
export function messages(warn: (text: string) => void): Pick<Store, 'publish' | 'subscribe'> {
  const channels = new Map<string, Set<Listener>>();
  return {
    publish: async (channel, message) => {
      for (const listener of channels.get(channel) ?? []) {
        try {
          listener(message);
        } catch (error) {
          warn(`A listener failed: ${error instanceof Error ? error.message : 'no error given'}`);
        }
      }
    },
    subscribe: async (channel, listener) => {
      // Each subscription is told apart, also when the same function listens twice.
      const own: Listener = (message) => listener(message);
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(own));
      return () => {
        if (listeners.delete(own) && listeners.size === 0) channels.delete(channel);
      };
    },
  };
}
