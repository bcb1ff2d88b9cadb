import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isShown } from '@/page/locate/visibility';

beforeEach(() => {
  // happy-dom has no layout: what is marked so has no height.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 300, this.hasAttribute('data-flat') ? 0 : 20);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
  document.body.removeAttribute('data-flat');
  document.body.replaceChildren();
});

const isNameShown = () => {
  const name = document.querySelector('#name');
  if (!name) throw new Error('no element');
  return isShown(name);
};

it.each([
  ['in a box with a height', '<div style="overflow: hidden"><p id="name">x</p></div>', true],
  ['in a folded box', '<div data-flat style="overflow: hidden"><p id="name">x</p></div>', false],
  ['in one that clips', '<div data-flat style="overflow: clip"><p id="name">x</p></div>', false],
  ['in one that could be scrolled', '<div data-flat style="overflow: auto"><p id="name">x</p></div>', false],
  ['right in such a box', '<div id="name" data-flat style="overflow: hidden">x</div>', false],
  ['in a flat box that cuts nothing off', '<div data-flat><p id="name">x</p></div>', true],
  [
    'in a flat inline element',
    '<p><span data-flat style="display: inline; overflow: hidden" id="name">x</span></p>',
    true,
  ],
  [
    'in a dialog that stands over a folded box',
    '<div data-flat style="overflow: hidden"><div style="position: fixed"><p id="name">x</p></div></div>',
    true,
  ],
  [
    'placed outside a folded box',
    '<div data-flat style="overflow: hidden"><div style="position: absolute"><p id="name">x</p></div></div>',
    true,
  ],
  [
    'placed inside a folded box',
    '<div data-flat style="overflow: hidden; position: relative"><div style="position: absolute"><p id="name">x</p></div></div>',
    false,
  ],
  [
    'in an element without a box of its own',
    '<div data-flat style="overflow: hidden; display: contents"><p id="name">x</p></div>',
    true,
  ],
  [
    'in one clipped to nothing apart from the text',
    '<p data-flat style="position: absolute; overflow: hidden" id="name">x</p>',
    false,
  ],
])('a text %s is shown or not as a reader sees it', (_where, html, expected) => {
  document.body.innerHTML = html;

  expect(isNameShown()).toBe(expected);
});

it('what a flat body cuts off is shown: the window does the cutting', () => {
  document.body.innerHTML = '<p id="name">x</p>';
  document.body.dataset['flat'] = '';
  document.body.style.cssText = 'position: absolute; overflow: hidden';

  expect(isNameShown()).toBe(true);
});
