/**
 * Reads of the DOM that a page cannot bend. A form with `<input name="firstChild">`, and a document with `<img name="title">`, answer
 * such a property with that element instead; the getters of the prototypes do not. Needed wherever the object may be a form or the document.
 */

/** A property of a node as `Node` defines it. */
export function nodeValue<Name extends keyof Node>(node: Node, name: Name): Node[Name] {
  return Reflect.get(Node.prototype, name, node) as Node[Name];
}

/** A property of an element as `Element` defines it. */
export function elementValue<Name extends keyof Element>(element: Element, name: Name): Element[Name] {
  return Reflect.get(Element.prototype, name, element) as Element[Name];
}

/**
 * The getter of a property as a function of its object. Safe as `nodeValue` is, and quicker than `node.name`: the browser looks a property up anew for
 * every kind of element it meets, and a page is read once, by code that has just begun to run.
 */
function getterOf<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (object: Node) => Owner[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  // A browser without it is none that Sidelight runs in.
  if (!get) throw new Error(`no ${String(name)}`);
  return Function.prototype.call.bind(get) as (object: Node) => Owner[Name];
}

export const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
export const firstChildOf = getterOf(Node.prototype, 'firstChild');
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
export const parentNodeOf = getterOf(Node.prototype, 'parentNode');
export const textContentOf = getterOf(Node.prototype, 'textContent');
export const localNameOf = getterOf(Element.prototype, 'localName');
export const shadowRootOf = getterOf(Element.prototype, 'shadowRoot');
export const dataOf = getterOf(CharacterData.prototype, 'data');

/** A property of the document as `Document` defines it. */
export function documentValue<Name extends keyof Document>(dom: Document, name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, dom) as Document[Name];
}

/** Nearest ancestor-or-self that matches, also when the element is a form. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The parent in the page as a reader sees it: from a shadow root on to its host. `null` above the document's root. */
export function parentAcrossShadow(node: Node): Node | null {
  const parent = nodeValue(node, 'parentNode');
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** Nearest element that holds the node, across the edge of a shadow tree. */
export function elementAround(node: Node): Element | null {
  const parent = parentAcrossShadow(node);
  return parent instanceof Element ? parent : null;
}

/** As `closest`, on through the hosts of shadow trees. */
export function closestAcrossShadow(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const match = closest(at, selector);
    if (match) return match;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
