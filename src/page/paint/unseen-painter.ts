import type { Painter } from './painter';

/** The painter with its own changes hidden from the watch. */
export function unseenPainter(painter: Painter, unseen: (change: () => void) => void): Painter {
  return {
    ...painter,
    add: (mentions) => unseen(() => painter.add(mentions)),
    remove: (mentions) => unseen(() => painter.remove(mentions)),
  };
}
