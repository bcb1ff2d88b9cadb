import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve('assets/styles/tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;

/** The colour of a token in a theme, as red, green and blue from 0 to 1. */
function colour(token: string, theme: (typeof themes)[number]): number[] {
  const pair = new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`tokens.css has no pair of colours for --${token}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** Relative luminance of WCAG 2. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(themes)('in the %s theme', (theme) => {
  describe.each(['paper', 'paper-sunk'])('on --%s', (ground) => {
    it.each([
      ['ink', 4.5],
      ['ink-soft', 4.5],
      ['edge', 3],
      ['status-freeze', 3],
      ['status-control', 3],
      ['status-listed', 3],
      ['status-known', 3],
    ])('--%s has a contrast of at least %d', (token, least) => {
      expect(contrast(colour(token, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
    });
  });

  it('the lamp is no status: its colour is far from each of theirs', () => {
    const lamp = colour('lamp', theme);
    for (const status of ['freeze', 'control', 'listed', 'known']) {
      const distance = Math.hypot(
        ...colour(`status-${status}`, theme).map((part, at) => part - (lamp[at] ?? 0)),
      );
      expect(distance, status).toBeGreaterThan(0.15);
    }
  });
});
