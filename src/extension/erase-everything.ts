import { browser } from 'wxt/browser';
import { forgetCopies } from './kept-files';
import { isPageAccessKept } from './page-access';

/**
 * Deletes all that Sidelight has stored in this browser; the defaults are in force then. `isAccessKept`: only the reader can take back the leave for all
 * pages. Rejects where something of what was stored is still there, once all else is gone.
 */
export async function eraseEverything(): Promise<{ isAccessKept: boolean }> {
  const steps = await Promise.allSettled([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    forgetCopies(),
    deleteDatabases(),
  ]);
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed) throw failed.reason;
  return { isAccessKept: await isPageAccessKept() };
}

async function deleteDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : deleteDatabase(name))));
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
