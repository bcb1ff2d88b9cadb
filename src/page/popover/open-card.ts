import type { CloseReason, PopoverTarget } from './popover';
import type { Host } from './host';

/** What the watchers of one opening share. They end with `signal`. */
export interface OpenCard {
  document: Document;
  signal: AbortSignal;
  isTrusted: (event: Event) => boolean;
  target: PopoverTarget;
  /** Null until the card is on the page. */
  host: () => Host | null;
  close: (reason: CloseReason) => void;
}

/** Whether a point lies in one of the boxes, or at most `slack` pixels off. */
export function isInside(boxes: readonly Box[], x: number, y: number, slack = 0): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

/** Sides of a box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a button of the card asks for: all facts, never this name again, a report of a wrong match, the place of another name. */
export type Act = 'open' | 'mute' | 'mistake' | 'jump';
