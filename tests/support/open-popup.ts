import type { Page } from 'puppeteer-core';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { goToExtensionPage, openExtensionPage } from '../../src/build/browser/extension-page';
import { evaluateInFirefox } from './firefox-chrome';
import type { Stage } from './stage';
import { waitUntil } from './wait-until';

type PopupStage = Pick<Stage, 'control' | 'launched'>;

/** The popup once it knows the settings, the tab and what the page says; its frame is there before. */
const FILLED = 'main:not(:has([aria-busy=true]))';

const GECKO_ID = 'sidelight@sidelight.example';

/** A press on the toolbar's button in Firefox: it grants `activeTab`. The panel itself is out of reach, so it is closed again. */
const PRESS_IN_FIREFOX = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  return 'done';
})()`;

/**
 * The popup for a tab. Chromium opens the real one; in Firefox, whose panels no automation reaches, the popup's page is opened in a tab
 * behind the one it is for, which it then takes for the active one, as it would in the panel.
 */
export async function openPopup(stage: PopupStage, tab: OpenedTab): Promise<Page> {
  const { launched } = stage;
  if (launched.name === 'firefox') return openPopupBehind(stage, tab);
  await tab.page.bringToFront();
  return pressInChromium(stage, tab);
}

/** The popup's page in a tab behind the one it is for: there its window can be given a size, which Chromium allows no real popup. */
export async function openPopupBehind(stage: PopupStage, tab: OpenedTab): Promise<Page> {
  const { control, launched } = stage;
  await tab.page.bringToFront();
  if (launched.name === 'firefox') await evaluateInFirefox(launched.browser, PRESS_IN_FIREFOX);
  else await (await pressInChromium(stage, tab)).close();
  const known = new Set(await launched.browser.pages());
  await control.page.evaluate(async () => {
    interface Tabs {
      tabs: { create: (tab: { url: string; active: boolean }) => Promise<unknown> };
    }
    const scope = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    await (scope.browser ?? scope.chrome).tabs.create({ url: 'about:blank', active: false });
  });
  const popup = await waitUntil(
    'the tab behind is open',
    async () => (await launched.browser.pages()).find((page) => !known.has(page)),
    (found) => found !== undefined,
  );
  if (popup === undefined) throw new Error('No tab was opened.');
  await goToExtensionPage(popup, `${launched.extensionOrigin}popup.html`, FILLED);
  return popup;
}

async function pressInChromium({ launched }: PopupStage, tab: OpenedTab): Promise<Page> {
  const extension = (await launched.browser.extensions()).get(launched.extensionId);
  if (extension === undefined) return openExtensionPage(launched, 'popup.html', FILLED);
  await tab.page.triggerExtensionAction(extension);
  const target = await launched.browser.waitForTarget(
    (candidate) => candidate.url() === `${launched.extensionOrigin}popup.html`,
  );
  const popup = await target.asPage();
  await popup.waitForSelector(FILLED);
  return popup;
}
