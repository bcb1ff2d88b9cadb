import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch';
import { evaluateInFirefox } from './firefox-chrome';

/** What a reader has asked of the browser or the system. */
export interface ReaderPreferences {
  scheme?: 'light' | 'dark';
  /** Wants no motion. */
  isStill?: boolean;
  /** High contrast, with the system's own colours. */
  hasForcedColours?: boolean;
}

/**
 * Has a page believe that its reader prefers this, and nothing else. Firefox has no such emulation in its protocol: there the browser's own
 * preferences are set, which hold for all pages.
 */
export async function prefer(
  launched: LaunchedBrowser,
  page: Page,
  { scheme = 'light', isStill = false, hasForcedColours = false }: ReaderPreferences,
): Promise<void> {
  if (launched.name === 'chromium') {
    // Puppeteer's own call refuses the feature `forced-colors`.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: isStill ? 'reduce' : '' },
        { name: 'forced-colors', value: hasForcedColours ? 'active' : '' },
      ],
    });
    return;
  }
  const numbers = {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': isStill ? 1 : 0,
    // 2: never take the page's colours; 0: only where the system asks for it.
    'browser.display.document_color_use': hasForcedColours ? 2 : 0,
  };
  const steps = Object.entries(numbers).map(
    ([name, value]) => `Services.prefs.setIntPref('${name}', ${value})`,
  );
  await evaluateInFirefox(launched.browser, `(${steps.join(', ')}, 'done')`);
}
