import { browser } from 'wxt/browser';

const KEY = 'look-ups';

/** The names looked up since the browser was started, as they were stored. In memory alone: the browser forgets them when it is closed. */
export async function loadLookUps(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY];
}

/** Replaces them. Of none, nothing stays in the store, not even that there are none: the options list what lies there. */
export async function saveLookUps(lookUps: readonly object[]): Promise<void> {
  if (lookUps.length === 0) return await browser.storage.session.remove(KEY);
  await browser.storage.session.set({ [KEY]: lookUps });
}
