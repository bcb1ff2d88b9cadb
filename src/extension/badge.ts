import { browser } from 'wxt/browser';
import { translate } from './translate';

/** What the toolbar button says: at work, with listed names found, resting on this site, or resting everywhere. */
export type ToolbarState = 'on' | 'listed' | 'off-here' | 'paused';

const TITLE: Record<ToolbarState, string> = {
  on: 'extensionName',
  listed: 'extensionName',
  'off-here': 'extensionTitleOffHere',
  paused: 'extensionTitlePaused',
};

const ICON: Record<ToolbarState, string> = {
  on: 'on',
  'off-here': 'off',
  paused: 'paused',
  listed: 'listed',
};
const SIZES = [16, 32, 48, 128];

/** Writes the number of entities on the button of one tab; `null` or 0 clears it. A tab that is gone is no fault. */
export async function setBadgeCount(tabId: number, count: number | null): Promise<void> {
  await setBadgeSign(tabId, count ? (count > 999 ? '999+' : String(count)) : '');
}

/** Writes a sign or two on the button of one tab, until it goes to another page or has a number of names. A tab that is gone is no fault. */
export async function setBadgeSign(tabId: number, text: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4a1f' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}

/** Sets icon and tooltip, of one tab or (without `tabId`) of all that have none of their own. A tab that is gone is no fault. */
export async function setToolbarState(state: ToolbarState, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${ICON[state]}-${size}.png`]));
  await Promise.allSettled([
    browser.action.setTitle({ ...where, title: translate(TITLE[state]) }),
    browser.action.setIcon({ ...where, path }),
  ]);
}
