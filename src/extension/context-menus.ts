import { browser } from 'wxt/browser';
import type { Opener } from './tabs';
import { translate } from './translate';

const LOOK_UP = 'look-up-selection';

/** Puts *Look up "…"* into the menu of selected text. Safe to call again: the browser keeps menus between starts. */
export async function createLookUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  // `%s` is filled in by the browser with the selected text. Installation and start may come at once and make the same item twice;
  // reading the error marks it as seen.
  browser.contextMenus.create(
    { id: LOOK_UP, title: translate('backgroundLookUp', '%s'), contexts: ['selection'] },
    () => void browser.runtime.lastError,
  );
}

/** Calls back with the selected text, the tab, and whether its window is private; yes where the browser does not tell. Register synchronously: a click may wake the background. */
export function onLookUp(
  callback: (selection: string, from: { opener?: Opener; isPrivate: boolean }) => void,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== LOOK_UP || !info.selectionText) return;
    const isPageTab = tab?.id !== undefined && tab.id >= 0;
    const opener = isPageTab && {
      id: tab.id ?? -1,
      index: tab.index,
      windowId: tab.windowId,
      incognito: tab.incognito,
    };
    callback(info.selectionText, { ...(opener && { opener }), isPrivate: tab?.incognito ?? true });
  });
}
