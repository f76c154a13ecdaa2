import { app, authentication, dialog, FrameContexts, pages } from '@microsoft/teams-js';

/** Teams around our page. */
export type Host = {
  readonly isDialog: boolean;
  /** The case that a deep link leads to. */
  readonly caseId: string | undefined;
  /** Whose token, in memory only and asked for anew shortly before it ends. Rejects when Teams gives none. */
  readonly token: () => Promise<string>;
  /** The token was refused: the next one is asked for. */
  readonly forgetToken: () => void;
  /** Leaves Teams, to a page in the browser. */
  readonly openOutside: (url: string) => Promise<void>;
  /** Ends the dialog; the bot hears that it is done, and nothing of what was written in it. */
  readonly closeDialog: () => void;
  /** Shows the page in the tab instead of the dialog; undefined where Teams cannot. */
  readonly openInTab: ((caseId: string | undefined) => Promise<void>) | undefined;
  /** Tells Teams what stands in the tab, so that it comes back after a reload. */
  readonly stand: (url: string) => void;
  /** `back` says whether it had somewhere to go. */
  readonly onBack: (back: () => boolean) => void;
  readonly onCase: (open: (caseId: string) => void) => void;
  /** The page shows something: Teams takes its own waiting sign away. */
  readonly ready: () => void;
};

const LONGEST_WAIT = 8_000;
/** Milliseconds before its end at which a token is no longer used. */
const MARGIN = 60_000;
const CASE = /^[\w-]{1,200}$/;
/** The tab as the manifest names it. */
const TAB = 'cases';

/** Says hello to Teams and takes over its theme; rejects when nobody answers who speaks for Teams. */
export async function enterTeams(): Promise<Host> {
  await within(LONGEST_WAIT, app.initialize(localHosts()));
  const context = await app.getContext();
  showTheme(context.app.theme);
  app.registerOnThemeChangeHandler(showTheme);
  let shown = caseIn(context);
  const isDialog = context.page.frameContext === FrameContexts.task;
  return {
    isDialog,
    caseId: shown,
    ...tokens(),
    openOutside: (url) => app.openLink(url),
    closeDialog: () => dialog.url.submit({ done: true }),
    openInTab: isDialog && pages.isSupported() && context.app.appId !== undefined ? openInTab : undefined,
    stand: (url) => {
      if (!isDialog && pages.isSupported()) pages.setCurrentFrame({ contentUrl: url, websiteUrl: url });
    },
    onBack: (back) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(back);
    },
    onCase: (open) => app.registerOnContextChangeHandler(() => void follow(open)),
    ready: () => app.notifySuccess(),
  };

  /** Hosts send what changed in different shapes; asked for, it has one. */
  async function follow(open: (caseId: string) => void): Promise<void> {
    const changed = await app.getContext();
    showTheme(changed.app.theme);
    const caseId = caseIn(changed);
    if (caseId !== undefined && caseId !== shown) open(caseId);
    shown = caseId;
  }

  async function openInTab(caseId: string | undefined): Promise<void> {
    const { appId } = context.app;
    if (appId === undefined) return;
    await pages.navigateToApp({
      appId: appId.toString(),
      pageId: TAB,
      ...(caseId === undefined ? {} : { subPageId: caseId }),
    });
  }
}

function tokens(): Pick<Host, 'token' | 'forgetToken'> {
  let asking: Promise<string> | undefined;
  let end = 0;
  const askAnew = async (): Promise<string> => {
    const token = await authentication.getAuthToken();
    end = endOf(token);
    return token;
  };
  return {
    token: () => {
      if (asking === undefined || (end > 0 && Date.now() > end - MARGIN)) {
        end = 0;
        const asked = askAnew();
        asking = asked;
        asked.catch(() => {
          if (asking === asked) asking = undefined;
        });
      }
      return asking;
    },
    forgetToken: () => {
      asking = undefined;
    },
  };
}

/** When a token ends, in milliseconds; the server checks it, the page only spares a question. */
function endOf(token: string): number {
  try {
    const [, claims = ''] = token.split('.');
    const { exp } = Object(JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))));
    return typeof exp === 'number' ? exp * 1_000 : Date.now() + MARGIN;
  } catch {
    return Date.now() + MARGIN;
  }
}

function showTheme(theme: string): void {
  document.documentElement.dataset.theme = theme === 'dark' || theme === 'contrast' ? theme : 'light';
}

function caseIn({ page }: app.Context): string | undefined {
  const { subPageId = '' } = page;
  return CASE.test(subPageId) ? subPageId : undefined;
}

/** A product on this machine may be shown by a host on this machine; anywhere else only Microsoft's own are heard. */
function localHosts(): string[] | undefined {
  const [parent] = location.ancestorOrigins ?? [];
  const isLocal = (origin: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);
  return parent !== undefined && isLocal(parent) && isLocal(location.origin) ? [parent] : undefined;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const tooLong = new Promise<never>((_done, fail) =>
    setTimeout(() => fail(new Error('nobody answers')), milliseconds),
  );
  return Promise.race([work, tooLong]);
}
