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

describe.each(Object.entries(SHEETS))('underlines as %s', (_, [file, selectorOf]) => {
  it.each(['known', 'listed', 'control', 'freeze'])('%s: 3 : 1 on every ground', (status) => {
    for (let ground = 0; ground <= 1; ground += 0.001) {
      const underline = luminance(rgbOf(colourIn(file, selectorOf(status, toneOn(ground)))));
      expect(contrast(underline, ground), `on luminance ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
