import { LARGE_PAGE_PX } from '@/core/limits';
import { documentValue, elementValue, nodeValue } from '../safe-dom';
import type { Region } from './read-text';
import { BLOCK, isClosedKind, kindOf } from './element-kinds';

/** Regions of the whole page. Where the reader has scrolled down, from what is on screen to the end first, then the part above. */
export function readingOrder(dom: Document): Region[] {
  const root = documentValue(dom, 'documentElement');
  // Only a root with a body is a page; a lone frameset, or a document emptied by its script, holds nothing to read.
  if (!root) return [];
  // Asked right after a layout, as the scroll position is.
  const isLarge = elementValue(root, 'scrollHeight') >= LARGE_PAGE_PX;
  if (window.scrollY < window.innerHeight / 2) return [{ root, isLarge }];
  let at: Element | null = Document.prototype.elementFromPoint.call(dom, window.innerWidth / 2, 1);
  while (at && (kindOf(at) !== BLOCK || isClosedKind(kindOf(at)))) at = parentElementOf(at);
  if (!at || at === root || at.localName === 'body') return [{ root, isLarge }];
  return [
    { root, from: at, isLarge },
    { root, until: at, isLarge },
  ];
}

function parentElementOf(element: Element): Element | null {
  const parent = nodeValue(element, 'parentNode');
  return parent instanceof Element ? parent : null;
}
