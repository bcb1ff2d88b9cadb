import { browser } from 'wxt/browser';
import { forgetCopies } from './kept-files';
import { giveBackPageAccess } from './page-access';

/**
 * Deletes all that Sidelight has stored in this browser and gives back what the reader allowed it beyond the start; the defaults are in force then.
 * `isAccessKept`: only the reader can take the leave back. Rejects where something of what was stored is still there.
 */
export async function eraseEverything(): Promise<{ isAccessKept: boolean }> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await forgetCopies();
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : deleteDatabase(name))));
  return { isAccessKept: !(await giveBackPageAccess()) };
}

/** Rejects where another page of ours holds the database open: it is deleted only once that is closed. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(name);
    deletion.addEventListener('success', () => resolve());
    deletion.addEventListener('error', () => reject(deletion.error ?? new Error(name)));
    deletion.addEventListener('blocked', () => reject(new Error(`${name} is open elsewhere`)));
  });
}
