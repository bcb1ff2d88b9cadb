import { Window } from 'happy-dom';

/**
 * A document for extraction in Node. Imported before anything of `src/page`, which reads the DOM's prototypes when it loads, as it
 * does in a browser.
 */
export const domWindow = new Window();
for (const name of [
  'Document',
  'DocumentFragment',
  'Element',
  'HTMLDetailsElement',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLSlotElement',
  'Node',
  'NodeFilter',
  'ShadowRoot',
  'Text',
  'Range',
  'StaticRange',
  'CharacterData',
]) {
  const value: unknown = Reflect.get(domWindow, name);
  if (value !== undefined) Reflect.set(globalThis, name, value);
}
Reflect.set(globalThis, 'document', domWindow.document);
Reflect.set(globalThis, 'getComputedStyle', domWindow.getComputedStyle.bind(domWindow));
