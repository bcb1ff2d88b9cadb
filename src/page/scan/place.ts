import type { PageBlock } from '@/core/matching/model';
import { elementAround, localNameOf } from '../safe-dom';

type Place = Pick<PageBlock, 'lang' | 'row' | 'section' | 'heading'>;

/** Places of elements that were asked for, and of all around them. Good for one look at a page: it changes. */
export type Places = Map<Element, Place>;

const SECTIONS = new Set(['article', 'aside', 'section', 'nav', 'header', 'footer', 'main']);
const ROWS = new Set(['tr', 'li', 'dt', 'dd']);
const HEADINGS = /^(?:h[1-6]|hgroup)$/;

const ON_THE_PAGE: Place = { lang: '', row: 0, section: 0, heading: false };

/** Numbers that rows and sections got. They stay the same when a part of the page is read again. */
const numbers = new WeakMap<Element, number>();
let lastNumber = 0;

/**
 * Where on the page a block stands, told by the element around its first text and the elements around that. Asked only for blocks in which something was
 * found; each element of the page is looked at once for all of them.
 */
export function placeOf(element: Element, known: Places = new Map()): Place {
  const open: Element[] = [];
  let place: Place | undefined;
  for (let at: Element | null = element; at; at = elementAround(at)) {
    place = known.get(at);
    if (place) break;
    open.push(at);
  }
  place ??= ON_THE_PAGE;
  for (let at = open.pop(); at; at = open.pop()) {
    place = placeIn(at, place);
    known.set(at, place);
  }
  return place;
}

/** The place of text in an element that itself stands in a place. */
function placeIn(element: Element, around: Place): Place {
  const tag = localNameOf(element);
  const lang = attribute(element, 'lang');
  return {
    lang: lang === null ? around.lang : (/^[a-z]{2,3}(?![^-_])/i.exec(lang)?.[0].toLowerCase() ?? ''),
    row: ROWS.has(tag) ? numberOf(rowOf(element)) : around.row,
    section: SECTIONS.has(tag) ? numberOf(element) : around.section,
    heading: around.heading || HEADINGS.test(tag) || attribute(element, 'role') === 'heading',
  };
}

function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** A `dd` shares the row of the `dt` before it. */
function rowOf(element: Element): Element {
  let at = element;
  while (at.localName === 'dd' && at.previousElementSibling) at = at.previousElementSibling;
  return at.localName === 'dt' ? at : element;
}

function numberOf(element: Element): number {
  let number = numbers.get(element);
  if (number === undefined) numbers.set(element, (number = ++lastNumber));
  return number;
}
