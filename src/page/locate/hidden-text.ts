import { MAX_VISIBILITY_LOOKS, SHOWING_SETTLE_MS } from '@/core/limits';
import { parentAcrossShadow } from '../safe-dom';
import { after } from '../timer';
import { isShown } from './visibility';

/** What a reader does, and what pages show, before text comes or goes without a change of boxes that an observer of intersections tells. */
const HINTS = ['toggle', 'click', 'keyup', 'transitionend', 'animationend'];

/** Attributes by which a page shows what it hid. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'slot'];

/** Watches the elements that hold names, without asking again and again. */
export interface HiddenText {
  /** Replaces what is watched: elements that hold a name, and whether a reader could see each. */
  watch(elements: ReadonlyMap<Element, boolean>): void;
}

/** Calls `onChange` when text of the watched elements has appeared or gone. Costs nothing before there is something to watch. */
export function watchHiddenText(onChange: () => void, signal: AbortSignal): HiddenText {
  let cancel: (() => void) | undefined;
  let observer: IntersectionObserver | undefined;
  let watched: ReadonlyMap<Element, boolean> = new Map();
  let suspects = new Set<Element>();

  const look = () => {
    const looked = suspects;
    suspects = new Set();
    cancel = undefined;
    // What left the page is told by the watch of its changes.
    const isChanged = (at: Element) => at.isConnected && watched.get(at) === !isShown(at);
    if ([...looked].some(isChanged)) onChange();
  };
  const suspect = (element: Element) => {
    suspects.add(element);
    cancel ??= after(SHOWING_SETTLE_MS, look);
  };
  const onHint = () => [...watched.keys()].slice(0, MAX_VISIBILITY_LOOKS).forEach(suspect);
  // Text that is invisible, or in an element without a box, may appear without a sign from either: the elements around it are asked to tell.
  let hidden: readonly Element[] = [];
  const attributes = new MutationObserver(() => hidden.forEach(suspect));
  const watchAround = (elements: readonly Element[]) => {
    hidden = elements;
    attributes.disconnect();
    const observed = new Set<Node>();
    for (const element of hidden) {
      for (let at: Node | null = element; at && !observed.has(at); at = parentAcrossShadow(at)) {
        observed.add(at);
        attributes.observe(at, { attributeFilter: SHOWING_ATTRIBUTES });
      }
    }
  };
  const begin = () => {
    for (const hint of HINTS) window.addEventListener(hint, onHint, { capture: true, passive: true, signal });
    return new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting !== watched.get(target)) suspect(target);
        }
      },
      // The margin takes in all of the page: the observer tells when an element gets or loses its box, and is silent when the reader scrolls.
      { root: document, rootMargin: '9999999px' },
    );
  };
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    attributes.disconnect();
    cancel?.();
  });
  return {
    watch(elements) {
      const before = watched;
      watched = elements;
      for (const element of before.keys()) if (!elements.has(element)) observer?.unobserve(element);
      for (const element of elements.keys()) {
        if (!before.has(element)) (observer ??= begin()).observe(element);
      }
      watchAround(
        [...elements.keys()].filter((element) => !elements.get(element)).slice(0, MAX_VISIBILITY_LOOKS),
      );
    },
  };
}
