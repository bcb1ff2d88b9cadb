import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countUnderlined } from '../support/page-state';
import { openPopup } from '../support/open-popup';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

const textOf = (page: Page, selector: string) =>
  page.evaluate(
    (css: string) => (document.querySelector(css)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    selector,
  );

/** Presses by script: a popup has no place in the window to which a pointer could be moved. */
const press = (page: Page, selector: string, text = '') =>
  page.evaluate(
    (css: string, words: string) => {
      const element = [...document.querySelectorAll<HTMLElement>(css)].find((one) =>
        one.textContent?.includes(words),
      );
      if (element === undefined) throw new Error(`Nothing to press: ${css} ${words}`);
      element.click();
    },
    selector,
    text,
  );

describe('the popup', () => {
  it('switches the site off and on at once in all its tabs, without a reload, and leaves other sites alone', async () => {
    const { errors, open, site } = stage();
    const tabs = [await open(site.at('demo/en.html')), await open(site.at('demo/uk.html'))];
    const elsewhere = await open(site.at('demo/en.html', 'other.test'));
    const before = await Promise.all(tabs.map(({ page }) => countUnderlined(page)));
    const popup = await openPopup(stage(), tabs[0] ?? elsewhere);
    expect(await textOf(popup, '.site-switch')).toContain('news.test');

    await press(popup, '.site-switch button');
    for (const { page } of tabs)
      await waitUntil(
        'nothing is underlined',
        () => countUnderlined(page),
        (now) => now === 0,
      );
    expect(await countUnderlined(elsewhere.page)).toBeGreaterThan(0);

    await press(popup, '.site-switch button');
    for (const [at, { page }] of tabs.entries()) {
      await waitUntil(
        'all is underlined again',
        () => countUnderlined(page),
        (now) => now === before[at],
      );
    }
    expect(await errors.read()).toEqual([]);
    await Promise.all([popup, elsewhere.page, ...tabs.map(({ page }) => page)].map((page) => page.close()));
  });

  it('pauses Sidelight everywhere', async () => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popup = await openPopup(stage(), tab);

    await press(popup, 'button', 'Pause');
    await waitUntil(
      'nothing is underlined',
      () => countUnderlined(tab.page),
      (now) => now === 0,
    );

    await press(popup, 'button', 'Resume');
    await waitUntil(
      'all is underlined again',
      () => countUnderlined(tab.page),
      (now) => now > 0,
    );
    await popup.close();
    await tab.page.close();
  });

  it('lists the names on the page with their counts, and a press goes to the first', async () => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popup = await openPopup(stage(), tab);

    const names = await waitUntil(
      'the names are listed',
      () => textOf(popup, '.page-names'),
      (now) => now !== '',
    );

    for (const name of [
      'Aero-HIT',
      'Autel Robotics',
      'Harbin Institute of Technology',
      'Komax',
      'Basyuk',
      'Veles',
      'EVO Max 4T',
    ]) {
      expect(names).toContain(name);
    }
    await popup.close();
    await tab.page.close();
  });

  it.each([
    ['aero', 'Aero-HIT'],
    ['Харбинский политех', 'Harbin Institute of Technology'],
    ['Харбинский инж', 'Harbin Engineering University'],
    ['哈工大', 'Harbin Institute of Technology'],
    ['басюк', 'Basyuk'],
    ['basiuk', 'Basyuk'],
    ['harbin instutute', 'Harbin Institute of Technology'],
    ['道通智能', 'Autel Robotics'],
  ])('finds by “%s”: %s', async (query, caption) => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popup = await openPopup(stage(), tab);

    await popup.focus('[role=combobox]');
    await popup.evaluate((words: string) => {
      const field = document.querySelector<HTMLInputElement>('[role=combobox]');
      if (field === null) throw new Error('no field');
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);

    await waitUntil(
      'the result is shown',
      () => textOf(popup, '[role=option]'),
      (first) => first.includes(caption),
    );
    await popup.close();
    await tab.page.close();
  });
});
