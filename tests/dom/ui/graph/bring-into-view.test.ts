import { expect, it } from 'vitest';
import { scrollDistance } from '@/ui/graph/bring-into-view';

it.each([
  ['is in view', [100, 200], 0],
  ['lies before it', [-10, 60], -50],
  ['reaches over its end', [450, 550], 90],
  ['is longer than it', [100, 900], 60],
] as const)('scrolls a box no further than to what %s', (_what, stretch, distance) => {
  expect(scrollDistance(stretch, [0, 500])).toBe(distance);
});
