import type { FlatHits, Hit, EntityOwner } from '@/core/matching/model';
import type { TextBatch } from '../extract/text-batch';
import { BLOCK, kindOf } from '../extract/element-kinds';
import { nodeValue } from '../safe-dom';
import { type FoundBlock, isUnchanged, textOfBlock } from './found-block';

/** Numbers in `FlatHits` a hit takes. */
const FIELDS = 5;

/** Ids of blocks are unique in a frame and never used again. */
let lastId = 0;

/**
 * Turns the hits of an answer into found blocks, one by one as the caller asks. Blocks that the page changed meanwhile are left out: the watcher
 * has them read again.
 */
export function* takeHits(
  batch: TextBatch,
  hits: FlatHits,
  owners: ReadonlyMap<number, EntityOwner>,
): Generator<FoundBlock, void> {
  let at = 0;
  let blockStart = 0;
  // Plain loops: this runs over every block of a page, once, before the browser has compiled it well.
  for (let index = 0; index < batch.lengths.length && at < hits.length; index += 1) {
    const length = batch.lengths[index] ?? 0;
    if (hits[at] === index) {
      const blockHits: Hit[] = [];
      for (; hits[at] === index; at += FIELDS) {
        blockHits.push({
          start: hits[at + 1] ?? 0,
          end: hits[at + 2] ?? 0,
          owner: hits[at + 3] ?? 0,
          flags: hits[at + 4] ?? 0,
        });
      }
      const block = textOfBlock(batch, index, blockStart);
      if (isUnchanged(batch, blockStart, length, block)) yield foundBlock(block, blockHits, owners);
    }
    blockStart += length;
  }
}

function foundBlock(
  block: ReturnType<typeof textOfBlock>,
  hits: Hit[],
  owners: ReadonlyMap<number, EntityOwner>,
): FoundBlock {
  const node = block.nodes[0];
  return {
    ...block,
    page: { id: ++lastId, text: block.text, lang: '', row: 0, section: 0, heading: false, hits },
    hits,
    hasName: hits.some((hit) => owners.get(hit.owner)?.role === 'entity'),
    container: node ? containerOf(node) : document,
    holders: undefined,
  };
}

/** The element (or shadow root) in whose own text a node stands. */
export function containerOf(node: Node): Node {
  let at = nodeValue(node, 'parentNode');
  let container: Node = node;
  while (at) {
    container = at;
    if (!(at instanceof Element) || kindOf(at) === BLOCK) break;
    at = nodeValue(at, 'parentNode');
  }
  return container;
}
