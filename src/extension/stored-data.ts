import { browser } from 'wxt/browser';
import { listCopies } from './kept-files';

/**
 * All that Sidelight has stored in this browser, by its key, as it lies there: on disk, and in memory until the browser is closed. Of the copies of our own files,
 * under `kept-files`, it is what they are called and how large they are: what is in them came with the extension. Rejects where the
 * browser cannot read.
 */
export async function loadStoredData(): Promise<Record<string, unknown>> {
  const [onDisk, inMemory, copies] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    listCopies(),
  ]);
  return { ...onDisk, ...inMemory, ...(copies.length > 0 && { 'kept-files': copies }) };
}
