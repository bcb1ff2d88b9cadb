import { FEW_BLOCK_NODES } from '@/core/limits';
import type { Hit, EntityOwner } from '@/core/matching/model';
import { elementAround, parentNodeOf } from '../safe-dom';
import type { FoundBlock } from '../scan/found-block';
import { placeOf, type Places } from '../scan/place';
import { isSplitByStyle, segmentsOf } from './text-range';
import { boxOfText, isShown } from './visibility';

/** What one look at a page was told of elements: many blocks share the elements around them. */
export interface Looks {
  places: Places;
  shown: Map<Element | ShadowRoot, boolean>;
  clipped: Map<Element, boolean>;
}

export function newLooks(): Looks {
  return { places: new Map(), shown: new Map(), clipped: new Map() };
}

/**
 * Completes what the decision sees of a block: where it stands, and those of its hits that a reader can see. Sets `holders`: the elements that hold
 * names, to be looked at again when they appear or go.
 */
export function completeView(
  block: FoundBlock,
  owners: ReadonlyMap<number, EntityOwner>,
  { places, shown, clipped }: Looks,
): void {
  const holders = new Map<Element, boolean>();
  const isSeen = (element: Element | ShadowRoot) => {
    let seen = shown.get(element);
    if (seen === undefined) shown.set(element, (seen = isShown(element, clipped)));
    return seen;
  };
  let whole: boolean | undefined;
  const isWholeSeen = () =>
    (whole ??=
      block.nodes.length > 0 &&
      block.nodes.length <= FEW_BLOCK_NODES &&
      block.nodes.every((node) => {
        const parent = elementAround(node);
        return parent !== null && parent === parentNodeOf(node) && node.isConnected && isSeen(parent);
      }));
  const isKept = (hit: Hit) => {
    // Most hits are words around names. Where all of a block is seen they are.
    if (owners.get(hit.owner)?.role !== 'entity' && isWholeSeen()) return true;
    const segments = segmentsOf(block, hit.start, hit.end);
    if (segments.length === 0) return block.nodes.length === 0;
    const isName = owners.get(hit.owner)?.role === 'entity';
    for (const { node } of segments) {
      const parent = parentNodeOf(node);
      const element = parent instanceof ShadowRoot ? parent : elementAround(node);
      if (!element || !node.isConnected) return false;
      const seen = isSeen(element);
      // A host is watched for its own text; what stands right in its shadow tree is told when the tree changes.
      if (isName && element instanceof Element) holders.set(element, seen);
      const box = isName && boxOfText(element);
      // An element without a box never comes into view or goes out of it: the one that shows its text does.
      if (box && element instanceof Element && box !== element) holders.set(box, isSeen(box));
      if (!seen) return false;
    }
    return !isName || segments.length === 1 || !isSplitByStyle(segments);
  };
  const around = block.nodes[0] && elementAround(block.nodes[0]);
  if (around) Object.assign(block.page, placeOf(around, places));
  block.page.hits = block.hits.filter(isKept);
  block.holders = holders;
}
