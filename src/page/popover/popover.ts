import type { CardReply, PageRules } from '@/core/messages/page-to-background';
import type { Act } from './open-card';

/** Where the mention is. Both in CSS pixels of this frame's viewport, read anew whenever the page scrolls or changes size. */
export interface PopoverTarget {
  /** One box a line of the mention; empty when its text is gone, and then the popover closes. */
  rects: () => readonly DOMRectReadOnly[];
  /** Where the reader pointed, to choose the line of a mention that runs over two. */
  pointer?: { x: number; y: number };
  /** Of the text; absent where its lines run across from the left, or nothing tells. */
  textFlow?: () => TextFlow | undefined;
}

/** How lines of text run, in the words of CSS; one that is empty says nothing. */
export type TextFlow = Readonly<Pick<CSSStyleDeclaration, 'writingMode' | 'direction'>>;

/** What the page knows about the mention while the card is under way. */
export interface PopoverInfo {
  entityId: string;
  caption: string;
}

export interface OpenOptions {
  /** `hover` closes by itself when the pointer leaves; `keyboard` moves the focus in. */
  openedBy: 'hover' | 'click' | 'keyboard';
  /** Called on closing when the focus was inside the popover. */
  returnFocus?: () => void;
}

/** Why the popover closed: by the reader (first line), by its buttons, by the page, or by us. */
export type CloseReason =
  | 'escape'
  | 'pointer-left'
  | 'outside'
  | 'acted'
  | 'mention-gone'
  | 'removed-by-page'
  | 'replaced'
  | 'stopped';

export interface PopoverDeps {
  document: Document;
  /** Its abort closes the popover and ends everything. */
  signal: AbortSignal;
  /** Asks for the card. Where the promise rejects, the card says that no answer came. */
  request: (info: PopoverInfo) => Promise<CardReply>;
  /** The reader pressed a button of the card; `entity` is the name it speaks of. Whether it worked: then the card closes. Never rejects. */
  act: (act: Act, entity: string) => boolean | Promise<boolean>;
  translate: (key: string) => string;
  /** BCP 47 tag of the interface. */
  uiLanguage: string;
  theme: PageRules['theme'];
  /** Whether the reader did it, not a script of the page. Replaced in tests only, which cannot make trusted events. */
  isTrusted?: (event: Event) => boolean;
}

/** At most one card is open. Opening another closes the first; closing leaves the document as it was. */
export interface Popover {
  open: (target: PopoverTarget, info: PopoverInfo, options: OpenOptions) => void;
  close: (reason: CloseReason) => void;
  isOpen: () => boolean;
  /** Of the open card, else null. */
  entityId: () => string | null;
}
