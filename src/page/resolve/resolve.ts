import { MAX_BLOCK_UNITS, MAX_DECISION_BLOCKS } from '@/core/limits';
import type { DecideReply, DecideRequest, DecisionBlock } from '@/core/messages/page-to-background';
import type { EntityOwner, Mention, PageBlock } from '@/core/matching/model';
import { completeView } from '../locate/complete-view';
import type { FoundBlock } from '../scan/found-block';
import type { Slices } from '../slices';
import { STEPS_PER_LOOK } from '../slices';

export interface Resolution {
  mentions: readonly Mention[];
  /** Elements that hide names; what they hold is decided when they appear. */
  hiding: readonly Element[];
}

export interface ResolveTools {
  owners: ReadonlyMap<number, EntityOwner>;
  slices: Slices;
  /** UTF-16 units of all text that was read so far. */
  length: number;
  send(request: DecideRequest): Promise<DecideReply>;
}

/**
 * Has the background decide over everything found on the page so far. Only blocks not looked at before, and those with hidden names, are asked
 * for what is shown. A page without a name asks nobody. Rejects where the background cannot answer.
 */
export async function resolve(
  blocks: readonly FoundBlock[],
  title: PageBlock | undefined,
  { owners, slices, length, send }: ResolveTools,
): Promise<Resolution> {
  if (!blocks.some((block) => block.hasName)) return { mentions: [], hiding: [] };
  const hiding: Element[] = [];
  const asked: DecisionBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % STEPS_PER_LOOK === 0) await slices.pause();
    if (block.view !== 'shown') hiding.push(...completeView(block, owners));
    if (asked.length < MAX_DECISION_BLOCKS) asked.push(decisionBlock(block.page));
  }
  slices.rest();
  const reply = await send({
    type: 'decide',
    blocks: asked,
    length,
    ...(title && { title: decisionBlock(title) }),
  });
  slices.begin();
  if (!reply.ok) throw new Error(reply.error);
  return { mentions: reply.mentions, hiding };
}

function decisionBlock({ hits, text, lang, ...block }: PageBlock): DecisionBlock {
  const flat: number[] = [];
  for (const { start, end, owner, flags } of hits) {
    if (end <= MAX_BLOCK_UNITS) flat.push(start, end, owner, flags);
  }
  return { ...block, text: text.slice(0, MAX_BLOCK_UNITS), lang: lang.slice(0, 35), hits: flat };
}
