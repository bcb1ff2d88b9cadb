import { browser } from 'wxt/browser';
import { forgetCopies } from './kept-files';

/** Deletes all that Sidelight has stored in this browser; the defaults are in force then. Rejects where the browser cannot write. */
export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await forgetCopies();
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}
