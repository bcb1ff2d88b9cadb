import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch';
import { evaluateInFirefox } from './firefox-chrome';
import { waitUntil } from './wait-until';

/**
 * Lays a page out as for print, for a reader whose system is dark. Firefox has no such emulation in its protocol: there the browser does for the tab
 * in front what its own tools do; the scheme stays as `prefer` has set it.
 */
export async function showOnPaper({ name, browser }: LaunchedBrowser, page: Page): Promise<void> {
  if (name === 'chromium') {
    // Puppeteer's own call for the medium would put the scheme back.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: 'print',
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    });
  } else {
    await page.bringToFront();
    const medium = 'gBrowser.selectedBrowser.browsingContext.mediumOverride';
    await evaluateInFirefox(browser, `(${medium} = 'print', 'done')`);
  }
  await waitUntil(
    'the page is laid out for paper',
    () => page.evaluate(() => matchMedia('print').matches),
    (isOnPaper) => isOnPaper,
  );
}
