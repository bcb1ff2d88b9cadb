import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf, timelineLanes } from '@/ui/entity/timeline-lanes';

const marks = fc.array(
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0, 0.02, 0.2))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 40 },
);

it('lays no mark over another', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const least = 0.03;
      const lanes = timelineLanes(given, { least, most: Infinity });
      const boxes = given.map((mark, at) => ({ ...boxOf(mark, least), lane: lanes[at] }));

      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          const isApart =
            one.lane !== other.lane || one.end <= other.start + 1e-6 || other.end <= one.start + 1e-6;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

it('begins at the line, and takes no more lanes than it may', () => {
  const same = Array.from({ length: 30 }, () => ({ start: 0.5, end: 0.5 }));

  expect(timelineLanes([...same.slice(0, 2), { start: 0.9, end: 0.9 }], { least: 0.1, most: 12 })).toEqual([
    0, 1, 0,
  ]);
  expect(Math.max(...timelineLanes(same, { least: 0.1, most: 12 }))).toBe(11);
  expect(timelineLanes([], { least: 0.1, most: 12 })).toEqual([]);
});
