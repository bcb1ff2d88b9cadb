import type { AnnotateTabReply } from '@/core/messages/ui-to-background';
import { announceRulesTo, requestSummary } from '@/extension/page-messages';
import { injectPageScript, type InjectionFault } from '@/extension/scripting';
import { translate } from '@/extension/translate';

/** What the reader is told, in plain words. */
const SENTENCE: Record<InjectionFault, string> = {
  'internal-page': 'backgroundInternalPage',
  'store-page': 'backgroundStorePage',
  'no-access': 'backgroundNoAccess',
  failed: 'backgroundAnnotateFailed',
};

/** Starts Sidelight in a tab that has none of it. A tab where it runs already is only told to look at its rules again. */
export async function annotateTab(tabId: number): Promise<AnnotateTabReply> {
  if (await requestSummary(tabId)) {
    await announceRulesTo(tabId);
    return { ok: true };
  }
  const injected = await injectPageScript(tabId);
  return injected.ok ? injected : { ok: false, error: translate(SENTENCE[injected.error]) };
}
