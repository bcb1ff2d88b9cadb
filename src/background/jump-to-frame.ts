import { jump, requestSummary } from '@/extension/page-messages';

/** Moves the page of a tab to a name in the first sub-frame that has it. False where none does. */
export async function jumpToFrameWith(tabId: number, entity: string): Promise<boolean> {
  const summary = await requestSummary(tabId);
  for (const { id, frameId } of summary?.entities ?? []) {
    if (id !== entity || frameId === 0) continue;
    if (await jump(tabId, { direction: 'next', entity, frameId })) return true;
  }
  return false;
}
