/** Around what comes into view something of what lies next to it is shown too, in pixels. */
const MARGIN = 40;

/** How far a box must be scrolled so that a stretch of what is in it is seen: not at all where it is, its start where it is longer than the box. */
export function scrollDistance(stretch: readonly [number, number], box: readonly [number, number]): number {
  const toStart = stretch[0] - MARGIN - box[0];
  const toEnd = stretch[1] + MARGIN - box[1];
  if (toStart < 0) return toStart;
  return toEnd > 0 ? Math.min(toEnd, toStart) : 0;
}

/** Scrolls the box, and then the page, to a part of a drawing. Firefox's own `scrollIntoView` knows no parts of a drawing. */
export function bringIntoView(part: Element, box: Element): void {
  const inBox = box.getBoundingClientRect();
  const before = part.getBoundingClientRect();
  box.scrollBy(
    scrollDistance([before.left, before.right], [inBox.left, inBox.right]),
    scrollDistance([before.top, before.bottom], [inBox.top, inBox.bottom]),
  );
  const { top, bottom } = part.getBoundingClientRect();
  window.scrollBy(0, scrollDistance([top, bottom], [0, window.innerHeight]));
}
