import type { Hit } from '@/core/matching/model';
import { readText } from '@/page/extract/read-text';
import { textOfBlock, type FoundBlock } from '@/page/scan/found-block';
import { containerOf } from '@/page/scan/take-hits';

let lastId = 0;

/** The blocks of an element as the scan would have found them, each with the given hits. */
export function blocksOf(root: Element, hits: Hit[] = [], options: { hasName?: boolean } = {}): FoundBlock[] {
  const blocks: FoundBlock[] = [];
  for (const batch of readText([{ root }])) {
    if (!batch) continue;
    let start = 0;
    for (const [index, length] of batch.lengths.entries()) {
      const block = textOfBlock(batch, index, start);
      start += length;
      const id = ++lastId;
      const page = { id, text: block.text, lang: '', row: 0, section: 0, heading: false, hits };
      const [node] = block.nodes;
      blocks.push({
        ...block,
        page,
        hits,
        hasName: options.hasName ?? hits.length > 0,
        container: node ? containerOf(node) : root,
        holders: undefined,
      });
    }
  }
  return blocks;
}
