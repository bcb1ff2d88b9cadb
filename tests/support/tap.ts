import type { Page } from 'puppeteer-core';

/** Touches the middle of the first element that matches, scrolled into view, for a moment. */
export async function tap(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((css: string) => {
    const element = document.querySelector(css);
    if (!element) throw new Error(`Nothing to touch: ${css}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  }, selector);
  await page.touchscreen.tap(x, y);
}
