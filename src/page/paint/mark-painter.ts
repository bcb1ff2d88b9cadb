import { MAX_UNDONE_MARKS } from '@/core/limits';
import Mark from 'mark.js';
import { closest, elementAround, elementValue, parentNodeOf } from '../safe-dom';
import { MARK_TAG } from '../extract/element-kinds';
import { isTextThere, type Segment } from '../locate/text-range';
import { coloursOfPage, type Tone, tones } from './ground';
import { canHighlight, createHighlightPainter } from './highlight-painter';
import { takeOutCopies } from './left-marks';
import type { PaintedMention, Painter } from './painter';

/** Elements that take focus themselves; a mark inside one stays out of the focus order. */
const FOCUSABLE = 'a[href],button,summary,[tabindex]';

/** One text node of the page that was cut up. The node itself stays in place as the head: frameworks hold on to it. */
interface CutNode {
  head: Text;
  /** Where it stood: the page may put another text node in its place. */
  parent: Node;
  original: string;
  headText: string;
  /** What was put behind the head: marks and rests of text in turn, with the text each holds. */
  parts: { node: Element | Text; text: string }[];
  pieces: Map<PaintedMention, Segment>;
}

/**
 * Paints with elements around the names, for browsers without highlights and for readers who want to reach names by Tab. Taking a mention away puts
 * the very text nodes of the page back as they were; what the page itself changed meanwhile is left as the page wants it.
 */
export function createMarkPainter(): Painter {
  const cuts = new Map<Text, CutNode>();
  const own = new WeakSet<Element>();
  /** How often the page took our marks out of a text right in this node, and kept the text. */
  const undone = new WeakMap<Node, number>();
  const isRefused = ({ segments }: PaintedMention) =>
    segments.some(({ node }) => {
      const parent = parentNodeOf(node);
      return parent !== null && (undone.get(parent) ?? 0) >= MAX_UNDONE_MARKS;
    });
  const highlights = canHighlight() ? createHighlightPainter('quiet') : undefined;
  let colours: string | undefined;
  const tint = (mentions: Iterable<PaintedMention>) => {
    const toneOf = tones('quiet');
    for (const mention of mentions) {
      const tone = toneOf(mention);
      for (const element of mention.elements ?? []) wear(element, tone);
    }
  };

  const repaint = (
    nodes: ReadonlySet<Text>,
    change: (pieces: Map<PaintedMention, Segment>, node: Text) => void,
  ) => {
    const repainted = new Set<PaintedMention>();
    for (const node of nodes) {
      const cut = cuts.get(node);
      const isRestored = !cut || restore(cut);
      cuts.delete(node);
      if (!isRestored && isUndone(cut)) undone.set(cut.parent, (undone.get(cut.parent) ?? 0) + 1);
      const pieces = cut?.pieces ?? new Map<PaintedMention, Segment>();
      change(pieces, node);
      const parent = parentNodeOf(node);
      if (isRestored && parent && node.isConnected && pieces.size > 0)
        cuts.set(node, cutUp(node, parent, pieces, own));
      for (const mention of pieces.keys()) repainted.add(mention);
    }
    // A text is cut anew whole: all of its marks are new.
    colours ??= coloursOfPage();
    tint(repainted);
  };
  return {
    changesPage: true,
    add(mentions) {
      const unmarked = new Set(
        mentions.filter((mention) => isLaidOutInPieces(mention) || isRefused(mention)),
      );
      if (unmarked.size > 0) highlights?.add([...unmarked]);
      const marked = mentions.filter((mention) => !unmarked.has(mention));
      repaint(nodesOf(marked), (pieces, node) => {
        for (const mention of marked) {
          for (const segment of mention.segments) if (segment.node === node) pieces.set(mention, segment);
        }
      });
    },
    remove(mentions) {
      highlights?.remove(mentions);
      repaint(nodesOf(mentions), (pieces) => mentions.forEach((mention) => pieces.delete(mention)));
    },
    isIntact: (mention) =>
      isTextThere(mention, (node) => {
        const cut = cuts.get(node);
        if (!cut) return node.data;
        return isAsLeft(cut) ? cut.original : undefined;
      }),
    restore() {
      highlights?.restore();
      if (colours === undefined || colours === (colours = coloursOfPage())) return;
      for (const { pieces } of cuts.values()) tint(pieces.keys());
    },
    clear() {
      highlights?.clear();
      for (const cut of cuts.values()) restore(cut);
      cuts.clear();
    },
    clearCopies: (added) => takeOutCopies(added, (mark) => own.has(mark)),
  };
}

/** In a flexible row or a grid each piece of a text would be laid out on its own: there names are highlighted, as where the page wants no marks, or left alone. */
function isLaidOutInPieces({ segments }: PaintedMention): boolean {
  return segments.some(({ node }) => {
    const parent = elementAround(node);
    return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
  });
}

function nodesOf(mentions: readonly PaintedMention[]): Set<Text> {
  return new Set(mentions.flatMap((mention) => mention.segments.map(({ node }) => node)));
}

function cutUp(
  head: Text,
  parent: Node,
  pieces: Map<PaintedMention, Segment>,
  own: WeakSet<Element>,
): CutNode {
  const original = head.data;
  const marks: Element[] = [];
  const ranges = [...pieces].map(([mention, { start, end }]) => ({ start, length: end - start, mention }));
  const isInsideFocusable = head.parentElement !== null && closest(head.parentElement, FOCUSABLE) !== null;
  for (const mention of pieces.keys())
    mention.elements = mention.elements?.filter((element) => element.isConnected) ?? [];
  // A text node as context: mark.js then reads and cuts this node alone, and offsets are those of its data.
  new Mark([head] as unknown as HTMLElement[]).markRanges(ranges, {
    element: MARK_TAG,
    each(element, range) {
      const { mention } = range as (typeof ranges)[number];
      dress(element, mention, !isInsideFocusable && mention.elements?.length === 0);
      mention.elements = [...(mention.elements ?? []), element];
      marks.push(element);
      own.add(element);
    },
  });
  const parts = marks.flatMap((mark) => {
    const rest = mark.nextSibling;
    const part = { node: mark, text: mark.textContent ?? '' };
    return rest instanceof Text ? [part, { node: rest, text: rest.data }] : [part];
  });
  return { head, parent, original, headText: head.data, parts, pieces };
}

function dress(element: Element, mention: PaintedMention, isFocusable: boolean): void {
  element.setAttribute('data-status', mention.statusClass);
  // Our sheet gives it a box. When Firefox ends Sidelight the sheet goes, and without a box the mark takes no focus and changes no layout.
  if (element instanceof HTMLElement) element.style.setProperty('display', 'contents');
  if (!isFocusable) return;
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
}

function wear(mark: Element, tone: Tone): void {
  if (tone === 'usual') mark.removeAttribute('data-tone');
  else mark.setAttribute('data-tone', tone);
}

/** True while the page has not touched what was put in. With `isMissing` marks that it took out whole do not count. */
function isAsLeft({ head, headText, parts }: CutNode, isMissing = (_node: Node) => false): boolean {
  if (!head.isConnected || head.data !== headText) return false;
  let at: Node = head;
  return parts.every(({ node, text }) => {
    if (isMissing(node)) return true;
    const isNext = at.nextSibling === node && node.textContent === text;
    at = node;
    return isNext;
  });
}

/** The marks are gone, and the text stands there as before. */
function isUndone({ parts, parent, original }: CutNode): boolean {
  const isGone = parts.every(({ node }) => node instanceof Text || !node.isConnected);
  // A shadow root has its text from the same getter.
  return isGone && elementValue(parent as Element, 'textContent')?.includes(original) === true;
}

/**
 * Puts the page's text node back together. False where the page had changed it: then only our own pieces are taken out. A page that took out our marks and
 * nothing else gets their text back: it meant what is not its own.
 */
function restore(cut: CutNode): boolean {
  const { head, headText, original, parts } = cut;
  const isUntouched = isAsLeft(cut);
  const isWhole = isUntouched || isAsLeft(cut, (node) => node instanceof Element && !node.isConnected);
  const isHeadOurs = head.isConnected && head.data === headText;
  for (const { node, text } of parts) {
    if (!isWhole && isHeadOurs && node.textContent === text) {
      // Something came between the pieces: their text belongs to the page, only the elements around it go.
      if (node instanceof Element) node.replaceWith(...node.childNodes);
    } else {
      node.remove();
    }
  }
  if (isWhole) head.data = original;
  return isUntouched;
}
