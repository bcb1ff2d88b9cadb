import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until';

/** Moves the pointer between two places of the page, in CSS pixels, until `read` gives what is waited for: some things are told by nobody, and looked for when the reader moves. */
export function waitWhileMoving<Value>(
  page: Page,
  [one, other]: [one: number, other: number],
  what: string,
  read: () => Promise<Value>,
  isThere: (value: Value) => boolean,
): Promise<Value> {
  let y = one;
  return waitUntil(
    what,
    async () => {
      y = y === one ? other : one;
      await page.mouse.move(400, y);
      return read();
    },
    isThere,
  );
}
