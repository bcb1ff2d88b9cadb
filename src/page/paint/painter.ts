import type { Reason } from '@/core/matching/model';
import type { StatusClass } from '@/core/entities/status-class';
import type { Segment } from '../locate/text-range';
import type { FoundBlock } from '../scan/found-block';

/** What a page shows of an entity. */
export interface Bearer {
  id: string;
  caption: string;
  statusClass: StatusClass;
}

/** A name that is shown, at its place on the page. */
export interface PaintedMention {
  entity: string;
  caption: string;
  statusClass: StatusClass;
  /** Others that bear the very same name, where nothing tells which is meant. */
  also: readonly Bearer[];
  reason: Reason;
  /** The name as it stands on the page. */
  surface: string;
  block: FoundBlock;
  /** UTF-16 units in the block's text. */
  start: number;
  end: number;
  segments: readonly Segment[];
  range: StaticRange;
  /** Elements around the name, where the painter puts some in. */
  elements?: readonly Element[];
}

/** Makes mentions visible. Both painters leave a page as it was when a mention, or all of them, is taken away. */
export interface Painter {
  /** It puts elements into the page. */
  readonly changesPage: boolean;
  add(mentions: readonly PaintedMention[]): void;
  remove(mentions: readonly PaintedMention[]): void;
  /** True while a painted mention still stands on the page as it was painted. */
  isIntact(mention: PaintedMention): boolean;
  clear(): void;
  /** Takes what it put in out of copies that the page made of it, among nodes that came in. Only of one that changes the page. */
  clearCopies?(added: Iterable<Node>): void;
  /** Puts back what the page may have taken away all at once, as `CSS.highlights.clear()` does. Costs next to nothing where it did not. */
  restore(): void;
}
