import type { Candidates } from './candidates';
import { ROLE_BITS, ROLE_NAME, ROLE_RIVAL } from './hit-flags';

const STRENGTH_BITS = 3 << 2;

/** Whether a candidate is a name or a rival: those hide what lies inside them. */
function hides(flags: number): boolean {
  const role = flags & ROLE_BITS;
  return role === ROLE_NAME || role === ROLE_RIVAL;
}

/**
 * Which candidates of a block stay, in order of start, then longest first. Of names and rivals the longer one hides the shorter one that lies
 * inside it or overlaps it (of two equally long ones the first stays); everything of the same span stays. Cues and given names stay
 * unless they lie inside a longer name or a rival: the name of one is often a cue for another.
 */
export function visibleCandidates(found: Candidates, usable: readonly number[]): number[] {
  const order = [...usable].sort(
    (a, b) => found.start.at(a) - found.start.at(b) || found.end.at(b) - found.end.at(a) || a - b,
  );
  const spans = coveringSpans(found, order);
  let span = 0;
  const visible: number[] = [];
  for (const candidate of order) {
    const start = found.start.at(candidate);
    const end = found.end.at(candidate);
    while (span < spans.length && spans[span]!.end <= start) span += 1;
    const cover = spans[span];
    const isInside = cover !== undefined && cover.start <= start && end <= cover.end;
    const isWhole = isInside && cover.start === start && cover.end === end;
    if (hides(found.flags.at(candidate))) {
      if (isWhole) addBest(found, visible, candidate);
    } else if (!isInside || (isWhole && !cover.isRival)) visible.push(candidate);
  }
  return visible;
}

interface CoveringSpan {
  start: number;
  end: number;
  /** Something else of that name, alone or beside ours. */
  isRival: boolean;
}

/** The spans of the names and rivals that stay: apart from each other, ascending. */
function coveringSpans(found: Candidates, order: readonly number[]): CoveringSpan[] {
  const spans: CoveringSpan[] = [];
  for (const candidate of order) {
    if (!hides(found.flags.at(candidate))) continue;
    const start = found.start.at(candidate);
    const end = found.end.at(candidate);
    const last = spans.at(-1);
    const isRival = (found.flags.at(candidate) & ROLE_BITS) === ROLE_RIVAL;
    if (last === undefined || start >= last.end) spans.push({ start, end, isRival });
    else if (end - start > last.end - last.start) {
      last.start = start;
      last.end = end;
      last.isRival = isRival;
    } else if (start === last.start && end === last.end) last.isRival ||= isRival;
  }
  return spans;
}

/** Adds a name, once for each owner of a span and with its strongest form. */
function addBest(found: Candidates, visible: number[], candidate: number): void {
  for (let index = visible.length - 1; index >= 0; index -= 1) {
    const other = visible[index]!;
    if (found.start.at(other) !== found.start.at(candidate)) break;
    if (found.end.at(other) !== found.end.at(candidate)) continue;
    const sameRole = ((found.flags.at(other) ^ found.flags.at(candidate)) & ROLE_BITS) === 0;
    if (!sameRole || found.owner.at(other) !== found.owner.at(candidate)) continue;
    const isStronger = (found.flags.at(candidate) & STRENGTH_BITS) < (found.flags.at(other) & STRENGTH_BITS);
    if (isStronger) visible[index] = candidate;
    return;
  }
  visible.push(candidate);
}
