import type { Page } from 'puppeteer-core';

/** 320 px: a window of 1280 px at 400 %. */
export const NARROW = 320;

/** No language of ours is written from the right; a layout must not depend on that. */
export async function turnRight(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}
