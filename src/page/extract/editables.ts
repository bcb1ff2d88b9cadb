import { ENOUGH_PARTS, MAX_PART_LEVELS, PARTS_PER_LOOK } from '@/core/limits';
import { elementValue, parentNodeOf } from '../safe-dom';
import { EDITABLE_SELECTOR } from './element-kinds';

/** Regions inside `root` that are written in. A native query costs a fraction of a look at every element. */
export function editablesIn(root: Document | Element | ShadowRoot): ReadonlySet<Element> | undefined {
  return setOf(query(root));
}

/** The same of a large document, part by part, with `undefined` in between, where the caller may rest. The page may change meanwhile. */
export function* editablesInParts(root: Element): Generator<undefined, ReadonlySet<Element> | undefined> {
  const found: Element[] = [];
  let level: Element[] = [root];
  let count = 0;
  for (let depth = 0; depth < MAX_PART_LEVELS && level.length < ENOUGH_PARTS; depth += 1) {
    const next: Element[] = [];
    for (const element of level) {
      if (isEditable(element)) found.push(element);
      let child = elementValue(element, 'firstElementChild');
      while (child) {
        next.push(child);
        if (++count % PARTS_PER_LOOK === 0) yield undefined;
        // Taken away meanwhile, it leads to no sibling.
        if (parentNodeOf(child) !== element) return setOf([...found, ...query(root)]);
        child = elementValue(child, 'nextElementSibling');
      }
    }
    if (next.length === 0) return setOf(found);
    level = next;
  }
  for (const part of level) {
    if (isEditable(part)) found.push(part);
    if (elementValue(part, 'firstElementChild')) found.push(...query(part));
    if (++count % PARTS_PER_LOOK === 0) yield undefined;
  }
  return setOf(found);
}

function isEditable(element: Element): boolean {
  return Element.prototype.matches.call(element, EDITABLE_SELECTOR);
}

function query(root: Document | Element | ShadowRoot): NodeListOf<Element> {
  const { querySelectorAll } =
    root instanceof Document ? Document.prototype : root instanceof Element ? Element.prototype : root;
  return querySelectorAll.call(root, EDITABLE_SELECTOR);
}

function setOf(found: Iterable<Element>): ReadonlySet<Element> | undefined {
  const set = new Set(found);
  return set.size > 0 ? set : undefined;
}
