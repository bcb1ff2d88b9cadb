import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { openPopup } from '../support/open-popup';
import { browserName, useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

interface WindowsApi {
  windows: {
    create: (window: object) => Promise<{ id: number; tabs: { id: number }[] }>;
    remove: (id: number) => Promise<void>;
  };
  action: { openPopup: (options: { windowId: number }) => Promise<void> };
  storage: { session: { get: (key: string) => Promise<Record<string, { id: string }[] | undefined>> } };
}

const stage = useStage({ inPrivateWindows: true });

const storedLookUps = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WindowsApi };
    return ((await chrome.storage.session.get('look-ups'))['look-ups'] ?? []).map(({ id }) => id);
  });

async function lookUp(popup: Page, words: string): Promise<void> {
  await popup.focus('.search__field');
  await popup.keyboard.type(words);
  await popup.waitForSelector('[role=option]');
  // The popup closes on it, sometimes before it has answered.
  await popup.keyboard.down('Enter').catch(() => undefined);
}

/** The real popup over a private window; only Chromium can be asked for either. */
async function openPrivately(
  address: string,
): Promise<{ popup: Page; tabId: number; close: () => Promise<void> }> {
  const { control, launched } = stage();
  const opened = await control.page.evaluate(async (url: string) => {
    const { chrome } = globalThis as unknown as { chrome: WindowsApi };
    const { id, tabs } = await chrome.windows.create({ incognito: true, focused: true, url });
    return { windowId: id, tabId: tabs[0]?.id ?? -1 };
  }, address);
  await control.finishedMentions(opened.tabId);
  const waiting = launched.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await control.page.evaluate(async (windowId: number) => {
    const { chrome } = globalThis as unknown as { chrome: WindowsApi };
    await chrome.action.openPopup({ windowId });
  }, opened.windowId);
  const popup = await (await waiting).asPage();
  await popup.waitForSelector('main:not(:has([aria-busy=true]))');
  return {
    popup,
    tabId: opened.tabId,
    close: () =>
      control.page.evaluate(async (windowId: number) => {
        const { chrome } = globalThis as unknown as { chrome: WindowsApi };
        await chrome.windows.remove(windowId);
      }, opened.windowId),
  };
}

describe.runIf(browserName === 'chromium')('beside a private window', () => {
  it('names are underlined and found, and nothing that is looked up is kept', async () => {
    const { control, errors, open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    await lookUp(await openPopup(stage(), tab), 'komax');
    const before = await waitUntil(
      'a look-up is stored',
      () => storedLookUps(control.page),
      (ids) => ids.length > 0,
    );
    expect(before).toEqual(['komax-khabarovsk']);

    const { popup, tabId, close } = await openPrivately(site.at('demo/en.html'));
    expect((await control.mentions(tabId))?.mentions.length).toBeGreaterThan(0);
    await popup.waitForSelector('.page-names');
    expect(await popup.$('.recent')).toBeNull();

    const known = new Set((await stage().launched.browser.pages()).map((page) => page.url()));
    await lookUp(popup, 'autel robotics');
    await waitUntil(
      'the page about the name is open',
      async () => (await stage().launched.browser.pages()).map((page) => page.url()),
      (urls) =>
        urls.some((url) => url.includes('entity.html') && url.includes('autel-robotics') && !known.has(url)),
    );
    expect(await storedLookUps(control.page)).toEqual(before);

    // As the menu of selected text does: the browser shows the page in an ordinary window.
    const search = await openExtensionPage(stage().launched, 'popup.html?query=autel&private=yes');
    await search.waitForSelector('[role=option]');
    await search.focus('.search__field');
    const urls = async () => (await stage().launched.browser.pages()).map((page) => page.url());
    const opened = (await urls()).length;
    await search.keyboard.press('Enter');
    await waitUntil('the name is open', urls, (now) => now.length > opened);
    expect(await storedLookUps(control.page)).toEqual(before);

    expect(await errors.read()).toEqual([]);
    await close();
    await tab.page.close();
  });
});
