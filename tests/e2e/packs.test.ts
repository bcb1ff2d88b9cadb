import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { readHighlights } from '../support/page-state';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

const BODY = `<!doctype html><meta charset="utf-8"><title>Page</title><body>
<h2>Aero-HIT</h2><p>Aero-HIT builds drones. Aero-HIT hires.</p>
<h2>Rosneft</h2><p>Aero-HIT buys oil, PJSC Rosneft Oil Company sells it.</p>`;

/** Clicks one of the inputs of the options' section on packs. */
function press(options: Page, selector: string): Promise<void> {
  return options.evaluate((css: string) => document.querySelector<HTMLElement>(css)?.click(), selector);
}

/** Waits for the underlined names of a tab that was open before the choice was made. */
function untilShown(page: Page, what: string, isRight: (names: string[]) => boolean): Promise<string[]> {
  return waitUntil(what, async () => Object.values(await readHighlights(page)).flat(), isRight);
}

const count = (names: string[], name: string) => names.filter((one) => one === name).length;

describe('open pages follow the options', () => {
  it('when a pack is switched off and on again', async () => {
    const { errors, launched, open, site } = stage();
    const tab = await open(site.put('packs.html', BODY));
    const both = await untilShown(
      tab.page,
      'both packs are shown',
      (names) => names.includes('Aero-HIT') && names.some((name) => name.includes('Rosneft')),
    );
    const options = await openExtensionPage(launched, 'options.html', '#packs .packs__pack:nth-child(2)');

    await press(options, '[aria-describedby=pack-aero-hit-investigation]');
    await untilShown(
      tab.page,
      'one pack is gone',
      (names) => names.length > 0 && names.every((name) => name.includes('Rosneft')),
    );
    await press(options, '[aria-describedby=pack-aero-hit-investigation]');
    await untilShown(tab.page, 'both are back', (names) => names.length === both.length);

    expect(await errors.read()).toEqual([]);
    await options.close();
    await tab.page.close();
  });

  it('when only first mentions are wanted', async () => {
    const { launched, open, site } = stage();
    const tab = await open(site.put('mentions.html', BODY));
    const options = await openExtensionPage(launched, 'options.html', '#packs .packs__pack');

    for (const [choice, wanted] of [
      [1, 1],
      [2, 2],
      [0, 4],
    ] as const) {
      await press(options, `#packs .choices__choice:nth-of-type(${choice + 1}) input[name=mentions]`);
      await untilShown(
        tab.page,
        `${wanted} mentions are shown`,
        (names) => count(names, 'Aero-HIT') === wanted,
      );
    }

    await options.close();
    await tab.page.close();
  });
});
