import { browser } from 'wxt/browser';

/** A command of the manifest with the key that the reader's browser has for it. */
export interface Shortcut {
  /** `_execute_action` and its like are the browser's own. */
  name: string;
  description: string;
  /** As the browser writes it (`Alt+Shift+.`); empty where it has none. */
  keys: string;
}

/** All commands, in the browser's order. Empty where the browser does not tell. */
export async function listShortcuts(): Promise<Shortcut[]> {
  try {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    }));
  } catch {
    return [];
  }
}

/** Opens the browser's page where keys are changed. False where it refuses. */
export async function openShortcutSettings(): Promise<boolean> {
  // Firefox 137 and newer; Chromium has a page with an address instead.
  const own = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (own.openShortcutSettings) await own.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
