import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Canvas } from '@/page/paint/canvas';
import type { PaintedMention } from '@/page/paint/painter';
import { mentionAt } from '@/page/read/hit-test';

/** What the browser finds at the point, topmost first. */
let under: Element[];
const elementsFromPoint = vi.fn(() => under);
beforeEach(() => {
  under = [];
  elementsFromPoint.mockClear();
  // happy-dom has no layout.
  Document.prototype.elementsFromPoint = elementsFromPoint;
});
afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'elementsFromPoint');
  document.body.replaceChildren();
});

const mention = {
  elements: [{ getClientRects: () => [new DOMRect(0, 0, 80, 20)] }],
} as unknown as PaintedMention;

/** A canvas on which the text nodes right in an element are names. */
function canvasOver(element: Element): Canvas {
  return {
    all: () => [mention],
    in: (node: Node) => (node.parentNode === element ? [mention] : []),
  } as unknown as Canvas;
}

/** A form whose controls are named like a property, which answers with them. Two controls of one name are a list, that is no node at all. */
function formNamed(property: string, html: string): HTMLFormElement {
  document.body.innerHTML = `<form>${html}<input name="${property}"><input name="${property}"></form>`;
  const form = document.querySelector('form');
  if (!form) throw new Error('no form');
  const value = document.getElementsByName(property);
  Object.defineProperty(form, property, { value, configurable: true });
  return form;
}

const NAMES = ['shadowRoot', 'localName', 'firstElementChild', 'isConnected', 'firstChild', 'getRootNode'];

describe('a form whose controls are named like what is asked of an element', () => {
  it.each(NAMES)('has its names found by the pointer: %s', (property) => {
    const form = formNamed(property, 'Aero-HIT');

    expect(mentionAt(canvasOver(form), 10, 10, form)).toBe(mention);
    expect(elementsFromPoint).not.toHaveBeenCalled();
  });

  it.each(NAMES)('has them found where only the browser tells what lies there: %s', (property) => {
    const form = formNamed(property, 'Aero-HIT');
    under = [form, document.body];

    expect(mentionAt(canvasOver(form), 10, 10, null)).toBe(mention);
  });

  it.each(NAMES)('is left where the pointer is in a gap between its blocks: %s', (property) => {
    const form = formNamed(property, '<p>one</p>');

    expect(mentionAt(canvasOver(form), 10, 10, form)).toBeUndefined();
    expect(elementsFromPoint).not.toHaveBeenCalled();
  });
});
