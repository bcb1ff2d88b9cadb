import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { launchBrowser } from '../../src/build/browser/launch';
import { speakingCopy } from '../support/speaking-copy';
import { browserName } from '../support/stage';
import { translateIn } from '../support/translate-in';
import { waitUntil } from '../support/wait-until';

const LOCALES = readdirSync('assets/public/_locales');
const SCREEN = { width: 1280, height: 800 };

it('is in every language that we have', () => {
  expect(LOCALES).toHaveLength(8);
});

it.each(LOCALES)('stands on one screen, with the note beside its example: %s', async (locale) => {
  const copy = speakingCopy(path.resolve(EXTENSION_FOLDER[browserName]), locale);
  const launched = await launchBrowser({
    browser: browserName,
    executablePath: inject('executablePath'),
    extensionFolder: copy.folder,
  });
  try {
    const page = await openExtensionPage(launched, 'welcome.html', '.example__note');
    await page.setViewport(SCREEN);
    await waitUntil(
      'the window has its size',
      () => page.evaluate(() => innerWidth),
      (width) => width === SCREEN.width,
    );
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      translateIn(locale)('welcomeTitle'),
    );

    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      SCREEN.height,
    );
  } finally {
    await launched.close();
    copy.remove();
  }
});
