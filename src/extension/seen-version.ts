import { browser } from 'wxt/browser';
import { ownVersion } from './own-version';

const KEY = 'seen-version';

/** Remembers that the reader knows what is new in the version that runs. Rejects where the browser cannot write. */
export async function markVersionSeen(): Promise<void> {
  await browser.storage.local.set({ [KEY]: ownVersion() });
}

/**
 * What is new since the reader last looked, in the words of the changelog (English); `undefined` where nothing is, and where it cannot be
 * known. A reader from before this was remembered has seen nothing yet.
 */
export async function loadNews(): Promise<{ version: string; text: string } | undefined> {
  const text = import.meta.env['SIDELIGHT_NEWS'] as string | undefined;
  if (!text) return undefined;
  try {
    const version = ownVersion();
    return (await browser.storage.local.get(KEY))[KEY] === version ? undefined : { version, text };
  } catch {
    return undefined;
  }
}
