import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import XMLHttpRequest from 'xhr2';

/** What a client that is not ours has seen. */
export type Client = {
  readonly line: DirectLine;
  /** The texts of all activities, in the order in which they came. */
  readonly texts: string[];
  readonly ids: string[];
  readonly statuses: ConnectionStatus[];
  readonly post: (text: string) => Promise<string>;
  readonly stop: () => void;
};

export type ClientOptions = {
  readonly domain: string;
  readonly token: string;
  readonly webSocket: boolean;
  /** Sees every socket that the client opens. */
  readonly opened?: (socket: WebSocket) => void;
};

/** Runs the client library of Microsoft in Node: it finds the browser's XMLHttpRequest where a browser has it. */
export function startClient({ domain, token, webSocket, opened }: ClientOptions): Client {
  Object.assign(globalThis, { XMLHttpRequest });
  class Watched extends WebSocket {
    constructor(url: string | URL) {
      super(url);
      opened?.(this);
    }
  }
  // `random` shortens the wait of 3 to 15 seconds before it connects again.
  const services = { WebSocket: Watched, random: () => -0.24 };
  const line = new DirectLine({
    domain,
    token,
    webSocket,
    pollingInterval: 200,
    timeout: 1_000,
    ...services,
  });
  const client: Client = {
    line,
    texts: [],
    ids: [],
    statuses: [],
    post: (text) =>
      new Promise((done, fail) => {
        const activity = { type: 'message', text, from: { id: 'me' } } as const;
        line.postActivity(activity).subscribe(done, fail);
      }),
    stop: () => {
      seen.unsubscribe();
      line.end();
    },
  };
  line.connectionStatus$.subscribe(
    (status) => client.statuses.push(status),
    () => undefined,
  );
  const seen = line.activity$.subscribe(
    (activity) => {
      client.texts.push('text' in activity ? String(activity.text) : activity.type);
      client.ids.push(activity.id ?? '');
    },
    () => undefined,
  );
  return client;
}

export { ConnectionStatus };

/** Waits until something holds; throws with what it last saw after five seconds. */
export async function until<T>(look: () => T, holds: (seen: T) => boolean): Promise<T> {
  const end = performance.now() + 5_000;
  for (;;) {
    const seen = look();
    if (holds(seen)) return seen;
    if (performance.now() > end) throw new Error(`Still not so after five seconds: ${JSON.stringify(seen)}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
