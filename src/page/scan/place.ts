import type { PageBlock } from '@/core/matching/model';
import { closestAcrossShadow } from '../safe-dom';

const SECTIONS = 'article,aside,section,nav,header,footer,main';
const ROWS = 'tr,li,dt,dd';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],hgroup';

/** Numbers that rows and sections got. They stay the same when a part of the page is read again. */
const numbers = new WeakMap<Element, number>();
let lastNumber = 0;

/** Where on the page a block stands, told by the element around its first text. Asked only for blocks in which something was found. */
export function placeOf(element: Element): Pick<PageBlock, 'lang' | 'row' | 'section' | 'heading'> {
  const lang = closestAcrossShadow(element, '[lang]')?.getAttribute('lang') ?? '';
  const row = closestAcrossShadow(element, ROWS);
  return {
    lang: /^[a-z]{2,3}(?![^-_])/i.exec(lang)?.[0].toLowerCase() ?? '',
    row: numberOf(row && rowOf(row)),
    section: numberOf(closestAcrossShadow(element, SECTIONS)),
    heading: closestAcrossShadow(element, HEADINGS) !== null,
  };
}

/** A `dd` shares the row of the `dt` before it. */
function rowOf(element: Element): Element {
  let at = element;
  while (at.localName === 'dd' && at.previousElementSibling) at = at.previousElementSibling;
  return at.localName === 'dt' ? at : element;
}

function numberOf(element: Element | null): number {
  if (!element) return 0;
  let number = numbers.get(element);
  if (number === undefined) numbers.set(element, (number = ++lastNumber));
  return number;
}
