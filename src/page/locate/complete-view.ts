import type { Hit, EntityOwner } from '@/core/matching/model';
import { elementAround } from '../safe-dom';
import type { FoundBlock } from '../scan/found-block';
import { placeOf } from '../scan/place';
import { isSplitByStyle, segmentsOf } from './text-range';
import { isShown } from './visibility';

/**
 * Completes what the decision sees of a block: where it stands, and those of its hits that a reader can see. Sets `view`, and returns the elements that hide a name, to be looked at
 * again when they appear.
 */
export function completeView(block: FoundBlock, owners: ReadonlyMap<number, EntityOwner>): Element[] {
  const hiding = new Set<Element>();
  const shown = new Map<Element, boolean>();
  const isSeen = (element: Element) => {
    let seen = shown.get(element);
    if (seen === undefined) shown.set(element, (seen = isShown(element)));
    return seen;
  };
  const isKept = (hit: Hit) => {
    const segments = segmentsOf(block, hit.start, hit.end);
    if (segments.length === 0) return block.nodes.length === 0;
    const isName = owners.get(hit.owner)?.role === 'entity';
    for (const { node } of segments) {
      const element = elementAround(node);
      if (!element || !node.isConnected) return false;
      if (isSeen(element)) continue;
      if (isName) hiding.add(element);
      return false;
    }
    return !isName || segments.length === 1 || !isSplitByStyle(segments);
  };
  const around = block.nodes[0] && elementAround(block.nodes[0]);
  if (around) Object.assign(block.page, placeOf(around));
  block.page.hits = block.hits.filter(isKept);
  block.view = hiding.size > 0 ? 'hidden' : 'shown';
  return [...hiding];
}
