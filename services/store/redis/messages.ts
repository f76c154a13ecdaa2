import type { Redis } from 'ioredis';
import { Fault } from '../../fault.ts';
import type { Store } from '../store.ts';
import type { Connection } from './connectRedis.ts';
import type { RedisKeys } from './keys.ts';
import { redisFault } from './redisFault.ts';
import { scripts } from './scripts.ts';

type Listener = (message: string) => void;
type Messages = Pick<Store, 'publish' | 'subscribe'> & { readonly close: () => void };

/**
 * Messages between processes, over a connection of their own that comes back by itself, on another node of a cluster
 * if need be. Messages may be missed meanwhile: every listener then gets an empty one.
 */
export function messages(connection: Connection, keys: RedisKeys, warn: (text: string) => void): Messages {
  const channels = new Map<string, Set<Listener>>();
  let subscriber: Redis | undefined;
  let closed = false;
  // Nothing else is ever sent on this connection: without a question a silent loss would go unnoticed.
  const heartbeat = setInterval(() => subscriber?.ping().catch(() => undefined), 15_000).unref();

  const tell = (channel: string, message: string): void => {
    for (const listener of channels.get(channel) ?? []) {
      try {
        listener(message);
      } catch (error) {
        warn(`A listener failed: ${error instanceof Error ? error.message : 'no error given'}`);
      }
    }
  };

  const listen = (): Redis | undefined => {
    const masters = connection.masters();
    const node = masters[Math.floor(Math.random() * masters.length)];
    if (!node) return undefined;
    const made = node.duplicate({ lazyConnect: false, enableOfflineQueue: true, retryStrategy: () => null });
    made.on('message', tell);
    made.on('error', () => undefined);
    made.on('end', () => {
      if (subscriber === made) subscriber = undefined;
      if (!closed && channels.size > 0) setTimeout(comeBack, 200).unref();
    });
    return made;
  };

  const comeBack = async (): Promise<void> => {
    if (closed || subscriber || channels.size === 0) return;
    subscriber = listen();
    const names = [...channels.keys()];
    try {
      await subscriber?.subscribe(...names);
      if (subscriber) for (const name of names) tell(name, '');
      else setTimeout(comeBack, 200).unref();
    } catch {
      // The end of this connection starts the next one.
      subscriber?.disconnect();
    }
  };

  const leave = (name: string, listener: Listener): void => {
    const listeners = channels.get(name);
    if (!listeners?.delete(listener) || listeners.size > 0) return;
    channels.delete(name);
    subscriber?.unsubscribe(name).catch(() => undefined);
  };

  return {
    publish: async (channel, message) => {
      await connection.script(scripts.publish, [keys.probe(channel)], [keys.channel(channel), message]);
    },
    subscribe: async (channel, listener) => {
      const name = keys.channel(channel);
      // Each subscription is told apart, also when the same function listens twice.
      const own: Listener = (message) => listener(message);
      channels.set(name, (channels.get(name) ?? new Set()).add(own));
      try {
        subscriber ??= listen();
        if (!subscriber) throw new Fault('storeUnavailable', 'No server of the cluster can be reached.');
        // Repeating it costs little and answers only when the subscription stands.
        await subscriber.subscribe(name);
      } catch (error) {
        leave(name, own);
        throw redisFault(error);
      }
      return () => leave(name, own);
    },
    close: () => {
      closed = true;
      clearInterval(heartbeat);
      channels.clear();
      subscriber?.disconnect();
    },
  };
}
