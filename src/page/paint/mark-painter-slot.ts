import type { Painter } from './painter';

/** Where the script with the mark painter leaves it for the session. Only our own scripts see it: a page has another global object. */
const SLOT = Symbol.for('sidelight.mark-painter');

interface World {
  [SLOT]?: () => Painter;
}

/** Called by the mark painter's own script. */
export function offerMarkPainter(create: () => Painter): void {
  (globalThis as World)[SLOT] = create;
}

/** `undefined` until that script was put into this frame. */
export function takeMarkPainter(): (() => Painter) | undefined {
  return (globalThis as World)[SLOT];
}
