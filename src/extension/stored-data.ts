import { browser } from 'wxt/browser';

/** All that Sidelight has stored in this browser, by its key, as it lies there. Rejects where the browser cannot read. */
export async function loadStoredData(): Promise<Record<string, unknown>> {
  return await browser.storage.local.get(null);
}
