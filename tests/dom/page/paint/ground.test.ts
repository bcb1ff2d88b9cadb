import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toneOn } from '@/page/paint/ground';
import { contrast, luminance, rgbOf } from '../../../support/contrast';

const SHEETS = {
  highlights: [
    'entrypoints/page.content/style.css',
    (status: string, tone: string) => `::highlight(sidelight-${status}${tone === 'usual' ? '' : `-${tone}`})`,
  ],
  'clear highlights': [
    'entrypoints/page.content/style.css',
    (status: string, tone: string) =>
      `::highlight(sidelight-${status}${tone === 'usual' ? '' : `-${tone}`}-clear)`,
  ],
  marks: [
    'entrypoints/marks.content/style.css',
    (status: string, tone: string) =>
      `sidelight-mark[data-status='${status}']${tone === 'usual' ? '' : `[data-tone='${tone}']`}`,
  ],
} as const;

/** The colour of the underline in the rule with this selector. */
function colourIn(file: string, selector: string): string {
  const css = readFileSync(path.resolve(file), 'utf8');
  const rule = css.split(`${selector} {`)[1]?.split('}')[0];
  const colour = /text-decoration: underline [^;]*(#[0-9a-f]{6})/.exec(rule ?? '')?.[1];
  if (!colour) throw new Error(`${file} has no underline for ${selector}`);
  return colour;
}

/** What the rule paints behind the name, as hexadecimal digits with the opacity; nothing where it paints nothing. */
function tintIn(file: string, selector: string): string | undefined {
  const rule = readFileSync(path.resolve(file), 'utf8').split(`${selector} {`)[1]?.split('}')[0];
  return /background-color: (#[0-9a-f]{8})/.exec(rule ?? '')?.[1];
}

/** Luminance of a grey ground under a tint. */
function tinted(ground: number, tint: string | undefined): number {
  if (tint === undefined) return ground;
  const alpha = Number.parseInt(tint.slice(7), 16) / 255;
  const grey = ground <= 0.0031308 ? ground * 12.92 : 1.055 * ground ** (1 / 2.4) - 0.055;
  return luminance(rgbOf(tint).map((part) => part * alpha + grey * (1 - alpha)));
}

describe.each(Object.entries(SHEETS))('underlines as %s', (kind, [file, selectorOf]) => {
  it.each(['known', 'listed', 'control', 'freeze'])('%s: 3 : 1 on every ground', (status) => {
    for (let ground = 0; ground <= 1; ground += 0.001) {
      const selector = selectorOf(status, toneOn(ground, kind === 'clear highlights' ? 'clear' : 'quiet'));
      const underline = luminance(rgbOf(colourIn(file, selector)));
      const behind = tinted(ground, tintIn(file, selector));
      expect(contrast(underline, behind), `on luminance ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the preview of the options', () => {
  it.each(['known', 'listed', 'control', 'freeze'])('%s: drawn as on white pages', (status) => {
    const css = readFileSync(path.resolve('assets/styles/underlines.css'), 'utf8');
    const [style] =
      /text-decoration: (underline [^;]*);/.exec(css.split(`.underline--${status} {`)[1] ?? '')?.slice(1) ??
      [];
    const page = readFileSync(path.resolve('entrypoints/page.content/style.css'), 'utf8');
    const rule = page.split(`::highlight(sidelight-${status}) {`)[1] ?? '';
    const clear = page.split(`::highlight(sidelight-${status}-clear) {`)[1] ?? '';
    const thickness = /text-decoration-thickness: ([\d.]+px)/.exec(
      css.split(`.underline--clear.underline--${status} {`)[1] ?? '',
    )?.[1];

    expect(rule).toContain(`text-decoration: ${style} !important`);
    expect(clear).toContain(`text-decoration: underline ${thickness} `);
  });
});
