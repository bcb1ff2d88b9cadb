import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICON_FILE, iconFile } from '@/build/icons/icon-file';
import { iconPath, type Drawing } from '@/build/icons/icon-path';

it.each<[why: string, drawing: Drawing, path: string]>([
  ['a path stays as it is', [['path', { d: 'M20 6 9 17l-5-5' }]], 'M20 6 9 17l-5-5'],
  [
    'a second path starts at its own place, and goes on relative to it',
    [
      ['path', { d: 'M18 6 6 18' }],
      ['path', { d: 'm6 6 12 12' }],
    ],
    'M18 6 6 18M6 6l12 12',
  ],
  ['numbers may stand close', [['path', { d: 'm21 21-4.34-4.34' }]], 'M21 21l-4.34-4.34'],
  ['a start alone gets no line', [['path', { d: 'm9 18h2' }]], 'M9 18h2'],
  ['a circle', [['circle', { cx: '11', cy: '11', r: '8' }]], 'M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z'],
  ['a line', [['line', { x1: 1, y1: 2, x2: 3, y2: 4 }]], 'M1 2L3 4'],
  [
    'a box with round corners',
    [['rect', { width: '14', height: '14', x: '8', y: '8', rx: '2', ry: '2' }]],
    'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2z',
  ],
  ['a box without', [['rect', { width: 2, height: 3 }]], 'M0 0h2v3h-2v-3z'],
])('%s', (_why, drawing, path) => {
  expect(iconPath(drawing)).toBe(path);
});

it('refuses an element that it cannot draw, rather than to leave it out', () => {
  expect(() => iconPath([['ellipse', {}]])).toThrow(/ellipse/);
});

it('is what the kit holds: nobody draws into the file by hand', async () => {
  expect(readFileSync(ICON_FILE, 'utf8')).toBe(await iconFile());
});
