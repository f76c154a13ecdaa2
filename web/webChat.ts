import type { Language } from '../domain/people.ts';
import { takeCarriedRequest } from './carriedRequest.ts';
import { cardLook, chatLook } from './chatLook.ts';

/** What this page uses of Web Chat 4.18. */
type Action = { readonly type: string; readonly payload?: unknown };
type Store = { readonly dispatch: (action: Action) => void };
type Middleware = (store: Store) => (next: (action: Action) => unknown) => (action: Action) => unknown;
type DirectLine = {
  readonly connectionStatus$: {
    readonly subscribe: (
      next: (status: number) => void,
      fail: () => void,
    ) => { readonly unsubscribe: () => void };
  };
  readonly end: () => void;
};
type WebChat = {
  readonly createDirectLine: (options: { readonly domain: string; readonly token: string }) => DirectLine;
  readonly createStore: (initial: object, middleware: Middleware) => Store;
  readonly renderWebChat: (options: object, host: HTMLElement) => void;
};
declare global {
  interface Window {
    readonly WebChat?: WebChat;
  }
}

/** What the server gives for a chat: `POST /api/webchat/token`. */
export type Pass = { readonly token: string; readonly userId: string; readonly domain: string };

export type Chat = {
  /** Shows the chat over a new connection; what is on the screen stays. */
  readonly connect: (pass: Pass) => void;
  readonly disconnect: () => void;
};

export type ChatEvents = {
  readonly onActivity: () => void;
  readonly onOnline: () => void;
  /** The connection will not come back by itself: get another pass. */
  readonly onLost: () => void;
  /** A message did not get through. */
  readonly onNotSent: () => void;
  /** Somebody chose a language on a card. */
  readonly onLanguage: () => void;
};

const ONLINE = 2;
const EXPIRED = 3;
const GREETING_AFTER = 1_000;

/** Loads Web Chat's one file; rejects when it does not come. */
export async function loadWebChat(): Promise<WebChat> {
  await new Promise<void>((done, fail) => {
    const script = document.createElement('script');
    script.src = '/assets/webchat.js?4.18.1';
    script.onload = () => done();
    script.onerror = () => fail(new Error('Web Chat did not load.'));
    document.head.append(script);
  });
  if (window.WebChat === undefined) throw new Error('Web Chat did not start.');
  return window.WebChat;
}

/** A chat in an element of the page. */
export function startChat(
  webChat: WebChat,
  host: HTMLElement,
  options: { readonly language: Language; readonly nonce: string },
  events: ChatEvents,
): Chat {
  let line: DirectLine | undefined;
  let watching: { readonly unsubscribe: () => void } | undefined;
  let isEmpty = true;
  const seen = new Map<string, Seen>();
  const sockets = watchSockets(events.onLost);

  const store = webChat.createStore({}, ({ dispatch }) => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      isEmpty = false;
      const news = newsIn(seen, action.payload as Incoming);
      if (news === undefined) return undefined;
      events.onActivity();
      return next({ ...action, payload: news });
    }
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') events.onNotSent();
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED' && choosesLanguage(action.payload))
      events.onLanguage();
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
      const carried = takeCarriedRequest();
      if (carried !== undefined)
        setTimeout(
          () => dispatch({ type: 'WEB_CHAT/SEND_POST_BACK', payload: { value: carried } }),
          2 * GREETING_AFTER,
        );
    }
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && isEmpty) {
      // History comes at once: who still sees nothing by then is new here and gets a greeting.
      setTimeout(() => {
        if (!isEmpty) return;
        isEmpty = false;
        dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'webchat/join', value: options.language } });
      }, GREETING_AFTER);
    }
    return next(action);
  });

  const disconnect = (): void => {
    sockets.forget();
    watching?.unsubscribe();
    line?.end();
    [watching, line] = [undefined, undefined];
  };

  return {
    connect: ({ token, userId, domain }) => {
      disconnect();
      const made = webChat.createDirectLine({ domain, token });
      line = made;
      watching = made.connectionStatus$.subscribe(
        (status) => {
          if (status === ONLINE) events.onOnline();
          if (status >= EXPIRED) events.onLost();
        },
        () => events.onLost(),
      );
      webChat.renderWebChat(
        {
          directLine: made,
          store,
          userID: userId,
          locale: options.language === 'nl' ? 'nl-NL' : 'en-US',
          nonce: options.nonce,
          styleOptions: chatLook,
          adaptiveCardsHostConfig: cardLook,
        },
        host,
      );
    },
    disconnect,
  };
}

function choosesLanguage(payload: unknown): boolean {
  const { activity } = payload as { readonly activity?: { readonly value?: { readonly verb?: unknown } } };
  return activity?.value?.verb === 'language.set';
}

type Incoming = { readonly activity: { readonly id?: string; readonly timestamp?: string } };
type Seen = { readonly text: string; readonly timestamp: string | undefined };

/**
 * What an incoming activity changes; undefined when it is on the screen as it is, since after a new connection
 * everything comes again, and drawing a card anew would lose what is typed in it. One with a known id keeps the moment
 * at which it first came, because Web Chat puts activities in order of time and it belongs where it was.
 */
function newsIn(seen: Map<string, Seen>, incoming: Incoming): Incoming | undefined {
  const { activity } = incoming;
  if (activity.id === undefined) return incoming;
  const known = seen.get(activity.id);
  const text = JSON.stringify(activity);
  if (known?.text === text) return undefined;
  const timestamp = known === undefined ? activity.timestamp : known.timestamp;
  seen.set(activity.id, { text, timestamp });
  return { ...incoming, activity: { ...activity, timestamp } };
}

/** Direct Line waits up to 15 seconds after a dropped socket and tells nobody; this tells at once. */
function watchSockets(onDropped: () => void): { readonly forget: () => void } {
  let round = 0;
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      const own = round;
      this.addEventListener('close', () => {
        if (own === round) onDropped();
      });
    }
  };
  return {
    forget: () => {
      round += 1;
    },
  };
}
