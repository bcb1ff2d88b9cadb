import { browser } from 'wxt/browser';

/** Sets the tooltip of one tab's button, in place of the one that came with its icon. A tab that is gone is no fault. */
export async function setToolbarTitle(title: string, tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
}
