import type { Language } from '../domain/people.ts';
import { takeCarriedRequest } from './carriedRequest.ts';

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
          styleOptions,
          adaptiveCardsHostConfig,
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

const font = "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif";

/** Calm, large and clear; documents travel over their own page, so there is no paper clip. */
const styleOptions = {
  accent: '#444791',
  backgroundColor: '#f5f5f5',
  primaryFont: font,
  fontSizeSmall: '87%',
  bubbleBackground: '#ffffff',
  bubbleTextColor: '#1b1b1b',
  bubbleBorderColor: '#d6d6d6',
  bubbleBorderRadius: 8,
  bubbleMaxWidth: 640,
  bubbleFromUserBackground: '#e3e4f6',
  bubbleFromUserTextColor: '#1b1b1b',
  bubbleFromUserBorderColor: '#c5c6ea',
  bubbleFromUserBorderRadius: 8,
  subtle: '#595959',
  timestampColor: '#595959',
  hideUploadButton: true,
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxBorderTop: 'solid 1px #c7c7c7',
  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 6,
  adaptiveCardsParserMaxVersion: '1.5',
  paddingRegular: 12,
  rootZIndex: 0,
};

const adaptiveCardsHostConfig = {
  fontFamily: font,
  supportsInteractivity: true,
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#d6d6d6' },
  fontSizes: { small: 15, default: 17, medium: 19, large: 22, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  actions: {
    actionAlignment: 'left',
    actionsOrientation: 'horizontal',
    buttonSpacing: 8,
    maxActions: 20,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    spacing: 'default',
  },
  inputs: {
    label: {
      inputSpacing: 6,
      requiredInputs: {
        weight: 'bolder',
        color: 'default',
        size: 'default',
        suffix: ' *',
        suffixColor: 'attention',
      },
      optionalInputs: { weight: 'bolder', color: 'default', size: 'default' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', size: 'default' },
  },
  containerStyles: {
    default: {
      backgroundColor: '#ffffff',
      foregroundColors: {
        default: { default: '#1b1b1b', subtle: '#595959' },
        accent: { default: '#444791', subtle: '#444791' },
        attention: { default: '#a4262c', subtle: '#a4262c' },
        good: { default: '#0b6a0b', subtle: '#0b6a0b' },
        warning: { default: '#7a4b00', subtle: '#7a4b00' },
      },
    },
    emphasis: {
      backgroundColor: '#f0f0f7',
      foregroundColors: {
        default: { default: '#1b1b1b', subtle: '#595959' },
        accent: { default: '#444791', subtle: '#444791' },
        attention: { default: '#a4262c', subtle: '#a4262c' },
        good: { default: '#0b6a0b', subtle: '#0b6a0b' },
        warning: { default: '#7a4b00', subtle: '#7a4b00' },
      },
    },
  },
};
