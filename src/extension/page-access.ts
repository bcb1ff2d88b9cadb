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

/** Gives the leave back, where it was given. False where the browser keeps it: Chromium does, because the content script runs on the same pages. */
export async function giveBackPageAccess(): Promise<boolean> {
  try {
    return !(await browser.permissions.contains(ALL_PAGES)) || (await browser.permissions.remove(ALL_PAGES));
  } catch {
    return false;
  }
}
