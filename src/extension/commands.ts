import { browser } from 'wxt/browser';
import { activeTab } from './tabs';

/** Calls back with the name of each keyboard command and the tab in front. Register synchronously: a command may wake the background. */
export function onCommand(callback: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId !== undefined) callback(command, tabId);
  });
}
