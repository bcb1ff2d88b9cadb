import { describe, expect, it } from 'vitest';
import type { PaintedMention } from '@/page/paint/painter';
import { nextMention } from '@/page/read/jump';

/** A mention shown at a height of the viewport; `undefined`: not shown. */
function at(top: number | undefined): PaintedMention {
  const rects = top === undefined ? [] : [{ top, bottom: top + 20, left: 0, right: 100 }];
  return { elements: [{ getClientRects: () => rects }] } as unknown as PaintedMention;
}

const above = at(-50);
const hidden = at(undefined);
const first = at(10);
const second = at(400);
const all = [above, hidden, first, second];

describe('the mention to go to', () => {
  it.each([
    ['the first in view', undefined, 'next', first],
    ['the last above the view', undefined, 'previous', above],
    ['the one after the last', first, 'next', second],
    ['the one before the last', first, 'previous', hidden],
    ['round the end', second, 'next', above],
    ['round the start', above, 'previous', second],
    ['anew, when the last is gone', at(30), 'next', first],
  ] as const)('%s', (_what, last, direction, expected) => {
    expect(nextMention(all, last, direction)).toBe(expected);
  });

  it.each(['next', 'previous'] as const)('is none on a page without names: %s', (direction) => {
    expect(nextMention([], undefined, direction)).toBeUndefined();
  });

  it('is the first one where all stand above the view', () => {
    expect(nextMention([above], undefined, 'next')).toBe(above);
  });
});
