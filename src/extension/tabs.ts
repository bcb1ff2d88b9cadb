import { browser } from 'wxt/browser';

/** A tab as far as we may know it: the address only where the reader's click or site access allows it. */
export interface KnownTab {
  id: number;
  url?: string;
  incognito: boolean;
}

/** The tab in front in the current window; `undefined` where there is none, e.g. in a detached window of developer tools. */
export async function activeTab(): Promise<KnownTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url, incognito } = tab;
  return url === undefined ? { id, incognito } : { id, url, incognito };
}

/** Whether the window that the reader used last is private; yes where the browser does not tell, so that nothing is kept by mistake. */
export async function isPrivateInFront(): Promise<boolean> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true }).catch(() => []);
  return tabs[0]?.incognito ?? true;
}

/** Calls back when another tab comes to the front in any window, or a tab goes to another page, until `signal` aborts. */
export function watchTabs(callback: () => void, signal: AbortSignal): void {
  const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(callback);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
}

/** The tab from which a page of ours is opened. */
export interface Opener {
  id: number;
  index: number;
  windowId: number;
  incognito: boolean;
}

/** Where a page of ours is opened: beside a tab, in the place of the one in front, or wherever the browser puts new tabs. */
export type OpenPlace = Opener | 'current-tab' | undefined;

/** Opens the entity page of `id`. */
export async function openEntityPage(id: string, opener?: OpenPlace): Promise<void> {
  await openOwnPage(`/entity.html?${new URLSearchParams({ id }).toString()}`, opener);
}

/** Opens the popup's search as a page, with `query` typed in. `isPrivate`: the reader came from a private window, and the page, which Chrome shows in an ordinary one, keeps nothing. */
export async function openSearchPage(
  query: string,
  { opener, isPrivate }: { opener?: OpenPlace; isPrivate: boolean },
): Promise<void> {
  const values = new URLSearchParams({ query, ...(isPrivate ? { private: 'yes' } : {}) });
  await openOwnPage(`/popup.html?${values.toString()}`, opener);
}

/** Opens the page that greets a reader who has just installed Sidelight. */
export async function openWelcomePage(): Promise<void> {
  await openOwnPage('/welcome.html');
}

/** Opens the report of the page in a tab. The address holds the tab's number and nothing of the page. */
export async function openReportPage(tabId: number, opener?: OpenPlace): Promise<void> {
  await openOwnPage(`/report.html?${new URLSearchParams({ tab: String(tabId) }).toString()}`, opener);
}

/** Opens the page for a wrong match: of the name whose card was opened last in a frame of `opener`. */
export async function openMistakePage(opener: Opener, frameId: number): Promise<void> {
  const place = { tab: String(opener.id), frame: String(frameId) };
  await openOwnPage(`/report.html?${new URLSearchParams(place).toString()}#mistake`, opener);
}

async function openOwnPage(path: string, opener?: OpenPlace): Promise<void> {
  const url = (browser.runtime.getURL as (path: string) => string)(path);
  if (opener === 'current-tab') {
    await browser.tabs.update({ url });
    return;
  }
  // Chrome shows pages of an extension in ordinary windows only, and refuses an opener of another window.
  const place =
    opener && !opener.incognito
      ? { index: opener.index + 1, openerTabId: opener.id, windowId: opener.windowId }
      : {};
  await browser.tabs.create({ url, ...place });
}
