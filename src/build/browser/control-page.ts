import type { Page } from 'puppeteer-core';
import type { PageMentions, PageSummary, ToPage } from '@/core/messages/to-page';
import { openExtensionPage } from './extension-page';
import type { LaunchedBrowser } from './launch';

/** The part of the extension API that a control page calls; the type of the whole is not to be had in a page's function. */
interface TabsApi {
  tabs: {
    query: (filter: object) => Promise<{ id: number }[]>;
    sendMessage: (tabId: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
  };
}

/** A tab with its two names: Puppeteer's page and the extension API's id. */
export interface OpenedTab {
  page: Page;
  tabId: number;
}

/** One of our own pages, held open as a place to call the extension API from. */
export interface ControlPage {
  page: Page;
  /** Opens an empty tab in front. */
  openTab: () => Promise<OpenedTab>;
  /** Sends a message to a frame's content script; `null` where none answers. */
  send: <Reply>(tabId: number, message: ToPage, frameId?: number) => Promise<Reply | null>;
  /** Mentions of a frame as they stand now; `null` where no content script answers. */
  mentions: (tabId: number, frameId?: number) => Promise<PageMentions | null>;
  /**
   * Mentions once the scan has come to an end. Throws after `timeoutMs`, and says what the state was. A page is `off` for a moment before the
   * background has told it the rules, so `off` is no end.
   */
  finishedMentions: (
    tabId: number,
    options?: { frameId?: number; timeoutMs?: number },
  ) => Promise<PageMentions>;
  summary: (tabId: number) => Promise<PageSummary | null>;
}

/** Opens the control page. It stays in the background of what is tested: tabs are opened in front of it. */
export async function openControlPage(
  launched: LaunchedBrowser,
  file = 'options.html',
): Promise<ControlPage> {
  const page = await openExtensionPage(launched, file);

  const send = async <Reply>(tabId: number, message: ToPage, frameId = 0): Promise<Reply | null> => {
    const reply = await page.evaluate(
      async (id: number, body: unknown, frame: number) => {
        const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
        try {
          return (
            (await (scope.browser ?? scope.chrome).tabs.sendMessage(id, body, { frameId: frame })) ?? null
          );
        } catch {
          return null;
        }
      },
      tabId,
      message,
      frameId,
    );
    return reply as Reply | null;
  };

  const tabIds = () =>
    page.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
      return (await (scope.browser ?? scope.chrome).tabs.query({})).map((tab) => tab.id);
    });

  // One at a time: the tab that was not there before is the one just opened.
  let opening: Promise<unknown> = Promise.resolve();
  const openTab = (): Promise<OpenedTab> => {
    const opened = opening.then(async () => {
      const before = new Set(await tabIds());
      const tab = await launched.browser.newPage();
      const tabId = (await tabIds()).find((id) => !before.has(id));
      if (tabId === undefined) throw new Error('The browser opened no tab.');
      return { page: tab, tabId };
    });
    opening = opened.catch(() => undefined);
    return opened;
  };

  const mentions = (tabId: number, frameId = 0) =>
    send<PageMentions>(tabId, { type: 'page-mentions' }, frameId);

  const finishedMentions = async (tabId: number, options: { frameId?: number; timeoutMs?: number } = {}) => {
    const until = Date.now() + (options.timeoutMs ?? 110_000);
    for (;;) {
      const now = await mentions(tabId, options.frameId);
      if (now !== null && now.state !== 'scanning' && now.state !== 'off') return now;
      if (Date.now() > until) {
        throw new Error(
          `The scan did not finish: ${now === null ? 'no content script answered' : now.state}.`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  return {
    page,
    openTab,
    send,
    mentions,
    finishedMentions,
    summary: (tabId) => send<PageSummary>(tabId, { type: 'page-summary' }),
  };
}
