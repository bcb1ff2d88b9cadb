import { nodeValue } from '../safe-dom';
import type { FoundBlock } from '../scan/found-block';
import { isBefore } from './document-order';

/** The blocks in which something was found, in document order. Forgets what leaves the page. */
export interface FoundBlocks {
  /** In document order. */
  all(): readonly FoundBlock[];
  byId(id: number): FoundBlock | undefined;
  /** Adds a block at its place; one that begins at the same place is replaced. */
  add(block: FoundBlock): void;
  /** Takes out the blocks whose own text stands directly in one of these elements. */
  dropIn(containers: ReadonlySet<Node>): void;
  /** Takes out what is no longer on the page, or in one of the given parts of it, which are read anew. */
  prune(moved?: ReadonlySet<Node>): void;
  clear(): void;
}

/** `onDrop` hears of the blocks that are taken out. */
export function createFoundBlocks(onDrop: (blocks: readonly FoundBlock[]) => void): FoundBlocks {
  let blocks: FoundBlock[] = [];
  const ids = new Map<number, FoundBlock>();
  let lastPlace = 0;

  const keep = (isKept: (block: FoundBlock) => boolean) => {
    const kept: FoundBlock[] = [];
    const dropped: FoundBlock[] = [];
    for (const block of blocks) (isKept(block) ? kept : dropped).push(block);
    blocks = kept;
    for (const block of dropped) ids.delete(block.page.id);
    if (dropped.length > 0) onDrop(dropped);
  };

  return {
    all: () => blocks,
    byId: (id) => ids.get(id),
    add(block) {
      const at = placeFor(blocks, block, lastPlace);
      lastPlace = at;
      const same = blocks[at];
      const isReplaced = same !== undefined && isSamePlace(same, block);
      blocks.splice(at, isReplaced ? 1 : 0, block);
      ids.set(block.page.id, block);
      if (isReplaced) {
        ids.delete(same.page.id);
        onDrop([same]);
      }
    },
    dropIn(containers) {
      if (containers.size > 0) keep((block) => !containers.has(block.container));
    },
    prune(moved = new Set()) {
      keep((block) => block.nodes.every((node) => node.isConnected) && !isInside(block.container, moved));
    },
    clear: () => keep(() => false),
  };
}

/**
 * Index of the first block that does not stand before this one. Blocks come one after another, or near the one before, so that the search begins at its place and
 * widens from there: a comparison is a walk over what stands between two nodes.
 */
function placeFor(blocks: readonly FoundBlock[], block: FoundBlock, near: number): number {
  const last = blocks.at(-1);
  if (!last || comesBefore(last, block)) return blocks.length;
  const isBehind = (at: number) => {
    const other = blocks[at];
    return other !== undefined && comesBefore(other, block);
  };
  let low = 0;
  let high = blocks.length - 1;
  const start = Math.min(near, high);
  if (isBehind(start)) {
    low = start + 1;
    for (let step = 1; low + step < high; step *= 2) {
      if (!isBehind(low + step - 1)) {
        high = low + step - 1;
        break;
      }
      low += step;
    }
  } else {
    high = start;
    for (let step = 1; high - step > 0; step *= 2) {
      if (isBehind(high - step)) {
        low = high - step + 1;
        break;
      }
      high -= step;
    }
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(a: FoundBlock, b: FoundBlock): boolean {
  const nodeA = a.nodes[0];
  const nodeB = b.nodes[0];
  if (!nodeA || !nodeB) return false;
  if (nodeA === nodeB) return (a.starts[0] ?? 0) > (b.starts[0] ?? 0);
  return isBefore(nodeA, nodeB);
}

function isSamePlace(a: FoundBlock, b: FoundBlock): boolean {
  return a.nodes[0] === b.nodes[0] && a.starts[0] === b.starts[0];
}

function isInside(node: Node, parts: ReadonlySet<Node>): boolean {
  if (parts.size === 0) return false;
  for (let at: Node | null = node; at; at = nodeValue(at, 'parentNode')) if (parts.has(at)) return true;
  return false;
}
