import { REST_PX } from '@/core/limits';
import { closest, localNameOf } from '../safe-dom';
import { MARK_TAG } from '../extract/element-kinds';
import type { Canvas } from '../paint/canvas';
import type { PaintedMention } from '../paint/painter';
import { HOST_NAME } from '../popover/host';
import { after } from '../timer';
import { mentionAt, mentionOf } from './hit-test';

export interface PointerOptions {
  canvas: Canvas;
  /** Milliseconds the pointer rests on a name before its card opens. */
  dwellMs: number;
  /** Id of the entity whose card is open. */
  openEntity(): string | null;
  open(
    mention: PaintedMention,
    how: { openedBy: 'hover' | 'click' | 'keyboard'; pointer?: { x: number; y: number } },
  ): void;
  signal: AbortSignal;
}

/**
 * Opens cards by hovering, clicking, tapping, and by Enter on a focused mark. Acts on trusted events only, and takes none of them from the page. A move
 * of the pointer costs a few assignments; where the pointer is, is asked only when it rests.
 */
export function watchPointer({ canvas, dwellMs, openEntity, open, signal }: PointerOptions): void {
  let x = 0;
  let y = 0;
  let isPressed = false;
  let target: EventTarget | null = null;
  let cancel: (() => void) | undefined;
  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  const lookAfter = (fromX: number, fromY: number) => {
    cancel = after(dwellMs, () => {
      cancel = undefined;
      if (Math.abs(x - fromX) > REST_PX || Math.abs(y - fromY) > REST_PX) return lookAfter(x, y);
      const mention = isPressed || openEntity() !== null ? undefined : mentionAt(canvas, x, y, target);
      if (mention) open(mention, { openedBy: 'hover', pointer: { x, y } });
    });
  };
  const options = { capture: true, passive: true, signal };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || canvas.all().length === 0 || !event.isTrusted) return;
      x = event.clientX;
      y = event.clientY;
      isPressed = event.buttons !== 0;
      target = event.target;
      if (!cancel) lookAfter(x, y);
    },
    options,
  );
  // Over the edge of the window or of a frame; what the pointer crossed on its way out is not what the reader rests on.
  window.addEventListener('pointerout', (event) => event.relatedTarget === null && stop(), options);
  window.addEventListener('pointerdown', stop, options);
  window.addEventListener('blur', (event) => event.target === window && stop(), options);
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || canvas.all().length === 0) return;
      // A click made by a key has no place on the page.
      if (event.detail === 0 || isSelecting()) return;
      // A press in the card is the card's, whatever name lies under it.
      if (event.target instanceof Element && localNameOf(event.target) === HOST_NAME) return;
      const mention = mentionAt(canvas, event.clientX, event.clientY, event.target);
      if (mention) open(mention, { openedBy: 'click', pointer: { x: event.clientX, y: event.clientY } });
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
      const mark = event.target instanceof Element && closest(event.target, MARK_TAG);
      const mention = mark && mark === event.target ? mentionOf(canvas, mark) : undefined;
      if (!mention) return;
      // The mark is a button of ours; the space bar would scroll the page.
      event.preventDefault();
      open(mention, { openedBy: 'keyboard' });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', stop);
}

/** The end of a drag over text is a click too. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
