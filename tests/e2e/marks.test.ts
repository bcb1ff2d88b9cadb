import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { countUnderlined } from '../support/page-state';
import { browserName, useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';
import { withPageAccess } from '../support/with-page-access';

const stage = useStage({ extensionFolder: withPageAccess(path.resolve(EXTENSION_FOLDER[browserName])) });

/** A real click: a browser grants nothing without one. */
async function choosePainter(options: Page, ordinal: number): Promise<void> {
  await options.bringToFront();
  const choices = await options.$$('#painter input');
  await choices[ordinal]?.click();
}

describe('the painter that the reader chooses in the options', () => {
  it('changes open pages at once: focusable marks, and back to the page as it was', async () => {
    const { launched, open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const countMarks = () => tab.page.evaluate(() => document.querySelectorAll('sidelight-mark').length);
    const underlined = await countUnderlined(tab.page);
    const before = await tab.page.content();
    const options = await openExtensionPage(launched, 'options.html', '#painter input');

    await choosePainter(options, 1);
    await tab.page.bringToFront();
    await waitUntil('the names are marked', countMarks, (now) => now > 0);
    expect(await countUnderlined(tab.page)).toBe(0);
    expect(
      await tab.page.evaluate(() => document.querySelector<HTMLElement>('p sidelight-mark')?.tabIndex),
    ).toBe(0);

    await choosePainter(options, 0);
    await tab.page.bringToFront();
    await waitUntil(
      'the names are underlined',
      () => countUnderlined(tab.page),
      (now) => now === underlined,
    );
    expect(await tab.page.content()).toBe(before);
    await options.close();
    await tab.page.close();
  });
});
