import { MAX_WAITING_ELEMENTS } from '@/core/limits';
import { shadowRootOf } from '../safe-dom';
import { after } from '../timer';

/** A component may attach its shadow root long after its element came in, and no observer tells. It is looked for a few times, at intervals that double. */
const FIRST_LOOK_MS = 500;
const LOOKS = 6;

export interface LateShadow {
  /** Waits for this element's shadow root. */
  wait(element: Element): void;
}

/** Calls `onShadow` with hosts whose shadow root has appeared. Looks at a few growing intervals after a new element came in, then gives up. */
export function watchLateShadow(onShadow: (hosts: Element[]) => void, signal: AbortSignal): LateShadow {
  const waiting = new Set<Element>();
  let look = 0;
  let cancel: (() => void) | undefined;

  const lookAgain = () => {
    cancel = undefined;
    const hosts: Element[] = [];
    for (const element of waiting) {
      const hasRoot = shadowRootOf(element) !== null;
      if (hasRoot) hosts.push(element);
      if (hasRoot || !element.isConnected) waiting.delete(element);
    }
    if (hosts.length > 0) onShadow(hosts);
    look += 1;
    schedule();
  };
  const schedule = () => {
    if (look >= LOOKS) waiting.clear();
    else if (waiting.size > 0) cancel ??= after(FIRST_LOOK_MS * 2 ** look, lookAgain);
  };
  signal.addEventListener('abort', () => {
    cancel?.();
    waiting.clear();
  });

  return {
    wait(element) {
      if (signal.aborted || waiting.size >= MAX_WAITING_ELEMENTS || waiting.has(element)) return;
      waiting.add(element);
      if (!cancel) look = 0;
      schedule();
    },
  };
}
