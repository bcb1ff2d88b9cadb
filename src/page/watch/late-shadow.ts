import { FIRST_SHADOW_LOOK_MS, MAX_WAITING_ELEMENTS, SHADOW_LOOKS } from '@/core/limits';
import { firstChildOf, localNameOf, shadowRootOf } from '../safe-dom';
import { after } from '../timer';

/** Ordinary elements into which scripts put a tree of their own; until then they stand empty. */
const EMPTY_HOST = /^(?:div|span)$/;

export interface LateShadow {
  /** Waits for the shadow root of a component. */
  wait(component: Element): void;
  /** A tree is read; its host need not be told of. */
  noteRead(root: ShadowRoot): void;
  /** Something on the page changed, these parts being new: the hosts whose shadow root has appeared, components and ordinary elements alike. */
  look(added: Iterable<Element | ShadowRoot>): Element[];
}

/**
 * Finds open shadow roots that are attached to elements which were read before. Components, which announce themselves by their names, are looked at a few
 * times at growing intervals, and `onShadow` is called with those that have one; ordinary elements only when the page changes, since almost every page has
 * empty ones and none should wake for them.
 */
export function watchLateShadow(onShadow: (hosts: Element[]) => void, signal: AbortSignal): LateShadow {
  const waiting = new Set<Element>();
  const read = new WeakSet<ShadowRoot>();
  let isSearched = false;
  let looks = 0;
  let cancel: (() => void) | undefined;

  const takeHosts = () => {
    const hosts: Element[] = [];
    for (const element of waiting) {
      const root = shadowRootOf(element);
      if (root || !element.isConnected) waiting.delete(element);
      if (root && !read.has(root)) hosts.push(element);
    }
    return hosts;
  };
  const lookAgain = () => {
    cancel = undefined;
    const hosts = takeHosts();
    if (hosts.length > 0) onShadow(hosts);
    looks += 1;
    schedule();
  };
  const schedule = () => {
    if (looks < SHADOW_LOOKS && waiting.size > 0)
      cancel ??= after(FIRST_SHADOW_LOOK_MS * 2 ** looks, lookAgain);
  };
  const add = (element: Element) => {
    const isRoom = waiting.size < MAX_WAITING_ELEMENTS;
    if (isRoom && !signal.aborted) waiting.add(element);
    return isRoom;
  };
  /** Two plain selectors: a list of them takes the browser ten times as long. */
  const search = (find: (selector: string) => Iterable<Element>) => {
    for (const selector of ['div:empty', 'span:empty'])
      for (const element of find(selector)) if (!add(element)) return;
  };
  signal.addEventListener('abort', () => {
    cancel?.();
    waiting.clear();
  });

  return {
    wait(component) {
      if (waiting.has(component) || !add(component) || signal.aborted) return;
      if (!cancel) looks = 0;
      schedule();
    },
    noteRead: (root) => void read.add(root),
    look(added) {
      if (!isSearched) {
        isSearched = true;
        search((selector) => Document.prototype.querySelectorAll.call(document, selector));
      } else if (waiting.size < MAX_WAITING_ELEMENTS) {
        for (const root of added) {
          if (firstChildOf(root)) search((selector) => root.querySelectorAll(selector));
          else if (root instanceof Element && EMPTY_HOST.test(localNameOf(root))) add(root);
        }
      }
      return takeHosts();
    },
  };
}
