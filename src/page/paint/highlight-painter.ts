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
  /** Beside each highlight what we put into it, since the page can reach it as well. */
  const painted = new Map<StatusClass, { highlight: Highlight; ranges: Set<AbstractRange> }>();
  const open = (statusClass: StatusClass) => {
    const highlight = new Highlight();
    // Where two overlap the graver one is on top.
    highlight.priority = STATUS_CLASSES.indexOf(statusClass);
    const entry = { highlight, ranges: new Set<AbstractRange>() };
    painted.set(statusClass, entry);
    CSS.highlights.set(nameOf(statusClass), highlight);
    return entry;
  };
  return {
    changesPage: false,
    add(mentions) {
      for (const { statusClass, range } of mentions) {
        const { highlight, ranges } = painted.get(statusClass) ?? open(statusClass);
        highlight.add(range);
        ranges.add(range);
      }
    },
    remove(mentions) {
      for (const { statusClass, range } of mentions) {
        const entry = painted.get(statusClass);
        entry?.highlight.delete(range);
        entry?.ranges.delete(range);
      }
    },
    isIntact: (mention) => isTextThere(mention),
    restore() {
      for (const [statusClass, { highlight, ranges }] of painted) {
        const name = nameOf(statusClass);
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
        if (highlight.size === ranges.size) continue;
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
    },
    clear() {
      for (const statusClass of painted.keys()) CSS.highlights.delete(nameOf(statusClass));
      painted.clear();
    },
  };
}
