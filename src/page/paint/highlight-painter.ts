import type { StatusClass } from '@/core/entities/status-class';
import type { PageRules } from '@/core/messages/page-to-background';
import { isTextThere } from '../locate/text-range';
import type { Painter } from './painter';

const STATUS_CLASSES: readonly StatusClass[] = ['known', 'listed', 'control', 'freeze'];

/** True where the browser has the CSS Custom Highlight API. Asked by name: a look at it would make the browser set it up on every page. */
export function canHighlight(): boolean {
  return 'Highlight' in globalThis;
}

/**
 * Paints with the CSS Custom Highlight API: nothing in the page's DOM changes. One highlight a status class, `sidelight-` before its name; the looks
 * stand in the content script's style sheet. The registry is never iterated: Firefox refuses that to content scripts.
 */
export function createHighlightPainter(underline: PageRules['underline']): Painter {
  const nameOf = (statusClass: StatusClass) =>
    `sidelight-${statusClass}${underline === 'clear' ? '-clear' : ''}`;
  const highlights = new Map<StatusClass, Highlight>();
  const highlightOf = (statusClass: StatusClass) => {
    let highlight = highlights.get(statusClass);
    if (!highlight) {
      highlight = new Highlight();
      // Where two overlap the graver one is on top.
      highlight.priority = STATUS_CLASSES.indexOf(statusClass);
      highlights.set(statusClass, highlight);
      CSS.highlights.set(nameOf(statusClass), highlight);
    }
    return highlight;
  };
  return {
    changesPage: false,
    add(mentions) {
      for (const { statusClass, range } of mentions) highlightOf(statusClass).add(range);
    },
    remove(mentions) {
      for (const { statusClass, range } of mentions) highlights.get(statusClass)?.delete(range);
    },
    isIntact: (mention) => isTextThere(mention),
    restore() {
      for (const [statusClass, highlight] of highlights) {
        const name = nameOf(statusClass);
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
      }
    },
    clear() {
      for (const statusClass of highlights.keys()) CSS.highlights.delete(nameOf(statusClass));
      highlights.clear();
    },
  };
}
