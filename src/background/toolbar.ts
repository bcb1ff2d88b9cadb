import type { Settings } from '@/core/settings/settings';
import { siteOf } from '@/core/settings/site-rules';
import { setBadgeCount, setToolbarState, type ToolbarState } from '@/extension/badge';
import type { PageSender } from './sender';

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

/** Number of names on the page of a tab, and the lit icon where there are any. */
export async function showCount(sender: PageSender, count: number | null): Promise<void> {
  await setBadgeCount(sender.tabId, count);
  // `null` comes with going off; the icon for that was set by the answer to `hello`.
  if (count !== null) await setToolbarState(count > 0 ? 'listed' : 'on', sender.tabId);
}

/** The button of all tabs that have no page of ours. */
export async function showGlobalState(settings: Settings): Promise<void> {
  await setToolbarState(settings.paused ? 'paused' : 'on');
}
