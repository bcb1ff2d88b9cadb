import { browser } from 'wxt/browser';

/**
 * All that Sidelight has stored in this browser, by its key, as it lies there: on disk, and in memory until the browser is closed. Rejects where the
 * browser cannot read.
 */
export async function loadStoredData(): Promise<Record<string, unknown>> {
  const [onDisk, inMemory] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return { ...onDisk, ...inMemory };
}
