import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Canvas } from '@/page/paint/canvas';
import type { PaintedMention } from '@/page/paint/painter';
import { watchPointer, type PointerOptions } from '@/page/read/pointer';

const DWELL_MS = 300;

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Aero-HIT</p>';
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** An event of the reader's own. */
function dispatch(type: string, init: PointerEventInit = {}): void {
  const event = new PointerEvent(type, { clientX: 10, clientY: 10, bubbles: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector('p')?.dispatchEvent(event);
}

/** Watches a page whose only text is a name, on which the pointer just came to rest. */
function resting() {
  const text = document.querySelector('p')?.firstChild;
  const mention = {
    elements: [{ getClientRects: () => [new DOMRect(0, 0, 80, 20)] }],
  } as unknown as PaintedMention;
  const canvas = {
    all: () => [mention],
    in: (node: Node) => (node === text ? [mention] : []),
  } as unknown as Canvas;
  const open = vi.fn<PointerOptions['open']>();
  watchPointer({ canvas, dwellMs: DWELL_MS, openEntity: () => null, open, signal: ending.signal });
  dispatch('pointermove');
  vi.advanceTimersByTime(DWELL_MS - 1);
  expect(open).not.toHaveBeenCalled();
  return { open, mention };
}

describe('a pointer that rests on a name', () => {
  it('opens its card', () => {
    const { open, mention } = resting();

    vi.advanceTimersByTime(1);

    expect(open).toHaveBeenCalledExactlyOnceWith(mention, {
      openedBy: 'hover',
      pointer: { x: 10, y: 10 },
    });
  });

  it('opens nothing once it left the window', () => {
    const { open } = resting();

    dispatch('pointerout', { relatedTarget: null });
    vi.advanceTimersByTime(DWELL_MS * 3);

    expect(open).not.toHaveBeenCalled();
  });

  it('opens its card though it crossed from one element to the next', () => {
    const { open } = resting();

    dispatch('pointerout', { relatedTarget: document.body });
    vi.advanceTimersByTime(1);

    expect(open).toHaveBeenCalledOnce();
  });

  it('opens its card where it comes back after it left', () => {
    const { open } = resting();

    dispatch('pointerout', { relatedTarget: null });
    dispatch('pointermove');
    vi.advanceTimersByTime(DWELL_MS);

    expect(open).toHaveBeenCalledOnce();
  });
});
