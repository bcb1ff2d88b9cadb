import { jump, requestSummary } from '@/extension/page-messages';
import { showNoName } from './answer-on-button';

/** Keyboard command → direction; other commands are not for pages. */
const DIRECTIONS: ReadonlyMap<string, 'next' | 'previous'> = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
]);

/** Moves the page of a tab to its next or previous mention: in the top frame, else in the first sub-frame that has one; else its button says why not. */
export async function jumpByCommand(command: string, tabId: number): Promise<void> {
  const direction = DIRECTIONS.get(command);
  if (!direction) return;
  if (await jump(tabId, { direction })) return;
  const summary = await requestSummary(tabId);
  const frameIds = new Set(
    summary?.entities.map((entity) => entity.frameId).filter((frameId) => frameId !== 0),
  );
  for (const frameId of frameIds) {
    if (await jump(tabId, { direction, frameId })) return;
  }
  await showNoName(tabId, summary);
}
