import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { choosePainter } from '../support/choose-painter';
import { countUnderlined, readHighlights } from '../support/page-state';
import { browserName, useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';
import { withPageAccess } from '../support/with-page-access';

const stage = useStage({ extensionFolder: withPageAccess(path.resolve(EXTENSION_FOLDER[browserName])) });

describe('the painter that the reader chooses in the options', () => {
  it('changes open pages at once: focusable marks, and back to the page as it was', async () => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const countMarks = () => tab.page.evaluate(() => document.querySelectorAll('sidelight-mark').length);
    const underlined = await countUnderlined(tab.page);
    const before = await tab.page.content();

    await choosePainter(stage(), 'marks');
    await tab.page.bringToFront();
    await waitUntil('the names are marked', countMarks, (now) => now > 0);
    expect(await countUnderlined(tab.page)).toBe(0);
    expect(
      await tab.page.evaluate(() => document.querySelector<HTMLElement>('p sidelight-mark')?.tabIndex),
    ).toBe(0);

    await choosePainter(stage(), 'highlight');
    await tab.page.bringToFront();
    await waitUntil(
      'the names are underlined',
      () => countUnderlined(tab.page),
      (now) => now === underlined,
    );
    expect(await tab.page.content()).toBe(before);
    await tab.page.close();
  });

  it('leaves a text whole where each piece of it would be laid out on its own', async () => {
    const { errors, open, site } = stage();
    const row = '<div style="display: flex; gap: 40px">By Aero-HIT today</div>';
    const { page } = await open(
      site.put('row.html', `<!doctype html><title>Row</title>${row}<p>On Autel Robotics.</p>`),
    );
    const before = await page.evaluate(() => document.querySelector('div')?.outerHTML);

    await choosePainter(stage(), 'marks');
    await page.bringToFront();
    await waitUntil(
      'the other name is marked',
      () => page.evaluate(() => document.querySelector('sidelight-mark')?.textContent),
      (text) => text === 'Autel Robotics',
    );

    expect(await page.evaluate(() => document.querySelector('div')?.outerHTML)).toBe(before);
    expect(Object.values(await readHighlights(page)).flat()).toEqual(['Aero-HIT']);
    await choosePainter(stage(), 'highlight');
    await waitUntil(
      'both are underlined',
      async () => Object.values(await readHighlights(page)).flat().length,
      (count) => count === 2,
    );
    expect(await errors.read()).toEqual([]);
    await page.close();
  });
});
