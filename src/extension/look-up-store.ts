import { browser } from 'wxt/browser';

const KEY = 'look-ups';

/** The names looked up since the browser was started, as they were stored. In memory alone: the browser forgets them when it is closed. */
export async function loadLookUps(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY];
}

/** Replaces them. */
export async function saveLookUps(lookUps: readonly object[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: lookUps });
}
