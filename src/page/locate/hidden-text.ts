import { after } from '../timer';

/** What a reader does, and what pages show, before hidden text appears without a change of layout that an observer of intersections tells. */
const HINTS = ['toggle', 'click', 'keyup', 'transitionend', 'animationend'];

/** Time for the page to react to a hint. */
const SETTLE_MS = 150;

/** Watches elements that hide a name, without asking again and again. */
export interface HiddenText {
  /** Replaces what is watched. */
  watch(elements: readonly Element[]): void;
}

/** Calls `onMaybeShown` when one of the watched elements may have appeared. */
export function watchHiddenText(onMaybeShown: () => void, signal: AbortSignal): HiddenText {
  let cancel: (() => void) | undefined;
  const watched = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting && entry.boundingClientRect.height > 1)) onHint();
  });
  const onHint = () => {
    if (watched.size === 0) return;
    cancel ??= after(SETTLE_MS, () => {
      cancel = undefined;
      onMaybeShown();
    });
  };
  for (const hint of HINTS) window.addEventListener(hint, onHint, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  });
  return {
    watch(elements) {
      const next = new Set(elements);
      for (const element of watched) {
        if (next.has(element)) continue;
        watched.delete(element);
        observer.unobserve(element);
      }
      for (const element of next) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
  };
}
