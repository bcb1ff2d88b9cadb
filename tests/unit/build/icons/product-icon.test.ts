import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICON_SIZES, ICON_STATES, productIcon } from '@/build/icons/product-icon';

/** Width and height stand in a PNG's first chunk. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it.each(ICON_STATES.flatMap((state) => ICON_SIZES.map((size) => [state, size] as const)))(
  'is there for %s at %i pixels',
  (state, size) => {
    expect(sizeOf(`assets/public/icons/${state}-${size}.png`)).toEqual([size, size]);
  },
);

it.each(ICON_SIZES)('differs for every state at %i pixels', (size) => {
  expect(new Set(ICON_STATES.map((state) => productIcon(state, size))).size).toBe(ICON_STATES.length);
});

it('is what our own pages show', () => {
  expect(readFileSync('assets/public/icons/sidelight.svg', 'utf8')).toBe(`${productIcon('on', 128)}\n`);
});

it('never says a status: no colour of one is in it', () => {
  const statusColours = [
    ...readFileSync('assets/styles/tokens.css', 'utf8').matchAll(
      /--status-\w+: light-dark\((#\w+), (#\w+)\)/g,
    ),
  ].flatMap(([, light = '', dark = '']) => [light, dark]);

  expect(statusColours).toHaveLength(8);
  expect(ICON_STATES.map((state) => productIcon(state, 128)).join('')).not.toMatch(
    new RegExp(statusColours.join('|'), 'i'),
  );
});
