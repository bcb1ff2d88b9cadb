import type { Settings } from '@/core/settings/settings';
import { setBadgeCount, setToolbarState } from '@/extension/badge';
import type { PageSender } from './sender';

/** The button of a tab whose page just asked for its rules. Browsers forget it at the next navigation, so it need not be undone. */
export async function showPageState(
  sender: PageSender,
  settings: Settings,
  isActive: boolean,
): Promise<void> {
  if (sender.frameId !== 0) return;
  if (!isActive) await setBadgeCount(sender.tabId, null);
  await setToolbarState(isActive ? 'on' : settings.paused ? 'paused' : 'off-here', sender.tabId);
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
