import type { Settings } from '@/core/settings/settings';
import { siteOf } from '@/core/settings/site-rules';
import { setBadgeCount, setToolbarState, type ToolbarState } from '@/extension/badge';
import { setToolbarTitle } from '@/extension/toolbar-title';
import { translateCount } from '@/extension/translate';
import type { PageSender } from './sender';

/** Tooltip of the button of a page with names. */
const NAMES_ON_PAGE = {
  one: 'extensionTitleNamesOne',
  few: 'extensionTitleNamesFew',
  many: 'extensionTitleNamesMany',
  other: 'extensionTitleNamesOther',
};

/**
 * The button of a tab whose page just asked for its rules. Browsers forget it at the next navigation, so it need not be undone. A page
 * without a site (`about:blank`) is not *off*: there is nothing to switch.
 */
export async function showPageState(
  sender: PageSender,
  settings: Settings,
  isActive: boolean,
): Promise<void> {
  if (sender.frameId !== 0) return;
  if (!isActive) await setBadgeCount(sender.tabId, null);
  await setToolbarState(stateOf(settings, sender.siteUrl, isActive), sender.tabId);
}

function stateOf({ paused }: Settings, siteUrl: string, isActive: boolean): ToolbarState {
  if (paused) return 'paused';
  return isActive || siteOf(siteUrl) === undefined ? 'on' : 'off-here';
}

/** Number of names on the page of a tab, on its button and in its tooltip; and the lit icon where one of them is on a list. */
export async function showCount(
  { tabId }: PageSender,
  count: number | null,
  isListed: boolean,
): Promise<void> {
  await setBadgeCount(tabId, count);
  // `null` comes with going off; icon and tooltip for that were set by the answer to `hello`.
  if (count === null) return;
  await setToolbarState(isListed ? 'listed' : 'on', tabId);
  if (count > 0) await setToolbarTitle(translateCount(NAMES_ON_PAGE, count), tabId);
}

/** The button of all tabs that have no page of ours. */
export async function showGlobalState(settings: Settings): Promise<void> {
  await setToolbarState(settings.paused ? 'paused' : 'on');
}
