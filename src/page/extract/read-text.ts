import { MAX_DEPTH } from '@/core/limits';
import { closestAcrossShadow, documentValue, nodeValue } from '../safe-dom';
import { STEPS_PER_LOOK } from '../slices';
import * as kinds from './element-kinds';
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
const IS_FORM = 16;
/** Its child blocks are read. */
const IS_WHOLE = 32;

/** Stands in the text where something is shown that is not read. No name runs over it. */
const OBJECT_SIGN = '\u{FFFC}';

/**
 * Reads regions in document order into batches of blocks. Yields a batch when it is full and at the end, and `undefined` every few nodes, where
 * the caller may rest; the page may change in between. Never recursive, never asks for styles or layout.
 */
export function readText(
  regions: readonly Region[],
  options: ReadOptions = {},
): Generator<TextBatch | undefined, void> {
  return new TextReader(options).read(regions);
}

class TextReader {
  #batch = new TextBatch(true);
  /** The open elements, and what is known of each. */
  readonly #elements: Element[] = [];
  readonly #states: number[] = [];
  readonly #options: ReadOptions;
  #region: Region | undefined;
  #isOwnTextOnly = false;
  #editable: ReadonlySet<Element> | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
    if (options.title) this.#batch.addLoose(options.title);
  }

  *read(regions: readonly Region[]): Generator<TextBatch | undefined, void> {
    let steps = 0;
    for (const region of regions) {
      let node = this.#start(region);
      while (node !== undefined && node !== region.until) {
        if (++steps % STEPS_PER_LOOK === 0) yield undefined;
        if (this.#batch.isFull) {
          yield this.#batch;
          this.#batch = new TextBatch(false);
        }
        if (node === null) {
          node = this.#leave();
          continue;
        }
        const type: unknown = node.nodeType;
        if (type === TEXT || type === CDATA) {
          const data = (node as Text).data;
          let from = data.length > 0 ? this.#batch.add(node as Text, data, 0) : -1;
          while (from >= 0) {
            if (this.#batch.isFull) {
              yield this.#batch;
              this.#batch = new TextBatch(false);
            }
            from = this.#batch.add(node as Text, data, from);
          }
          node = node.nextSibling;
        } else if (type === ELEMENT || typeof type !== 'number') {
          // A form answers `nodeType` with one of its inputs if that has this name; then it is no number.
          node = this.#enter(node as Element);
        } else {
          node = node.nextSibling;
        }
      }
      this.#batch.closeBlock();
    }
    if (this.#batch.lengths.length > 0) yield this.#batch;
  }

  /** First node of a region, or `undefined` where nothing of it is read. */
  #start(region: Region): Node | null | undefined {
    const { root, from } = region;
    const isElement = root instanceof Element;
    if (this.#isClosedHere(isElement ? root : root.host)) return undefined;
    this.#region = region;
    this.#isOwnTextOnly = region.ownTextOnly === true;
    this.#editable = findEditable(root);
    this.#elements.length = 0;
    this.#states.length = 0;
    if (from && this.#openAncestors(root, from)) return from;
    if (isElement && root.shadowRoot && !region.ownTextOnly) return this.#enterShadow(root, root.shadowRoot);
    return nodeValue(root, 'firstChild');
  }

  /** Opens an element and returns its first child, or passes over it and returns what follows. */
  #enter(element: Element): Node | null {
    const tag: unknown = element.localName;
    const isForm = typeof tag !== 'string' || tag === 'form';
    const traits = isForm ? kinds.BLOCK : kinds.traitsOfTag(tag);
    let kind = traits & KIND_BITS;
    if (kind === kinds.SKIPPED && this.#options.isPlainText && tag === 'pre') kind = kinds.BLOCK;
    this.#edge(kind);
    const whole = this.#isWhole(element) ? IS_WHOLE : 0;
    if (this.#isPassedOver(element, kind, whole)) {
      return isForm ? nodeValue(element, 'nextSibling') : element.nextSibling;
    }
    if (traits & kinds.CAN_HOST && whole) {
      const shadow = element.shadowRoot;
      if (shadow) return this.#enterShadow(element, shadow);
      if (kind === kinds.SPACED) this.#options.onCustomElement?.(element);
    }
    this.#elements.push(element);
    this.#states.push(isForm ? kind | whole | IS_FORM : kind | whole);
    return isForm ? nodeValue(element, 'firstChild') : element.firstChild;
  }

  #enterShadow(host: Element, shadow: ShadowRoot): Node | null {
    this.#options.onShadowRoot?.(shadow);
    this.#batch.closeBlock();
    this.#elements.push(host);
    this.#states.push(kinds.BLOCK | IN_SHADOW | IS_WHOLE);
    return shadow.firstChild;
  }

  /** Closes the innermost element and returns what follows it; `undefined` at the end of the region. */
  #leave(): Node | null | undefined {
    const element = this.#elements.pop();
    const state = this.#states.pop();
    if (element === undefined || state === undefined) return undefined;
    this.#edge(state & KIND_BITS);
    if (state & IN_SHADOW) {
      this.#elements.push(element);
      this.#states.push(kinds.BLOCK | IS_WHOLE);
      return nodeValue(element, 'firstChild');
    }
    if (element === this.#region?.root) return undefined;
    return state & IS_FORM ? nodeValue(element, 'nextSibling') : element.nextSibling;
  }

  #edge(kind: number): void {
    if (kind === kinds.BLOCK) this.#batch.closeBlock();
    else if (kind === kinds.SPACED || kind === kinds.BREAK) this.#batch.addUnit(' ');
    else if (kind === kinds.SKIPPED) this.#batch.addUnit(OBJECT_SIGN);
  }

  #isWhole(element: Element): boolean {
    if (!this.#isOwnTextOnly) return true;
    return ((this.#states.at(-1) ?? 0) & IS_WHOLE) !== 0 || this.#region?.fresh?.has(element) === true;
  }

  #isPassedOver(element: Element, kind: number, whole: number): boolean {
    if (kind >= kinds.BREAK) return true;
    if (kind === kinds.BLOCK && !whole) return true;
    if (this.#editable?.has(element)) {
      this.#batch.addUnit(OBJECT_SIGN);
      return true;
    }
    if (this.#elements.length < MAX_DEPTH) return false;
    this.#options.onTooDeep?.();
    return true;
  }

  /** True where an ancestor already says that nothing here is read. */
  #isClosedHere(element: Element): boolean {
    if (/^on$/i.test(documentValue(element.ownerDocument, 'designMode'))) return true;
    if (closestAcrossShadow(element, kinds.EDITABLE_SELECTOR)) return true;
    for (let at: Node | null = element; at instanceof Element; at = nodeValue(at, 'parentNode')) {
      const isShown = this.#options.isPlainText && at.localName === 'pre';
      if (kinds.isClosedKind(kinds.kindOf(at)) && !isShown) return true;
    }
    return false;
  }

  /** Opens the elements between a root and the place to start from. False, and nothing opened, where that place is not read. */
  #openAncestors(root: Node, from: Element): boolean {
    const chain: Element[] = [];
    for (let at = nodeValue(from, 'parentNode'); at !== root; at = nodeValue(at, 'parentNode')) {
      if (!(at instanceof Element)) return false;
      chain.push(at);
    }
    if (chain.length >= MAX_DEPTH || this.#isClosedHere(from)) return false;
    for (const element of chain.reverse()) {
      this.#elements.push(element);
      this.#states.push(kinds.kindOf(element) | (element instanceof HTMLFormElement ? IS_FORM : 0));
    }
    return true;
  }
}

/** Regions inside `root` that are written in. One native query costs a fraction of a look at every element. */
function findEditable(root: Element | ShadowRoot): ReadonlySet<Element> | undefined {
  const query = root instanceof Element ? Element.prototype.querySelectorAll : root.querySelectorAll;
  const found = query.call(root, kinds.EDITABLE_SELECTOR);
  return found.length > 0 ? new Set(found) : undefined;
}
