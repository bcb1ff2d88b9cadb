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

/** Calls back with the selected text and the tab. Register synchronously: a click may wake the background. */
export function onLookUp(callback: (selection: string, opener?: Opener) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== LOOK_UP || !info.selectionText) return;
    const isPageTab = tab?.id !== undefined && tab.id >= 0;
    callback(
      info.selectionText,
      isPageTab
        ? { id: tab.id ?? -1, index: tab.index, windowId: tab.windowId, incognito: tab.incognito }
        : undefined,
    );
  });
}
