import { MAX_BLOCK_UNITS, MAX_DEPTH, NODES_PER_LOOK } from '@/core/limits';
import {
  closestAcrossShadow,
  dataOf,
  documentValue,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValue,
  parentNodeOf,
  shadowRootOf,
  textContentOf,
} from '../safe-dom';
import {
  BLOCK,
  BREAK,
  CAN_HOST,
  EDITABLE_SELECTOR,
  INLINE,
  isClosedKind,
  kindOf,
  NOT_PLAIN_SELECTOR,
  SKIPPED,
  SPACED,
  traits as traitsOf,
  traitsOfTag,
  UNSEEN,
} from './element-kinds';
import { editablesIn, editablesInParts } from './editables';
import { TextBatch } from './text-batch';

/** A part of the page to read. */
export interface Region {
  root: Element | ShadowRoot;
  /** Only the text that stands directly in `root`, not its child blocks. */
  ownTextOnly?: boolean;
  /** Elements that are new to the page: their child blocks are read even so. */
  fresh?: ReadonlySet<Node>;
  /** Start at this descendant instead of the first one. */
  from?: Element;
  /** End before this descendant. */
  until?: Element;
  /** It has so many elements that one native query over all of them is a long task. */
  isLarge?: boolean;
}

export interface ReadOptions {
  /** Text that is context only; read first. */
  title?: string;
  /** The document is a text file: the one `pre` that shows it is read. */
  isPlainText?: boolean;
  /** Called for each open shadow root, before its content is read. */
  onShadowRoot?: (root: ShadowRoot) => void;
  /** Called for each custom element without a shadow root, which may get one later. */
  onCustomElement?: (element: Element) => void;
  /** Called when elements nest deeper than `MAX_DEPTH`; what lies below is not read. */
  onTooDeep?: () => void;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** What is known of an open element: its kind in the lower bits, and these. */
const KIND_BITS = 7;
const IN_SHADOW = 8;
/** Its child blocks are read. */
const IS_WHOLE = 32;

/** Stands in the text where something is shown that is not read. No name runs over it. */
const OBJECT_SIGN = '\u{FFFC}';

/**
 * Reads regions in document order into batches of blocks. Yields a batch when it is full and at the end, and `undefined` every few nodes, where
 * the caller may rest; the page may change in between. Never recursive, never asks for styles or layout.
 */
export function* readText(
  regions: readonly Region[],
  options: ReadOptions = {},
): Generator<TextBatch | undefined, void> {
  let batch = new TextBatch(true);
  /** The open elements, and what is known of each. */
  const elements: Element[] = [];
  const states: number[] = [];
  let editable: ReadonlySet<Element> | undefined;
  /** Next node: `null` behind the last child of the innermost element, `undefined` at the end of the region. */
  let next: Node | null | undefined;
  /** How much of a long text node was read. */
  let from = 0;

  if (options.title) batch.addLoose(options.title);
  for (const region of regions) {
    next = yield* start(region);
    for (;;) {
      advance(region);
      if (next === undefined || next === region.until) break;
      if (batch.isFull) {
        yield batch;
        batch = new TextBatch(false);
      } else yield undefined;
    }
    batch.closeBlock();
  }
  if (batch.lengths.length > 0) yield batch;

  /**
   * Reads some nodes, until the batch is full or the region ends. One loop without calls for what pages are made of: it runs once, on code that
   * the browser has not compiled yet.
   */
  function advance({ root, until, ownTextOnly, fresh }: Region): void {
    let node = next;
    for (
      let left = NODES_PER_LOOK;
      left > 0 && node !== undefined && node !== until && !batch.isFull;
      left -= 1
    ) {
      if (node === null) {
        const element = elements.pop();
        const state = states.pop() ?? 0;
        if (!element) {
          node = undefined;
          break;
        }
        const kind = state & KIND_BITS;
        if (kind === BLOCK) {
          if (batch.text.length !== batch.blockStart) batch.closeBlock();
        } else if (kind !== INLINE) batch.addUnit(' ');
        if (state & IN_SHADOW) {
          elements.push(element);
          states.push(BLOCK | IS_WHOLE);
          node = firstChildOf(element);
        } else node = element === root ? undefined : nextSiblingOf(element);
        continue;
      }
      const type = nodeTypeOf(node);
      if (type === TEXT || type === CDATA) {
        const data = dataOf(node);
        from = data ? batch.add(node as Text, data, from) : -1;
        if (from >= 0) continue;
        from = 0;
      } else if (type === ELEMENT) {
        const element = node as Element;
        const tag = localNameOf(element);
        const traits = traitsOf.get(tag) ?? traitsOfTag(tag);
        let kind = traits & KIND_BITS;
        if (kind === BLOCK) {
          if (batch.text.length !== batch.blockStart) batch.closeBlock();
        } else if (kind !== INLINE) kind = edge(kind, tag, element);
        const whole = !ownTextOnly || fresh?.has(element) ? IS_WHOLE : (states.at(-1) ?? 0) & IS_WHOLE;
        const isEditable = editable !== undefined && editable.has(element);
        if (isEditable) batch.addUnit(OBJECT_SIGN);
        const isTooDeep = elements.length >= MAX_DEPTH;
        if (isTooDeep) options.onTooDeep?.();
        if (!isEditable && !isTooDeep && kind < BREAK && (kind !== BLOCK || whole)) {
          if (traits & CAN_HOST && whole) {
            const shadow = shadowRootOf(element);
            if (shadow) {
              node = enterShadow(element, shadow);
              continue;
            }
            if (kind === SPACED) options.onCustomElement?.(element);
          }
          const text = kind === BLOCK && whole ? plainText(element) : undefined;
          if (text !== undefined) {
            batch.addWhole(element, text);
            node = nextSiblingOf(element);
            continue;
          }
          elements.push(element);
          states.push(kind | whole);
          node = firstChildOf(element);
          continue;
        }
      }
      node = nextSiblingOf(node);
    }
    next = node;
  }

  /** The text of a block in which nothing but words stands; `undefined` for any other. */
  function plainText(element: Element): string | undefined {
    const found = find(element, editable ? `${NOT_PLAIN_SELECTOR},${EDITABLE_SELECTOR}` : NOT_PLAIN_SELECTOR);
    const text = found ? undefined : textContentOf(element);
    return text && text.length <= MAX_BLOCK_UNITS ? text : undefined;
  }

  /** First node of a region, or `undefined` where nothing of it is read. */
  function* start(region: Region): Generator<undefined, Node | null | undefined> {
    const { root, from: first, isLarge } = region;
    const isElement = root instanceof Element;
    const dom = documentOf(root);
    const isPage = root === documentValue(dom, 'documentElement');
    editable = isLarge && isElement ? yield* editablesInParts(root) : editablesIn(isPage ? dom : root);
    // One query over the document tells of its root as well; other roots have ancestors that may be closed.
    const isClosed = isPage
      ? isDesigned(dom) || editable?.has(root) || isClosedKind(kindOf(root))
      : isClosedHere(isElement ? root : root.host);
    if (isClosed) return undefined;
    elements.length = 0;
    states.length = 0;
    if (first && openAncestors(root, first)) return first;
    const shadow = isElement && !region.ownTextOnly ? shadowRootOf(root) : null;
    if (shadow) return enterShadow(root as Element, shadow);
    return firstChildOf(root);
  }

  function enterShadow(host: Element, shadow: ShadowRoot): Node | null {
    options.onShadowRoot?.(shadow);
    batch.closeBlock();
    elements.push(host);
    states.push(BLOCK | IN_SHADOW | IS_WHOLE);
    return firstChildOf(shadow);
  }

  /** Puts in what stands for an element that is neither inline nor a block. Returns its kind in this document. */
  function edge(kind: number, tag: string, element: Element): number {
    if (tag === 'sup' && !isFootnoteSign(element)) return INLINE;
    if (kind === SKIPPED && options.isPlainText && tag === 'pre') {
      batch.closeBlock();
      return BLOCK;
    }
    if (kind !== UNSEEN) batch.addUnit(kind === SKIPPED ? OBJECT_SIGN : ' ');
    return kind;
  }

  /** True where an ancestor already says that nothing here is read. */
  function isClosedHere(element: Element): boolean {
    if (isDesigned(documentOf(element)) || closestAcrossShadow(element, EDITABLE_SELECTOR)) return true;
    for (let at: Node | null = element; at instanceof Element; at = parentNodeOf(at)) {
      const isShown = options.isPlainText && at.localName === 'pre';
      if (isClosedKind(kindOf(at)) && !isShown) return true;
    }
    return false;
  }

  /** Opens the elements between a root and the place to start from. False, and nothing opened, where that place is not read. */
  function openAncestors(root: Node, descendant: Element): boolean {
    const chain: Element[] = [];
    for (let at = parentNodeOf(descendant); at !== root; at = parentNodeOf(at)) {
      if (!(at instanceof Element)) return false;
      chain.push(at);
    }
    if (chain.length >= MAX_DEPTH || isClosedHere(descendant)) return false;
    for (const element of chain.reverse()) {
      elements.push(element);
      states.push(kindOf(element));
    }
    return true;
  }
}

/** Komax³, not 21st: a raised number or sign is no part of the word before it. */
function isFootnoteSign(raised: Element): boolean {
  let first = firstChildOf(raised);
  while (first && nodeTypeOf(first) === ELEMENT) first = firstChildOf(first);
  return first !== null && nodeTypeOf(first) === TEXT && /^\s*[\d*†‡§¶(]/.test(dataOf(first as Text));
}

function documentOf(node: Node): Document {
  return nodeValue(node, 'ownerDocument') ?? document;
}

/** True where the page made all of its document editable. */
function isDesigned(dom: Document): boolean {
  return /^on$/i.test(documentValue(dom, 'designMode'));
}

const find = Function.prototype.call.bind(Element.prototype.querySelector) as (
  element: Element,
  selector: string,
) => Element | null;
