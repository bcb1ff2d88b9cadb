import { MARK_TAG } from '../extract/element-kinds';
import { localNameOf } from '../safe-dom';

/**
 * Clears the page of the marks of a version of Sidelight that the browser ended without a word, as Firefox does. Marks in shadow trees are not looked
 * for; they have no look and take no focus any more.
 */
export function takeOutLeftMarks(dom: Document): void {
  takeOut(Document.prototype.querySelectorAll.call(dom, MARK_TAG));
}

/** The same for copies that the page made of marked text, as slide shows do, among the nodes that came in. `isOwn` knows the marks themselves. */
export function takeOutCopies(added: Iterable<Node>, isOwn: (mark: Element) => boolean): void {
  for (const node of added) {
    if (!(node instanceof Element)) continue;
    const marks: Element[] = [...Element.prototype.querySelectorAll.call(node, MARK_TAG)];
    if (localNameOf(node) === MARK_TAG) marks.push(node);
    takeOut(marks.filter((mark) => !isOwn(mark)));
  }
}

/** Between the text before a mark and the text behind it stands nothing of the page: our painter cut them apart. */
function takeOut(marks: Iterable<Element>): void {
  for (const mark of marks) {
    const { previousSibling: before, nextSibling: rest } = mark;
    if (before instanceof Text) {
      before.data += mark.textContent ?? '';
      mark.remove();
      if (!(rest instanceof Text)) continue;
      before.data += rest.data;
      rest.remove();
    } else {
      mark.replaceWith(...mark.childNodes);
    }
  }
}
