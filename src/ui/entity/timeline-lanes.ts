/** A mark on the scale, as fractions of it. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * In which lane each mark lies, counted from the line, so that none hides another: `least` is the room that a mark takes up where it is no longer than
 * that, its middle on the middle of its time. Only what finds all `most` lanes taken lies over another, in the lane that is free soonest.
 */
export function timelineLanes(
  marks: readonly Stretch[],
  { least, most }: { least: number; most: number },
): number[] {
  /** Where each lane is free again. */
  const free: number[] = [];
  const lanes = marks.map(() => 0);
  const boxes = marks.map((mark, at) => ({ ...boxOf(mark, least), at }));
  for (const { start, end, at } of boxes.toSorted((a, b) => a.start - b.start || a.at - b.at)) {
    const open = free.findIndex((until) => until <= start + TOLERANCE);
    const lane = open !== -1 ? open : free.length < most ? free.length : free.indexOf(Math.min(...free));
    free[lane] = Math.max(free[lane] ?? 0, end);
    lanes[at] = lane;
  }
  return lanes;
}

/** What a mark covers. */
export function boxOf({ start, end }: Stretch, least: number): Stretch {
  const middle = (start + end) / 2;
  const half = Math.max(end - start, least) / 2;
  return { start: middle - half, end: middle + half };
}

/** Fractions are no exact numbers. */
const TOLERANCE = 1e-9;
