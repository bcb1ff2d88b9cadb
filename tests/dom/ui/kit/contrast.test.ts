import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, luminance, rgbOf } from '../../../support/contrast';

const css = readFileSync(path.resolve('assets/styles/tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;

/** The colour of a token in a theme, as red, green and blue from 0 to 1. */
function colour(token: string, theme: (typeof themes)[number]): number[] {
  const pair = new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`tokens.css has no pair of colours for --${token}`);
  return rgbOf(`#${hex}`);
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
      expect(
        contrast(luminance(colour(token, theme)), luminance(colour(ground, theme))),
      ).toBeGreaterThanOrEqual(least);
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
