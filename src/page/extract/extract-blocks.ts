import type { PageBlock } from '@/core/matching/model';
import { textOfBlock } from '../scan/found-block';
import { placeOf } from '../scan/place';
import { isShown } from '../locate/visibility';
import { closestAcrossShadow, elementAround, parentNodeOf } from '../safe-dom';
import { readText, type ReadOptions } from './read-text';

/** A block as the decision wants it, before it was scanned. */
export type ExtractedBlock = Omit<PageBlock, 'hits'> & { nodes: Text[] };

/**
 * Reads a whole document or element at once, the way the sliced reader does it on a page: for tests and for measuring. Text that styles hide is
 * left out here; on a page that is told only for names that were found. Ids count from 1.
 */
export function extractBlocks(root: Document | Element, options: ReadOptions = {}): ExtractedBlock[] {
  const blocks: ExtractedBlock[] = [];
  const start = root instanceof Document ? root.documentElement : root;
  for (const batch of readText([{ root: start }], options)) {
    if (!batch) continue;
    let blockStart = 0;
    for (const [index, length] of batch.lengths.entries()) {
      const block = textOfBlock(batch, index, blockStart);
      blockStart += length;
      const parent = block.nodes[0] && parentNodeOf(block.nodes[0]);
      const around = block.nodes[0] && elementAround(block.nodes[0]);
      const holder = parent instanceof ShadowRoot ? parent : around;
      // Where no browser's own sheet gives the attribute its meaning.
      if (!around || !holder || !isShown(holder) || closestAcrossShadow(around, '[hidden]')) continue;
      blocks.push({ id: blocks.length + 1, text: block.text, nodes: block.nodes, ...placeOf(around) });
    }
  }
  return blocks;
}
