import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { findViolations } from '../support/find-violations';
import { openPopup } from '../support/open-popup';
import { browserName, useStage } from '../support/stage';

const stage = useStage();

/** Firefox's automation cannot make a page believe that the reader prefers dark. */
const SCHEMES = browserName === 'chromium' ? ['light', 'dark'] : ['light'];

describe.each(SCHEMES)('in %s', (scheme) => {
  it.each([
    ['options.html', 'h1'],
    ['entity.html?id=aero-hit', '.graph'],
    ['entity.html?id=komax-khabarovsk', 'h1'],
    ['entity.html?id=zala-aero', '.persons'],
    ['entity.html?id=yevgeny-prigozhin', '.death'],
    ['entity.html?id=no-such-name', 'main'],
    ['names.html', '.index-entry'],
    ['names.html?q=no-such-name', '.index-nothing'],
  ])('%s has no fault of accessibility', async (file, selector) => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, file, selector);
    if (browserName === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('the popup with names in it has no fault of accessibility', async () => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popup = await openPopup(stage(), tab);
    if (browserName === 'chromium')
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.waitForSelector('.page-names');

    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
    await tab.page.close();
  });
});
