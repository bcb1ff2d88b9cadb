import type { TypeMetrics } from './drawing';

/** Widths of texts as the page sets them: titles of nodes in the serif, all else small in the sans. Needs the styles of the page. */
export function readTypeMetrics(dom: Document = document): TypeMetrics {
  const style = getComputedStyle(dom.documentElement);
  const em = Number.parseFloat(style.fontSize) || 16;
  const measure = (font: string) => {
    const context = dom.createElement('canvas').getContext('2d');
    if (!context) return (text: string) => text.length * em * 0.5;
    context.font = font;
    return (text: string) => context.measureText(text).width;
  };
  const family = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  return {
    em,
    title: measure(`600 ${em * 0.9375}px ${family('--serif', 'serif')}`),
    small: measure(`${em * 0.75}px ${family('--sans', 'sans-serif')}`),
  };
}

/** Width between the paddings that a child with this class would have, in pixels. It is put in and taken out again: the page itself may not be there yet. */
export function roomIn(parent: Element, className: string): number {
  const probe = parent.ownerDocument.createElement('div');
  probe.className = className;
  parent.append(probe);
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(probe);
  const paddings = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  const width = probe.clientWidth - paddings;
  probe.remove();
  return width;
}
