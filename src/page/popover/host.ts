import type { PageRules } from '@/core/messages/page-to-background';
import { closestAcrossShadow, documentValue, localNameOf, shadowRootOf } from '../safe-dom';
import { addStyles } from './add-styles';
import type { PopoverTarget } from './popover';

/** Name of the element that holds the card while it is open; extraction and hit-testing pass it by. */
export const HOST_NAME = 'sidelight-popover';

/** Languages written from right to left, by primary subtag. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

export interface Host {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** The card: positioned, focusable, hidden until it is placed. */
  surface: HTMLElement;
}

export interface HostOptions {
  theme: PageRules['theme'];
  language: string;
  signal: AbortSignal;
  /** The page took the element out. It is not put back: two scripts that fight make a loop. */
  onRemoved: () => void;
}

/** Takes out the card of a version of Sidelight that the browser ended without a word while it was open, as Firefox does. */
export function takeOutLeftCard(document: Document): void {
  // One inside a dialog of the page is not looked for; without our sheet it is not seen either, and goes with the dialog.
  let at = documentValue(document, 'documentElement')?.lastElementChild ?? null;
  // It came last, behind all that the page had. Every page is asked, so none is asked about more.
  while (at && localNameOf(at) !== 'body') {
    const before = at.previousElementSibling;
    if (localNameOf(at) === HOST_NAME) at.remove();
    at = before;
  }
}

/** Puts an empty card into the document: closed shadow root, top layer. */
export function showHost(document: Document, target: PopoverTarget, options: HostOptions): Host {
  // By namespace: in an XML document `createElement` makes an element that cannot have a shadow root.
  const make = (name: string) =>
    Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const element = make(HOST_NAME);
  const shadow = element.attachShadow({ mode: 'closed' });
  addStyles(shadow);
  const surface = make('div');
  surface.className = 'sidelight-surface';
  surface.tabIndex = -1;
  surface.lang = options.language;
  surface.dir = RIGHT_TO_LEFT.test(options.language) ? 'rtl' : 'ltr';
  surface.setAttribute('role', 'dialog');
  surface.setAttribute('aria-labelledby', 'caption');
  if (options.theme !== 'system') surface.dataset['theme'] = options.theme;
  shadow.append(surface);

  const parent = containerAt(document, target);
  parent.append(element);
  raise(element);
  // A page that zooms itself (`html { zoom: 1.5 }`) would zoom the card and its position with it.
  surface.style.setProperty('zoom', String(1 / (element.currentCSSZoom || 1)));
  watchRemoval(element, parent, options);
  return { element, shadow, surface };
}

/**
 * The open modal dialog that holds the mention: what stands outside it takes no pointer and no focus. Or the page's own open popover around it, which a
 * press outside closes. Else the root element.
 */
function containerAt(document: Document, { rects, pointer }: PopoverTarget): Element {
  const [box] = rects();
  const { x, y } = pointer ?? {
    x: box ? box.left + box.width / 2 : 0,
    y: box ? box.top + box.height / 2 : 0,
  };
  const hit = Document.prototype.elementFromPoint.call(document, x, y);
  const around = hit && closestAcrossShadow(deepest(hit, x, y), 'dialog:modal,[popover]:popover-open');
  return around ?? documentValue(document, 'documentElement');
}

function deepest(element: Element, x: number, y: number): Element {
  const inner = shadowRootOf(element)?.elementFromPoint(x, y);
  return inner && inner !== element ? deepest(inner, x, y) : element;
}

/** Into the top layer, above every z-index; a page can forbid nothing here, but an old browser may lack it: then the style's z-index serves. */
function raise(element: HTMLElement): void {
  try {
    element.setAttribute('popover', 'manual');
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}

function watchRemoval(element: HTMLElement, parent: Element, { signal, onRemoved }: HostOptions): void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected) onRemoved();
  });
  // The dialog, or the body above it, may be taken out whole.
  observer.observe(parent, { childList: true });
  observer.observe(parent.getRootNode(), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
