import type { Drawing } from '@/core/messages/drawing';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Puts a drawing of our own background into an element, in place of what was there. */
export function build(into: Element, drawing: readonly Drawing[], namespace = HTML): void {
  into.replaceChildren(
    ...drawing.map((part) => {
      if (typeof part === 'string') return part;
      const [name, attributes, content] = part;
      const own = name === 'svg' ? SVG : namespace;
      // By namespace: in an XML document `createElement` makes elements of no kind.
      const element = Document.prototype.createElementNS.call(into.ownerDocument, own, name);
      for (const key in attributes) element.setAttribute(key, attributes[key] ?? '');
      build(element, content, own);
      return element;
    }),
  );
}
