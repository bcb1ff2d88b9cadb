import type { Hit, PageBlock } from '@/core/matching/model';
import type { TextBatch } from '../extract/text-batch';

/** What the reader of the text puts in between nodes. */
const ONLY_UNITS = /^[ \u{FFFC}]*$/u;

/** Nodes of one block and where each one's data begins in the block's text (before it, where a long node is cut). */
export interface BlockText {
  text: string;
  nodes: Text[];
  starts: number[];
  /** Where each node's part of the block's text ends. */
  ends: number[];
}

/** A block in which the scan found something. The only blocks that are kept. */
export interface FoundBlock extends BlockText {
  /** What the decision sees. Its place, and which hits a reader can see, are told only when a page holds names at all: see `view`. */
  page: PageBlock;
  /** All hits of the scan. */
  hits: readonly Hit[];
  /** True where a name of an entity is among the hits. */
  hasName: boolean;
  /** Element whose own text this is: when that changes, the block is read again. */
  container: Node;
  /** Elements that hold names of this block, and whether a reader can see each; `undefined` while `page` is not complete yet. */
  holders: ReadonlyMap<Element, boolean> | undefined;
}

/** Cuts one block, which begins at `blockStart`, out of a batch. The text is put together anew from the nodes, so that it does not keep the whole batch alive. */
export function textOfBlock(batch: TextBatch, index: number, blockStart: number): BlockText {
  const length = batch.lengths[index] ?? 0;
  const first = batch.firstNodes[index] ?? 0;
  const end = batch.firstNodes[index + 1] ?? first;
  const nodes: Text[] = [];
  const starts: number[] = [];
  for (let at = first; at < end; at += 1) {
    let start = (batch.nodeStarts[at] ?? 0) - blockStart;
    for (const node of textNodesOf(batch.nodes[at])) {
      nodes.push(node);
      starts.push(start);
      start += node.data.length;
    }
  }
  const ends: number[] = [];
  if (nodes.length === 0)
    return { text: copyOf(batch.text.slice(blockStart, blockStart + length)), nodes, starts, ends };
  let text = '';
  nodes.forEach((node, at) => {
    const start = starts[at] ?? 0;
    // What stands between nodes is a unit that the reader of the text put in: at the end of the batch's own text.
    if (text.length < start) text += batch.text.slice(blockStart + text.length, blockStart + start);
    text += node.data.slice(Math.max(0, -start), Math.max(0, length - start));
    ends.push(text.length);
  });
  if (text.length < length) text += batch.text.slice(blockStart + text.length, blockStart + length);
  return { text, nodes, starts, ends };
}

/** A node, or the text nodes in an element. */
function textNodesOf(node: Text | Element | undefined): Text[] {
  if (!(node instanceof Element)) return node ? [node] : [];
  const nodes: Text[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) nodes.push(at as Text);
  return nodes;
}

/** True while the nodes still hold the text that was sent to the scan; text that was added at the very end does not matter. */
export function isUnchanged(batch: TextBatch, blockStart: number, length: number, block: BlockText): boolean {
  return block.nodes.every((node, at) => {
    const start = block.starts[at] ?? 0;
    const from = Math.max(0, start);
    const piece = node.data.slice(Math.max(0, -start), length - start);
    const next = block.starts[at + 1] ?? length;
    const between = batch.text.slice(blockStart + from + piece.length, blockStart + next);
    const isWhole = from + piece.length <= next && ONLY_UNITS.test(between);
    return isWhole && batch.text.startsWith(piece, blockStart + from);
  });
}

/** A string of its own, that keeps no longer one alive. */
function copyOf(text: string): string {
  return text.split('').join('');
}
