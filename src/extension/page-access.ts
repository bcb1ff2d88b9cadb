import { browser } from 'wxt/browser';

/** Every page that Sidelight works on; the manifest names the same as optional. */
const ALL_PAGES = { origins: ['*://*/*'] };

/**
 * Asks the reader for leave to put the mark painter into pages. Call it in the click itself: browsers allow the question nowhere else. Resolves to
 * false where the reader says no.
 */
export async function askForPageAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(ALL_PAGES);
  } catch {
    return false;
  }
}

/**
 * Whether the leave for all pages stays given once everything is erased: Chromium lets an extension whose content script runs on the same pages not give
 * it back. In Firefox it is the leave that the content script itself lives by, and none of its own.
 */
export async function isPageAccessKept(): Promise<boolean> {
  if (import.meta.env.BROWSER === 'firefox') return false;
  return browser.permissions.contains(ALL_PAGES).catch(() => false);
}
