import type { StatusClass } from '@/core/entities/status-class';
import type { PageRules } from '@/core/messages/page-to-background';
import { isTextThere } from '../locate/text-range';
import { coloursOfPage, type Tone, tones } from './ground';
import type { PaintedMention, Painter } from './painter';

const STATUS_CLASSES: readonly StatusClass[] = ['known', 'listed', 'control', 'freeze'];

/** True where the browser has the CSS Custom Highlight API. Asked by name: a look at it would make the browser set it up on every page. */
export function canHighlight(): boolean {
  return 'Highlight' in globalThis;
}

/**
 * Paints with the CSS Custom Highlight API: nothing in the page's DOM changes. One highlight a status class and tone, `sidelight-` before its name; the
 * looks stand in the content script's style sheet. The registry is never iterated: Firefox refuses that to content scripts.
 */
export function createHighlightPainter(underline: PageRules['underline']): Painter {
  /** Beside each highlight what we put into it, since the page can reach it as well. */
  const painted = new Map<string, { highlight: Highlight; mentions: Set<PaintedMention> }>();
  const nameOf = new WeakMap<PaintedMention, string>();
  let colours: string | undefined;
  const open = (name: string, statusClass: StatusClass) => {
    const highlight = new Highlight();
    // Where two overlap the graver one is on top.
    highlight.priority = STATUS_CLASSES.indexOf(statusClass);
    const entry = { highlight, mentions: new Set<PaintedMention>() };
    painted.set(name, entry);
    CSS.highlights.set(name, highlight);
    return entry;
  };
  const put = (mention: PaintedMention, tone: Tone) => {
    const { statusClass, range } = mention;
    const parts = [
      'sidelight',
      statusClass,
      tone === 'usual' ? '' : tone,
      underline === 'clear' ? underline : '',
    ];
    const name = parts.filter(Boolean).join('-');
    const { highlight, mentions } = painted.get(name) ?? open(name, statusClass);
    nameOf.set(mention, name);
    highlight.add(range);
    mentions.add(mention);
  };
  const take = (mention: PaintedMention) => {
    const entry = painted.get(nameOf.get(mention) ?? '');
    entry?.highlight.delete(mention.range);
    return entry?.mentions.delete(mention) === true;
  };
  const addAll = (mentions: readonly PaintedMention[]) => {
    const toneOf = tones(underline);
    for (const mention of mentions) put(mention, toneOf(mention));
  };
  return {
    changesPage: false,
    add(mentions) {
      colours ??= coloursOfPage();
      addAll(mentions);
    },
    remove: (mentions) => mentions.forEach(take),
    isIntact: (mention) => isTextThere(mention),
    restore() {
      for (const [name, { highlight, mentions }] of painted) {
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
        if (highlight.size === mentions.size) continue;
        highlight.clear();
        for (const { range } of mentions) highlight.add(range);
      }
      if (colours === undefined || colours === (colours = coloursOfPage())) return;
      addAll([...painted.values()].flatMap(({ mentions }) => [...mentions]).filter(take));
    },
    clear() {
      for (const name of painted.keys()) CSS.highlights.delete(name);
      painted.clear();
    },
  };
}
