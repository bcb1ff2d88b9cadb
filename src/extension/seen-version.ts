import { browser } from 'wxt/browser';
import { ownVersion } from './own-version';

const KEY = 'seen-version';

/** Remembers that the reader knows what is new in the version that runs. Rejects where the browser cannot write. */
export async function markVersionSeen(): Promise<void> {
  await browser.storage.local.set({ [KEY]: ownVersion() });
}

/**
 * The version that runs, where it has something new that the reader did not look at yet (the message `newsText` says what); `undefined`
 * where nothing is, and where it cannot be known. A reader from before this was remembered has seen nothing yet.
 */
export async function loadNews(): Promise<{ version: string } | undefined> {
  if (!import.meta.env['SIDELIGHT_NEWS']) return undefined;
  try {
    const version = ownVersion();
    return (await browser.storage.local.get(KEY))[KEY] === version ? undefined : { version };
  } catch {
    return undefined;
  }
}
