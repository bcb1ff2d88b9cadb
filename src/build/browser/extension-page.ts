import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch';

/**
 * Opens a page of an extension in a new tab and waits until it holds `selector`. Firefox never reports the load of such pages
 * (`.github/browser-quirks.md`), so the content is what is waited for.
 */
export async function openExtensionPage(
  launched: LaunchedBrowser,
  file: string,
  selector = 'body',
  origin = launched.extensionOrigin,
): Promise<Page> {
  const page = await launched.browser.newPage();
  await goToExtensionPage(page, origin + file, selector);
  return page;
}

/** Like `page.goto`, for an address of an extension. */
export async function goToExtensionPage(page: Page, address: string, selector = 'body'): Promise<void> {
  const failed = page.goto(address).catch((error: unknown) => error);
  const until = Date.now() + 30_000;
  // As the browser will spell it.
  const wanted = new URL(address).href.split('#')[0] ?? address;
  while (!(await holds(page, wanted, selector))) {
    if (Date.now() > until) {
      throw new Error(
        `${address} did not show ${selector}: ${String(await Promise.race([failed, 'no error']))}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** While the document is being swapped every question fails, with another message in each browser: that means not yet. */
async function holds(page: Page, address: string, selector: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (start: string, css: string) => location.href.startsWith(start) && document.querySelector(css) !== null,
      address,
      selector,
    );
  } catch {
    return false;
  }
}
