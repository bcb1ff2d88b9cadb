import { decide } from '@/core/matching/context';
import type { Mention, Owner, PageBlock } from '@/core/matching/model';
import { completeView } from '../locate/complete-view';
import type { FoundBlock } from '../scan/found-block';
import type { Slices } from '../slices';
import { STEPS_PER_LOOK } from '../slices';

export interface Resolution {
  mentions: readonly Mention[];
  /** Elements that hide names; what they hold is decided when they appear. */
  hiding: readonly Element[];
}

/**
 * Decides over everything found on the page so far. Only blocks not looked at before, and those with hidden names, are asked for what is shown.
 */
export async function resolve(
  blocks: readonly FoundBlock[],
  title: PageBlock | undefined,
  owners: ReadonlyMap<number, Owner>,
  slices: Slices,
): Promise<Resolution> {
  if (!blocks.some((block) => block.hasName)) return { mentions: [], hiding: [] };
  const hiding: Element[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % STEPS_PER_LOOK === 0) await slices.pause();
    if (block.view !== 'shown') hiding.push(...completeView(block, owners));
  }
  const view = { blocks: blocks.map((block) => block.page), owners };
  return { mentions: decide(title ? { ...view, title } : view).mentions, hiding };
}
