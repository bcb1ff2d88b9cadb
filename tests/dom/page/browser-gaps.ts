/** Parts of browsers that happy-dom lacks, as far as the page's code needs them. */
class StaticRangeGap {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;

  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}

/** Observers made while the gaps are filled; `show` tells them that an element came into view. */
export class IntersectionObserverGap {
  static readonly all = new Set<IntersectionObserverGap>();
  readonly observed = new Set<Element>();
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
    IntersectionObserverGap.all.add(this);
  }
  observe(element: Element): void {
    this.observed.add(element);
  }
  unobserve(element: Element): void {
    this.observed.delete(element);
  }
  disconnect(): void {
    this.observed.clear();
  }
  static show(element: Element): void {
    for (const observer of this.all) {
      if (!observer.observed.has(element)) continue;
      const entry = { target: element, isIntersecting: true, boundingClientRect: { height: 20 } };
      observer.#callback([entry as IntersectionObserverEntry], observer as unknown as IntersectionObserver);
    }
  }
}

/** Fills the gaps for the tests of one file. */
export function fillBrowserGaps(): void {
  globalThis.StaticRange = StaticRangeGap as unknown as typeof StaticRange;
  globalThis.IntersectionObserver = IntersectionObserverGap as unknown as typeof IntersectionObserver;
}
