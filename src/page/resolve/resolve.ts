import { MAX_BLOCK_UNITS, MAX_DECISION_BLOCKS, MAX_DECISION_UNITS, STEPS_PER_LOOK } from '@/core/limits';
import type { DecideReply, DecideRequest, DecisionBlock } from '@/core/messages/page-to-background';
import type { EntityOwner, Mention, PageBlock } from '@/core/matching/model';
import { completeView, newLooks } from '../locate/complete-view';
import type { FoundBlock } from '../scan/found-block';
import { sendTwice } from '../send-twice';
import type { Slices } from '../slices';

export interface Resolution {
  mentions: readonly Mention[];
  /** Elements that hold names, and whether a reader can see each; what they hold is decided anew when that changes. */
  holders: ReadonlyMap<Element, boolean>;
  /** The page holds more than one decision looks at: the rest was left out. */
  isCut: boolean;
}

export interface ResolveTools {
  owners: ReadonlyMap<number, EntityOwner>;
  slices: Slices;
  /** UTF-16 units of all text that was read so far. */
  length: number;
  send(request: DecideRequest): Promise<DecideReply>;
}

/**
 * Has the background decide over everything found on the page so far. Only blocks that were not looked at before are asked for what is shown.
 * A page without a name asks nobody. Rejects where the background cannot answer.
 */
export async function resolve(
  blocks: readonly FoundBlock[],
  title: PageBlock | undefined,
  { owners, slices, length, send }: ResolveTools,
): Promise<Resolution> {
  if (!blocks.some((block) => block.hasName)) return { mentions: [], holders: new Map(), isCut: false };
  const holders = new Map<Element, boolean>();
  const asked: DecisionBlock[] = [];
  let units = 0;
  const looks = newLooks();
  for (const [at, block] of blocks.entries()) {
    if (at % STEPS_PER_LOOK === 0) await slices.pause();
    if (!block.holders) completeView(block, owners, looks);
    for (const [element, seen] of block.holders ?? []) holders.set(element, seen);
    units += block.text.length;
    if (asked.length < MAX_DECISION_BLOCKS && units <= MAX_DECISION_UNITS)
      asked.push(decisionBlock(block.page));
  }
  await slices.pauseForWhole();
  slices.rest();
  const reply = await sendTwice(send, {
    type: 'decide',
    blocks: asked,
    length,
    ...(title && { title: decisionBlock(title) }),
  });
  slices.begin();
  if (!reply.ok) throw new Error(reply.error);
  return { mentions: reply.mentions, holders, isCut: asked.length < blocks.length };
}

function decisionBlock({ hits, text, ...block }: PageBlock): DecisionBlock {
  const flat: number[] = [];
  for (const { start, end, owner, flags } of hits) {
    if (end <= MAX_BLOCK_UNITS) flat.push(start, end, owner, flags);
  }
  return { ...block, text: text.slice(0, MAX_BLOCK_UNITS), hits: flat };
}
