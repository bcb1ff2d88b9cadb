import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './read-source';

/** Properties and values that name a side of the screen. A line that runs from the right needs start and end. */
const SIDED: readonly RegExp[] = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius/,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/,
];

/** The popover is placed by what floating-ui measured: a distance from the left edge of the window, in either direction of writing. */
const MEASURED = new Map([['src/page/popover/popover.css', 'inset: 0 auto auto 0 !important']]);

/** Four values of which the second and the last, right and left, differ. Spaces within brackets part nothing. */
function isLopsided(line: string): boolean {
  const [, values = ''] = /(?<![\w-])(?:inset|margin|padding)\s*:\s*([^;!]+)/.exec(line) ?? [];
  const parts = values.trim().split(/\s+(?![^(]*\))/);
  return parts.length === 4 && parts[1] !== parts[3];
}

/** Lines of a style sheet that hold on one side only. */
function sidedLines(css: string): string[] {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => isLopsided(line) || SIDED.some((pattern) => pattern.test(line)));
}

describe('style sheets know start and end, not left and right', () => {
  const sheets = ['src', 'assets/styles', 'entrypoints'].flatMap((folder) => listFiles(folder, ['.css']));

  it.each(sheets)('%s', (file) => {
    expect(
      sidedLines(readSource(file)).filter((line) => !line.startsWith(MEASURED.get(file) ?? '!')),
    ).toEqual([]);
  });

  it.each([
    'margin-left: 4px;',
    'padding: 1px 2px 3px 4px;',
    'text-align: right;',
    'inset: 0 auto auto 0;',
    'left: 0;',
    'border-top-left-radius: 2px;',
  ])('finds “%s”', (line) => {
    expect(sidedLines(line)).toEqual([line]);
  });

  it.each([
    'margin-inline-start: 4px;',
    'padding: 1px 2px 3px 2px;',
    'padding: 1px 2px;',
    'padding: 1px 2px calc(1px * 2);',
    'text-align: start;',
    'inset-inline-start: 0;',
  ])('lets “%s” be', (line) => {
    expect(sidedLines(line)).toEqual([]);
  });
});
