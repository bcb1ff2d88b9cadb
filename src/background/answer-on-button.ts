import type { PageSummary } from '@/core/messages/to-page';
import { setBadgeSign } from '@/extension/badge';
import { activeTab } from '@/extension/tabs';
import { setToolbarTitle } from '@/extension/toolbar-title';
import { translate } from '@/extension/translate';

/**
 * The button of a tab where a key asked for a name and there was none to go to: a key that does nothing seems broken. `summary` is what the page says.
 * Where Sidelight is off or paused the tooltip tells that already, and where the page has names their number stands there.
 */
export async function showNoName(tabId: number, summary: PageSummary | undefined): Promise<void> {
  if (summary && summary.entities.length > 0) return;
  const state = summary?.state ?? 'failed';
  await setBadgeSign(tabId, SIGNS[state]);
  if (state === 'off') return;
  await setToolbarTitle(titleOf(state), tabId);
}

const SIGNS: Record<PageSummary['state'], string> = {
  scanning: '…',
  done: '0',
  'stopped-at-limit': '…',
  failed: '–',
  off: '–',
};

function titleOf(state: PageSummary['state']): string {
  if (state === 'done') return translate('extensionTitleNoNames');
  return state === 'failed' ? translate('extensionTitleNotAtWork') : translate('extensionTitleNoNamesYet');
}

/** The button where the browser did not open what was asked for away from our pages, in a menu or by a key: of the tab in front. */
export async function showNotOpened(): Promise<void> {
  const tab = await activeTab().catch(() => undefined);
  if (!tab) return;
  await setBadgeSign(tab.id, '!');
  await setToolbarTitle(translate('extensionTitleNotOpened'), tab.id);
}
