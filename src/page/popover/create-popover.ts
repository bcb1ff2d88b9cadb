import type { Opening } from './opening';
import { startOpening } from './opening';
import type { CloseReason, Popover, PopoverDeps } from './popover';

/** The card beside a name. Nothing of it is in the document until it opens, and nothing after it closed. */
export function createPopover(deps: PopoverDeps): Popover {
  let current: Opening | null = null;

  function close(reason: CloseReason): void {
    const ended = current;
    current = null;
    ended?.end(reason);
  }

  deps.signal.addEventListener('abort', () => close('stopped'), { once: true });

  return {
    open(target, info, options) {
      close('replaced');
      if (deps.signal.aborted) return;
      const opening = startOpening(deps, target, info, options, (reason) => {
        // A late word of an opening that was replaced closes nobody else's card.
        if (current === opening) close(reason);
      });
      current = opening;
    },
    close,
    isOpen: () => current !== null,
    entityId: () => current?.entityId ?? null,
  };
}
