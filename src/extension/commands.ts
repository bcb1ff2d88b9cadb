import { browser } from 'wxt/browser';
import { activeTab } from './tabs';

/** The one command that is for the browser's window and not for a page. Firefox has its own for it. */
const OPEN_PANEL = 'open-panel';

/** Calls back with the name of each keyboard command for pages and the tab in front. Register synchronously: a command may wake the background. */
export function onCommand(callback: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === OPEN_PANEL) return;
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId !== undefined) callback(command, tabId);
  });
}

/** Calls back with the window whose panel a key asks for, at once: browsers open a panel straight from a press only. Register synchronously likewise. */
export function onPanelCommand(callback: (windowId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL && tab) callback(tab.windowId);
  });
}
