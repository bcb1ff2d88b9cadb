import { browser } from 'wxt/browser';
import { ownVersion } from './own-version';

const KEY = 'seen-version';

/** Remembers that the reader knows what is new in the version that runs. Rejects where the browser cannot write. */
export async function markVersionSeen(): Promise<void> {
  await browser.storage.local.set({ [KEY]: ownVersion() });
}

/** Remembers from which version the reader comes, where nothing is remembered, so that the news of this one are told. Rejects likewise. */
export async function noteEarlierVersion(version: string): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  if (stored[KEY] === undefined) await browser.storage.local.set({ [KEY]: version });
}

/**
 * The version that runs, where it has something new that the reader did not look at yet (the message `newsText` says what); `undefined`
 * where nothing is, and where it cannot be known. Where nothing is remembered the reader has erased everything, and the same news do not come back.
 */
export async function loadNews(): Promise<{ version: string } | undefined> {
  try {
    const version = ownVersion();
    // Compared as it runs, so that what is built can be shown as another version would show it.
    if (import.meta.env['SIDELIGHT_NEWS'] !== `news:${version}`) return undefined;
    const seen = (await browser.storage.local.get(KEY))[KEY];
    return seen === undefined || seen === version ? undefined : { version };
  } catch {
    return undefined;
  }
}
