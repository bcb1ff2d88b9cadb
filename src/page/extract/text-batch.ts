import { FIRST_BATCH_UNITS, MAX_BATCH_BLOCKS, MAX_BATCH_UNITS, MAX_BLOCK_UNITS } from '@/core/limits';

/**
 * Text of many blocks on its way to the scan: joined, with the nodes it came from. Parallel arrays instead of an object a block, because almost
 * all blocks are dropped as soon as the scan found nothing in them.
 */
export class TextBatch {
  text = '';
  /** Length of each closed block in UTF-16 units. */
  readonly lengths: number[] = [];
  /** Number of nodes before each block; one entry more than there are closed blocks. */
  readonly firstNodes: number[] = [0];
  /** An element stands for all text nodes in it. */
  readonly nodes: (Text | Element)[] = [];
  /** Where the data of each node would begin in `text`; before its block where a long node is cut. */
  readonly nodeStarts: number[] = [];
  /** Told when a block closes: a further one could go over the bounds of one message. */
  isFull = false;
  /** Where the open block begins in `text`. */
  blockStart = 0;
  private readonly limit: number;

  constructor(isFirst: boolean) {
    this.limit = isFirst ? FIRST_BATCH_UNITS : MAX_BATCH_UNITS - MAX_BLOCK_UNITS;
  }

  /** Adds a node's data from `from` on, up to the bounds of a block. Returns the offset of the rest, or -1 when all was taken. */
  add(node: Text, data: string, from: number): number {
    let used = this.text.length - this.blockStart;
    // White space between blocks is most text nodes of a page: not worth a node.
    if (used === 0 && data.charCodeAt(from) <= 32 && !/\S/.test(data)) return -1;
    if (used >= MAX_BLOCK_UNITS) {
      this.closeBlock();
      if (this.isFull) return from;
      used = 0;
    }
    const room = MAX_BLOCK_UNITS - used;
    const isCut = data.length - from > room;
    const to = isCut ? from + cutAtSpace(data, from, room) : data.length;
    this.nodes.push(node);
    this.nodeStarts.push(this.text.length - from);
    this.text += from === 0 && !isCut ? data : data.slice(from, to);
    if (!isCut) return -1;
    this.closeBlock();
    return to;
  }

  /** Adds a block that is all text of one element. The caller sees to it that the text fits into a block. */
  addWhole(element: Element, text: string): void {
    if (text.charCodeAt(0) <= 32 && !/\S/.test(text)) return;
    this.nodes.push(element);
    this.nodeStarts.push(this.text.length);
    this.text += text;
    this.closeBlock();
  }

  /** Adds one unit that stands in no node: a space, or a sign for something that is not text. */
  addUnit(unit: string): void {
    const used = this.text.length - this.blockStart;
    // A block of nothing but line breaks has bounds as well.
    if (used > 0 && used < MAX_BLOCK_UNITS) this.text += unit;
  }

  /** Adds a block that stands nowhere on the page: the document's title. */
  addLoose(text: string): void {
    this.closeBlock();
    this.text += text.slice(0, MAX_BLOCK_UNITS);
    this.closeBlock();
  }

  closeBlock(): void {
    if (this.text.length === this.blockStart) return;
    this.lengths.push(this.text.length - this.blockStart);
    this.firstNodes.push(this.nodes.length);
    this.blockStart = this.text.length;
    this.isFull = this.text.length >= this.limit || this.lengths.length >= MAX_BATCH_BLOCKS;
  }
}

/** Length of a piece of at most `room` units that ends behind white space if any is near, and never inside a surrogate pair. */
function cutAtSpace(data: string, from: number, room: number): number {
  const piece = data.slice(from, from + room);
  const near = /\s\S{0,1000}$/.exec(piece);
  if (near && near.index > 0) return near.index + 1;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd8_00 && last <= 0xdb_ff && piece.length > 1 ? piece.length - 1 : piece.length;
}
